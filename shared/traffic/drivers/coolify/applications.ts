import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpClient } from '../../../http/client.ts'
import type { Slot } from '../../../rollout/slots.ts'

const application = z.object({
  uuid: z.string(),
  fqdn: z.nullish(z.string()),
  ports_exposes: z.nullish(z.string()),
  custom_network_aliases: z.nullish(z.string()),
  destination: z.nullish(z.object({ server: z.nullish(z.object({ uuid: z.optional(z.string()) })) })),
})

/** What of an application of Coolify traffic needs to know. */
export interface Application {
  readonly uuid: string
  /** Domains as URLs; of a slot that moves by the proxy's file, its own. */
  readonly domains: readonly string[]
  /** The port that its container listens at, '' when it is not known. */
  readonly port: string
  /** Name of its container in the proxy's network that a deployment does not change. */
  readonly alias: string | undefined
  /** The server that it runs on, where Coolify tells. */
  readonly server: string | undefined
}

export interface Applications {
  of(slot: Slot, signal: AbortSignal): Promise<Application>
  /** `TRAEFIK`, `CADDY`…; undefined where this Coolify does not tell (before 4.3). */
  proxyOf(server: string, signal: AbortSignal): Promise<string | undefined>
}

/** @param http  carries Coolify's token */
export function openApplications(http: HttpClient, names: Readonly<Record<Slot, string>>): Applications {
  return {
    async of(slot, signal) {
      const asked = `/api/v1/applications/${encodeURIComponent(names[slot])}`
      const found = application.safeParse((await http.expectOk({ method: 'GET', url: asked }, signal)).json()).data
      if (!found)
        throw new ProviderError('PROVIDER_NONSENSE', {
          provider: 'Coolify',
          asked: `GET ${asked}`,
          answered: 'no application',
        })
      const list = (text: string | null | undefined) =>
        (text ?? '')
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== '')
      const [port = ''] = list(found.ports_exposes)
      const [alias] = list(found.custom_network_aliases)
      return { uuid: found.uuid, domains: list(found.fqdn), port, alias, server: found.destination?.server?.uuid }
    },
    async proxyOf(server, signal) {
      const response = await http.send(
        { method: 'GET', url: `/api/v1/servers/${encodeURIComponent(server)}/proxy` },
        signal,
      )
      const shown = z.object({ proxy_type: z.nullish(z.string()) })
      return response.status === 200 ? (shown.safeParse(response.json()).data?.proxy_type ?? undefined) : undefined
    },
  }
}
