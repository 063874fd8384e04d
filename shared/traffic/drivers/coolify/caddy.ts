import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import { type Slot, slots, type Weights } from '../../../rollout/slots.ts'
import type { Place } from '../../reach/place.ts'
import { sharesOf } from '../../requirements.ts'
import type { Applications } from './applications.ts'
import type { Proxy } from './proxy.ts'

const matched = z.object({
  match: z.array(z.object({ host: z.optional(z.array(z.string())) })),
  handle: z.array(z.unknown()),
})
const servers = z.record(z.string(), z.object({ routes: z.optional(z.array(z.unknown())) }))
const reverseProxy = z.object({
  handler: z.literal('reverse_proxy'),
  upstreams: z.array(z.object({ dial: z.string() })),
  load_balancing: z.optional(
    z.object({ selection_policy: z.optional(z.object({ weights: z.optional(z.array(z.number())) })) }),
  ),
})

interface Wanted {
  readonly host: string
  readonly isSecure: boolean
  readonly folder: string
  /** How a command is run where Caddy is: `docker exec coolify-proxy`. */
  readonly exec: readonly string[]
  /** The Caddyfile that is in force there, which imports the files of `folder`. */
  readonly config: string
  /** Caddy's admin API, as it is reached there. */
  readonly admin: string
}

/**
 * Coolify's Caddy: a site of its own that weighs the two applications by their network aliases, since the names of containers change with each
 * deployment. Caddy is made to read it as Coolify does, and asked by its own admin API what is in force.
 */
export function caddyProxy(
  { host, isSecure, folder, exec, config, admin }: Wanted,
  applications: Applications,
  place: Place,
): Proxy {
  async function run(command: readonly string[], signal: AbortSignal): Promise<string> {
    const whole = [...exec, ...command]
    const { exitCode, said } = await place.run(whole, signal)
    if (exitCode === 0) return said
    const answered = `exit code ${exitCode}: ${said.slice(-1_000)}`
    throw new ProviderError('PROVIDER_REFUSED', { provider: "Coolify's Caddy", asked: whole.join(' '), answered })
  }

  async function upstreamOf(slot: Slot, signal: AbortSignal): Promise<string> {
    const { uuid, alias, port } = await applications.of(slot, signal)
    if (alias !== undefined && name.test(alias) && /^\d+$/.test(port)) return `${alias}:${port}`
    throw new ProviderError('PROVIDER_REFUSED', {
      provider: 'Coolify',
      asked: `network alias and port of application ${uuid}`,
      answered: `${alias ?? 'no alias'}, ${port || 'no port'}`,
    })
  }

  async function observe(signal: AbortSignal): Promise<Weights | undefined> {
    const url = `${admin}/config/apps/http/servers`
    const found = servers.safeParse(parsed(await run(['wget', '-q', '-O', '-', url], signal), url)).data
    if (!found) throw nonsense(url)
    const routes = Object.values(found).flatMap((each) => each.routes ?? [])
    const own = routes
      .flatMap((route) => matched.safeParse(route).data ?? [])
      .filter(({ match }) => match.some((one) => one.host?.includes(host)))
    const [handler, ...others] = own.flatMap(({ handle }) => proxiesIn(handle))
    if (!handler || others.length > 0) return undefined
    const weights = handler.load_balancing?.selection_policy?.weights
    const shares = handler.upstreams.map(({ dial }, index) => ({ dial, weight: weights ? (weights[index] ?? 0) : 1 }))
    const taking = shares.filter(({ weight }) => weight > 0)
    const dials = await Promise.all(slots.map((slot) => upstreamOf(slot, signal)))
    if (taking.some(({ dial }) => !dials.includes(dial))) return undefined
    const [blue = 0, green = 0] = dials.map((dial) => taking.find((share) => share.dial === dial)?.weight)
    if (taking.length > 1 && !weights) return undefined
    return sharesOf(blue, green)
  }

  return {
    type: 'CADDY',
    folder,
    ending: 'caddy',
    // weights are whole numbers, and a hundred turns are a round
    resolution: 1,
    observation: { timeout: 30_000, poll: 250 },
    async document(weights, signal) {
      const shares = await Promise.all(
        slots
          .filter((slot) => Math.round(weights[slot]) > 0)
          .map(async (slot) => ({
            dial: await upstreamOf(slot, signal),
            weight: Math.round(weights[slot]),
          })),
      )
      const policy =
        shares.length > 1 ? [`    lb_policy weighted_round_robin ${shares.map(({ weight }) => weight).join(' ')}`] : []
      return [
        `${isSecure ? 'https' : 'http'}://${host} {`,
        `  reverse_proxy ${shares.map(({ dial }) => dial).join(' ')} {`,
        ...policy,
        // a container that is gone in the middle of a split: the other one takes its requests
        '    lb_try_duration 1s',
        '    fail_duration 5s',
        '  }',
        '}',
        '',
      ].join('\n')
    },
    async reload(signal) {
      await run(['caddy', 'reload', '--config', config], signal)
    },
    observe,
    problemOf(slot, { alias, port }) {
      if (alias !== undefined && name.test(alias) && /^\d+$/.test(port)) return undefined
      const has = alias === undefined ? 'it has no alias' : `alias ${alias}, port ${port || 'unknown'}`
      const allowed = `an application with a network alias of its own and a port (custom_network_aliases, ports_exposes), deployed since: ${has}`
      return { input: slot, allowed }
    },
    async preflight(signal) {
      await observe(signal)
      return []
    },
  }
}

const name = /^[a-z0-9][\w.-]{0,100}$/i

function proxiesIn(handlers: unknown): readonly z.infer<typeof reverseProxy>[] {
  if (Array.isArray(handlers)) return handlers.flatMap(proxiesIn)
  const found = reverseProxy.safeParse(handlers).data
  if (found) return [found]
  const nested = z.object({ routes: z.array(z.object({ handle: z.array(z.unknown()) })) }).safeParse(handlers).data
  return (nested?.routes ?? []).flatMap(({ handle }) => proxiesIn(handle))
}

function parsed(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw nonsense(url)
  }
}

function nonsense(url: string): ProviderError {
  const answered = 'no servers of a Caddy'
  return new ProviderError('PROVIDER_NONSENSE', { provider: "Coolify's Caddy", asked: `GET ${url}`, answered })
}
