import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

type Json = Readonly<Record<string, unknown>>

interface Alert {
  state: 'triggered' | 'acknowledged' | 'resolved'
  payload: Json
  /** How often it was triggered. */
  times: number
  /** How often somebody was woken by it: when it was opened, and not by a trigger of what is open or acknowledged. */
  woken: number
  readonly key: unknown
}

export interface PagerDuty extends HttpSimulator {
  readonly key: string
  /** Of another service of the same account. */
  readonly otherKey: string
  /** Of a ruleset, which takes alerts and no change events. */
  readonly rulesetKey: string
  /** By dedup key, as they stand. */
  readonly alerts: ReadonlyMap<string, Readonly<Alert>>
  /** Change events. */
  readonly changes: readonly Json[]
}

/** Ours; the API takes a few more. */
const known = {
  alert: ['routing_key', 'event_action', 'dedup_key', 'payload', 'links', 'client'],
  change: ['routing_key', 'payload', 'links'],
  alertPayload: ['summary', 'source', 'severity', 'custom_details'],
  changePayload: ['summary', 'source', 'custom_details'],
}

/**
 * PagerDuty's Events API v2: alerts by dedup key, and change events. What acknowledges or resolves by another key than the
 * trigger's, or what nobody triggered, is dropped with 202. A trigger without a dedup key is an alert of its own, and told in `problems`.
 */
export async function createPagerDuty({ port = 0 }: { port?: number } = {}): Promise<PagerDuty> {
  const key = '0SIMULATEDROUTINGKEY000000000000'
  const otherKey = '1SIMULATEDROUTINGKEY000000000000'
  const rulesetKey = 'R0SIMULATEDROUTINGKEY00000000000'
  const alerts = new Map<string, Alert>()
  const changes: Json[] = []
  const problems: string[] = []

  function enqueue({ json }: Asked): Answer {
    const event = json as Json & { dedup_key?: string; payload: Json }
    const { event_action: action, dedup_key: dedupKey, routing_key: routingKey } = event
    const refusal = refuse([
      ...wrongKey(routingKey, [key, otherKey, rulesetKey]),
      ...unknownFields(event, known.alert),
      ...(['trigger', 'acknowledge', 'resolve'].includes(String(action)) ? [] : ['event_action is invalid']),
      ...(action === 'trigger' ? wrongPayload(event.payload, known.alertPayload) : []),
      ...(action !== 'trigger' || ['critical', 'error', 'warning', 'info'].includes(String(event.payload.severity))
        ? []
        : ['payload.severity is invalid']),
      ...(action === 'trigger' || dedupKey ? [] : ['dedup_key is missing']),
      ...wrongLinks(event.links),
    ])
    if (refusal) return refusal
    if (dedupKey === undefined)
      problems.push('pagerduty: a trigger without a dedup key is an alert that nothing can end')
    const name = dedupKey ?? `without a key ${alerts.size}`
    const before = alerts.get(name)
    const isOver = before === undefined || before.state === 'resolved'
    if (action === 'trigger') {
      const times = (before?.times ?? 0) + 1
      const state = isOver ? 'triggered' : before.state
      const woken = (before?.woken ?? 0) + (isOver ? 1 : 0)
      alerts.set(name, { state, payload: event.payload, times, woken, key: routingKey })
    } else if (!isOver && before.key === routingKey) {
      before.state = action === 'resolve' ? 'resolved' : 'acknowledged'
    }
    return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key: name } }
  }

  function change({ json }: Asked): Answer {
    const event = json as Json & { payload: Json }
    const refusal = refuse([
      ...wrongKey(event.routing_key, [key, otherKey]),
      ...unknownFields(event, known.change),
      ...wrongPayload(event.payload, known.changePayload),
      ...wrongLinks(event.links),
    ])
    if (refusal) return refusal
    changes.push(event)
    return { status: 202, body: { status: 'success', message: 'Change event processed' } }
  }

  const routes = { 'POST /v2/enqueue': enqueue, 'POST /v2/change/enqueue': change }
  const simulator = await serve({ name: 'pagerduty', port, problems, routes })
  return { ...simulator, key, otherKey, rulesetKey, alerts, changes }
}

function refuse(errors: readonly string[]): Answer | undefined {
  if (errors.length === 0) return undefined
  return { status: 400, body: { status: 'invalid event', message: 'Event object is invalid', errors } }
}

function wrongKey(given: unknown, keys: readonly string[]): readonly string[] {
  return keys.some((one) => one === given) ? [] : ['routing_key is invalid']
}

function unknownFields(given: Json, names: readonly string[], place = ''): readonly string[] {
  return Object.keys(given).flatMap((name) => (names.includes(name) ? [] : [`${place}${name} is unknown`]))
}

function wrongPayload(payload: Json | undefined, names: readonly string[]): readonly string[] {
  if (payload === undefined) return ['payload is missing']
  const { summary, source } = payload
  return [
    ...unknownFields(payload, names, 'payload.'),
    ...(typeof summary === 'string' && summary !== '' && summary.length <= 1_024 ? [] : ['payload.summary is invalid']),
    ...(typeof source === 'string' && source !== '' ? [] : ['payload.source is missing']),
  ]
}

function wrongLinks(links: unknown): readonly string[] {
  if (links === undefined) return []
  const isLink = (link: unknown) => URL.canParse(String((link as { href?: unknown } | null)?.href))
  return Array.isArray(links) && links.every(isLink) ? [] : ['links is invalid']
}
