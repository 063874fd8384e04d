import type { ActionContext } from '../../../../shared/action/action.ts'
import { versionPathOf } from '../../../../shared/release/settings/settings.ts'
import type { Workbench } from '../../../../shared/release/workbench.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import type { RollbackInputs } from '../inputs.ts'
import type { FreeSlot } from './way.ts'

const looks = 3
/** Milliseconds. */
const between = 250

/** One good answer is enough; one connection that was reset decides nothing. */
export async function lookAtFreeSlot(
  slot: Slot,
  bench: Workbench,
  inputs: RollbackInputs,
  { config, clock, signal }: ActionContext,
): Promise<FreeSlot> {
  const probe = bench.probes.health(slot, { version: '', path: versionPathOf(inputs, config) })
  for (let look = 1; ; look++) {
    const { ok, version = '', reason = '' } = await probe.measure(signal)
    if (ok || look === looks) return { slot, ok, version, reason: ok ? '' : `${reason}, asked ${looks} times` }
    await clock.sleep(between, signal)
  }
}
