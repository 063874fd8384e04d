import type { Action } from '../../../shared/action/action.ts'
import { ActionError, ConfigurationError } from '../../../shared/errors/action-error.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { assertHolding, assertOpen } from '../../../shared/release/lock/lease.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { closing, wasCancelled } from '../../../shared/release/shift/cancelled.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import { openJournal, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import type { Holder } from '../../../shared/rollout/reconcile.ts'
import { withOverride } from '../../../shared/rollout/kept.ts'
import { slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import { type Known, tellAftermath } from './aftermath.ts'
import { begin, type Begun } from './begin.ts'
import { conclude, outputs, previewsOf, type SwitchOutcome } from './conclude.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import { type Lane, type Lanes, openLanes, routeOf, sameOf } from './lanes.ts'
import { retire } from './part-records.ts'
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
  const lanes = await openLanes(opening, context)
  known.lanes = lanes
  if (part === 'reconcile') return putInOrder(opening, context, lanes, settings.isDryRun)
  const { github } = lanes.lead
  const ask = () => admit(opening.window, opening.windowOverride, context, () => Promise.resolve(github))
  const { admitted, reason: override } = await ask()
  if (!admitted) return { phase: 'Failed', reason: override, outputs: { status: 'refused' } }
  const problems = await eachOf(lanes, ({ bench }) => bench.preflight())
  if (problems.length > 0) throw new ConfigurationError(problems)
  if (settings.isDryRun) return dryRun(opening, context, lanes)
  const kept = withOverride(opening.kept, override)
  const again = override === '' ? ask : () => Promise.resolve({ admitted: true, reason: override })
  const begun = await begin({ ...opening, kept }, context, lanes, again)
  if ('refused' in begun)
    return { phase: 'Failed', reason: begun.refused, outputs: { status: 'refused', 'release-id': begun.releaseId } }
  const { releaseId, goings } = begun
  const [{ active, slot }] = goings
  if (goings.length === 1 && active === slot)
    return conclude(context, lanes, { releaseId, phase: 'Successful', reason: `${slot} is active already` })
  if (part === 'all') {
    const record = await assertHolding(github, releaseId, release.origin)
    return shiftWith(opening, context, lanes, record)
  }
  for (const going of goings) {
    const { bench } = going.lane
    if (bench.deployments) await clearSlot(context, bench, going.slot)
    // what is deployed next takes away the version that is on it
    await drain(context, going.lane, going.slot, policy.drain)
  }
  return begunWith(releaseId, goings, lanes)
}

/** What the steps between need to know. */
function begunWith(releaseId: number, goings: Begun['goings'], { lead, course }: Lanes): SwitchOutcome {
  const places = goings.map(({ lane: { part }, active, slot }) => {
    const { slotUrl, healthPath, driver } = part.release.traffic
    const health = urlBelow(slotUrl[slot], healthPath)
    return { service: part.service, active, slot, url: slotUrl[slot], health, publicUrl: driver.publicUrl }
  })
  const [only, second] = places
  const isOne = second === undefined
  const free = isOne
    ? `${only?.slot ?? ''} is free`
    : places.map(({ service, slot }) => `${slot} of ${service}`).join(', ')
  return {
    phase: 'Successful',
    reason: `release ${releaseId} holds ${lead.settings.environment}; ${free}${isOne ? '' : ' are free'}`,
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      active: sameOf(places.map(({ active }) => active)) ?? '',
      preview: sameOf(places.map(({ slot }) => slot)) ?? '',
      previews: previewsOf(places),
      previous: sameOf(places.map(({ active, slot }) => active ?? otherSlot(slot))) ?? '',
      url: isOne ? (only?.publicUrl ?? '') : '',
      'preview-url': isOne ? (only?.url ?? '') : '',
      'health-url': places.map(({ service, health }) => (isOne ? health : `${service}=${health}`)).join('\n'),
      'version-path': goings[0].lane.part.policy.expected.path,
    },
    details: { course: course() },
  }
}

async function eachOf<T>({ lanes }: Lanes, ask: (lane: Lane) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = []
  for (const lane of lanes) all.push(...(await ask(lane)))
  return all
}

/** Waits for the last requests of a slot. */
function drain(
  context: Pick<ReleaseContext, 'clock' | 'log' | 'signal'>,
  { bench }: Lane,
  slot: Slot,
  patience: number,
): Promise<void> {
  const observation = observationOf(bench.driver, bench.settings.observation)
  return drainSlot({ ...context, driver: bench.driver, observation }, slot, patience)
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
  { to, policy }: Pick<Opening, 'to' | 'policy'>,
  context: ReleaseContext,
  { lanes }: Lanes,
): Promise<SwitchOutcome> {
  const places = []
  for (const { bench, part } of lanes) {
    const weights = await bench.driver.observe(context.signal)
    const active = weights && activeSlot(weights)
    const found = targetSlot(to, active)
    if (!found) throw await splitRoute(bench, part.release, weights)
    const { slot, isActive } = found
    const would = isActive ? `${slot} is active already` : `would take ${policy.steps.join(' → ')} % to ${slot}`
    const said = lanes.length === 1 ? would : `${part.service} ${would}`
    const url = part.release.traffic.slotUrl[slot]
    places.push({
      service: part.service,
      active,
      slot: active ? otherSlot(active) : slot,
      previous: active ?? otherSlot(slot),
      said,
      url,
    })
  }
  return {
    phase: 'Successful',
    reason: `dry run: ${places.map(({ said }) => said).join('; then ')}`,
    outputs: {
      active: sameOf(places.map(({ active }) => active)) ?? '',
      preview: sameOf(places.map(({ slot }) => slot)) ?? '',
      previous: sameOf(places.map(({ previous }) => previous)) ?? '',
      previews: previewsOf(places),
    },
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
  const lanes = await openLanes(whole, context, github)
  known.lanes = lanes
  const to = lanes.lanes.length > 1 ? 'preview' : (slotOf(record.journal) ?? 'preview')
  if (settings.isDryRun) return dryRun({ ...whole, to }, context, lanes)
  if (holder !== 'self') {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${record.id} was begun by another attempt or run (${url})`)
  }
  return shiftWith(whole, context, lanes, record)
}

async function shiftWith(
  { policy, smoke, onFailure, fromSplit }: Whole,
  context: ReleaseContext,
  benches: Lanes,
  record: ReleaseRecord,
): Promise<SwitchOutcome> {
  const { id: releaseId, journal } = record
  const { lead, lanes } = benches
  const isOne = lanes.length === 1
  const begun = lanes.flatMap((lane) => {
    const to = slotOf(journal, isOne ? undefined : lane.part.service)
    if (!to) return []
    return [{ lane, to, route: { ...routeOf(lane, to, !isOne), ...smokeTest(smoke, context, lane.bench) } }]
  })
  const [first, ...others] = begun
  if (!first || begun.length < lanes.length)
    throw new ActionError('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`)
  const session = lead.session(releaseId)
  const { steps, bake, onInconclusive, retain } = policy
  const slot = first.to
  try {
    const moves = [first, ...others] as const
    const how = { onFailure, onInconclusive, needsWayBack: true, fromSplit }
    const result = await shiftTraffic(session, { moves, steps, bake, ...how })
    if (result.ended === 'COMMITTED') {
      await retire(context, lead, record)
      for (const { lane, to } of begun) await drain(session, lane, otherSlot(to), policy.drain)
    }
    const { reason } = result
    return await conclude(context, benches, { releaseId, phase: phaseOfResult(result), reason, result, retain })
  } catch (thrown) {
    if (context.signal.aborted) {
      // GitHub may not hear of it: then the post step of this very step knows
      context.state.save('cancelled', 'true')
      await session.ledger.append({ phase: 'INTERRUPTED', slot, reason: 'cancelled' })
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
  const lanes = await openLanes(whole, context, github)
  known.lanes = lanes
  if (!terminalEntry(record.journal)) {
    await reconcileRelease(lanes.lead.session(releaseId), record, {
      github,
      routes: await lanes.lead.routesOf(record, policy),
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

function trustIn({ seal }: ReleaseRecord, holder: Holder): Trust {
  return { isSigned: seal === 'signed', isOwn: holder === 'self' }
}
