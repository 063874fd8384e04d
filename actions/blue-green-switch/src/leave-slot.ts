import { describeError } from '../../../shared/errors/action-error.ts'
import { listReleases } from '../../../shared/release/lock/record.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import type { Opening } from './resolve.ts'
import { retainedOn } from './retained.ts'

/** Before a deployment to the slot: waits for the last requests of the version on it, and warns of what is lost with that version. */
export async function leaveSlot(
  slot: Slot,
  { release: { environment, service, observation }, policy }: Opening,
  { clock, log, signal }: ReleaseContext,
  { github, driver }: Workbench,
): Promise<void> {
  await drainSlot({ clock, log, signal, driver, observation: observationOf(driver, observation) }, slot, policy.drain)
  try {
    const lost = retainedOn(slot, await listReleases(github, environment, service), clock.now())
    if (!lost) return
    const until = new Date(lost.until).toISOString().replace(/\.\d+Z$/, 'Z')
    log.warning(
      `${slot} still holds ${lost.version}, kept warm until ${until}: a deployment to ${slot} replaces it, and going back to it will take another deployment`,
    )
  } catch (thrown) {
    signal.throwIfAborted()
    log.warning(`whether ${slot} is kept warm for a rollback is not known: ${describeError(thrown)}`)
  }
}
