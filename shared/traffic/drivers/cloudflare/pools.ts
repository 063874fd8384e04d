import * as z from 'zod/mini'
import type { Problem } from '../../../errors/action-error.ts'
import { type Slot, slots, type Weights } from '../../../rollout/slots.ts'
import type { DriverSettings } from '../../driver.ts'
import { sharesOf } from '../../requirements.ts'
import { isSettled } from './api.ts'
import {
  affinityOf,
  type Balancer,
  balancerProblems,
  findBalancer,
  hasOtherWays,
  isWeighted,
  otherWays,
  ttlOf,
} from './balancer.ts'
import type { Move } from './move.ts'

const pool = z.object({ id: z.string(), enabled: z._default(z.boolean(), true) })

/** Weights of pools are tenths. */
const tenths = 10

/** Two pools of one load balancer. A slot without traffic is not a default pool at all: weight 0 is still failed over to. */
export const byPools: Move = (settings, { zone, account, ttl: longestTtl }, { api, log }) => {
  const { route, names } = settings
  const find = (signal: AbortSignal) => findBalancer(api, { zone, route }, signal)
  const isEnabled = async (id: string, signal: AbortSignal) =>
    (await api.get(`accounts/${account}/load_balancers/pools/${id}`, pool, signal)).result.enabled

  return {
    resolution: 100 / tenths,
    async observe(signal) {
      const { result: found, at } = await find(signal)
      const isKnown = found.enabled && !hasOtherWays(found) && isSettled(found.modified_on, ttlOf(found), at)
      const split = isKnown ? splitOf(found, settings) : undefined
      const taking = split ? slots.filter((slot) => split[slot] > 0) : []
      const enabled = await Promise.all(taking.map((slot) => isEnabled(names[slot], signal)))
      return enabled.every(Boolean) ? split : undefined
    },
    async shift(weights, signal) {
      const { result: found } = await find(signal)
      const path = `zones/${zone}/load_balancers/${found.id}`
      await api.write('PATCH', path, splitFor(found, weights, settings), signal)
    },
    async preflight(signal) {
      const { result: found } = await find(signal)
      const affinity = affinityOf(found)
      if (affinity !== undefined) log.warning(affinity)
      const problems: Problem[] = [...balancerProblems(found, longestTtl)]
      for (const way of otherWays(found))
        problems.push({
          input: 'route',
          received: route,
          allowed: `a load balancer whose default pools decide; ${way} of ${route} does. Two origins of one pool (by: origins) are weighed whatever chooses the pool`,
        })
      for (const id of found.default_pools.filter((each) => !Object.values(names).includes(each)))
        problems.push({
          input: 'route',
          received: route,
          allowed: `a load balancer with no default pools but blue and green; it has ${id} too`,
        })
      for (const slot of slots)
        if (!(await isEnabled(names[slot], signal)))
          problems.push({ input: slot, received: names[slot], allowed: 'a pool that is enabled' })
      return problems
    },
  }
}

/** @returns undefined where Cloudflare does not say which of our two pools it takes */
function splitOf(found: Balancer, { names }: DriverSettings): Weights | undefined {
  const { default_pools: pools, random_steering: steering } = found
  // without weights the first healthy pool gets everything
  const shares = isWeighted(found)
    ? pools.map((id) => ({ id, weight: steering?.pool_weights?.[id] ?? steering?.default_weight ?? 1 }))
    : pools.slice(0, 1).map((id) => ({ id, weight: 1 }))
  const taking = shares.filter(({ weight }) => weight > 0)
  if (taking.some(({ id }) => !Object.values(names).includes(id))) return undefined
  const weightOf = (slot: Slot) => taking.find(({ id }) => id === names[slot])?.weight ?? 0
  return sharesOf(weightOf('blue'), weightOf('green'))
}

/** Traffic falls back, when all pools are ill, to the slot that has most: never to one that was just left. */
function splitFor(found: Balancer, weights: Weights, { names }: DriverSettings) {
  const green = stepsOf(weights, tenths)
  const share = { blue: (tenths - green) / tenths, green: green / tenths }
  const taking = slots.filter((slot) => share[slot] > 0).sort((a, b) => share[b] - share[a])
  const ids = taking.map((slot) => names[slot])
  const isTie = share.blue === share.green && ids.includes(found.fallback_pool ?? '')
  return {
    default_pools: ids,
    fallback_pool: isTie ? found.fallback_pool : ids[0],
    steering_policy: isWeighted(found) ? found.steering_policy : 'random',
    random_steering: {
      ...found.random_steering,
      pool_weights: { ...found.random_steering?.pool_weights, [names.blue]: share.blue, [names.green]: share.green },
    },
  }
}

/** Green's share in steps of a whole: a share that is asked for is never rounded to none or all. */
export function stepsOf({ green }: Weights, whole: number): number {
  if (green === 0 || green === 100) return (green / 100) * whole
  return Math.min(whole - 1, Math.max(1, Math.round((green / 100) * whole)))
}
