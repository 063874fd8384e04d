import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNames, optionProblems } from '../requirements.ts'
import { createCloudflareApi } from './cloudflare/api.ts'
import { byDns, recordType } from './cloudflare/dns.ts'
import type { Move } from './cloudflare/move.ts'
import { byOrigins } from './cloudflare/origins.ts'
import { byPools } from './cloudflare/pools.ts'

const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const ways = ['pools', 'origins', 'dns'] as const
const options = z.strictObject({
  by: z._default(z.enum(ways), 'pools'),
  zone: id,
  account: z.optional(id),
  /** With `by: origins`, the pool that both slots are origins of. */
  pool: z.optional(id),
  /** Seconds: the longest TTL of an unproxied name that is waited for. */
  ttl: z._default(z.int().check(z.gte(30), z.lte(86_400)), 60),
})
const allowedOptions = {
  allowed:
    'by: pools, origins or dns; zone: id of the zone; account: its id (with pools and origins); pool: id of the pool (with origins); ttl: 30 to 86400 seconds',
  example: 'zone: 023e105f4ecef8ad9ca31a8372d0c353',
}

const moves = { pools: byPools, origins: byOrigins, dns: byDns } satisfies Record<(typeof ways)[number], Move>

/**
 * Cloudflare by its API: weights of two pools of a load balancer, weights of two origins of one pool, or what a DNS record names. What
 * is believed is what the API shows, and of a name that is not proxied only after its TTL has passed.
 */
export const cloudflareDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    const problems: Problem[] = parsed.success
      ? []
      : [...optionProblems(parsed.error.issues, settings.options, allowedOptions)]
    const { by = 'pools', account, pool } = parsed.data ?? {}
    const needs = { account: by !== 'dns' && account === undefined, pool: by === 'origins' && pool === undefined }
    if (parsed.success)
      for (const [name, isMissing] of Object.entries(needs))
        if (isMissing)
          problems.push({
            input: `driver-options ${name}`,
            allowed: `its id: needed with by: ${by} (driver cloudflare)`,
          })
    if (settings.url !== '' && !isApiUrl(settings.url))
      problems.push({
        input: 'driver-url',
        received: settings.url,
        allowed: "another address of Cloudflare's API, or nothing",
      })
    return [...problems, ...nameProblems(settings, by)]
  },
  create(settings, { http: client, place, token, log }) {
    const { by, zone, account = '', pool = '', ttl } = options.parse(settings.options)
    const base = (settings.url || 'https://api.cloudflare.com/client/v4').replace(/\/*$/, '/')
    const api = createCloudflareApi(client({ baseUrl: base, ...(place.isLocal ? {} : { fetch: fetchThrough(place) }) }))
    const move = moves[by](settings, { zone, account, pool, ttl }, { api, log })
    const needsToken: Problem = {
      input: 'driver-token',
      allowed:
        by === 'dns' ? 'an API token that may edit DNS of the zone' : 'an API token that may edit load balancers',
      example: '${{ secrets.CLOUDFLARE_TOKEN }}',
    }
    return {
      kind: 'cloudflare',
      resolution: move.resolution,
      // the API allows 1 200 requests in 5 minutes, and refuses all of them for 5 minutes when there are more
      observation: { timeout: (ttl + 60) * 1_000, poll: 2_000 },
      observe: (signal) => move.observe(signal),
      shift: (weights, _stamp, signal) => move.shift(weights, signal),
      preflight: async (signal) => (token === '' ? [needsToken] : move.preflight(signal)),
    } satisfies AnyDriver
  },
}

const host = /^(?=.{1,253}$)[a-z0-9_*-]+(?:\.[a-z0-9_-]+)*\.?$/i
const slotNames = {
  pools: { pattern: /^[0-9a-f]{32}$/, allowed: 'the id of a pool', example: '17b5962d775c646f3f9725cbc7a53df4' },
  origins: { pattern: /^[\w .-]{1,100}$/, allowed: 'the name of an origin', example: 'shop-blue' },
  dns: {
    pattern: /^(?:[0-9a-f.]*(?::[0-9a-f.]*){2,7}|(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?)$/i,
    allowed: 'an IPv4 address, an IPv6 address or a host, as the record holds it',
    example: '203.0.113.5',
  },
} as const

/** How route, blue and green read, by what is moved. */
function nameProblems(settings: DriverSettings, by: (typeof ways)[number]): readonly Problem[] {
  const { blue, green } = settings.names
  const [type, other] = [recordType(blue), recordType(green)]
  const changesType: Problem = {
    input: 'green',
    received: green,
    allowed: `what a record of type ${type} holds, as blue does: a record does not change its type`,
  }
  return [
    ...checkNames(settings, {
      kind: 'cloudflare',
      route: { pattern: host, allowed: 'the name of the load balancer or the record', example: 'shop.example.com' },
      name: slotNames[by],
    }),
    ...(by === 'dns' && type !== other ? [changesType] : []),
  ]
}
