import { describeError } from '../../../../shared/errors/action-error.ts'
import type { AnalysisResult } from '../../../../shared/release/judge/analysis-result.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import { otherSlot } from '../../../../shared/rollout/slots.ts'
import { proveAfterwards } from '../afterwards.ts'
import { createAnnouncer } from '../announce.ts'
import { findCandidate } from '../candidate.ts'
import { withDeadline } from '../deadline.ts'
import { askWho, isOwn, whyRefused } from '../guard.ts'
import { gatherWayFacts, type Option, optionsOf, type WayBack, whyNot } from '../ladder.ts'
import { rollBack } from '../one.ts'
import { conclude, type Conclusion, reasonOf, type RollbackOutcome } from '../outcome.ts'
import { type Candidate, nameOf, phaseAfter, worstOf } from '../plan.ts'
import { openPorts } from '../ports.ts'
import { sayPreflight } from '../preflight.ts'
import type { RollbackSettings } from '../resolve.ts'
import { confirmFlip, flip } from '../ways/flip.ts'
import { moveTraffic } from '../ways/move-traffic.ts'
import { createWake } from '../wake.ts'
import type { SettingsOfAll } from './resolve.ts'
import { asOne, type Going, goingOf, historyOf, lookAtAll, namesOf, type Service, touched } from './services.ts'

/** Takes several services back in one step, by one release with one journal: all of them or, where one cannot, none. */
export async function rollBackTogether(all: SettingsOfAll, context: ReleaseContext): Promise<RollbackOutcome> {
  const start = context.clock.now()
  const limited = withDeadline(context, all[0].deadline)
  const [lead] = all
  const one = await openPorts(lead, limited)
  const asking = askWho(lead, context, one.github)
  const named = { ...lead, service: all.map(({ service }) => service).join(', '), to: '' }
  const orWake = createWake(named, context, one.github, asking)
  const found = await orWake(lookAtAll(all, limited, one))
  for (const { ports } of found) await sayPreflight(ports.bench, context.log)
  const settings: RollbackSettings = { ...all[0], service: namesOf(found), to: '' }
  const history = historyOf(found)
  const ended = (conclusion: Conclusion) => conclude(settings, context, history, conclusion)
  const reason = reasonOf(settings, context.run)
  const announcerOf = (to: Candidate | undefined) =>
    createAnnouncer(settings, context, one.github, { candidate: to, live: history.live, reason })
  const due = touched(found)
  const refused = await refusalOf(due, context, await asking)
  if (refused) return ended(refused)
  const goings: Going[] = []
  for (const service of due) {
    const candidate = await findCandidate(service.settings, service.facts.history, service.ports)
    if ('status' in candidate && candidate.status !== 'nothing-to-do') {
      const why = `${service.settings.service}: ${candidate.reason}`
      // production is bad and cannot go back: that wakes somebody, a version that was misspelt does not
      const isStuck = candidate.status === 'failed' && service.settings.to === '' && !settings.isDryRun
      if (isStuck) await announcerOf(undefined).end({ done: false, reason: why }, context.clock.now() - start)
      return ended({ ...candidate, reason: why })
    }
    const going = 'status' in candidate ? undefined : goingOf(service, candidate)
    if (going) goings.push(going)
  }
  for (const { settings: left } of found.filter((one) => !goings.some((going) => going.settings === one.settings)))
    context.log.event(`${left.service} is left as it is: nothing there has to go back`)
  const [first, second, ...others] = goings
  if (!first) return ended({ status: 'nothing-to-do', phase: 'Successful', reason: 'all of it is already live' })
  if (!second) return rollBack(first.settings, context)
  const leaving = [first, second, ...others] as const
  const { options, stuck } = await orWake(waysOf(leaving, limited))
  const candidate = asOne(leaving.map((one) => ({ service: one.settings.service, candidate: one.candidate })))
  if (settings.isDryRun && stuck.length === 0)
    return ended({
      ...{ status: 'planned', phase: 'Successful', candidate, options },
      reason: `dry run: would go back to ${nameOf(candidate)}`,
    })
  const announcer = announcerOf(candidate)
  if (stuck.length > 0) {
    const why = `${settings.service} cannot go back in one step, and nothing was done: ${stuck.join('; ')}`
    if (!settings.isDryRun) await announcer.end({ done: false, reason: why }, context.clock.now() - start)
    return ended({ status: 'failed', phase: 'Failed', reason: why, candidate, options, announcer })
  }
  context.log.event(`going back to ${nameOf(candidate)}`)
  announcer.begin(one.entries)
  const { tidied, ...attempt }: WayBack = await moveTraffic({ settings, context: limited, reason }, leaving, {
    confirm: (own) => confirmAll(own, leaving, limited),
  }).then(
    (done) => ({ ...done, strategy: 'flip', notTaken: [] }),
    async (thrown: unknown) => {
      await announcer.end({ done: false, reason: describeError(thrown) }, context.clock.now() - start)
      throw thrown
    },
  )
  const ms = context.clock.now() - start
  await announcer.end(attempt, ms)
  const proven = await proveAll(leaving, context, attempt)
  const phase = phaseAfter(attempt, worstOf(proven.map(({ verdict: one }) => one)))
  const verdict = [attempt.reason, ...proven.map(({ reason: why }) => why)]
  if (phase === 'Successful') await announcer.resolve(proven.map(({ reason: why }) => why).join('; ') || undefined)
  else if (attempt.done) await announcer.worry(verdict.join('; '))
  await tidied
  const status = attempt.done ? 'rolled-back' : 'failed'
  return {
    ...ended({ status, phase, reason: verdict.join('; '), candidate, options, attempt, ms, announcer }),
    tolerated: settings.policy.onInconclusive === 'pass',
  }
}

/** Why nothing is done, whatever there is to go back to. */
async function refusalOf(
  found: readonly Service[],
  context: ReleaseContext,
  asked: Awaited<ReturnType<typeof askWho>>,
): Promise<Conclusion | undefined> {
  if (found.some(({ settings, facts }) => settings.isOwnOnly && !isOwn(context.run, facts, settings.to)))
    return {
      ...{ status: 'nothing-to-do', phase: 'Successful' },
      reason: 'what is live was not released by this attempt of the run',
    }
  for (const { settings, ports, facts } of found) {
    const why = await whyRefused(settings, context, facts, { ...ports, asked })
    if (why !== undefined) return { status: 'refused', phase: 'Failed', reason: `${settings.service}: ${why}` }
  }
  return undefined
}

/** What each could go back to, and why one of them cannot go back to what it is to. */
async function waysOf(leaving: readonly Going[], context: ReleaseContext) {
  const looked = await Promise.all(
    leaving.map(async ({ settings, facts, ports, candidate }) => {
      const wayFacts = await gatherWayFacts(settings, { context, facts }, ports)
      const { service, strategy } = settings
      const options = optionsOf(facts.history.candidates, 'flip', wayFacts).map(({ candidate: one, ways }): Option => ({
        candidate: { ...one, version: `${service} ${nameOf(one)}` },
        ways,
      }))
      const why = whyNot(flip, strategy, { ...wayFacts, candidate })
      return { options, stuck: why === undefined ? [] : [`${service}: ${why}`] }
    }),
  )
  return { options: looked.flatMap(({ options }) => options), stuck: looked.flatMap(({ stuck }) => stuck) }
}

/** Looks again once the turn has come: `go`, `done` where what was ahead has put all in order, else why not. */
async function confirmAll(own: number, leaving: readonly Going[], context: ReleaseContext): Promise<string> {
  const answers: string[] = []
  for (const going of leaving) answers.push(await confirmFlip(own, going, { ...going, context }, going.ports))
  const service = (place: number) => leaving[place]?.settings.service ?? ''
  const why = answers.flatMap((answer, place) =>
    ['go', 'done'].includes(answer) ? [] : [`${service(place)}: ${answer}`],
  )
  if (why.length > 0) return why.join('; ')
  const [first = 'go', ...others] = answers
  if (others.every((answer) => answer === first)) return first
  return 'while this rollback waited, one of the services went back: look, and run it again'
}

/** What each is proven by, one after the other: smoke commands of several may share what they use. */
async function proveAll(leaving: readonly Going[], context: ReleaseContext, attempt: WayBack) {
  const proven: { readonly verdict: AnalysisResult['verdict']; readonly reason: string }[] = []
  for (const { settings, ports, from } of leaving) {
    const one = await proveAfterwards(settings, context, ports, { ...attempt, slot: otherSlot(from) })
    if (one) proven.push({ ...one, reason: `${settings.service} afterwards ${one.verdict}: ${one.reason}` })
  }
  return proven
}
