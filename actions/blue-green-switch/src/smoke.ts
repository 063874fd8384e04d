import { runSmoke } from '../../../shared/command/smoke.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import type { SmokeSettings } from './whole.ts'

/**
 * The smoke commands against a slot, one after the other, to the first that fails. They see the slot's URL as SLOT_URL, its service as SERVICE, the
 * environment's variables and flags, and no secret.
 */
export function smokeTest(
  { smoke, timeout, isolation, variables }: SmokeSettings,
  context: ReleaseContext,
  { settings, secrets }: Workbench,
): Pick<Route, 'smoke'> {
  if (smoke.length === 0) return {}
  return {
    async smoke(slot) {
      const env = { ...variables, SLOT_URL: settings.traffic.slotUrl[slot], SLOT: slot, SERVICE: settings.service }
      const refusal = await runSmoke(smoke, { env, timeout, place: `on ${slot}`, secrets, isolation }, context)
      if (refusal !== undefined) return { refusal }
      return { passed: `smoke passed: ${smoke.map(({ name }) => name).join(', ')}` }
    },
  }
}
