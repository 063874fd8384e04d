import type { Slot } from '../../rollout/slots.ts'

/** The deployments of a target that two slots are filled by. */
export interface SlotDeployments {
  /** Ids of those that run on a slot, or are about to. */
  underWay(slot: Slot): Promise<readonly string[]>
  /**
   * Cancels what runs on a slot, or waits for it where it cannot be cancelled, until nothing does.
   *
   * @throws the signal's reason when time is up
   */
  stop(slot: Slot): Promise<void>
}
