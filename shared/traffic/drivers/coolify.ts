import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import { slots } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings, DriverTools } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { isPath, parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNames, optionProblems } from '../requirements.ts'
import { type Applications, openApplications } from './coolify/applications.ts'
import { caddyProxy } from './coolify/caddy.ts'
import type { Proxy } from './coolify/proxy.ts'
import { traefikProxy } from './coolify/traefik.ts'

const word = z.string().check(z.regex(/^[\w-]{1,50}$/))
const path = z.string().check(z.refine(isPath))
const httpUrl = z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http'))
const options = z.strictObject({
  /** Which of its proxies Coolify runs on that server. */
  proxy: z._default(z.enum(['traefik', 'caddy']), 'traefik'),
  /** Where Coolify keeps the proxy's dynamic configuration on its server. */
  folder: z.optional(path),
  /** The API of that Traefik, as the server reaches it; without it the public route says who answers. */
  api: z.optional(httpUrl),
  /** Which of Traefik's providers shows the containers. */
  provider: z._default(word, 'docker'),
  /** Entry points, as Coolify's own proxy names them. */
  'entry-points': z._default(z.strictObject({ http: word, https: word }), { http: 'http', https: 'https' }),
  /** '' for certificates of another source. */
  'certificate-resolver': z._default(z.union([word, z.literal('')]), 'letsencrypt'),
  /** Of Caddy: what runs a command in its container; there, the Caddyfile in force and its admin API. */
  exec: z._default(z.array(z.string().check(z.minLength(1))), ['docker', 'exec', 'coolify-proxy']),
  config: z._default(path, '/config/caddy/Caddyfile.autosave'),
  admin: z._default(httpUrl, 'http://localhost:2019'),
})
const allowedOptions = {
  allowed:
    "proxy: traefik or caddy; folder: a path on Coolify's server; of Traefik, api: the http URL of its API, provider: docker or swarm, entry-points: {http, https}, certificate-resolver: its name or ''; of Caddy, exec: a command as a list, config: a path, admin: an http URL",
  example: 'api: http://127.0.0.1:8080',
}
/** Below Coolify's own folder, as it is installed. */
const folders = { traefik: '/data/coolify/proxy/dynamic', caddy: '/data/coolify/proxy/caddy/dynamic' }

/**
 * Coolify's own proxy: a file of dynamic configuration weighs two applications, which stay as they were verified. What is believed is what the
 * proxy itself shows as in force, else who answers at the public route.
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
    const isSeen =
      parsed.data?.proxy === 'caddy' ||
      parsed.data?.api !== undefined ||
      (settings.publicUrl !== '' && settings.slotHeader !== '')
    const seen: Problem = {
      input: 'driver-options api',
      allowed: "the URL of the API of Coolify's Traefik (or `url` and `slot-header`): what is in force must be seen",
      example: 'http://127.0.0.1:8080',
    }
    return [...problems, ...names, ...(isSeen ? [] : [seen])]
  },
  create(settings, tools) {
    const { http: client, place, token } = tools
    const { route, names } = settings
    const applications = openApplications(client({ baseUrl: settings.url }), names)
    const name = `release-kit-${route.replace(/[^\w-]/g, '-')}`
    const { folder, ending, ...proxy } = proxyOf(settings, tools, applications, name)
    const file = `${folder}/${name}.${ending}`

    return {
      kind: 'coolify',
      resolution: proxy.resolution,
      observation: proxy.observation,
      observe: (signal) => proxy.observe(signal),
      async shift(weights, _stamp, signal) {
        const document = await proxy.document(weights, signal)
        const { before } = await writeGenerated(place, file, document, signal)
        try {
          await proxy.reload?.(signal)
        } catch (refusal) {
          // or the next reload, whoever asks for it, would fail
          if (before !== undefined) await place.write(file, before, signal)
          throw refusal
        }
      },
      async preflight(signal) {
        if (token === '') return [{ input: 'driver-token', allowed: 'an API token of Coolify that may read' }]
        const problems: Problem[] = []
        const servers = new Set<string>()
        for (const slot of slots) {
          const application = await applications.of(slot, signal)
          const { domains, server } = application
          if (server !== undefined) servers.add(server)
          const hosts = domains.map((url) => URL.parse(url)?.hostname)
          if (domains.length === 0 || hosts.includes(route))
            problems.push({
              input: slot,
              received: names[slot],
              allowed: `an application with a domain of its own, and not ${route}: ${domains.length > 0 ? `it has ${domains.join(',')}` : 'it has none'}`,
            })
          const lacking = proxy.problemOf(slot, application)
          if (lacking) problems.push({ received: names[slot], ...lacking })
        }
        for (const server of servers) {
          const type = (await applications.proxyOf(server, signal)) ?? proxy.type
          if (type !== proxy.type)
            problems.push({
              input: 'driver-options proxy',
              received: proxy.type.toLowerCase(),
              allowed: `the proxy that Coolify runs on the server of these applications, which is ${type.toLowerCase()}`,
            })
        }
        const content = await place.read(file, signal)
        if (content === undefined || !isGenerated(content))
          problems.push({
            input: 'driver-options folder',
            received: folder,
            allowed: `a folder with ${file}, which release-kit alone writes${content === undefined ? ': make it once by hand (docs/edges.md)' : ''}`,
          })
        // a proxy that is not there, or another one, says nothing of use
        return problems.length > 0 ? problems : ((await proxy.preflight?.(signal)) ?? [])
      },
    } satisfies AnyDriver
  },
}

function proxyOf(
  settings: DriverSettings,
  { http: client, place, front }: DriverTools,
  applications: Applications,
  name: string,
): Proxy {
  const { route: host, publicUrl } = settings
  const { proxy, folder = folders[proxy], api, exec, config, admin, ...more } = options.parse(settings.options)
  const isSecure = publicUrl === '' || publicUrl.startsWith('https:')
  if (proxy === 'caddy') return caddyProxy({ host, isSecure, folder, exec, config, admin }, applications, place)
  // Coolify's token is not for Traefik
  const traefik = api === undefined ? undefined : client({ baseUrl: api, fetch: fetchThrough(place), headers: {} })
  return traefikProxy({ name, host, isSecure, folder, ...more }, applications, { api: traefik, front })
}
