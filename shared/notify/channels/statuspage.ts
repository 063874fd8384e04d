import * as z from 'zod/mini'
import { ConfigurationError, ProviderError } from '../../errors/action-error.ts'
import type { HttpRequest } from '../../http/client.ts'
import { bodyLines, type Message, type NotifyEvent, type Severity } from '../message.ts'
import type { ChannelDefinition } from '../notifier.ts'

/** What readers of a public page are told of; the other events are none of their business. */
const statuses = {
  incident: 'investigating',
  rollback: 'identified',
  maintenance: 'identified',
  resolved: 'resolved',
} as const satisfies Partial<Record<NotifyEvent, string>>
type PublicEvent = keyof typeof statuses

const outages = { critical: 'major_outage', important: 'partial_outage', info: 'degraded_performance' } as const

/** How the components of the services stand from then on. */
function standingOf(event: PublicEvent, severity: Severity): string {
  if (event === 'resolved') return 'operational'
  return event === 'maintenance' ? 'under_maintenance' : outages[severity]
}

const incident = z.object({
  id: z.string(),
  shortlink: z.nullish(z.string()),
  components: z.nullish(z.array(z.object({ id: z.string() }))),
  metadata: z.nullish(z.object({ release_kit: z.optional(z.object({ dedup_key: z.string() })) })),
})

type Incident = z.infer<typeof incident>

const component = z.object({ id: z.string(), name: z.string() })

/**
 * `statuspage PAGE-ID`: one public incident a dedup key (kept in the incident's metadata), updated until it is resolved. The
 * page's components that are named like the services are shown as down, and as operational again: a resolved incident alone
 * leaves them red. At most three calls.
 */
export const statuspage: ChannelDefinition = {
  check(address, { statuspageToken }) {
    if (address === '')
      return { input: 'channels', allowed: 'statuspage with the id of the page', example: 'statuspage kctbh9vrtdwd' }
    if (statuspageToken !== '') return undefined
    return {
      input: 'statuspage-token',
      allowed: 'an API key of Statuspage, for the channel statuspage',
      example: '${{ secrets.STATUSPAGE_TOKEN }}',
    }
  },
  create(page, { http, secrets, urls }) {
    const client = http('Statuspage', {
      baseUrl: urls.statuspage,
      headers: { authorization: `OAuth ${secrets.statuspageToken}` },
    })
    const base = `v1/pages/${encodeURIComponent(page)}`

    async function ask<T>(schema: z.ZodMiniType<T>, request: HttpRequest, signal: AbortSignal): Promise<T> {
      const answer = await client.expectOk(request, signal)
      const { data, error } = schema.safeParse(answer.json())
      if (error) {
        const what = { provider: 'Statuspage', asked: `${request.method} ${request.url}` }
        throw new ProviderError('PROVIDER_NONSENSE', { ...what, answered: z.prettifyError(error) })
      }
      return data
    }

    async function findOpen({ dedupKey }: Message, signal: AbortSignal) {
      const open = await ask(z.array(incident), { method: 'GET', url: `${base}/incidents/unresolved` }, signal)
      return open.find(({ metadata }) => metadata?.release_kit?.dedup_key === dedupKey)
    }

    /** Those of the incident where one is open, else those named like a service. */
    async function componentsOf({ services }: Message, open: Incident | undefined, signal: AbortSignal) {
      if (open?.components?.length) return open.components.map(({ id }) => id)
      if (services.length === 0) return []
      // the list is cut to 100 unless told otherwise
      const all = await ask(z.array(component), { method: 'GET', url: `${base}/components?per_page=1000` }, signal)
      const names = services.map((name) => name.toLowerCase())
      return all.filter(({ name }) => names.includes(name.trim().toLowerCase())).map(({ id }) => id)
    }

    return {
      async send(message, signal) {
        const { event } = message
        if (!isPublic(event)) throw new ConfigurationError([notForAll(event)])
        const open = await findOpen(message, signal)
        if (open === undefined && event === 'resolved') return {}
        const components = await componentsOf(message, open, signal)
        const json = { incident: incidentOf(message, event, components) }
        const request = open
          ? ({ method: 'PATCH', url: `${base}/incidents/${encodeURIComponent(open.id)}`, json } as const)
          : ({ method: 'POST', url: `${base}/incidents`, json } as const)
        const { shortlink } = await ask(incident, request, signal)
        return typeof shortlink === 'string' ? { url: shortlink } : {}
      },
    }
  },
}

function isPublic(event: NotifyEvent): event is PublicEvent {
  return event in statuses
}

function incidentOf(message: Message, event: PublicEvent, components: readonly string[]) {
  const standing = standingOf(event, message.severity)
  return {
    ...(event === 'resolved' ? {} : { name: message.title }),
    status: statuses[event],
    ...(event === 'maintenance' ? { impact_override: 'maintenance' } : {}),
    body: bodyLines(message).join('\n'),
    ...(components.length === 0
      ? {}
      : { component_ids: components, components: Object.fromEntries(components.map((id) => [id, standing])) }),
    // a release must not write to every subscriber of the page by itself
    deliver_notifications: false,
    metadata: { release_kit: { dedup_key: message.dedupKey } },
  }
}

function notForAll(event: NotifyEvent) {
  return {
    input: 'event',
    received: event,
    allowed: `${Object.keys(statuses).join(', ')} for the channel statuspage`,
    example: 'incident',
  }
}
