import { describeError } from '../../../shared/errors/action-error.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { Weights } from '../../../shared/rollout/slots.ts'
import { proveAfterwards } from './afterwards.ts'
import { type Announcer, createAnnouncer } from './announce.ts'
import { findCandidate } from './candidate.ts'
import { describePlan, optionsWithData, planUnit, rollBackData } from './data/flow.ts'
import { goBackWithData } from './data/unit.ts'
import { withDeadline } from './deadline.ts'
import { gatherFacts } from './facts.ts'
import { askWho, isOwn, whyRefused } from './guard.ts'
import { gatherWayFacts, goBack, optionsOf, rehearse } from './ladder.ts'
import { conclude, type Conclusion, reasonOf, type RollbackOutcome } from './outcome.ts'
import { type Candidate, foreignTo, nameOf, phaseAfter } from './plan.ts'
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
  const refusal = await whyRefused(settings, context, facts, { ...ports, asked })
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
  const request = { settings, context: limited, candidate, facts, reason }
  if (settings.isDryRun) {
    const found = { candidate, options, points: plan?.points }
    const refused = plan ? undefined : await rehearse(request, ports, { ...wayFacts, candidate })
    if (refused) return ended({ ...found, ...refused.as, options: options.map(refused.instead) })
    return ended({ ...found, status: 'planned', phase: 'Successful', reason: `dry run: would go back to ${back}` })
  }
  context.log.event(`going back to ${back}`)
  const announcer = announcerOf(candidate)
  // told beside the rollback, which waits for nobody
  announcer.begin(ports.entries)
  const going =
    settings.data && plan
      ? goBackWithData({ ...request, data: settings.data, goal: plan.goal }, ports)
      : goBack(request, ports, { ...wayFacts, candidate })
  const { tidied, ...attempt } = await going.catch(async (thrown: unknown) => {
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
  await tidied
  const status = attempt.done ? 'rolled-back' : 'failed'
  return {
    ...ended({ status, phase, reason: verdict, candidate, options, attempt, ms, announcer, now }),
    tolerated: settings.policy.onInconclusive === 'pass',
  }
}

/** Where the traffic is after a rollback that failed: what somebody at night asks first. */
async function seenNow({ bench }: RollbackPorts, { signal }: ReleaseContext): Promise<Weights | undefined> {
  return bench?.driver.observe(signal).catch(() => undefined)
}
