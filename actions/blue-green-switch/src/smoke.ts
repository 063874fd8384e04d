import { runSmoke } from '../../../shared/command/smoke.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import type { SmokeSettings } from './resolve.ts'

/** The smoke commands against a slot. They see the slot's URL as SLOT_URL, and no secret. */
export function smokeTest(
  { smoke, timeout, isolation }: SmokeSettings,
  context: ReleaseContext,
  { settings, secrets }: Workbench,
): Pick<Route, 'smoke'> {
  if (smoke.length === 0) return {}
  return {
    async smoke(slot) {
      const env = { SLOT_URL: settings.traffic.slotUrl[slot], SLOT: slot }
      const refusal = await runSmoke(smoke, { env, timeout, place: `on ${slot}`, secrets, isolation }, context)
      if (refusal !== undefined) return { refusal }
      return { passed: `smoke passed: ${smoke.map(({ name }) => name).join(', ')}` }
    },
  }
}
