import { splitRoute } from '../../../shared/release/lock/open.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { activeSlot, otherSlot } from '../../../shared/rollout/slots.ts'
import { outputsOfSlots, type SwitchOutcome } from './conclude.ts'
import type { Lanes } from './lanes.ts'
import { targetSlot } from './plan.ts'
import type { Opening } from './resolve.ts'

/** What a release would do, by where traffic is now. */
export async function dryRun(
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
    const { service, release } = part
    const would = found.isActive
      ? `${found.slot} is active already`
      : `would take ${policy.steps.join(' → ')} % to ${found.slot}`
    const slot = active ? otherSlot(active) : found.slot
    const previous = active ?? otherSlot(slot)
    places.push({ service, active, slot, previous, would, url: release.traffic.slotUrl[slot] })
  }
  const said = places.map(({ service, would }) => (places.length === 1 ? would : `${service} ${would}`))
  return {
    phase: 'Successful',
    reason: `dry run: ${said.join('; then ')}`,
    outputs: outputsOfSlots(places),
  }
}
