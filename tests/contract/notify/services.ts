import { type HttpSimulator, serve } from '../../../simulators/http/server.ts'

type Json = Readonly<Record<string, unknown>>

/** Slack's Web API, as far as chat.postMessage goes: it refuses with HTTP 200. */
export async function createSlackApi(): Promise<
  HttpSimulator & { readonly token: string; readonly posted: readonly Json[] }
> {
  const posted: Json[] = []
  const token = 'xoxb-simulated-token'
  const simulator = await serve({
    name: 'slack api',
    routes: {
      'POST /api/chat.postMessage': ({ headers, json }) => {
        const { channel } = json as { channel: string }
        if (headers.authorization !== `Bearer ${token}`)
          return { status: 200, body: { ok: false, error: 'invalid_auth' } }
        if (channel !== '#releases') return { status: 200, body: { ok: false, error: 'channel_not_found' } }
        posted.push(json as Json)
        return { status: 200, body: { ok: true, channel: 'C1', ts: `1700000000.00000${posted.length}` } }
      },
    },
  })
  return { ...simulator, token, posted }
}

/** PagerDuty's Events API v2: alerts by dedup key, and change events. */
export async function createPagerDuty() {
  const key = 'R0SIMULATEDROUTINGKEY00000000000'
  const alerts = new Map<string, { state: string; payload: Json; times: number }>()
  const changes: Json[] = []
  const refuse = (json: Json) => {
    const payload = json.payload as { summary?: unknown; source?: unknown } | undefined
    const problems = [
      ...(json.routing_key === key ? [] : ['routing_key is invalid']),
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
        const times = (alerts.get(event.dedup_key)?.times ?? 0) + 1
        const state = event.event_action === 'resolve' ? 'resolved' : 'triggered'
        alerts.set(event.dedup_key, { state, payload: event.payload, times })
        return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key: event.dedup_key } }
      },
      'POST /v2/change/enqueue': ({ json }) => {
        const refusal = refuse(json as Json)
        if (refusal) return refusal
        changes.push(json as Json)
        return { status: 202, body: { status: 'success', message: 'Change event processed' } }
      },
    },
  })
  return { ...simulator, key, alerts, changes }
}

/** Statuspage: incidents of one page. */
export async function createStatuspage() {
  const token = 'simulated-statuspage-key'
  const page = 'kctbh9vrtdwd'
  const incidents: (Json & { id: string; status: string })[] = []
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
      [`POST /v1/pages/${page}/incidents`]: ({ json }) => {
        const { incident } = json as { incident: Json & { status: string } }
        if (typeof incident.name !== 'string' || !statuses.includes(incident.status))
          return { status: 422, body: { error: ['invalid'] } }
        const id = `i${incidents.length + 1}`
        incidents.push({ ...incident, id, shortlink: `https://stspg.example/${id}` })
        return { status: 201, body: incidents.at(-1) }
      },
      [`PATCH /v1/pages/${page}/incidents/{id}`]: ({ params, json }) => {
        const index = incidents.findIndex(({ id }) => id === params.id)
        const found = incidents[index]
        if (!found) return { status: 404, body: { error: 'not found' } }
        incidents[index] = { ...found, ...(json as { incident: Json }).incident }
        return { status: 200, body: incidents[index] }
      },
    },
  })
  return { ...simulator, token, page, incidents }
}
