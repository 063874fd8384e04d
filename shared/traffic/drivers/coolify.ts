import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import { activeSlot, otherSlot, type Slot, slots, type Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { isPath, parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNames, optionProblems } from '../requirements.ts'
import { whoAnswers } from '../who-answers.ts'
import { documentFor, fineness } from './coolify/document.ts'
import { readWeighted } from './traefik/weighted.ts'

const word = z.string().check(z.regex(/^[\w-]{1,50}$/))
const options = z.strictObject({
  /** Where Coolify keeps the proxy's dynamic configuration on its server. */
  folder: z._default(z.string().check(z.refine(isPath)), '/data/coolify/proxy/dynamic'),
  /** The API of that Traefik, as the server reaches it; without it the public route says who answers. */
  api: z.optional(z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http'))),
  /** Which of Traefik's providers shows the containers. */
  provider: z._default(word, 'docker'),
  /** Entry points, as Coolify's own proxy names them. */
  'entry-points': z._default(z.strictObject({ http: word, https: word }), { http: 'http', https: 'https' }),
  /** '' for certificates of another source. */
  'certificate-resolver': z._default(z.union([word, z.literal('')]), 'letsencrypt'),
})
const allowedOptions = {
  allowed:
    "folder: a path on Coolify's server; api: the http URL of its Traefik's API; provider: docker or swarm; entry-points: {http, https}; certificate-resolver: its name or ''",
  example: 'api: http://127.0.0.1:8080',
}
const application = z.object({ uuid: z.string(), name: z.optional(z.string()), fqdn: z.nullish(z.string()) })

/** Answers that must all be one slot's, where Traefik's API is not told. */
const samples = 30

/**
 * Coolify's own proxy, where that is Traefik: a file of dynamic configuration weighs the services of two applications, which stay as they
 * were verified. What is believed is Traefik's API, else who answers at the public route.
 */
export const coolifyDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    const problems: Problem[] = parsed.success
      ? []
      : [...optionProblems(parsed.error.issues, settings.options, allowedOptions)]
    if (!isApiUrl(settings.url))
      problems.push({
        input: 'driver-url',
        ...(settings.url === '' ? {} : { received: settings.url }),
        allowed: "Coolify's address",
        example: 'https://coolify.example.com',
      })
    const names = checkNames(settings, {
      kind: 'coolify',
      route: { pattern: /^[a-z0-9.-]{1,253}$/i, allowed: 'the public host', example: 'shop.example.com' },
      name: { pattern: /^[\w-]{1,100}$/, allowed: 'the uuid of an application', example: 'k8s0co4w8ks4kw4gk0gwgwc0' },
    })
    const isSeen = parsed.data?.api !== undefined || (settings.publicUrl !== '' && settings.slotHeader !== '')
    const seen: Problem = {
      input: 'driver-options api',
      allowed: "the URL of the API of Coolify's Traefik (or `url` and `slot-header`): what is in force must be seen",
      example: 'http://127.0.0.1:8080',
    }
    return [...problems, ...names, ...(isSeen ? [] : [seen])]
  },
  create(settings, { http: client, place, token, front }) {
    const { route, names, publicUrl } = settings
    const { folder, api, provider, ...more } = options.parse(settings.options)
    const coolify = client({ baseUrl: settings.url })
    // Coolify's token is not for Traefik
    const traefik = api === undefined ? undefined : client({ baseUrl: api, fetch: fetchThrough(place), headers: {} })
    const name = `release-kit-${route.replace(/[^\w-]/g, '-')}`
    const file = `${folder}/${name}.yaml`

    async function applicationOf(slot: Slot, signal: AbortSignal) {
      const asked = `/api/v1/applications/${encodeURIComponent(names[slot])}`
      const parsed = application.safeParse((await coolify.expectOk({ method: 'GET', url: asked }, signal)).json())
      if (parsed.success) return parsed.data
      throw new ProviderError('PROVIDER_NONSENSE', {
        provider: 'Coolify',
        asked: `GET ${asked}`,
        answered: 'no application',
      })
    }

    /** As Coolify's labels name it: the first domain's, by its scheme. */
    async function serviceOf(slot: Slot, signal: AbortSignal): Promise<string> {
      const { uuid, fqdn } = await applicationOf(slot, signal)
      const [first = ''] = (fqdn ?? '').split(',')
      if (first !== '') return `${first.startsWith('https:') ? 'https' : 'http'}-0-${uuid}@${provider}`
      throw new ProviderError('PROVIDER_REFUSED', {
        provider: 'Coolify',
        asked: `domain of application ${uuid}`,
        answered: 'it has none, so that Coolify writes no service for it: give it a domain of its own and deploy it',
      })
    }

    async function readBack(from: NonNullable<typeof traefik>, signal: AbortSignal): Promise<Weights | undefined> {
      const [blue, green] = await Promise.all(slots.map((slot) => serviceOf(slot, signal)))
      return readWeighted(from, `${name}@file`, { blue: blue ?? '', green: green ?? '' }, signal)
    }

    return {
      kind: 'coolify',
      resolution: traefik ? 1 / fineness : 100,
      // Coolify's Traefik takes a change at most every 2 s
      observation: { timeout: 30_000, poll: traefik ? 250 : 1_000 },
      async observe(signal) {
        if (traefik) return readBack(traefik, signal)
        return front && whoAnswers(front, samples, signal)
      },
      async shift(weights, _stamp, signal) {
        const most = activeSlot(weights) ?? (weights.green > 50 ? 'green' : 'blue')
        const taking = [most, ...(weights[otherSlot(most)] > 0 ? [otherSlot(most)] : [])]
        const services = await Promise.all(
          taking.map(async (slot) => ({
            name: await serviceOf(slot, signal),
            weight: Math.round(weights[slot] * fineness),
          })),
        )
        const isSecure = publicUrl === '' || publicUrl.startsWith('https:')
        const document = documentFor({ name, host: route, services, isSecure, ...more })
        await writeGenerated(place, file, document, signal)
      },
      async preflight(signal) {
        const needsToken: Problem = { input: 'driver-token', allowed: 'an API token of Coolify that may read' }
        if (token === '') return [needsToken]
        const problems: Problem[] = []
        for (const slot of slots) {
          const { fqdn } = await applicationOf(slot, signal)
          const hosts = (fqdn ?? '').split(',').map((url) => URL.parse(url)?.hostname)
          const has = fqdn ? `it has ${fqdn}` : 'it has none'
          if (!fqdn || hosts.includes(route))
            problems.push({
              input: slot,
              received: names[slot],
              allowed: `an application with a domain of its own, and not ${route}: ${has}`,
            })
        }
        const content = await place.read(file, signal)
        if (content === undefined || !isGenerated(content))
          problems.push({
            input: 'driver-options folder',
            received: folder,
            allowed: `a folder with ${file}, which release-kit alone writes${content === undefined ? ': make it once by hand (docs/edges.md)' : ''}`,
          })
        return problems
      },
    } satisfies AnyDriver
  },
}
