import * as z from 'zod/mini'
import { ConfigurationError, ProviderError } from '../../errors/action-error.ts'
import type { HttpRequest } from '../../http/client.ts'
import { bodyLines, type Message, type NotifyEvent, type Planned } from '../message.ts'
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
function standingOf(event: PublicEvent, { severity, isHandled }: Message): string {
  if (event === 'resolved' || isHandled) return 'operational'
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
 * leaves them red. What is handled is `monitoring`. At most three calls, one for what goes on, and four a release: `monitoring` is
 * left out where it would be the fifth.
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
  create(page, { http, secrets, urls, thread }) {
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

    async function findOpen({ dedupKey }: Message, signal: AbortSignal): Promise<Known | undefined> {
      const open = await ask(z.array(incident), { method: 'GET', url: `${base}/incidents/unresolved` }, signal)
      const found = open.find(({ metadata }) => metadata?.release_kit?.dedup_key === dedupKey)
      return found && { ...knownOf(found), calls: 1 }
    }

    /** Those that are named like a service. */
    async function componentsOf({ services }: Message, signal: AbortSignal): Promise<readonly string[]> {
      if (services.length === 0) return []
      // the list is cut to 100 unless told otherwise
      const all = await ask(z.array(component), { method: 'GET', url: `${base}/components?per_page=1000` }, signal)
      const names = services.map((name) => name.toLowerCase())
      return all.filter(({ name }) => names.includes(name.trim().toLowerCase())).map(({ id }) => id)
    }

    return {
      async send(message, signal) {
        const { event, isHandled } = message
        if (!isPublic(event)) throw new ConfigurationError([notForAll(event)])
        const known = findEarlier(thread, page)
        // the last call is kept for the end
        if (known && isHandled && known.calls + 2 > budget) return { thread: threadOf(page, known) }
        // Statuspage begins and ends it by itself
        const open = known ?? (message.planned ? undefined : await findOpen(message, signal))
        if (open === undefined && (event === 'resolved' || isHandled)) return {}
        const isLooked = open === undefined || open.components.length === 0
        const components =
          isLooked && known === undefined ? await componentsOf(message, signal) : (open?.components ?? [])
        const json = { incident: incidentOf(message, event, components) }
        const request = open
          ? ({ method: 'PATCH', url: `${base}/incidents/${encodeURIComponent(open.id)}`, json } as const)
          : ({ method: 'POST', url: `${base}/incidents`, json } as const)
        const written = await ask(incident, request, signal)
        const asked = known ? known.calls : isLooked && message.services.length > 0 ? 2 : 1
        const { shortlink } = written
        return {
          ...(typeof shortlink === 'string' ? { url: shortlink } : {}),
          thread: threadOf(page, { ...knownOf(written), calls: asked + 1 }),
        }
      },
    }
  },
}

/** Calls that one release may take of a channel. */
const budget = 4

/** An incident of ours that is open. */
interface Known {
  readonly id: string
  readonly components: readonly string[]
  /** How many it has taken so far. */
  readonly calls: number
}

function knownOf({ id, components }: Incident) {
  return { id, components: (components ?? []).map((one) => one.id) }
}

function threadOf(page: string, { id, components, calls }: Known): string {
  return [`statuspage:${page}`, id, components.join(','), calls].join('/')
}

/** The incident of this page, of what `thread` names. */
function findEarlier(thread: string, page: string): Known | undefined {
  const words = thread.split(/\s+/).map((word) => word.split('/'))
  const [, id, components = '', calls = '1'] = words.find(([name]) => name === `statuspage:${page}`) ?? []
  if (id === undefined) return undefined
  return { id, components: components.split(',').filter((one) => one !== ''), calls: Number(calls) || 1 }
}

function isPublic(event: NotifyEvent): event is PublicEvent {
  return event in statuses
}

function incidentOf(message: Message, event: PublicEvent, components: readonly string[]) {
  const standing = standingOf(event, message)
  return {
    ...(event === 'resolved' || message.isHandled ? {} : { name: message.title }),
    status: message.isHandled ? 'monitoring' : statuses[event],
    ...(event === 'maintenance' ? { impact_override: 'maintenance' } : {}),
    ...(message.planned ? scheduleOf(message.planned) : {}),
    body: bodyLines(message).join('\n'),
    ...(components.length === 0
      ? {}
      : {
          component_ids: components,
          ...(message.planned ? {} : { components: Object.fromEntries(components.map((id) => [id, standing])) }),
        }),
    // a release must not write to every subscriber of the page by itself
    deliver_notifications: false,
    metadata: { release_kit: { dedup_key: message.dedupKey } },
  }
}

function scheduleOf({ from, to }: Planned) {
  return {
    status: 'scheduled',
    scheduled_for: new Date(from).toISOString(),
    scheduled_until: new Date(to).toISOString(),
    scheduled_auto_in_progress: true,
    scheduled_auto_completed: true,
    auto_transition_to_maintenance_state: true,
    auto_transition_to_operational_state: true,
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
