import type { Action } from '../../../shared/action/action.ts'
import { ActionError, ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { openSlotTarget } from '../../../shared/deploy/slot-target.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { assertHolding, assertOpen } from '../../../shared/release/lock/lease.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { retirePrevious } from '../../../shared/release/lock/retire.ts'
import { closing, wasCancelled } from '../../../shared/release/shift/cancelled.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import { createWorkbench, openJournal, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import type { Holder } from '../../../shared/rollout/reconcile.ts'
import { withOverride } from '../../../shared/rollout/kept.ts'
import { isParked } from '../../../shared/rollout/gate.ts'
import { slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { type Known, tellAftermath } from './aftermath.ts'
import { parkOf, ruleAtBegin } from './approval.ts'
import { approve } from './approve.ts'
import { begin } from './begin.ts'
import { resumeRelease } from './resume.ts'
import { conclude, outputs, type SwitchOutcome } from './conclude.ts'
import { dryRun } from './dry-run.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import { putInOrder } from './put-in-order.ts'
import { phaseOf, phaseOfResult } from './plan.ts'
import {
  checkSwitch,
  type Opening,
  resolveSwitch,
  type Sources,
  type SwitchSettings,
  type Trust,
  type Whole,
} from './resolve.ts'
import { holding, vacate, warnOfLoss } from './preview.ts'
import { prepareSlot, smokeTested } from './smoke.ts'

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'blue-green-switch',
  holdsPolicy: true,
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

async function openBench(
  { release, slotTarget }: Pick<Whole, 'release' | 'slotTarget'>,
  context: ReleaseContext,
  github?: GitHub,
): Promise<Workbench> {
  const deployments = await openSlotTarget(slotTarget, context)
  return createWorkbench(release, context, { ...(github && { github }), deployments })
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
  const bench = await openBench(opening, context)
  known.bench = bench
  if (part === 'reconcile') return putInOrder(opening, context, bench, settings.isDryRun)
  const ask = () => admit(opening.window, opening.windowOverride, context, () => Promise.resolve(bench.github))
  const { admitted, reason: override } = await ask()
  if (!admitted) return { phase: 'Failed', reason: override, outputs: { status: 'refused' } }
  const problems = await bench.preflight(opening.policy.steps)
  if (problems.length > 0) throw new ConfigurationError(problems)
  if (settings.isDryRun) return dryRun(opening, context, bench)
  const approval = await ruleAtBegin(opening, release.environment, context, bench.github)
  const kept = withOverride(opening.kept, override)
  const again = override === '' ? ask : () => Promise.resolve({ admitted: true, reason: override })
  const begun = await begin({ ...opening, approval, kept }, context, bench, again)
  if ('refused' in begun)
    return { phase: 'Failed', reason: begun.refused, outputs: { status: 'refused', 'release-id': begun.releaseId } }
  const { releaseId, active, slot, last } = begun
  if (active === slot)
    return conclude(context, bench, { releaseId, phase: 'Successful', reason: `${slot} is active already` })
  const record = part === 'all' || approval ? await assertHolding(bench.github, releaseId, release.origin) : undefined
  const park = record && approval?.when === 'start' ? await parkOf(record, opening, context, bench) : undefined
  if (park) return conclude(context, bench, { releaseId, phase: 'Paused', reason: await park() })
  if (record && part === 'all') return shiftWith(opening, context, bench, record)
  await warnOfLoss(slot, last, context, bench)
  return (
    (await makeReady(slot, opening, context, { bench, releaseId })) ??
    holding(opening, bench, { releaseId, active, slot })
  )
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
  const bench = await openBench(whole, context, github)
  known.bench = bench
  if (settings.isDryRun) return dryRun({ ...whole, to: slotOf(found.journal) ?? 'preview' }, context, bench)
  const resumed = await resumeRelease(found, whole, context, bench)
  if ('instead' in resumed) return resumed.instead
  const { record, slot } = resumed
  if (settings.then === 'all') return shiftWith(whole, context, bench, record)
  const when = (record.intent.approval ?? whole.approval)?.when ?? 'shift'
  const unready = when === 'start' ? await makeReady(slot, whole, context, { bench, releaseId: record.id }) : undefined
  if (unready) return unready
  const { outputs, ...outcome } = holding(whole, bench, { releaseId: record.id, active: otherSlot(slot), slot })
  return { ...outcome, outputs: { ...outputs, resumed: when } }
}

/** Before something is deployed to a slot. @returns how the release ended, where it is not ready for that */
async function makeReady(
  slot: Slot,
  whole: Whole,
  context: ReleaseContext,
  { bench, releaseId }: { readonly bench: Workbench; readonly releaseId: number },
): Promise<SwitchOutcome | undefined> {
  await vacate(slot, whole, context, bench)
  const reason = await prepareSlot(slot, whole, context, bench)
  if (reason === undefined) return undefined
  await bench.session(releaseId).ledger.append({ phase: 'FAILED_SAFE', slot, reason })
  return conclude(context, bench, { releaseId, phase: 'Failed', reason })
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
  const bench = await openBench(whole, context, github)
  known.bench = bench
  if (settings.isDryRun) return dryRun({ ...whole, to: slotOf(record.journal) ?? 'preview' }, context, bench)
  if (holder !== 'self') {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${record.id} was begun by another attempt or run (${url})`)
  }
  return shiftWith(whole, context, bench, record)
}

async function shiftWith(
  whole: Whole,
  context: ReleaseContext,
  bench: Workbench,
  record: ReleaseRecord,
): Promise<SwitchOutcome> {
  const { policy, onFailure, fromSplit } = whole
  const { id: releaseId, journal } = record
  const slot = slotOf(journal)
  if (!slot) throw new ActionError('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`)
  const session = bench.session(releaseId)
  const route = smokeTested(bench.route(policy, slot), whole, context, bench)
  const { steps, bake, onInconclusive, retain, drain } = policy
  const park = await parkOf(record, whole, context, bench)
  try {
    const moves = [{ route, to: slot }] as const
    const how = { onFailure, onInconclusive, needsWayBack: true, fromSplit, ...(park && { park }) }
    const result = await shiftTraffic(session, { moves, steps, bake, ...how })
    if (result.ended === 'COMMITTED') {
      await retire(context, bench, record)
      const { observation } = route
      await drainSlot({ ...session, driver: bench.driver, observation }, otherSlot(slot), drain)
    }
    const { reason } = result
    return await conclude(context, bench, { releaseId, phase: phaseOfResult(result), reason, result, retain })
  } catch (thrown) {
    if (context.signal.aborted) {
      // GitHub may not hear of it: then the post step of this very step knows
      context.state.save('cancelled', 'true')
      await session.ledger.append({ phase: 'INTERRUPTED', slot, reason: 'cancelled' })
    }
    throw thrown
  }
}

/** Tidiness in GitHub's list of environments: worth a warning, never a release that is committed. */
async function retire({ log }: ReleaseContext, { github }: Workbench, committed: ReleaseRecord): Promise<void> {
  await retirePrevious(github, committed).catch((thrown: unknown) => {
    log.warning(`earlier deployments could not be made inactive: ${describeError(thrown)}`)
  })
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
  const bench = await openBench(whole, context, github)
  known.bench = bench
  if (holder === 'parked')
    return conclude(context, bench, { releaseId, phase: 'Paused', reason: 'it waits for an approval' })
  if (!terminalEntry(record.journal)) {
    await reconcileRelease(bench.session(releaseId), record, {
      github,
      routes: [bench.route(policy, slotOf(record.journal))],
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
  return conclude(context, bench, { releaseId, phase: phaseOf(ended.phase), reason: ended.reason })
}

/** An address is this run's own word only where it has begun the release itself: going on with it makes it none. */
function trustIn({ seal, intent }: ReleaseRecord, holder: Holder, { run }: ReleaseContext): Trust {
  return { isSigned: seal === 'signed', isOwn: holder === 'self' && intent.run.id === run.runId }
}
