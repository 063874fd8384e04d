import type { Asked } from '../../../simulators/http/exchange.ts'
import { type HttpSimulator, serve } from '../../../simulators/http/server.ts'

type Json = Readonly<Record<string, unknown>>

/** Slack takes JSON, and forms whose lists are JSON, as its own client sends them. */
function argumentsOf({ headers, json, text }: Asked): Json {
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return json as Json
  const fields = [...new URLSearchParams(text)]
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === 'blocks' ? (JSON.parse(value) as unknown) : value]),
  )
}

/** Slack's Web API, as far as messages go: it refuses with HTTP 200, and updates by the id of a channel, never by its name. */
export async function createSlackApi(): Promise<
  HttpSimulator & { readonly token: string; readonly posted: readonly Json[] }
> {
  const posted: Json[] = []
  const token = 'xoxb-simulated-token'
  const channels = new Map([
    ['#releases', 'C1'],
    ['#incidents', 'C2'],
  ])
  const refuse = (error: string) => ({ status: 200, body: { ok: false, error } })
  const simulator = await serve({
    name: 'slack api',
    routes: {
      'POST /api/chat.postMessage': (asked) => {
        const { headers } = asked
        const json = argumentsOf(asked)
        const { channel } = json as { channel: string }
        if (headers.authorization !== `Bearer ${token}`) return refuse('invalid_auth')
        const id = channels.get(channel) ?? [...channels.values()].find((one) => one === channel)
        if (id === undefined) return refuse('channel_not_found')
        const ts = `1700000000.${String(posted.length + 1).padStart(6, '0')}`
        posted.push({ ...json, id, ts })
        return { status: 200, body: { ok: true, channel: id, ts } }
      },
      'POST /api/chat.update': (asked) => {
        const { headers } = asked
        const json = argumentsOf(asked)
        const { channel, ts } = json as { channel: string; ts: unknown }
        if (headers.authorization !== `Bearer ${token}`) return refuse('invalid_auth')
        if (![...channels.values()].includes(channel)) return refuse('channel_not_found')
        const index = posted.findIndex((message) => message.id === channel && message.ts === ts)
        const found = posted[index]
        if (!found) return refuse('message_not_found')
        posted[index] = { ...found, ...json, edited: true }
        return { status: 200, body: { ok: true, channel, ts } }
      },
    },
  })
  return { ...simulator, token, posted }
}

/** PagerDuty's Events API v2: alerts by dedup key, and change events. A resolve by another key than the trigger's is dropped with 202. */
export async function createPagerDuty() {
  const key = '0SIMULATEDROUTINGKEY000000000000'
  const otherKey = '1SIMULATEDROUTINGKEY000000000000'
  const alerts = new Map<string, { state: string; payload: Json; times: number; key: unknown }>()
  const changes: Json[] = []
  const refuse = (json: Json) => {
    const payload = json.payload as { summary?: unknown; source?: unknown } | undefined
    const problems = [
      ...(json.routing_key === key || json.routing_key === otherKey ? [] : ['routing_key is invalid']),
      ...(typeof payload?.summary === 'string' && payload.summary.length <= 1024 ? [] : ['payload.summary is invalid']),
      ...(typeof payload?.source === 'string' ? [] : ['payload.source is missing']),
    ]
    return problems.length === 0 ? undefined : { status: 400, body: { status: 'invalid event', errors: problems } }
  }
  const simulator = await serve({
    name: 'pagerduty',
    routes: {
      'POST /v2/enqueue': ({ json }) => {
        const event = json as Json & { event_action: string; dedup_key: string; payload: Json }
        const refusal = refuse(event)
        if (refusal) return refusal
        if (
          event.event_action === 'trigger' &&
          !['critical', 'error', 'warning', 'info'].includes(event.payload.severity as string)
        ) {
          return { status: 400, body: { status: 'invalid event', errors: ['payload.severity is invalid'] } }
        }
        const processed = {
          status: 202,
          body: { status: 'success', message: 'Event processed', dedup_key: event.dedup_key },
        }
        const known = alerts.get(event.dedup_key)
        const isResolve = event.event_action === 'resolve'
        if (isResolve && known?.key !== event.routing_key) return processed
        const times = (known?.times ?? 0) + 1
        const state = isResolve ? 'resolved' : 'triggered'
        alerts.set(event.dedup_key, { state, payload: event.payload, times, key: event.routing_key })
        return processed
      },
      'POST /v2/change/enqueue': ({ json }) => {
        const refusal = refuse(json as Json)
        if (refusal) return refusal
        changes.push(json as Json)
        return { status: 202, body: { status: 'success', message: 'Change event processed' } }
      },
    },
  })
  return { ...simulator, key, otherKey, alerts, changes }
}

/** Statuspage: incidents of one page and its components, which stay as they are when an incident is resolved. */
export async function createStatuspage() {
  const token = 'simulated-statuspage-key'
  const page = 'kctbh9vrtdwd'
  const incidents: (Json & { id: string; status: string })[] = []
  const components = [
    { id: 'c1', name: 'API', status: 'operational' },
    { id: 'c2', name: 'frontend', status: 'operational' },
  ]
  /** As the incident has it: asked for as id → status, answered with whole components. */
  const take = ({ components: standings = {}, ...rest }: Json) => {
    for (const one of components) one.status = (standings as Record<string, string>)[one.id] ?? one.status
    const named = components.filter(({ id }) => id in (standings as object))
    return { ...rest, ...(named.length === 0 ? {} : { components: named.map((one) => ({ ...one })) }) }
  }
  const statuses = ['investigating', 'identified', 'monitoring', 'resolved']
  const simulator = await serve({
    name: 'statuspage',
    around: (asked, handle) =>
      asked.headers.authorization === `OAuth ${token}`
        ? handle(asked)
        : { status: 401, body: { error: 'Could not authenticate' } },
    routes: {
      [`GET /v1/pages/${page}/incidents/unresolved`]: () => ({
        status: 200,
        body: incidents.filter(({ status }) => status !== 'resolved'),
      }),
      [`GET /v1/pages/${page}/components`]: () => ({ status: 200, body: components }),
      [`POST /v1/pages/${page}/incidents`]: ({ json }) => {
        const { incident } = json as { incident: Json & { status: string } }
        if (typeof incident.name !== 'string' || !statuses.includes(incident.status))
          return { status: 422, body: { error: ['invalid'] } }
        const id = `i${incidents.length + 1}`
        incidents.push({ ...take(incident), status: incident.status, id, shortlink: `https://stspg.example/${id}` })
        return { status: 201, body: incidents.at(-1) }
      },
      [`PATCH /v1/pages/${page}/incidents/{id}`]: ({ params, json }) => {
        const index = incidents.findIndex(({ id }) => id === params.id)
        const found = incidents[index]
        if (!found) return { status: 404, body: { error: 'not found' } }
        incidents[index] = { ...found, ...take((json as { incident: Json }).incident) }
        return { status: 200, body: incidents[index] }
      },
    },
  })
  return { ...simulator, token, page, incidents, components }
}
