import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpClient } from '../../http/client.ts'
import { type Slot, slots, type Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNeeds, optionProblems, sharesOf } from '../requirements.ts'

const options = z.strictObject({
  /** Traefik's own API, which shows what is in force. */
  api: z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http')),
  /** Which provider reads the file: a folder that Traefik watches, or a web server that it polls. */
  provider: z._default(z.enum(['file', 'http']), 'file'),
})
const allowedOptions = {
  allowed: "api: the http URL of Traefik's API; provider: file or http",
  example: 'api: http://127.0.0.1:8080',
}
const answer = z.object({
  status: z.string(),
  error: z.optional(z.array(z.string())),
  weighted: z.object({ services: z.array(z.object({ name: z.string(), weight: z._default(z.number(), 1) })) }),
})

/** Weights are whole numbers: 100 of them to the percent. */
const fineness = 100

/**
 * Traefik by a weighted service in a file of its own, which a router names as `<route>@file` (or `@http`). What is believed is what the
 * API shows as in force, not that the file was written.
 */
export const traefikDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'traefik',
        address: {
          kinds: ['file'],
          allowed:
            'the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename)',
          example: '/etc/traefik/dynamic/shop.yml',
        },
        route: { pattern: /^[\w.-]+$/, allowed: 'the name of the weighted service', example: 'shop' },
        name: { pattern: /^[\w.-]+@[a-z]+$/, allowed: 'a service with its provider', example: 'shop-blue@docker' },
      }),
      ...(parseAddress(settings.url)?.kind === 'file' && !/\.ya?ml$/.test(settings.url)
        ? [
            {
              input: 'driver-url',
              received: settings.url,
              allowed: 'a name that ends in .yml: Traefik reads no other',
              example: '/etc/traefik/dynamic/shop.yml',
            },
          ]
        : []),
    ]
  },
  create(settings, { http: client, place }) {
    const { route, url: file, names } = settings
    const { api, provider } = options.parse(settings.options)
    const http = client({ baseUrl: api, fetch: fetchThrough(place) })
    const service = `${route}@${provider}`

    return {
      kind: 'traefik',
      resolution: 1 / fineness,
      // by default Traefik polls every 5 s, takes a change at most every 2 s, and backs off from what failed
      observation: provider === 'file' ? { timeout: 30_000, poll: 100 } : { timeout: 60_000, poll: 250 },
      observe: (signal) => readWeighted(http, service, names, signal),
      async shift(weights, _stamp, signal) {
        await writeGenerated(place, file, documentOf(weights, settings), signal)
      },
      async preflight(signal) {
        const isOurs: Problem = { input: 'driver-url', received: file, allowed: 'a file that release-kit alone writes' }
        return isGenerated(await place.read(file, signal)) ? [] : [isOurs]
      },
    } satisfies AnyDriver
  },
}

/** YAML, in the form that JSON is; both slots always, so that a name that is missing shows at once and not at the switch. */
export function documentOf(weights: Weights, { route, names }: Pick<DriverSettings, 'route' | 'names'>): string {
  const services = slots.map((slot) => ({ name: names[slot], weight: Math.round(weights[slot] * fineness) }))
  return `${JSON.stringify({ http: { services: { [route]: { weighted: { services } } } } }, undefined, 2)}\n`
}

/**
 * What Traefik's API shows in force of a weighted service.
 *
 * @param service  with its provider. @param names  of the services that it weighs, likewise
 * @returns undefined when it weighs others
 */
export async function readWeighted(
  http: HttpClient,
  service: string,
  names: Readonly<Record<Slot, string>>,
  signal: AbortSignal,
): Promise<Weights | undefined> {
  const asked = `/api/http/services/${encodeURIComponent(service)}`
  const response = await http.expectOk({ method: 'GET', url: asked }, signal)
  const parsed = answer.safeParse(response.json())
  if (!parsed.success) throw nonsense(`GET ${asked}`, 'no weighted service')
  const { status, error = [], weighted } = parsed.data
  if (status !== 'enabled') throw nonsense(`GET ${asked}`, `${status}: ${error.join('; ')}`)
  const { services } = weighted
  if (services.some(({ name, weight }) => weight > 0 && !Object.values(names).includes(name))) return undefined
  const [blue = 0, green = 0] = slots.map((slot) => services.find(({ name }) => name === names[slot])?.weight)
  return sharesOf(blue, green)
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Traefik', asked, answered })
}
