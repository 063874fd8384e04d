import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

type Json = Readonly<Record<string, unknown>>

interface Incident extends Json {
  readonly id: string
  readonly status: string
}

interface Component {
  readonly id: string
  readonly name: string
  status: string
}

export interface Statuspage extends HttpSimulator {
  readonly token: string
  readonly page: string
  readonly incidents: readonly Incident[]
  readonly components: readonly Readonly<Component>[]
}

const statuses = ['investigating', 'identified', 'monitoring', 'resolved', 'scheduled']
const standings = ['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage']
/** Ours; the API takes a few more. */
const fields = [
  'name',
  'status',
  'impact_override',
  'body',
  'component_ids',
  'components',
  'deliver_notifications',
  'metadata',
  'scheduled_for',
  'scheduled_until',
  'scheduled_auto_in_progress',
  'scheduled_auto_completed',
  'auto_transition_to_maintenance_state',
  'auto_transition_to_operational_state',
]

/**
 * Statuspage: incidents of one page and its components, which stay as they are when an incident is resolved. Components are asked for
 * as id → status, and answered with whole; a list of them is cut to 100 unless more are asked for.
 */
export async function createStatuspage({ port = 0 }: { port?: number } = {}): Promise<Statuspage> {
  const token = 'simulated-statuspage-key'
  const page = 'kctbh9vrtdwd'
  const incidents: Incident[] = []
  const others = Array.from({ length: 100 }, (_, index) => `other ${index}`)
  const components: Component[] = [...others, 'API', 'frontend'].map((name, index) => ({
    id: `c${index}`,
    name,
    status: 'operational',
  }))

  function wrong(given: Json): Answer | undefined {
    const { status, components: asked = {}, component_ids: ids = [], deliver_notifications: isSent } = given
    const isKnown = (id: unknown) => components.some((one) => one.id === id)
    const error = [
      ...Object.keys(given).flatMap((name) => (fields.includes(name) ? [] : [`${name} is unknown`])),
      ...(status === undefined || statuses.some((one) => one === status) ? [] : ['status is invalid']),
      ...(Object.entries(asked as Json).every(([id, one]) => isKnown(id) && standings.includes(String(one)))
        ? []
        : ['components is invalid']),
      ...((ids as readonly unknown[]).every(isKnown) ? [] : ['component_ids is invalid']),
      ...(status !== 'scheduled' || Date.parse(String(given.scheduled_for)) < Date.parse(String(given.scheduled_until))
        ? []
        : ['scheduled_until is before scheduled_for']),
      ...(typeof isSent === 'boolean' ? [] : ['deliver_notifications: every subscriber would be written to']),
    ]
    return error.length === 0 ? undefined : { status: 422, body: { error } }
  }

  function take({ components: asked = {}, ...rest }: Json): Json {
    for (const one of components) one.status = (asked as Record<string, string>)[one.id] ?? one.status
    const named = components.filter(({ id }) => id in (asked as object))
    return { ...rest, ...(named.length === 0 ? {} : { components: named.map((one) => ({ ...one })) }) }
  }

  function create({ json }: Asked): Answer {
    const { incident } = json as { incident: Json }
    if (typeof incident.name !== 'string' || incident.name === '')
      return { status: 422, body: { error: ["name can't be blank"] } }
    const refusal = wrong(incident)
    if (refusal) return refusal
    const id = `i${incidents.length + 1}`
    const status = typeof incident.status === 'string' ? incident.status : 'investigating'
    incidents.push({ ...take(incident), status, id, shortlink: `https://stspg.example/${id}` })
    return { status: 201, body: incidents.at(-1) }
  }

  function update({ params, json }: Asked): Answer {
    const index = incidents.findIndex(({ id }) => id === params.id)
    const found = incidents[index]
    if (!found) return { status: 404, body: { error: 'not found' } }
    const { incident } = json as { incident: Json }
    const refusal = wrong(incident)
    if (refusal) return refusal
    incidents[index] = { ...found, ...take(incident) }
    return { status: 200, body: incidents[index] }
  }

  const base = `/v1/pages/${page}`
  const simulator = await serve({
    name: 'statuspage',
    port,
    around: (asked, handle) =>
      asked.headers.authorization === `OAuth ${token}`
        ? handle(asked)
        : { status: 401, body: { error: 'Could not authenticate' } },
    routes: {
      [`GET ${base}/incidents/unresolved`]: () => ({
        status: 200,
        body: incidents.filter(({ status }) => status !== 'resolved'),
      }),
      [`GET ${base}/components`]: ({ query }) => ({
        status: 200,
        body: components.slice(0, Number(query.get('per_page') ?? 100)),
      }),
      [`POST ${base}/incidents`]: create,
      [`PATCH ${base}/incidents/{id}`]: update,
    },
  })
  return { ...simulator, token, page, incidents, components }
}
