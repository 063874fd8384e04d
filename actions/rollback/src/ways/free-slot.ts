import { awaitHealthy } from '../../../../shared/health/await-healthy.ts'
import { createFixedPace } from '../../../../shared/health/pace.ts'
import type { ExpectedVersion } from '../../../../shared/release/settings/policy.ts'
import type { ReleaseContext, Workbench } from '../../../../shared/release/workbench.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import type { FreeSlot } from './way.ts'

/** One good answer is enough; one connection that was reset decides nothing. */
const looks = 3
/** Milliseconds, of all looks: each has a timeout of its own. */
const timeout = 60_000

/** Whether the slot without the traffic is well now, and which version it says it is. */
export async function lookAtFreeSlot(
  slot: Slot,
  bench: Workbench,
  expected: ExpectedVersion,
  { clock, signal }: Pick<ReleaseContext, 'clock' | 'signal'>,
): Promise<FreeSlot> {
  const probe = bench.health(slot, expected)
  let [asked, version] = [0, '']
  const heard = {
    async measure(until: AbortSignal) {
      const measurement = await probe.measure(until)
      asked++
      version = measurement.version ?? ''
      return measurement
    },
  }
  const wait = { timeout, grace: 0, successes: 1, failures: looks, pace: createFixedPace() }
  const { ok, reason } = await awaitHealthy(heard, wait, { clock, signal })
  return { slot, ok, version, reason: ok ? '' : `${reason}, asked ${asked} times` }
}
