import { ConfigurationError } from '../../errors/action-error.ts'
import { shortened } from '../../markdown/visible.ts'
import type { Message, Severity } from '../message.ts'
import type { ChannelDefinition } from '../notifier.ts'

const pagerdutySeverity = { critical: 'critical', important: 'error', info: 'info' } as const satisfies Record<
  Severity,
  string
>
/** Limits of the Events API v2. */
const longest = { summary: 1_024, dedupKey: 255 }

/**
 * PagerDuty Events API v2. What needs somebody is an alert: acknowledged once it is handled, so that nobody further is woken, and
 * resolved by `resolved`. A trigger of what is acknowledged would wake nobody, so that bad news after that ends it first, and opens it
 * anew. A release or a digest is a change event, which wakes nobody. One call, or two for such news.
 */
export const pagerduty: ChannelDefinition = {
  check(_, { pagerdutyKey }) {
    if (pagerdutyKey !== '') return undefined
    return {
      input: 'pagerduty-key',
      allowed: 'the integration key of a PagerDuty service, for the channel pagerduty',
      example: '${{ secrets.PAGERDUTY_KEY }}',
    }
  },
  create(_, { http, secrets, urls, thread }) {
    const client = http('PagerDuty', { baseUrl: urls.pagerduty, isSecret: true })
    return {
      async send(message, signal) {
        const isChange = message.event === 'release' || message.event === 'digest'
        if (isChange && secrets.pagerdutyKey.startsWith('R')) throw new ConfigurationError([notForRulesets(message)])
        if (isChange) {
          const json = changeOf(message, secrets.pagerdutyKey)
          await client.expectOk({ method: 'POST', url: 'v2/change/enqueue', json }, signal)
          return {}
        }
        const act = actionOf(message)
        const isAsleep = thread.split(/\s+/).includes(acknowledged)
        const acts = act === 'trigger' && isAsleep ? (['resolve', act] as const) : ([act] as const)
        for (const one of acts) {
          const json = alertOf(message, one, secrets.pagerdutyKey)
          await client.expectOk({ method: 'POST', url: 'v2/enqueue', json, idempotent: true }, signal)
        }
        if (act === 'acknowledge') return { thread: acknowledged }
        return isAsleep ? { thread: 'pagerduty' } : {}
      },
    }
  },
}

/** What `thread` says of an alert that was acknowledged. */
const acknowledged = 'pagerduty/acknowledged'

/** A key of a ruleset begins with R; change events are for services alone. */
function notForRulesets({ event }: Message) {
  return {
    input: 'pagerduty-key',
    received: 'R…, the key of a ruleset',
    allowed: `the key of a service for the event ${event}: rulesets take alerts, and no change events`,
    example: '${{ secrets.PAGERDUTY_KEY }}',
  }
}

function alertOf(message: Message, act: Act, key: string) {
  return {
    routing_key: key,
    event_action: act,
    dedup_key: message.dedupKey.slice(0, longest.dedupKey),
    payload: { ...payloadOf(message), severity: pagerdutySeverity[message.severity] },
    links: linksOf(message),
    client: 'release-kit',
  }
}

type Act = 'trigger' | 'acknowledge' | 'resolve'

function actionOf({ event, isHandled }: Message): Act {
  if (event === 'resolved') return 'resolve'
  return isHandled ? 'acknowledge' : 'trigger'
}

function changeOf(message: Message, key: string) {
  return { routing_key: key, payload: payloadOf(message), links: linksOf(message) }
}

function payloadOf({ title, text, fields, source }: Message) {
  const version = fields.map(({ value }) => value).join(', ')
  return {
    summary: shortened(version === '' ? title : `${title}: ${version}`, longest.summary),
    source,
    custom_details: {
      ...(text === '' ? {} : { text }),
      ...Object.fromEntries(fields.map(({ label, value }) => [label, value])),
    },
  }
}

function linksOf({ link }: Message) {
  return link ? [{ href: link.url, text: link.label }] : []
}
