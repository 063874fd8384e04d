import { describeError } from '../../errors/action-error.ts'
import type { Slot } from '../../rollout/slots.ts'
import { formatDuration } from '../../time/duration.ts'
import type { AnyDriver } from '../../traffic/driver.ts'
import type { Route, Session } from './session.ts'

/**
 * Waits until the slot that traffic has left is done with its last requests, as far as the edge can tell. What it is still at when the
 * time is up, or an edge that does not answer, is said and changes nothing: the release is committed.
 *
 * @param patience  milliseconds
 */
export async function drainSlot(
  {
    driver,
    clock,
    log,
    signal,
    observation,
  }: Pick<Session, 'clock' | 'log' | 'signal'> & { driver: AnyDriver; observation: Route['observation'] },
  slot: Slot,
  patience: number,
): Promise<void> {
  if (!driver.inFlight || patience === 0) return
  const start = clock.now()
  try {
    for (;;) {
      const count = await driver.inFlight(slot, signal)
      const waited = clock.now() - start
      if (count === 0) {
        log.event(`            ${slot} has no request under way (after ${formatDuration(waited)})`)
        return
      }
      if (waited + observation.poll > patience) {
        log.warning(
          `${slot} still has ${count} request${count === 1 ? '' : 's'} under way after ${formatDuration(waited)}: stopping it now would cut them off`,
        )
        return
      }
      await clock.sleep(observation.poll, signal)
    }
  } catch (thrown) {
    signal.throwIfAborted()
    log.warning(`whether ${slot} has requests under way is not known: ${describeError(thrown)}`)
  }
}
