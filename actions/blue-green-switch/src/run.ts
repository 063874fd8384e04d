import type { Action } from '../../../shared/action/action.ts'
import { ActionError, ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { assertHolding, assertOpen } from '../../../shared/release/lock/lease.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { closing, wasCancelled } from '../../../shared/release/shift/cancelled.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import type { Holder } from '../../../shared/rollout/reconcile.ts'
import { withOverride } from '../../../shared/rollout/kept.ts'
import { isParked } from '../../../shared/rollout/gate.ts'
import { slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { otherSlot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { type Known, tellAftermath } from './aftermath.ts'
import { askShift, mayShiftLater, shiftRules, whyNoShift } from './shift-window.ts'
import { ruleAtBegin } from '../../../shared/release/approval/asking.ts'
import { parkOf } from './approval.ts'
import { approve } from './approve.ts'
import { begin, type Begun } from './begin.ts'
import { refuse } from './refuse.ts'
import { resumeRelease } from './resume.ts'
import { conclude, outputs, type SwitchOutcome } from './conclude.ts'
import { dryRun } from './dry-run.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import { type Lanes, openLanes, routeOf, slotToName } from './lanes.ts'
import { whyTooOld } from './too-old.ts'
import { retire } from '../../../shared/release/lock/retire.ts'
import { putInOrder } from './put-in-order.ts'
import { phaseOf, phaseOfResult } from './plan.ts'
import { checkSwitch, type Opening, resolveSwitch, type Sources, type SwitchSettings, type Trust } from './resolve.ts'
import type { Whole } from './whole.ts'
import { drain, holding, vacate, warnOfLoss } from './preview.ts'
import { prepareSlot, smokeTested } from './smoke.ts'

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'blue-green-switch',
  holdsPolicy: true,
  takesSeveral: true,
  fields,
  outputs,
  checkSettings: (inputs, config, env) => checkSwitch(inputs, { config, env }),
  async run(inputs, context) {
    const settings = await settingsOf(inputs, context)
    const known: Known = {}
    try {
      return await carryOut(settings, context, known)
    } catch (thrown) {
      throw await tellAftermath(thrown, known)
    }
  },
  async post(inputs, context) {
    const releaseId = Number(context.state.get('release-id'))
    const isCancelled = context.state.get('cancelled') === 'true'
    return releaseId ? close(await settingsOf(inputs, context), context, { releaseId, isCancelled }) : undefined
  },
}

/** @param known  told as it is learned, for whoever reads about an error */
async function carryOut(settings: SwitchSettings, context: ReleaseContext, known: Known): Promise<SwitchOutcome> {
  if ('opening' in settings) return open(settings, context, known)
  if (settings.part === 'approve') return approve(settings, context)
  known.releaseId = settings.releaseId
  if (settings.part === 'resume') return resume(settings, context, known)
  if (settings.part === 'end') return close(settings, context, known)
  const github = await openJournal(settings.journal, context)
  return shift(settings, context, { github, known, record: await assertOpen(github, settings.releaseId) })
}

/** @throws ConfigurationError with everything that is wrong */
async function settingsOf(inputs: SwitchInputs, sources: Sources): Promise<SwitchSettings> {
  const { settings, problems } = await resolveSwitch(inputs, sources)
  if (!settings) throw new ConfigurationError(problems)
  return settings
}

/** Parts `all`, `begin` and `reconcile`. */
async function open(
  settings: SwitchSettings & { readonly opening: Opening },
  given: ReleaseContext,
  known: Known,
): Promise<SwitchOutcome> {
  const { opening, part } = settings
  const { release } = opening
  const { state } = given
  const save = (name: string, value: string) => {
    if (name === 'release-id') known.releaseId = Number(value)
    state.save(name, value)
  }
  const context = { ...given, state: { ...state, save } }
  const lanes = await openLanes(opening, context)
  const { lead } = lanes
  known.lanes = lanes
  if (part === 'reconcile') return putInOrder(opening, context, lanes, settings.isDryRun)
  const asking = { ...context, environment: release.environment }
  const ask = () => admit(opening.window, opening.windowOverride, asking, () => Promise.resolve(lead.github))
  const { admitted, reason: override } = await ask()
  if (!admitted) return refuse(opening, override, opening.window)
  const approval = await ruleAtBegin(opening, release.environment, context, lead.github)
  const still = await askShift(release.environment, opening.polling, context, lead.github)
  if (!still.admitted) {
    if (!mayShiftLater(still, { part, approval, now: context.clock.now() }))
      return refuse(opening, still.reason, shiftRules(release.environment, opening.polling))
    context.log.warning(
      `${still.reason}: until then this release may ${part === 'all' ? 'wait for its approval' : 'deploy'}, and not shift traffic`,
    )
  }
  const problems: Problem[] = []
  for (const { bench } of lanes.lanes) problems.push(...(await bench.preflight(opening.policy.steps)))
  if (problems.length > 0) throw new ConfigurationError(problems)
  const tooOld = await whyTooOld(opening, context, lead.github)
  if (tooOld !== undefined) return refuse(opening, tooOld)
  if (settings.isDryRun) return dryRun(opening, context, lanes)
  const kept = withOverride(opening.kept, override)
  const again = override === '' ? ask : () => Promise.resolve({ admitted: true, reason: override })
  const begun = await begin({ ...opening, approval, kept }, context, lanes, again)
  if ('refused' in begun) return refuse(opening, begun.refused, opening.window, begun.releaseId)
  const { releaseId, goings } = begun
  const [{ active, slot }, second] = goings
  if (active === slot && !second)
    return conclude(context, lanes, { releaseId, phase: 'Successful', reason: `${slot} is active already` })
  const record = part === 'all' || approval ? await assertHolding(lead.github, releaseId, release.origin) : undefined
  const park = record && approval?.when === 'start' ? await parkOf(record, opening, context, lead) : undefined
  if (park) return conclude(context, lanes, { releaseId, phase: 'Paused', reason: await park() })
  if (record && part === 'all') return shiftWith(opening, context, lanes, record)
  for (const going of goings) await warnOfLoss(going.slot, begun.last, context, going.lane.bench)
  return (await makeReady(opening, context, lanes, begun)) ?? holding(lanes, begun)
}

/** Goes on with a release that was parked: parts `all` and `begin` with `resume`. */
async function resume(
  settings: SwitchSettings & { readonly part: 'resume'; readonly then: 'all' | 'begin'; readonly releaseId: number },
  context: ReleaseContext,
  known: Known,
): Promise<SwitchOutcome> {
  const github = await openJournal(settings.journal, context)
  const found = await assertOpen(github, settings.releaseId)
  const whole = await settings.resume(found, { isSigned: found.seal === 'signed', isOwn: false })
  await assertHolding(github, found.id, whole.release.origin)
  const lanes = await openLanes(whole, context, github)
  known.lanes = lanes
  if (settings.isDryRun) return dryRun({ ...whole, to: slotToName(found, lanes) }, context, lanes)
  const resumed = await resumeRelease(found, whole, context, lanes)
  if ('instead' in resumed) return resumed.instead
  const { record, goings } = resumed
  if (settings.then === 'all') return shiftWith(whole, context, lanes, record)
  const when = (record.intent.approval ?? whole.approval)?.when ?? 'shift'
  const begun = { releaseId: record.id, goings }
  const unready = when === 'start' ? await makeReady(whole, context, lanes, begun) : undefined
  if (unready) return unready
  const { outputs, ...outcome } = holding(lanes, begun)
  return { ...outcome, outputs: { ...outputs, resumed: when } }
}

/** Before something is deployed to a slot. @returns how the release ended, where it is not ready for that */
async function makeReady(
  whole: Whole,
  context: ReleaseContext,
  lanes: Lanes,
  { releaseId, goings }: Begun,
): Promise<SwitchOutcome | undefined> {
  await vacate(goings, whole.policy.drain, context)
  for (const { lane, slot } of goings) {
    const reason = await prepareSlot(slot, whole, context, lane.bench)
    if (reason === undefined) continue
    await lanes.lead.session(releaseId).ledger.append({ phase: 'FAILED_SAFE', slot, reason })
    return conclude(context, lanes, { releaseId, phase: 'Failed', reason })
  }
  return undefined
}

/** Part `shift`. */
async function shift(
  settings: SwitchSettings,
  context: ReleaseContext,
  { github, record, known }: { readonly github: GitHub; readonly record: ReleaseRecord; readonly known: Known },
): Promise<SwitchOutcome> {
  const holder = await holderOf(github, context.run, record, context.clock.now())
  const whole = await settings.resume(record, trustIn(record, holder, context))
  await assertHolding(github, record.id, whole.release.origin)
  const lanes = await openLanes(whole, context, github)
  known.lanes = lanes
  if (settings.isDryRun) return dryRun({ ...whole, to: slotToName(record, lanes) }, context, lanes)
  if (holder !== 'self') {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${record.id} was begun by another attempt or run (${url})`)
  }
  return shiftWith(whole, context, lanes, record)
}

async function shiftWith(
  whole: Whole,
  context: ReleaseContext,
  lanes: Lanes,
  record: ReleaseRecord,
): Promise<SwitchOutcome> {
  const { policy, onFailure, fromSplit } = whole
  const { id: releaseId, journal } = record
  const { lead } = lanes
  const isOne = lanes.lanes.length === 1
  const begun = lanes.lanes.flatMap((lane) => {
    const to = slotOf(journal, isOne ? undefined : lane.part.service)
    return to ? [{ lane, to, route: smokeTested(routeOf(lane, to, !isOne), whole, context, lane.bench) }] : []
  })
  const [first, ...others] = begun
  if (!first || begun.length < lanes.lanes.length)
    throw new ActionError('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`)
  const session = lead.session(releaseId)
  const { steps, bake, onInconclusive, retain } = policy
  const park = await parkOf(record, whole, context, lead)
  const closed = park ? undefined : await whyNoShift(record.environment, whole.polling, context, lead.github)
  if (closed !== undefined) {
    await session.ledger.append({ phase: 'FAILED_SAFE', slot: first.to, reason: closed })
    return conclude(context, lanes, { releaseId, phase: 'Failed', reason: closed })
  }
  try {
    const moves = [first, ...others] as const
    const how = { onFailure, onInconclusive, needsWayBack: true, fromSplit, ...(park && { park }) }
    const result = await shiftTraffic(session, { moves, steps, bake, ...how })
    if (result.ended === 'COMMITTED') {
      await retire(context, lead, record)
      for (const { lane, to } of begun) await drain(session, lane, otherSlot(to), policy.drain)
    }
    const { reason } = result
    return await conclude(context, lanes, { releaseId, phase: phaseOfResult(result), reason, result, retain })
  } catch (thrown) {
    if (context.signal.aborted) {
      // GitHub may not hear of it: then the post step of this very step knows
      context.state.save('cancelled', 'true')
      await session.ledger.append({ phase: 'INTERRUPTED', slot: first.to, reason: 'cancelled' })
    }
    throw thrown
  }
}

/** Puts a release in order, if it has not ended, and says what became of it: part `end`, and the post step of `begin`. */
async function close(
  settings: SwitchSettings,
  context: ReleaseContext,
  known: Known & { isCancelled?: boolean },
): Promise<SwitchOutcome> {
  const { releaseId = 0, isCancelled = false } = known
  const github = await openJournal(settings.journal, context)
  const record = await readRelease(github, releaseId)
  if (!record) throw new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
  const isOver = terminalEntry(record.journal) !== undefined || isParked(record.journal)
  if (isOver || !(isCancelled || wasCancelled(record.journal)))
    return closeRecord(settings, context, { github, record, known })
  return within(context, closing, async (signal) => {
    const limited = { ...context, signal }
    if (wasCancelled(record.journal)) return closeRecord(settings, limited, { github, record, known })
    const slot = slotOf(record.journal)
    await writeEntry(github, releaseId, { phase: 'INTERRUPTED', step: [0, 0], slot, reason: 'cancelled' })
    const noted = (await readRelease(github, releaseId)) ?? record
    return closeRecord(settings, limited, { github, record: noted, known })
  })
}

async function closeRecord(
  settings: SwitchSettings,
  context: ReleaseContext,
  { github, record, known }: { readonly github: GitHub; readonly record: ReleaseRecord; readonly known: Known },
): Promise<SwitchOutcome> {
  const { id: releaseId } = record
  const holder = await holderOf(github, context.run, record, context.clock.now())
  const whole = await settings.resume(record, trustIn(record, holder, context))
  const { release, policy } = whole
  const lanes = await openLanes(whole, context, github)
  known.lanes = lanes
  const { lead } = lanes
  if (holder === 'parked')
    return conclude(context, lanes, { releaseId, phase: 'Paused', reason: 'it waits for an approval' })
  if (!terminalEntry(record.journal)) {
    await reconcileRelease(lead.session(releaseId), record, {
      github,
      routes: await lead.routesOf(record, policy),
      holder,
      origin: release.origin,
      bake: policy.bake,
      onInconclusive: policy.onInconclusive,
      grace: release.grace,
    })
  }
  const ended = terminalEntry((await readRelease(github, releaseId))?.journal ?? [])
  if (!ended) {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${releaseId} is not this run's to end: ${url} is at work on it`)
  }
  return conclude(context, lanes, { releaseId, phase: phaseOf(ended.phase), reason: ended.reason })
}

/** An address is this run's own word only where it has begun the release itself: going on with it makes it none. */
function trustIn({ seal, intent }: ReleaseRecord, holder: Holder, { run }: ReleaseContext): Trust {
  return { isSigned: seal === 'signed', isOwn: holder === 'self' && intent.run.id === run.runId }
}
