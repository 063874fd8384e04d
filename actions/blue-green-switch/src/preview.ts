import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { retainedBy, timeOf } from '../../../shared/release/retained.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { within } from '../../../shared/time/within.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import type { Begun } from './begin.ts'
import type { SwitchOutcome } from './conclude.ts'
import type { Whole } from './resolve.ts'

/** What is deployed next takes away the version that is on the slot. */
export async function vacate(
  slot: Slot,
  { release, policy }: Whole,
  context: ReleaseContext,
  bench: Workbench,
): Promise<void> {
  if (bench.deployments) await clearSlot(context, bench, slot)
  const { driver } = bench
  const observation = observationOf(driver, release.observation)
  await drainSlot({ ...context, driver, observation }, slot, policy.drain)
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
export function holding(
  { release, policy }: Whole,
  bench: Workbench,
  { releaseId, active, slot }: Begun,
): SwitchOutcome {
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
