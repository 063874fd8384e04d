import * as z from 'zod/mini'
import { ProviderError, type Problem } from '../../../errors/action-error.ts'
import type { Answered, CloudflareApi } from './api.ts'

const poolsBy = z.optional(z.record(z.string(), z.array(z.string())))
const balancer = z.object({
  id: z.string(),
  name: z.string(),
  enabled: z._default(z.boolean(), true),
  proxied: z._default(z.boolean(), false),
  ttl: z._default(z.number(), 30),
  modified_on: z.optional(z.string()),
  default_pools: z._default(z.array(z.string()), []),
  fallback_pool: z.optional(z.string()),
  steering_policy: z._default(z.string(), ''),
  random_steering: z.nullish(
    z.object({
      default_weight: z.optional(z.number()),
      pool_weights: z.optional(z.record(z.string(), z.number())),
    }),
  ),
  pool_sets: z.nullish(z.array(z.object({ pools: z.optional(z.array(z.string())) }))),
  region_pools: poolsBy,
  country_pools: poolsBy,
  pop_pools: poolsBy,
  rules: z.nullish(
    z.array(
      z.object({
        name: z.optional(z.string()),
        disabled: z._default(z.boolean(), false),
        overrides: z.nullish(z.record(z.string(), z.unknown())),
        fixed_response: z.nullish(z.unknown()),
      }),
    ),
  ),
  session_affinity: z._default(z.string(), 'none'),
  session_affinity_ttl: z.nullish(z.number()),
})
export type Balancer = z.infer<typeof balancer>

/** By these a pool gets traffic according to its weight. */
const weighted = ['random', 'least_outstanding_requests', 'least_connections']

export interface Whereabouts {
  readonly zone: string
  /** The load balancer's name, which is the public host. */
  readonly route: string
}

/** @throws ProviderError PROVIDER_NOT_FOUND when the zone has no load balancer of that name */
export async function findBalancer(
  api: CloudflareApi,
  { zone, route }: Whereabouts,
  signal: AbortSignal,
): Promise<Answered<Balancer>> {
  const asked = `/zones/${zone}/load_balancers`
  const { result, at } = await api.get(asked.slice(1), z.array(balancer), signal)
  const found = result.find(({ name }) => name.toLowerCase() === route.toLowerCase())
  if (found) return { result: found, at }
  const known = result.map(({ name }) => name).join(', ') || 'none'
  throw new ProviderError('PROVIDER_NOT_FOUND', {
    provider: 'Cloudflare',
    asked: `GET ${asked}`,
    answered: `no load balancer ${route}; there are: ${known}`,
  })
}

export function isWeighted({ steering_policy: policy }: Balancer): boolean {
  return weighted.includes(policy)
}

/** Whether something else than the default pools decides where traffic goes. */
export function hasOtherWays(found: Balancer): boolean {
  return otherWays(found).length > 0
}

/** What decides before the default pools do, by its name at Cloudflare. */
export function otherWays({ pool_sets: sets, rules, steering_policy: policy, ...found }: Balancer): readonly string[] {
  const isByPlace = [found.region_pools, found.country_pools, found.pop_pools].some(
    (pools) => Object.keys(pools ?? {}).length > 0,
  )
  const overriding = (rules ?? []).filter(
    ({ disabled, overrides, fixed_response: fixed }) =>
      !disabled && (fixed != null || Object.keys(overrides ?? {}).some((name) => /pool|steering/.test(name))),
  )
  return [
    ...((sets ?? []).length > 0 ? ['pool_sets'] : []),
    ...(isByPlace && ['', 'geo'].includes(policy) ? ['pools by region'] : []),
    ...(['geo', 'dynamic_latency', 'proximity'].includes(policy) ? [`steering_policy ${policy}`] : []),
    ...overriding.map(({ name = '' }) => `rule ${name}`.trim()),
  ]
}

/** 0 for a proxied load balancer: its name keeps its address. */
export function ttlOf({ proxied, ttl }: Balancer): number {
  return proxied ? 0 : ttl
}

/** What is wrong with it whichever of its weights are moved. */
export function balancerProblems(found: Balancer, longestTtl: number): readonly Problem[] {
  const problems: Problem[] = []
  if (!found.enabled)
    problems.push({ input: 'route', received: found.name, allowed: 'a load balancer that is enabled' })
  if (ttlOf(found) > longestTtl) problems.push(ttlProblem(found.name, found.ttl, longestTtl))
  return problems
}

export function ttlProblem(name: string, ttl: number, longest: number): Problem {
  return {
    input: 'driver-options ttl',
    received: String(longest),
    allowed: `at least the TTL of ${name}, ${ttl} s: so long resolvers go on with what it said before. Lower the TTL a while before, or wait as long`,
    example: String(ttl),
  }
}

/** What visitors with a session mean for a shift; undefined when there are none. */
export function affinityOf({
  name,
  session_affinity: affinity,
  session_affinity_ttl: ttl,
}: Balancer): string | undefined {
  if (['none', ''].includes(affinity)) return undefined
  const hours = Math.round(((ttl ?? (affinity === 'header' ? 1_800 : 82_800)) / 3_600) * 10) / 10
  return `${name} has session affinity (${affinity}): whoever has a session keeps the slot for up to ${hours} h, whatever the weights say. A cut for all takes disabling the old origin at Cloudflare`
}
