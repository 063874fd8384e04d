import type { Config } from '../../../shared/config/config.ts'
import { addressesIn, type Channel, routed } from '../../../shared/notify/channel.ts'
import type { Locale } from '../../../shared/notify/message.ts'
import { type NotifierSecrets, type NotifierUrls, urlsOf } from '../../../shared/notify/notifier.ts'
import type { RollbackInputs } from './inputs.ts'

/** Who hears of a rollback, and what is kept of it for people. */
export interface TellingSettings {
  readonly locale: Locale
  readonly isTold: boolean
  readonly hasIncident: boolean
  /** Whether a draft of the post-mortem is written. */
  readonly hasPostMortem: boolean
  readonly routes: { readonly important: readonly Channel[]; readonly critical: readonly Channel[] }
  readonly secrets: NotifierSecrets
  readonly urls: NotifierUrls
}

export function resolveTelling(inputs: RollbackInputs, config: Config | undefined): TellingSettings {
  const { slackToken, slackWebhook, pagerdutyKey, statuspageToken, smtpUrl, webhookToken } = inputs
  const critical = routed(config, 'critical')
  // if going back fails too, somebody is woken, whatever the routes say (A50)
  const isPaged = critical.some(({ kind }) => kind === 'pagerduty') || pagerdutyKey === ''
  return {
    locale: inputs.locale ?? config?.locale ?? 'en',
    isTold: inputs.notify,
    hasIncident: inputs.incident,
    hasPostMortem: inputs.incident && (inputs.postMortem || inputs.level > 1),
    routes: {
      important: routed(config, 'important'),
      critical: isPaged ? critical : [...critical, { kind: 'pagerduty', address: '' }],
    },
    urls: urlsOf(config),
    secrets: { slackToken, slackWebhook, pagerdutyKey, statuspageToken, smtpUrl, webhookToken },
  }
}

/** Addresses that are credentials themselves. */
export function addressesOf({ routes }: TellingSettings): readonly string[] {
  return [...routes.important, ...routes.critical].flatMap(({ address }) => addressesIn(address))
}
