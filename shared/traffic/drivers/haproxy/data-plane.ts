import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../../errors/action-error.ts'
import { activeSlot, slots, type Weights } from '../../../rollout/slots.ts'
import type { AnyDriver, DriverSettings, DriverTools } from '../../driver.ts'
import { fetchThrough } from '../../reach/fetch.ts'
import { createConfiguration } from './data-plane-configuration.ts'
import { type BackendServers, checkServers, moveServers, splitOf, weightsOf, whole } from './servers.ts'

const runtimeServer = z.object({
  name: z.string(),
  admin_state: z.string(),
  operational_state: z.string(),
  weight: z.optional(z.number()),
})

/**
 * HAProxy by its Data Plane API, version 3. Weights and states move at run time, without a reload; as soon as one slot has everything, that
 * goes into the configuration too, by a transaction, so that the next reload keeps it.
 *
 * Requests in flight are not told: after a reload the process that ended no longer counts them for the API.
 */
export function createDataPlaneDriver(
  url: URL,
  user: string,
  settings: DriverSettings,
  { http: client, place, token, hide }: Pick<DriverTools, 'http' | 'place' | 'token' | 'hide'>,
): AnyDriver {
  const { route, names } = settings
  const login = Buffer.from(`${user}:${token}`).toString('base64')
  if (token !== '') hide(login)
  const http = client({
    fetch: fetchThrough(place),
    headers: { authorization: `Basic ${login}` },
  })
  const root = `${url.origin}${url.pathname.replace(/\/*$/, '')}/v3/services/haproxy`
  const runtime = `${root}/runtime/backends/${encodeURIComponent(route)}/servers`
  const configuration = createConfiguration(http, root, route)

  const servers: BackendServers = {
    async read(signal) {
      const answer = await http.expectOk({ method: 'GET', url: runtime }, signal)
      const parsed = z.array(runtimeServer).safeParse(answer.json())
      if (!parsed.success) throw nonsense(`GET ${runtime}`, 'no list of servers')
      const untold = parsed.data.find(({ weight }) => weight === undefined)
      if (untold)
        throw nonsense(`GET ${runtime}`, `no weight of ${untold.name}: this version does not tell weights at run time`)
      return new Map(parsed.data.map((server) => [server.name, shareOf(server)]))
    },
    async set(server, { weight, state }, signal) {
      const asked = `${runtime}/${encodeURIComponent(server)}`
      await http.expectOk({ method: 'PUT', url: asked, json: { admin_state: state, weight } }, signal)
    },
  }

  return {
    kind: 'haproxy',
    resolution: 100 / whole,
    observe: (signal) => splitOf(servers, settings, signal),
    async shift(weights, _stamp, signal) {
      await moveServers(servers, weights, settings, signal)
      if (activeSlot(weights) !== undefined) await configuration.keep(keptOf(weights, names), signal)
    },
    async preflight(signal) {
      if (token === '') return [{ input: 'driver-token', allowed: `the password of ${user} at the Data Plane API` }]
      const problems = await checkServers(servers, settings, signal)
      const missing: Problem[] = []
      for (const slot of problems.length > 0 ? [] : slots)
        if (!(await configuration.has(names[slot], signal)))
          missing.push({
            input: slot,
            received: names[slot],
            allowed: `a server that backend ${route} of the configuration names itself: of another one (server-template) a reload forgets where traffic goes`,
          })
      return [...problems, ...missing]
    },
  }
}

/** Each server → what the configuration is to say of it. */
function keptOf(
  weights: Weights,
  names: DriverSettings['names'],
): ReadonlyMap<string, { weight: number; isOut: boolean }> {
  const kept = weightsOf(weights)
  return new Map(slots.map((slot) => [names[slot], { weight: kept[slot], isOut: kept[slot] === 0 }]))
}

function shareOf({
  admin_state: admin,
  operational_state: operation,
  weight = 0,
}: z.infer<typeof runtimeServer>): number {
  return admin === 'ready' && operation === 'up' ? weight : 0
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Data Plane API', asked, answered })
}
