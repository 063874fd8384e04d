import { splitRoute } from '../../../shared/release/lock/open.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { activeSlot, otherSlot } from '../../../shared/rollout/slots.ts'
import type { SwitchOutcome } from './conclude.ts'
import { targetSlot } from './plan.ts'
import type { Opening } from './resolve.ts'

/** What a release would do, by where traffic is now. */
export async function dryRun(
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
