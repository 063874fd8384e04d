import { deployTargetTitles } from '../../../shared/deploy/target.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import { otherServices } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { Weights } from '../../../shared/rollout/slots.ts'
import { proveAfterwards } from './afterwards.ts'
import { type Announcer, createAnnouncer } from './announce.ts'
import { describePlan, optionsWithData, planUnit, rollBackData } from './data/flow.ts'
import { goBackWithData } from './data/unit.ts'
import { withDeadline } from './deadline.ts'
import { gatherFacts } from './facts.ts'
import { askWho, isOwn, whyRefused } from './guard.ts'
import { gatherWayFacts, goBack, optionsOf } from './ladder.ts'
import { conclude, type Conclusion, reasonOf, type RollbackOutcome } from './outcome.ts'
import { type Candidate, chooseCandidate, foreignTo, type History, nameOf, phaseAfter } from './plan.ts'
import { openPorts, type RollbackPorts } from './ports.ts'
import { sayPreflight } from './preflight.ts'
import type { RollbackSettings } from './resolve.ts'
import { createWake } from './wake.ts'

/** Takes one service back, or an environment that has only one. */
export async function rollBack(settings: RollbackSettings, context: ReleaseContext): Promise<RollbackOutcome> {
  const start = context.clock.now()
  const limited = withDeadline(context, settings.deadline)
  const ports = await openPorts(settings, limited)
  const { bench, github } = ports
  const reason = reasonOf(settings, context.run)
  const asking = askWho(settings, context, github)
  const orWake = createWake(settings, context, github, asking)
  /** It cannot even begin: that is a rollback that failed. */
  async function wakeFor(announcer: Announcer, why: string): Promise<Announcer> {
    if (!settings.isDryRun) await announcer.end({ done: false, reason: why }, context.clock.now() - start)
    return announcer
  }
  const [facts, asked] = await Promise.all([
    orWake(gatherFacts(settings, limited, ports)),
    asking,
    sayPreflight(bench, context.log),
  ])
  const { history } = facts
  const ended = (conclusion: Conclusion) =>
    conclude(settings, context, history, { ...conclusion, course: bench?.course() })
  if (settings.isOwnOnly && !isOwn(context.run, facts, settings.to))
    return ended({
      status: 'nothing-to-do',
      phase: 'Successful',
      reason: 'what is live was not released by this attempt of the run',
    })
  const refusal = await whyRefused(settings, context, facts, { github, asked })
  if (refusal !== undefined) return ended({ status: 'refused', phase: 'Failed', reason: refusal })
  if (settings.data && settings.type === 'database')
    return rollBackData({
      settings,
      data: settings.data,
      context,
      limited,
      facts,
      ports,
      ended,
      orWake,
      wakeFor,
      start,
    })
  if (bench && !history.from) throw await splitRoute(bench, settings, facts.weights)
  if (settings.noFlip !== undefined)
    context.log.warning(
      `no flip: traffic of the config cannot be moved (${settings.noFlip}); it is redeployed in place`,
    )
  const wayFacts = await orWake(gatherWayFacts(settings, { context: limited, facts }, ports))
  const options = settings.data
    ? optionsWithData(settings, facts)
    : optionsOf(history.candidates, settings.strategy, wayFacts)
  for (const one of history.candidates) {
    const foreign = foreignTo(one, history)
    if (foreign !== undefined) context.log.warning(foreign)
  }
  const candidate = await findCandidate(settings, history, ports)
  const announcerOf = (to: Candidate | undefined) =>
    createAnnouncer(settings, context, github, { candidate: to, live: history.live, reason })
  if ('status' in candidate) {
    // production is bad and cannot go back: that wakes somebody, a version that was misspelt does not
    const isStuck = candidate.status === 'failed' && settings.to === ''
    const announcer = announcerOf(undefined)
    if (isStuck) await wakeFor(announcer, candidate.reason)
    return ended({ ...candidate, options, announcer })
  }
  const plan = settings.data && (await orWake(planUnit(settings.data, limited, { candidate, facts, settings })))
  if (plan && 'why' in plan) {
    const announcer = await wakeFor(announcerOf(candidate), plan.why)
    return ended({ status: 'failed', phase: 'Failed', reason: plan.why, candidate, options, announcer })
  }
  const back = `${nameOf(candidate)}, artifact ${candidate.artifact}${plan ? `; ${describePlan(plan)}` : ''}`
  if (settings.isDryRun) {
    const reason = `dry run: would go back to ${back}`
    return ended({ status: 'planned', phase: 'Successful', reason, candidate, options, points: plan?.points })
  }
  context.log.event(`going back to ${back}`)
  const announcer = announcerOf(candidate)
  // told beside the rollback, which waits for nobody
  announcer.begin()
  const request = { settings, context: limited, candidate, facts, reason }
  const going =
    settings.data && plan
      ? goBackWithData({ ...request, data: settings.data, goal: plan.goal }, ports)
      : goBack(request, ports, { ...wayFacts, candidate })
  const attempt = await going.catch(async (thrown: unknown) => {
    await announcer.end({ done: false, reason: describeError(thrown) }, context.clock.now() - start)
    throw thrown
  })
  const ms = context.clock.now() - start
  if (attempt.isProposed) {
    await announcer.propose(attempt.reason)
    const proposed = { status: 'proposed', phase: 'Successful', reason: attempt.reason } as const
    return ended({ ...proposed, candidate, options, attempt, ms, announcer })
  }
  await announcer.end(attempt, ms)
  const proven = await proveAfterwards(settings, context, ports, attempt)
  const now = attempt.done ? undefined : await seenNow(ports, context)
  const phase = phaseAfter(attempt, proven?.verdict)
  const verdict = `${attempt.reason}${proven ? `; afterwards ${proven.verdict}: ${proven.reason}` : ''}`
  if (phase === 'Successful') await announcer.resolve(proven?.reason)
  else if (attempt.done) await announcer.worry(verdict)
  const status = attempt.done ? 'rolled-back' : 'failed'
  return {
    ...ended({ status, phase, reason: verdict, candidate, options, attempt, ms, announcer, now }),
    tolerated: settings.policy.onInconclusive === 'pass',
  }
}

/** The candidate that is gone back to, or why there is none: nothing is claimed that was not seen. */
export async function findCandidate(
  { to, isConfirmed, environment, service, target }: RollbackSettings,
  history: History,
  { bench, github }: RollbackPorts,
): Promise<Candidate | Conclusion> {
  const { live, isLiveCertain, candidates } = history
  const known = candidates.map(nameOf).join(', ') || 'none'
  if (!bench && !live && to === '') {
    const title = target ? deployTargetTitles[target.kind] : 'the target'
    const reason = `${title} does not tell what runs there: name the version to go back to in \`to\`; candidates: ${known}`
    return { status: 'failed', phase: 'Failed', reason }
  }
  const candidate = chooseCandidate(history, to)
  if (candidate?.isUnsigned && !isConfirmed) {
    const reason = `${nameOf(candidate)} (release ${candidate.releaseId}) is not signed: look at its artifact, ${candidate.artifact}, and give confirm: ${environment}`
    return { status: 'refused', phase: 'Failed', reason }
  }
  if (candidate) return candidate
  const isLive = to !== '' && live && isLiveCertain && chooseCandidate({ candidates: [live], earlier: [] }, to)
  if (isLive) return { status: 'nothing-to-do', phase: 'Successful', reason: `${to} is already live` }
  const wanted = to === '' ? 'no earlier good release is recorded' : `${to} is not a release that was good here`
  const others = await otherServices(github, { environment, service })
  const elsewhere = others.length === 0 ? '' : `; other services have releases here: ${others.join(', ')}`
  return { status: 'failed', phase: 'Failed', reason: `${wanted}; candidates: ${known}${elsewhere}` }
}

/** Where the traffic is after a rollback that failed: what somebody at night asks first. */
async function seenNow({ bench }: RollbackPorts, { signal }: ReleaseContext): Promise<Weights | undefined> {
  return bench?.driver.observe(signal).catch(() => undefined)
}
