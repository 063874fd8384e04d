import type { Action } from '../../../shared/action/action.ts'
import { ActionError, ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { openSlotTarget } from '../../../shared/deploy/slot-target.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { assertHolding, assertOpen } from '../../../shared/release/lock/lease.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { retirePrevious } from '../../../shared/release/lock/retire.ts'
import { closing, wasCancelled } from '../../../shared/release/shift/cancelled.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import { createWorkbench, openJournal, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import type { Holder } from '../../../shared/rollout/reconcile.ts'
import { withOverride } from '../../../shared/rollout/kept.ts'
import { slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import { type Known, tellAftermath } from './aftermath.ts'
import { begin } from './begin.ts'
import { conclude, outputs, type SwitchOutcome } from './conclude.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import { putInOrder } from './put-in-order.ts'
import { phaseOf, phaseOfResult, targetSlot } from './plan.ts'
import {
  checkSwitch,
  type Opening,
  resolveSwitch,
  type Sources,
  type SwitchSettings,
  type Trust,
  type Whole,
} from './resolve.ts'
import { smokeTest } from './smoke.ts'

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
  known.releaseId = settings.releaseId
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
  const { release, policy } = opening
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
  const problems = await bench.preflight()
  if (problems.length > 0) throw new ConfigurationError(problems)
  if (settings.isDryRun) return dryRun(opening, context, bench)
  const kept = withOverride(opening.kept, override)
  const again = override === '' ? ask : () => Promise.resolve({ admitted: true, reason: override })
  const begun = await begin({ ...opening, kept }, context, bench, again)
  if ('refused' in begun)
    return { phase: 'Failed', reason: begun.refused, outputs: { status: 'refused', 'release-id': begun.releaseId } }
  const { releaseId, active, slot } = begun
  if (active === slot)
    return conclude(context, bench, { releaseId, phase: 'Successful', reason: `${slot} is active already` })
  if (part === 'all') {
    const record = await assertHolding(bench.github, releaseId, release.origin)
    return shiftWith(opening, context, bench, record)
  }
  if (bench.deployments) await clearSlot(context, bench, slot)
  // what is deployed next takes away the version that is on it
  const observation = observationOf(bench.driver, release.observation)
  await drainSlot({ ...context, driver: bench.driver, observation }, slot, policy.drain)
  const { traffic, environment } = release
  return {
    phase: 'Successful',
    reason: `release ${releaseId} holds ${environment}; ${slot} is free`,
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      active: active ?? '',
      preview: slot,
      previous: active ?? otherSlot(slot),
      url: traffic.driver.publicUrl,
      'preview-url': traffic.slotUrl[slot],
      'health-url': urlBelow(traffic.slotUrl[slot], traffic.healthPath),
      'version-path': policy.expected.path,
    },
    details: { course: bench.course() },
  }
}

/**
 * Nobody but this release may deploy to its slot from now on: what others still deploy there would replace what it brings.
 *
 * @throws DeadlineExceededError when something is still being deployed after as long as the lock is waited for
 */
async function clearSlot(context: ReleaseContext, { deployments, settings }: Workbench, slot: Slot): Promise<void> {
  const limit = { ms: settings.patience.timeout, what: `ending deployments on ${slot}` }
  await within(context, limit, async (signal) => deployments?.stop(slot, signal))
}

async function dryRun(
  { to, release, policy }: Pick<Opening, 'to' | 'release' | 'policy'>,
  context: ReleaseContext,
  bench: Workbench,
): Promise<SwitchOutcome> {
  const weights = await bench.driver.observe(context.signal)
  const active = weights && activeSlot(weights)
  const found = targetSlot(to, active)
  if (!found) throw await splitRoute(bench, release, weights)
  const { slot, isActive } = found
  return {
    phase: 'Successful',
    reason: `dry run: ${isActive ? `${slot} is active already` : `would take ${policy.steps.join(' → ')} % to ${slot}`}`,
    outputs: { active: active ?? '', preview: active ? otherSlot(active) : slot, previous: active ?? otherSlot(slot) },
  }
}

/** Part `shift`. */
async function shift(
  settings: SwitchSettings,
  context: ReleaseContext,
  { github, record, known }: { readonly github: GitHub; readonly record: ReleaseRecord; readonly known: Known },
): Promise<SwitchOutcome> {
  const holder = await holderOf(github, context.run, record, context.clock.now())
  const whole = await settings.resume(record, trustIn(record, holder))
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
  { policy, smoke, onFailure, fromSplit }: Whole,
  context: ReleaseContext,
  bench: Workbench,
  record: ReleaseRecord,
): Promise<SwitchOutcome> {
  const { id: releaseId, journal } = record
  const slot = slotOf(journal)
  if (!slot) throw new ActionError('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`)
  const session = bench.session(releaseId)
  const route = { ...bench.route(policy, slot), ...smokeTest(smoke, context, bench) }
  const { steps, bake, onInconclusive, retain, drain } = policy
  try {
    const moves = [{ route, to: slot }] as const
    const how = { onFailure, onInconclusive, needsWayBack: true, fromSplit }
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
  const isOver = terminalEntry(record.journal) !== undefined
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
  const whole = await settings.resume(record, trustIn(record, holder))
  const { release, policy } = whole
  const bench = await openBench(whole, context, github)
  known.bench = bench
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

function trustIn({ seal }: ReleaseRecord, holder: Holder): Trust {
  return { isSigned: seal === 'signed', isOwn: holder === 'self' }
}
