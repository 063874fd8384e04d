import * as z from 'zod/mini'
import type { Problem } from '../../errors/action-error.ts'
import { parseDuration } from '../../time/duration.ts'
import type { Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings, DriverTools, Stamp } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { type Address, parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNeeds, optionProblems } from '../requirements.ts'
import { nobodyTold, whoAnswers } from '../who-answers.ts'
import { branchFile, isContentsUrl } from './traefik/branch.ts'
import { storedService } from './traefik/redis.ts'
import { documentOf, fineness, readWeighted } from './traefik/weighted.ts'

const options = z.strictObject({
  /** Traefik's own API, which shows what is in force; without it the public route says who answers. */
  api: z.optional(z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http'))),
  /** Which provider reads what is written: a folder that Traefik watches, a document that it polls, or Redis. */
  provider: z.optional(z.enum(['file', 'http', 'redis'])),
  /** Of the HTTP provider: how often it polls, as `pollInterval` there. */
  poll: z._default(z.string().check(z.refine((value) => (parseDuration(value) ?? 0) > 0)), '5s'),
  /** Of a document in a repository. */
  branch: z._default(z.string().check(z.regex(/^[\w./-]{1,100}$/)), 'release-kit-traffic'),
  /** Of Redis: `rootKey` and `username` of Traefik's provider. */
  'root-key': z._default(z.string().check(z.regex(/^[\w.:/-]{1,100}$/)), 'traefik'),
  user: z._default(z.string().check(z.regex(/^[\w.@-]{0,100}$/)), ''),
})
const allowedOptions = {
  allowed:
    "api: the http URL of Traefik's API; provider: file or http with a file, redis with a Redis; poll: the pollInterval of Traefik's HTTP provider; branch: of a document in a repository; root-key and user of a Redis",
  example: 'api: http://127.0.0.1:8080',
}

/** Answers that must all be one slot's, where Traefik's API cannot be reached. */
const samples = 30

/**
 * Traefik by a weighted service, which a router names as `<route>@file` (`@http`, `@redis`): in a file of its own, on a branch that Traefik
 * polls at GitHub, or in Redis. What is believed is what the API shows as in force, else who answers at the public route; not that something was
 * written.
 */
export const traefikDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'traefik',
        address: {
          kinds: ['file', 'redis', 'http'],
          allowed:
            "the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename), a file of a repository as GitHub's API serves it, or a Redis",
          example:
            '/etc/traefik/dynamic/shop.yml, https://api.github.com/repos/acme/shop/contents/traffic.yml, redis://127.0.0.1:6379',
        },
        route: { pattern: /^[\w.-]+$/, allowed: 'the name of the weighted service', example: 'shop' },
        name: { pattern: /^[\w.-]+@[a-z]+$/, allowed: 'a service with its provider', example: 'shop-blue@docker' },
      }),
      ...checkProvider(settings),
      ...checkSeen(settings),
    ]
  },
  tokenUrls({ url, options: { api } }) {
    if (parseAddress(url)?.kind !== 'file') return [url]
    return typeof api === 'string' ? [api] : []
  },
  create(settings, tools) {
    const { http: client, place, front } = tools
    const { route, url, names, publicUrl } = settings
    const { api, poll, ...more } = options.parse(settings.options)
    const kind = parseAddress(url)?.kind
    const provider = kind === 'redis' ? 'redis' : kind === 'http' ? 'http' : (more.provider ?? 'file')
    const service = `${route}@${provider}`
    const store = storeOf(settings, tools, more)
    // the token of Redis or of GitHub is not for Traefik
    const own = kind === 'file' ? {} : { headers: {} }
    const traefik = api === undefined ? undefined : client({ baseUrl: api, fetch: fetchThrough(place), ...own })
    return {
      kind: 'traefik',
      resolution: traefik ? 1 / fineness : 100,
      // Traefik takes a change at most every 2 s unless told, and asks a document that failed at growing intervals (16 s and more)
      observation:
        provider === 'http'
          ? { timeout: 45_000 + 3 * (parseDuration(poll) ?? 0), poll: traefik ? 250 : 1_000 }
          : { timeout: 30_000, poll: traefik ? 100 : 1_000 },
      async observe(signal) {
        if (traefik) return readWeighted(traefik, service, names, signal)
        return front && whoAnswers(front, samples, signal)
      },
      shift: (weights, stamp, signal) => store.write(weights, stamp, signal),
      async preflight(signal) {
        const problems = await store.preflight(signal)
        if (!traefik) return [...problems, ...(await nobodyTold(front, publicUrl, signal))]
        const isOurs =
          kind === 'file' || problems.length > 0 || (await readWeighted(traefik, service, names, signal)) !== undefined
        const allowed = `a service in which only ${names.blue} and ${names.green} have weights; ${service} has others: delete them`
        return isOurs ? problems : [{ input: 'route', received: route, allowed }]
      },
    } satisfies AnyDriver
  },
}

/** Where the weighted service stands for Traefik to read. */
interface Store {
  write(weights: Weights, stamp: Stamp, signal: AbortSignal): Promise<void>
  /** What would keep a write from Traefik, or forget it. */
  preflight(signal: AbortSignal): Promise<readonly Problem[]>
}

function storeOf(
  settings: DriverSettings,
  { http: client, place, token, log }: DriverTools,
  { branch, user, 'root-key': rootKey }: { branch: string; user: string; 'root-key': string },
): Store {
  const { url } = settings
  const address = parseAddress(url)
  if (address?.kind === 'redis') {
    const stored = storedService({ address, user, password: token }, rootKey, settings, { place, log })
    return { ...stored, write: (weights, _stamp, signal) => stored.write(weights, signal) }
  }
  if (address?.kind === 'http') {
    const http = client(place.isLocal ? {} : { fetch: fetchThrough(place) })
    const file = branchFile(http, url, branch)
    const needed: Problem = {
      input: 'driver-token',
      allowed: 'a token that may write contents of the repository',
      example: '${{ github.token }}',
    }
    return {
      write: (weights, stamp, signal) => file.write(documentOf(weights, settings), stamp, signal),
      preflight: async (signal) => (token === '' ? [needed] : file.preflight(signal)),
    }
  }
  return {
    async write(weights, _stamp, signal) {
      await writeGenerated(place, url, documentOf(weights, settings), signal)
    },
    async preflight(signal) {
      const isOurs: Problem = { input: 'driver-url', received: url, allowed: 'a file that release-kit alone writes' }
      return isGenerated(await place.read(url, signal)) ? [] : [isOurs]
    },
  }
}

function checkProvider({ url, options }: DriverSettings): readonly Problem[] {
  const kind = parseAddress(url)?.kind
  const { provider } = options
  if (kind === 'file' && !/\.ya?ml$/.test(url))
    return [
      {
        input: 'driver-url',
        received: url,
        allowed: 'a name that ends in .yml: Traefik ignores others',
        example: '/etc/traefik/dynamic/shop.yml',
      },
    ]
  if (kind === 'http' && !isContentsUrl(url))
    return [
      {
        input: 'driver-url',
        received: url,
        allowed: "a .yml file of a repository, as GitHub's API serves it; its branch is an option",
        example: 'https://api.github.com/repos/acme/shop/contents/traffic.yml',
      },
    ]
  const allowed = kind === undefined ? undefined : providersOf[kind]
  if (allowed === undefined || provider === undefined || (typeof provider === 'string' && allowed.includes(provider)))
    return []
  const sentence = `${allowed.join(' or ')}, as driver-url says; redis needs redis://host there`
  return [{ input: 'driver-options provider', received: JSON.stringify(provider), allowed: sentence }]
}

const providersOf: Partial<Record<Address['kind'], readonly string[]>> = {
  file: ['file', 'http'],
  http: ['http'],
  redis: ['redis'],
}

/** An edge that is asked nothing is believed by its answers alone. */
function checkSeen({ options, publicUrl }: DriverSettings): readonly Problem[] {
  if (options.api !== undefined || publicUrl !== '') return []
  return [
    {
      input: 'driver-options api',
      allowed:
        "the URL of Traefik's API; or `url` with `slot-header` (or slots that say their versions), by which it is seen who answers",
      example: 'http://127.0.0.1:8080',
    },
  ]
}
