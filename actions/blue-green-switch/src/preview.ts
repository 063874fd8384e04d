import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { retainedBy, timeOf } from '../../../shared/release/retained.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import type { Begun, Going } from './begin.ts'
import { outputsOfSlots, type SwitchOutcome } from './conclude.ts'
import type { Lane, Lanes } from './lanes.ts'

/** What is deployed next takes away the version that is on the slot. */
export async function vacate(goings: readonly Going[], patience: number, context: ReleaseContext): Promise<void> {
  for (const { lane, slot } of goings) {
    if (lane.bench.deployments) await clearSlot(context, lane.bench, slot)
    await drain(context, lane, slot, patience)
  }
}

/** Waits for the last requests of a slot, for so many milliseconds at most. */
export function drain(
  context: Pick<ReleaseContext, 'clock' | 'log' | 'signal'>,
  { bench: { driver, settings } }: Lane,
  slot: Slot,
  patience: number,
): Promise<void> {
  const observation = observationOf(driver, settings.observation)
  return drainSlot({ ...context, driver, observation }, slot, patience)
}

/** What the deployment that follows takes away: the version that the release before left there to go back to. */
export async function warnOfLoss(
  slot: Slot,
  last: ReleaseRecord | undefined,
  { clock, log, signal }: ReleaseContext,
  bench: Workbench,
): Promise<void> {
  const lost = last && retainedBy(last, clock.now())
  if (lost?.slot !== slot) return
  const path = last?.intent.told?.['version-path'] ?? 'version'
  const { version = 'the version before' } = await bench.health(slot, { version: '', path }).measure(signal)
  log.warning(
    `${slot} still holds ${version}, which release ${lost.releaseId} keeps warm until ${timeOf(lost.until)}: a deployment to ${slot} replaces it, and going back to it will take another deployment`,
  )
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

/** What the parts between `begin` and `shift` go by. */
export function holding(lanes: Lanes, { releaseId, goings }: Begun): SwitchOutcome {
  const places = goings.map(({ lane: { part }, active, slot }) => {
    const { slotUrl, healthPath, driver } = part.release.traffic
    const health = urlBelow(slotUrl[slot], healthPath)
    const previous = active ?? otherSlot(slot)
    return { service: part.service, active, slot, previous, url: slotUrl[slot], health, publicUrl: driver.publicUrl }
  })
  const [first, ...others] = places
  const one = others.length === 0 ? first : undefined
  const free = one
    ? `${one.slot} is free`
    : `${places.map(({ service, slot }) => `${slot} of ${service}`).join(', ')} are free`
  return {
    phase: 'Successful',
    reason: `release ${releaseId} holds ${lanes.lead.settings.environment}; ${free}`,
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      ...outputsOfSlots(places),
      url: one?.publicUrl ?? '',
      'preview-url': one?.url ?? '',
      slots: one ? one.slot : places.map(({ service, slot }) => `${service}=${slot}`).join('\n'),
      'health-url': one ? one.health : places.map(({ service, health }) => `${service}=${health}`).join('\n'),
      'version-path': goings[0].lane.part.policy.expected.path,
    },
    details: { course: lanes.course() },
  }
}
