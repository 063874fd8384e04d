import { slots, type Weights } from '../../shared/rollout/slots.ts'
import { refuse, type Refusal } from './answers.ts'

export interface LoadBalancer {
  readonly id: string
  readonly name: string
  enabled: boolean
  proxied: boolean
  ttl: number
  modified_on: string
  default_pools: string[]
  fallback_pool: string
  steering_policy: string
  random_steering: { default_weight: number; pool_weights: Record<string, number> }
  region_pools: Record<string, string[]>
  pool_sets: { pools: string[] }[]
  rules: { name: string; disabled: boolean; overrides: Record<string, unknown> }[]
  session_affinity: string
  session_affinity_ttl: number
}

interface Origin {
  readonly name: string
  address: string
  enabled: boolean
  weight: number
  readonly header?: Record<string, string[]>
}

export interface Pool {
  readonly id: string
  readonly name: string
  enabled: boolean
  modified_on: string
  origins: Origin[]
}

interface Clock {
  /** ISO 8601. */
  now(): string
  land(apply: () => void): void
}

const writable = [
  'default_pools',
  'fallback_pool',
  'steering_policy',
  'random_steering',
  'enabled',
  'proxied',
  'ttl',
  'pool_sets',
  'rules',
  'region_pools',
  'session_affinity',
  'session_affinity_ttl',
]
const writableOfPool = ['enabled', 'origins', 'name']
const originFields = ['name', 'address', 'enabled', 'weight', 'header', 'port', 'virtual_network_id']

/** Weights act under these policies; what else there is takes the first pool. */
const weighted = ['random', 'least_outstanding_requests', 'least_connections']

export function createBalancers(clock: Clock) {
  const ids = { blue: 'b'.repeat(32), green: 'c'.repeat(32), both: 'd'.repeat(32) } as const
  const origin = (name: string, address: string, weight: number): Origin => ({
    name,
    address,
    enabled: true,
    weight,
    header: { Host: ['shop.example.com'] },
  })
  const origins = { blue: [origin('shop-blue', '203.0.113.5', 1)], green: [origin('shop-green', '203.0.113.6', 1)] }
  const both = [origin('shop-blue', '203.0.113.5', 1), origin('shop-green', '203.0.113.6', 0)]
  const pools = new Map<string, Pool>(
    Object.entries({ ...origins, both }).map(([name, list]) => {
      const id = ids[name as keyof typeof ids]
      return [
        id,
        { id, name: `shop-${name}`, enabled: true, modified_on: '2026-01-01T00:00:00.000000Z', origins: list },
      ]
    }),
  )
  const balancer: LoadBalancer = {
    id: 'f'.repeat(32),
    name: 'shop.example.com',
    enabled: true,
    proxied: true,
    ttl: 30,
    modified_on: '2026-01-01T00:00:00.000000Z',
    default_pools: [ids.blue],
    fallback_pool: ids.blue,
    steering_policy: 'random',
    random_steering: { default_weight: 1, pool_weights: {} },
    region_pools: {},
    pool_sets: [],
    rules: [],
    session_affinity: 'none',
    session_affinity_ttl: 0,
  }

  function weightOf(id: string): number {
    const { default_weight: other, pool_weights: given } = balancer.random_steering
    return weighted.includes(balancer.steering_policy) ? (given[id] ?? other) : Number(balancer.default_pools[0] === id)
  }

  function patch(id: string | undefined, json: unknown): unknown {
    if (id !== balancer.id) return undefined
    const wanted = json as Partial<LoadBalancer>
    const problem = problemOf(wanted, [...pools.keys()])
    if (problem) return problem
    clock.land(() => void Object.assign(balancer, wanted, { modified_on: clock.now() }))
    return { ...balancer, ...wanted }
  }

  function patchPool(id: string | undefined, json: unknown): unknown {
    const pool = pools.get(id ?? '')
    if (!pool) return undefined
    const wanted = json as Partial<Pool>
    const unknown = Object.keys(wanted).find((name) => !writableOfPool.includes(name))
    if (unknown !== undefined) return refuse(1_002, `unknown field ${unknown}`)
    for (const each of wanted.origins ?? []) {
      const odd = Object.keys(each).find((name) => !originFields.includes(name))
      if (odd !== undefined) return refuse(1_002, `origin: unknown field ${odd}`)
      if (!isStep(each.weight, 100))
        return refuse(1_002, `origin ${each.name}: weight ${each.weight} is not a multiple of 0.01 within 0 and 1`)
    }
    clock.land(() => void Object.assign(pool, wanted, { modified_on: clock.now() }))
    return { ...pool, ...wanted }
  }

  function weights(by: 'pools' | 'origins'): Weights {
    const [blue = 0, green = 0] = slots.map((slot) => {
      if (by === 'pools') return balancer.default_pools.includes(ids[slot]) ? weightOf(ids[slot]) : 0
      const found = pools.get(ids.both)!.origins.find(({ name }) => name === `shop-${slot}`)!
      return found.enabled ? found.weight : 0
    })
    const share = (100 * green) / (blue + green)
    return { blue: 100 - share, green: share }
  }

  return {
    ids,
    pools,
    balancer,
    patch,
    patchPool,
    weights,
    present: () => ({ ...balancer }),
    find: (id: string | undefined) => (id === balancer.id ? { ...balancer } : undefined),
    pool: (id: string | undefined) => pools.get(id ?? ''),
  }
}

function problemOf(wanted: Partial<LoadBalancer>, known: readonly string[]): Refusal | undefined {
  const unknown = Object.keys(wanted).find((name) => !writable.includes(name))
  if (unknown !== undefined) return refuse(1_002, `unknown field ${unknown}`)
  const { default_pools: pools, fallback_pool: fallback, random_steering: steering, pool_sets: sets } = wanted
  const ids = [
    ...(pools ?? []),
    ...(fallback === undefined ? [] : [fallback]),
    ...Object.keys(steering?.pool_weights ?? {}),
  ]
  const stranger = ids.find((id) => !known.includes(id))
  if (stranger !== undefined) return refuse(1_002, `pool ${stranger} not found`)
  if (pools?.length === 0) return refuse(1_002, 'default_pools must not be empty')
  if (sets && steering) return refuse(1_002, 'pool_sets and random_steering are mutually exclusive')
  const odd = Object.values(steering?.pool_weights ?? {}).find((weight) => !isStep(weight, 10))
  return odd === undefined ? undefined : refuse(1_002, `pool_weights: ${odd} is not a multiple of 0.1 within 0 and 1`)
}

function isStep(weight: number, whole: number): boolean {
  return weight >= 0 && weight <= 1 && Math.abs(weight * whole - Math.round(weight * whole)) < 1e-9
}
