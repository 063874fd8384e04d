import type { ExpectedVersion } from '../../../../shared/release/settings/policy.ts'
import type { ReleaseContext, Workbench } from '../../../../shared/release/workbench.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import type { FreeSlot } from './way.ts'

const looks = 3
/** Milliseconds. */
const between = 250

/** One good answer is enough; one connection that was reset decides nothing. */
export async function lookAtFreeSlot(
  slot: Slot,
  bench: Workbench,
  expected: ExpectedVersion,
  { clock, signal }: Pick<ReleaseContext, 'clock' | 'signal'>,
): Promise<FreeSlot> {
  const probe = bench.health(slot, expected)
  for (let look = 1; ; look++) {
    const { ok, version = '', reason = '' } = await probe.measure(signal)
    if (ok || look === looks) return { slot, ok, version, reason: ok ? '' : `${reason}, asked ${looks} times` }
    await clock.sleep(between, signal)
  }
}
