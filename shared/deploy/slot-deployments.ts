import type { SlotDeployments } from '../release/shift/session.ts'
import type { Slot } from '../rollout/slots.ts'
import type { Clock } from '../time/clock.ts'
import type { Log } from '../log/log.ts'
import type { Place } from './place.ts'
import { canCancel, type DeploymentRef, type DeployTarget, tellsUnderWay } from './target.ts'

/** @returns undefined for a target that does not tell, or where slots share one resource */
export function slotDeployments(
  target: DeployTarget,
  place: Place,
  { clock, log, pollInterval }: SlotDeploymentsTools,
): SlotDeployments | undefined {
  if (place.kind === 'single' || !tellsUnderWay(target)) return undefined
  const ids = (refs: readonly DeploymentRef[]) => refs.map(({ id }) => id)
  const look = (slot: Slot, until: AbortSignal) => target.underWay(place[slot], until)
  return {
    underWay: async (slot, until) => ids(await look(slot, until)),
    async stop(slot, until) {
      const asked = new Set<string>()
      for (let refs = await look(slot, until); refs.length > 0; refs = await look(slot, until)) {
        const fresh = refs.filter(({ id }) => !asked.has(id))
        for (const ref of fresh) {
          asked.add(ref.id)
          log.event(
            `deployment ${ref.id} is under way on ${slot}: ${canCancel(target) ? 'cancelling' : 'waiting for'} it`,
          )
          if (canCancel(target)) await target.cancel(ref, until)
        }
        await clock.sleep(pollInterval, until)
      }
    },
  }
}

export interface SlotDeploymentsTools {
  readonly clock: Clock
  readonly log: Log
  /** Milliseconds between two looks. */
  readonly pollInterval: number
}
