import * as z from 'zod/mini'
import type { Problem } from '../../../errors/action-error.ts'
import { slots, type Weights } from '../../../rollout/slots.ts'
import type { DriverSettings } from '../../driver.ts'
import { sharesOf } from '../../requirements.ts'
import { isSettled } from './api.ts'
import { affinityOf, type Balancer, balancerProblems, findBalancer, ttlOf } from './balancer.ts'
import type { Move } from './move.ts'
import { stepsOf } from './pools.ts'

const origin = z.looseObject({
  name: z.string(),
  enabled: z._default(z.boolean(), true),
  weight: z._default(z.number(), 1),
})
const pool = z.object({
  id: z.string(),
  enabled: z._default(z.boolean(), true),
  modified_on: z.optional(z.string()),
  origins: z.array(origin),
})
type Pool = z.infer<typeof pool>

/** Weights of origins are hundredths. */
const hundredths = 100

/** Two origins of one pool, which whatever chooses that pool has divided. All other settings of the origins stay. */
export const byOrigins: Move = (settings, { zone, account, pool: id, ttl: longestTtl }, { api, log }) => {
  const { route } = settings
  const path = `accounts/${account}/load_balancers/pools/${id}`
  const readPool = (signal: AbortSignal) => api.get(path, pool, signal)
  const find = (signal: AbortSignal) => findBalancer(api, { zone, route }, signal)

  return {
    resolution: 100 / hundredths,
    async observe(signal) {
      const [{ result: balancer }, { result: found, at }] = await Promise.all([find(signal), readPool(signal)])
      const isKnown = balancer.enabled && found.enabled && isSettled(found.modified_on, ttlOf(balancer), at)
      return isKnown ? splitOf(found, settings) : undefined
    },
    async shift(weights, signal) {
      const { result: found } = await readPool(signal)
      await api.write('PATCH', path, { origins: originsFor(found, weights, settings) }, signal)
    },
    async preflight(signal) {
      const [{ result: balancer }, { result: found }] = await Promise.all([find(signal), readPool(signal)])
      const affinity = affinityOf(balancer)
      if (affinity !== undefined) log.warning(affinity)
      const problems: Problem[] = [...balancerProblems(balancer, longestTtl)]
      if (!found.enabled || !isUsed(balancer, id))
        problems.push({
          input: 'driver-options pool',
          received: id,
          allowed: `a pool that is enabled and that load balancer ${route} uses`,
        })
      for (const { name } of strangers(found, settings))
        problems.push({
          input: 'route',
          received: route,
          allowed: `a pool with no origins but blue and green; it has ${name} too`,
        })
      for (const slot of slots)
        if (!found.origins.some(({ name }) => name === settings.names[slot]))
          problems.push({
            input: slot,
            received: settings.names[slot],
            allowed: `an origin of the pool: ${found.origins.map(({ name }) => name).join(', ')}`,
          })
      return problems
    },
  }
}

function strangers({ origins }: Pool, { names }: DriverSettings) {
  return origins.filter(({ name, enabled, weight }) => enabled && weight > 0 && !Object.values(names).includes(name))
}

function splitOf(found: Pool, settings: DriverSettings): Weights | undefined {
  if (strangers(found, settings).length > 0) return undefined
  const [blue = 0, green = 0] = slots.map((slot) => {
    const { enabled, weight } = found.origins.find(({ name }) => name === settings.names[slot]) ?? {
      enabled: false,
      weight: 0,
    }
    return enabled ? weight : 0
  })
  return sharesOf(blue, green)
}

/** What gets traffic is enabled; what has none stays as it is, so that its health goes on being checked. */
function originsFor({ origins }: Pool, weights: Weights, { names }: DriverSettings) {
  const green = stepsOf(weights, hundredths)
  const share = { blue: (hundredths - green) / hundredths, green: green / hundredths }
  return origins.map((each) => {
    const slot = slots.find((one) => names[one] === each.name)
    if (!slot) return each
    return { ...each, weight: share[slot], enabled: share[slot] > 0 || each.enabled }
  })
}

function isUsed(balancer: Balancer, id: string): boolean {
  // default pools, pools by region, sets, rules: wherever it stands
  return JSON.stringify(balancer).includes(id)
}
