import * as z from 'zod/mini'
import { isIP } from 'node:net'
import { type Problem, ProviderError } from '../../../errors/action-error.ts'
import { activeSlot, slots, weightsFor } from '../../../rollout/slots.ts'
import { isSettled } from './api.ts'
import { ttlProblem } from './balancer.ts'
import type { Move } from './move.ts'

const record = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  content: z._default(z.string(), ''),
  ttl: z.number(),
  proxied: z._default(z.boolean(), false),
  modified_on: z.optional(z.string()),
})
type DnsRecord = z.infer<typeof record>

/** Seconds that Cloudflare has a record live whose TTL is `automatic` (1). */
const automatic = 300

/** A record that names one slot or the other: all of the traffic or none. Its TTL stays as it is. */
export const byDns: Move = ({ route, names }, { zone, ttl: longestTtl }, { api }) => {
  const type = recordType(names.blue)
  const path = `zones/${zone}/dns_records`

  async function find(signal: AbortSignal) {
    const asked = `${path}?name.exact=${encodeURIComponent(route.toLowerCase())}&per_page=100`
    const { result, at } = await api.get(asked, z.array(record), signal)
    return { found: result.filter((one) => ['A', 'AAAA', 'CNAME'].includes(one.type)), at }
  }

  return {
    resolution: 100,
    async observe(signal) {
      const { found, at } = await find(signal)
      const [only] = found
      if (found.length !== 1 || !only || !isSettled(only.modified_on, ttlOf(only), at)) return undefined
      const slot = slots.find((each) => isSame(only.content, names[each]))
      return slot && weightsFor(slot, 100)
    },
    async shift(weights, signal) {
      const slot = activeSlot(weights)
      const { found } = await find(signal)
      const [first, ...more] = found
      const asked = `record ${route}`
      const isOurs = found.every((one) => one.type === type && slots.some((each) => isSame(one.content, names[each])))
      if (slot === undefined) throw refused(asked, 'a DNS record names one slot: no split')
      if (!first || !isOurs) throw refused(asked, `${route} has ${describe(found)} where blue or green is needed`)
      // a record that is written again is new again, and would be waited for
      const isThere = more.length === 0 && isSame(first.content, names[slot])
      const wanted = { id: first.id, type, name: first.name, ttl: first.ttl, content: names[slot] }
      if (!isThere)
        await api.write('POST', `${path}/batch`, { patches: [wanted], deletes: more.map(({ id }) => ({ id })) }, signal)
    },
    async preflight(signal) {
      const { found } = await find(signal)
      const [only] = found
      if (found.length !== 1 || only?.type !== type)
        return [
          {
            input: 'route',
            received: route,
            allowed: `a name with one record, of type ${type} as blue and green are; it has ${describe(found)}`,
          },
        ]
      const problems: Problem[] = []
      if (ttlOf(only) > longestTtl) problems.push(ttlProblem(route, ttlOf(only), longestTtl))
      return problems
    },
  }
}

export function recordType(content: string): 'A' | 'AAAA' | 'CNAME' {
  const version = isIP(content)
  return version === 4 ? 'A' : version === 6 ? 'AAAA' : 'CNAME'
}

function ttlOf({ proxied, ttl }: DnsRecord): number {
  if (proxied) return 0
  return ttl === 1 ? automatic : ttl
}

function isSame(content: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\.$/, '')
  return plain(content) === plain(name)
}

function describe(found: readonly DnsRecord[]): string {
  return found.map(({ type, content }) => `${type} ${content}`).join(', ') || 'no record'
}

function refused(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_REFUSED', { provider: 'Cloudflare', asked, answered })
}
