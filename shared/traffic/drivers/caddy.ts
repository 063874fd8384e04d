import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpResponse } from '../../http/client.ts'
import { slots, type Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNeeds, optionProblems, sharesOf } from '../requirements.ts'

const upstream = z.looseObject({ dial: z.string() })
const handler = z.looseObject({
  '@id': z.string(),
  handler: z.literal('reverse_proxy'),
  upstreams: z.optional(z.array(upstream)),
  load_balancing: z.optional(
    z.looseObject({
      selection_policy: z.optional(z.looseObject({ policy: z.string(), weights: z.optional(z.array(z.number())) })),
    }),
  ),
})
type Handler = z.infer<typeof handler>
const usage = z.array(z.object({ address: z.string(), num_requests: z.number() }))

/** Caddy takes the upstreams in blocks as long as their weights: 90 requests here, then 10 there. Finer weights make longer blocks. */
const resolution = 1
/** Writes that somebody else's write may come between. */
const tries = 3

/**
 * Caddy by its admin API. The route is the `@id` of a `reverse_proxy` handler, the slots are dial addresses. A slot without traffic is
 * no upstream at all: to a weight of 0 requests would still go when the other one fails.
 */
export const caddyDefinition: DriverDefinition = {
  check(settings) {
    const none = z.strictObject({}).safeParse(settings.options)
    return [
      ...(none.success
        ? []
        : optionProblems(none.error.issues, settings.options, {
            allowed: 'no options: the driver caddy has none',
            example: '',
          })),
      ...checkNeeds(settings, {
        kind: 'caddy',
        address: {
          kinds: ['http', 'unix'],
          allowed: "Caddy's admin API, http(s)://host:port or unix:/path",
          example: 'http://127.0.0.1:2019',
        },
        route: { pattern: /^[\w.-]+$/, allowed: 'the @id of a reverse_proxy handler', example: 'shop' },
        name: {
          pattern:
            /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\]):(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/i,
          allowed: 'an upstream, host:port',
          example: '10.0.0.5:8080',
        },
      }),
    ]
  },
  create(settings, { http: client, place }) {
    const { route, names } = settings
    const address = parseAddress(settings.url)
    const http = client({
      baseUrl: address?.kind === 'http' ? address.url.href : 'http://localhost',
      fetch: fetchThrough(place, address?.kind === 'unix' ? { path: address.path } : undefined),
    })

    async function read(signal: AbortSignal): Promise<{ found: Handler; etag: string }> {
      const response = await http.expectOk({ method: 'GET', url: `/id/${route}` }, signal)
      const parsed = handler.safeParse(response.json())
      const etag = response.headers.etag
      if (parsed.success && etag !== undefined) return { found: parsed.data, etag }
      throw nonsense(`GET /id/${route}`, 'no reverse_proxy handler with an Etag')
    }

    /** @returns undefined when somebody else wrote since the Etag was given */
    async function write(found: Handler, etag: string, signal: AbortSignal): Promise<HttpResponse | undefined> {
      const request = { method: 'PATCH', url: `/id/${route}`, json: found, headers: { 'if-match': etag } } as const
      const response = await http.send(request, signal)
      if (response.status === 412) return undefined
      if (response.status < 300) return response
      throw refused(`PATCH /id/${route}`, response)
    }

    /** Before 2.7: known as soon as it has refused to choose by weights. */
    let isOld = false
    async function writeSplit(weights: Weights, signal: AbortSignal): Promise<HttpResponse | undefined> {
      const { found, etag } = await read(signal)
      if (isOld) return write(withRepeats(found, weights, settings), etag, signal)
      try {
        return await write(withSplit(found, weights, settings), etag, signal)
      } catch (refusal) {
        isOld = refusal instanceof ProviderError && /unknown module.*weighted_round_robin/s.test(refusal.message)
        if (!isOld) throw refusal
        return write(withRepeats(found, weights, settings), etag, signal)
      }
    }

    return {
      kind: 'caddy',
      resolution,
      async observe(signal) {
        const { found } = await read(signal)
        return splitOf(found, settings)
      },
      async shift(weights, _stamp, signal) {
        for (let attempt = 0; attempt < tries; attempt++) if (await writeSplit(weights, signal)) return
        throw new ProviderError('PROVIDER_REFUSED', {
          provider: 'Caddy',
          asked: `PATCH /id/${route}`,
          answered: `412, ${tries} times: somebody else keeps changing the configuration`,
          status: 412,
        })
      },
      async inFlight(slot, signal) {
        const response = await http.expectOk({ method: 'GET', url: '/reverse_proxy/upstreams' }, signal)
        const parsed = usage.safeParse(response.json())
        if (!parsed.success) throw nonsense('GET /reverse_proxy/upstreams', 'no list of upstreams')
        const counted = parsed.data.find(({ address: at }) => at === names[slot])?.num_requests
        if (counted !== undefined) return counted
        const { found } = await read(signal)
        if (!isOld && found.load_balancing?.selection_policy?.policy !== 'round_robin') return 0
        throw nonsense(
          'GET /reverse_proxy/upstreams',
          'before 2.7 Caddy does not count at an upstream that was taken out',
        )
      },
      async preflight(signal) {
        const { found } = await read(signal)
        const others = (found.upstreams ?? []).filter(({ dial }) => !Object.values(names).includes(dial))
        return others.map(({ dial }): Problem => ({
          input: 'route',
          received: route,
          allowed: `a handler with no upstreams but blue and green; it has ${dial} too`,
        }))
      },
    } satisfies AnyDriver
  },
}

/** What is there stays, but for the upstreams and how one is chosen; an upstream's own settings go with it. */
function withSplit(found: Handler, weights: Weights, { names }: DriverSettings): Handler {
  const wanted = slots.filter((slot) => weights[slot] > 0)
  const before = found.upstreams ?? []
  return {
    ...found,
    upstreams: wanted.map((slot) => ({
      ...(before.find(({ dial }) => dial === names[slot]) ?? before[0]),
      dial: names[slot],
    })),
    load_balancing: {
      ...found.load_balancing,
      selection_policy: {
        policy: 'weighted_round_robin',
        weights: wanted.length > 1 ? shortest(Math.round(weights.blue), Math.round(weights.green)) : [1],
      },
    },
  }
}

/** For a Caddy that knows no weights: each upstream as often as its share has it, in turn. */
function withRepeats(found: Handler, weights: Weights, settings: DriverSettings): Handler {
  const split = withSplit(found, weights, settings)
  const shares = shortest(Math.round(weights.blue), Math.round(weights.green)).filter((share) => share > 0)
  return {
    ...split,
    upstreams: (split.upstreams ?? []).flatMap((one, index) => Array.from({ length: shares[index] ?? 1 }, () => one)),
    load_balancing: { ...found.load_balancing, selection_policy: { policy: 'round_robin' } },
  }
}

/** 90 and 10 as 9 and 1. */
function shortest(blue: number, green: number): number[] {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  const divisor = common(blue, green)
  return [blue / divisor, green / divisor]
}

/** @returns undefined where Caddy itself chooses by something else than weights */
function splitOf(
  { upstreams = [], load_balancing: balancing }: Handler,
  { names }: DriverSettings,
): Weights | undefined {
  const dials = upstreams.map(({ dial }) => dial)
  if (!dials.every((dial) => Object.values(names).includes(dial))) return undefined
  const { policy = '', weights = [] } = balancing?.selection_policy ?? {}
  const timesOf = (name: string) => dials.filter((dial) => dial === name).length
  if (policy === 'round_robin') return sharesOf(timesOf(names.blue), timesOf(names.green))
  if (new Set(dials).size < dials.length) return undefined
  if (dials.length > 1 && (policy !== 'weighted_round_robin' || weights.length !== dials.length)) return undefined
  const weightOf = (name: string) =>
    dials.includes(name) ? (dials.length === 1 ? 1 : (weights[dials.indexOf(name)] ?? 0)) : 0
  return sharesOf(weightOf(names.blue), weightOf(names.green))
}

function refused(asked: string, { status, text }: HttpResponse): ProviderError {
  const code = status === 403 ? 'PROVIDER_FORBIDDEN' : status === 404 ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED'
  return new ProviderError(code, { provider: 'Caddy', asked, answered: `${status} ${text}`, status })
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Caddy', asked, answered })
}
