import { ActionError } from '../../../../shared/errors/action-error.ts'
import type { LiveData, RestorePart } from '../../../../shared/database/restore-part.ts'
import type { Route } from '../../../../shared/release/shift/session.ts'
import type { Observation } from '../../../../shared/traffic/driver.ts'
import { otherSlot, type Slot, type Weights, weightsFor } from '../../../../shared/rollout/slots.ts'

/** The name by which the record of a release says whose data it replaces. */
export const dataRouteName = (database: string) => `database ${database}`

/**
 * A restore as a route of a release: the slot that the release goes to stands for the backup, the other one for what was there. So it
 * is journalled, ordered, undone and gone on with like traffic.
 */
export function dataRoute(part: RestorePart, to: Slot, observation: Observation): Route {
  const name = dataRouteName(part.database)
  const dataOf = (slot: Slot) => (slot === to ? 'restored' : 'before')
  const weightsOf: Readonly<Record<LiveData, Weights | undefined>> = {
    before: weightsFor(otherSlot(to), 100),
    restored: weightsFor(to, 100),
    unknown: undefined,
  }
  return {
    name,
    observation,
    driver: {
      kind: 'command',
      resolution: 100,
      observe: async () => weightsOf[await part.live()],
      shift: (weights) => (weights[to] === 100 ? part.restore() : part.undo()),
    },
    isHealthy: (slot) => part.canBe(dataOf(slot)),
    async analyse() {
      const wrong = await part.wrong()
      const verdict = wrong.length > 0 ? 'unhealthy' : 'healthy'
      return { verdict, reason: wrong.join('; ') || `${name} answers as it must`, requests: 0, failed: 0 }
    },
  }
}

export interface After {
  readonly data: RestorePart
  readonly to: Slot
  /** Brings the code to the slot where it is not there any more; the data that it needs is live by then. */
  readonly bring: () => Promise<void>
}

/**
 * A route whose old version may need the old data: how the slot is can only be told once the data is back. Then, right before it gets
 * traffic, it must be well.
 */
export function afterData(route: Route, { data, to, bring }: After): Route {
  const isHealthy: Route['isHealthy'] = async (slot) =>
    slot === to && (await data.live()) !== 'restored' ? true : route.isHealthy(slot)
  return {
    ...route,
    isHealthy,
    driver: {
      ...route.driver,
      async shift(weights, stamp, signal) {
        if (weights[to] === 100) {
          await bring()
          if (!(await route.isHealthy(to)))
            throw new ActionError('SLOT_UNHEALTHY', `${to} is not healthy on the restored data: no traffic goes there`)
        }
        await route.driver.shift(weights, stamp, signal)
      },
    },
    async analyse(slot) {
      const healthy = await route.isHealthy(slot)
      const reason = `${slot} is ${healthy ? '' : 'not '}healthy with all the traffic`
      return { verdict: healthy ? 'healthy' : 'unhealthy', reason, requests: 3, failed: healthy ? 0 : 3 }
    },
  }
}
