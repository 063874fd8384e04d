import type { ActionContext } from '../../../shared/action/action.ts'
import { runSmoke } from '../../../shared/command/smoke.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import type { Workbench } from '../../../shared/release/workbench.ts'
import type { SwitchInputs } from './inputs.ts'

/** The smoke commands against a slot. They see the slot's URL as SLOT_URL, and no secret. */
export function smokeTest(
  { smoke, smokeTimeout: timeout, isolation }: SwitchInputs,
  context: ActionContext,
  { settings, secrets }: Workbench,
): Pick<Route, 'smoke'> {
  if (smoke.length === 0) return {}
  return {
    async smoke(slot) {
      const env = { SLOT_URL: settings.slotUrl[slot], SLOT: slot }
      const refusal = await runSmoke(smoke, { env, timeout, place: `on ${slot}`, secrets, isolation }, context)
      if (refusal !== undefined) return { refusal }
      return { passed: `smoke passed: ${smoke.map(({ name }) => name).join(', ')}` }
    },
  }
}
