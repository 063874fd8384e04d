import type { Config } from '../config/config.ts'
import type { Issues } from '../github/ports.ts'
import type { HttpClient, HttpOptions } from '../http/client.ts'
import type { Clock } from '../time/clock.ts'
import type { Message } from './message.ts'

/** Where a message went. */
export interface Delivery {
  /** Page of what was made: an issue, an incident. */
  readonly url?: string
  /** To edit it, and to answer to it, later: a word without blanks, with how many calls it has taken so far. */
  readonly thread?: string
}

/** Tells one message on one channel. Throws ProviderError when it cannot. */
export interface Notifier {
  send(message: Message, signal: AbortSignal): Promise<Delivery>
}

/** Empty text where a secret was not given. */
export interface NotifierSecrets {
  readonly slackToken: string
  readonly slackWebhook: string
  readonly pagerdutyKey: string
  readonly statuspageToken: string
  readonly smtpUrl: string
  readonly webhookToken: string
}

/** Base URLs of the services, for their other regions. */
export interface NotifierUrls {
  readonly slack: string
  readonly pagerduty: string
  readonly statuspage: string
}

const usualUrls: NotifierUrls = {
  slack: 'https://slack.com/api/',
  pagerduty: 'https://events.pagerduty.com/',
  statuspage: 'https://api.statuspage.io/',
}

/** Where the services are: as given, else as the config says, else where they usually are; each ends with a slash. */
export function urlsOf(config: Config | undefined, given: Partial<NotifierUrls> = {}): NotifierUrls {
  const urls = config?.notify?.urls ?? {}
  const base = (name: keyof NotifierUrls) =>
    ([given[name], urls[name]].find((url) => url !== undefined && url !== '') ?? usualUrls[name]).replace(/\/*$/, '/')
  return { slack: base('slack'), pagerduty: base('pagerduty'), statuspage: base('statuspage') }
}

export interface NotifierContext {
  readonly secrets: NotifierSecrets
  readonly urls: NotifierUrls
  /** What earlier messages of this release gave as `thread`, those of several channels with blanks between; `''`: none. */
  readonly thread: string
  readonly http: (provider: string, options: Pick<HttpOptions, 'baseUrl' | 'headers' | 'isSecret'>) => HttpClient
  readonly issues: () => Promise<Issues>
  readonly clock: Clock
}

/** A kind of channel. */
export interface ChannelDefinition {
  /** What is wrong with the address, or which secret is missing; undefined: nothing. Said before anything is sent. */
  check(
    address: string,
    secrets: NotifierSecrets,
  ):
    | { readonly input: string; readonly received?: string; readonly allowed: string; readonly example: string }
    | undefined
  create(address: string, context: NotifierContext): Notifier
}
