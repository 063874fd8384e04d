import * as z from 'zod/mini'
import type { Problem } from '../../errors/action-error.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNeeds, optionProblems } from '../requirements.ts'
import { storedService } from './traefik/redis.ts'
import { documentOf, fineness, readWeighted } from './traefik/weighted.ts'

const options = z.strictObject({
  /** Traefik's own API, which shows what is in force. */
  api: z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http')),
  /** Which provider reads what is written: a folder that Traefik watches, a web server that it polls, or Redis. */
  provider: z.optional(z.enum(['file', 'http', 'redis'])),
  /** Of Redis: `rootKey` and `username` of Traefik's provider. */
  'root-key': z._default(z.string().check(z.regex(/^[\w.:/-]{1,100}$/)), 'traefik'),
  user: z._default(z.string().check(z.regex(/^[\w.@-]{0,100}$/)), ''),
})
const allowedOptions = {
  allowed:
    "api: the http URL of Traefik's API; provider: file or http with a file, redis with a Redis; root-key and user of that Redis",
  example: 'api: http://127.0.0.1:8080',
}

/**
 * Traefik by a weighted service, in a file of its own or in Redis, which a router names as `<route>@file` (`@http`, `@redis`). What is
 * believed is what the API shows as in force, not that something was written.
 */
export const traefikDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'traefik',
        address: {
          kinds: ['file', 'redis'],
          allowed:
            'the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename), or a Redis',
          example: '/etc/traefik/dynamic/shop.yml, redis://127.0.0.1:6379',
        },
        route: { pattern: /^[\w.-]+$/, allowed: 'the name of the weighted service', example: 'shop' },
        name: { pattern: /^[\w.-]+@[a-z]+$/, allowed: 'a service with its provider', example: 'shop-blue@docker' },
      }),
      ...checkProvider(settings),
    ]
  },
  tokenUrls: ({ url, options }) => (parseAddress(url)?.kind === 'redis' ? [url] : [String(options.api)]),
  create(settings, { http: client, place, token, log }) {
    const { route, url, names } = settings
    const { api, provider = 'file', user, 'root-key': rootKey } = options.parse(settings.options)
    const address = parseAddress(url)
    const fetch = fetchThrough(place)
    const kind = 'traefik' as const
    const resolution = 1 / fineness

    if (address?.kind === 'redis') {
      // the password of Redis is not for Traefik
      const http = client({ baseUrl: api, fetch, headers: {} })
      const service = `${route}@redis`
      const stored = storedService({ address, user, password: token }, rootKey, settings, { place, log })
      return {
        kind,
        resolution,
        observation: { timeout: 30_000, poll: 100 },
        observe: (signal) => readWeighted(http, service, names, signal),
        shift: (weights, _stamp, signal) => stored.write(weights, signal),
        async preflight(signal) {
          const problems = await stored.preflight(signal)
          const isOurs = problems.length > 0 || (await readWeighted(http, service, names, signal)) !== undefined
          const others: Problem = {
            input: 'route',
            received: route,
            allowed: `a service in which only ${names.blue} and ${names.green} have weights; ${service} has others: delete their keys`,
          }
          return isOurs ? problems : [others]
        },
      } satisfies AnyDriver
    }

    const http = client({ baseUrl: api, fetch })
    return {
      kind,
      resolution,
      // by default Traefik polls every 5 s, takes a change at most every 2 s, and backs off from what failed
      observation: provider === 'file' ? { timeout: 30_000, poll: 100 } : { timeout: 60_000, poll: 250 },
      observe: (signal) => readWeighted(http, `${route}@${provider}`, names, signal),
      async shift(weights, _stamp, signal) {
        await writeGenerated(place, url, documentOf(weights, settings), signal)
      },
      async preflight(signal) {
        const isOurs: Problem = { input: 'driver-url', received: url, allowed: 'a file that release-kit alone writes' }
        return isGenerated(await place.read(url, signal)) ? [] : [isOurs]
      },
    } satisfies AnyDriver
  },
}

function checkProvider({ url, options }: DriverSettings): readonly Problem[] {
  const kind = parseAddress(url)?.kind
  const { provider } = options
  const isRedis = kind === 'redis'
  if (kind === 'file' && !/\.ya?ml$/.test(url))
    return [
      {
        input: 'driver-url',
        received: url,
        allowed: 'a name that ends in .yml: Traefik ignores others',
        example: '/etc/traefik/dynamic/shop.yml',
      },
    ]
  if ((!isRedis && kind !== 'file') || provider === undefined || (provider === 'redis') === isRedis) return []
  const allowed = isRedis ? 'redis, as driver-url says' : 'file or http; redis needs redis://host as driver-url'
  return [{ input: 'driver-options provider', received: JSON.stringify(provider), allowed }]
}
