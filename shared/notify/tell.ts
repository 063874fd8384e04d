import { formatDuration } from '../time/duration.ts'
import type { ActionContext } from '../action/action.ts'
import { ConfigurationError, describeError } from '../errors/action-error.ts'
import { createHttpClient } from '../http/client.ts'
import { type Channel, describeChannel } from './channel.ts'
import { isIncidentOpen } from './incident.ts'
import type { Message } from './message.ts'
import type { Delivery, NotifierContext, NotifierSecrets, NotifierUrls } from './notifier.ts'
import { channels as definitions } from './registry.ts'

/** What became of telling one channel. */
export interface Result extends Delivery {
  /** As shown: no secrets. */
  readonly channel: string
  /** Why it was not told; undefined when it was. */
  readonly failure?: string
}

/** @param issues  GitHub's, made when they are asked for the first time */
export function createNotifierContext(
  secrets: NotifierSecrets,
  { urls, thread = '', issues }: { urls: NotifierUrls; thread?: string; issues: NotifierContext['issues'] },
  { clock, redactor }: Pick<ActionContext, 'clock' | 'redactor'>,
): NotifierContext {
  return {
    secrets,
    urls,
    thread,
    http: (provider, options) => createHttpClient({ provider, clock, redactor, timeout: 10_000, tries: 4, ...options }),
    issues,
    clock,
  }
}

/** Longer than this no release waits for a channel. */
const patience = 120_000

/** Tells one message on every channel, side by side. A channel that fails is a result and a warning, never an error. */
export function tellAll(
  channels: readonly Channel[],
  message: Message,
  notifierContext: NotifierContext,
  context: Pick<ActionContext, 'log' | 'signal' | 'redactor'>,
): Promise<readonly Result[]> {
  return Promise.all(channels.map((channel) => tell(channel, message, notifierContext, context)))
}

async function tell(
  { kind, address }: Channel,
  message: Message,
  notifierContext: NotifierContext,
  { log, signal, redactor }: Pick<ActionContext, 'log' | 'signal' | 'redactor'>,
): Promise<Result> {
  const channel = describeChannel({ kind, address })
  const limit = AbortSignal.timeout(patience)
  try {
    const problem = definitions[kind].check(address, notifierContext.secrets)
    if (problem) throw new ConfigurationError([problem])
    const limited = AbortSignal.any([signal, limit])
    const delivery = await definitions[kind].create(address, notifierContext).send(message, limited)
    log.event(`${channel}: told`)
    return { channel, ...delivery }
  } catch (thrown) {
    signal.throwIfAborted()
    const failure = limit.aborted
      ? `not over after ${formatDuration(patience)}`
      : redactor.redact(describeError(thrown))
    log.warning(`${channel}: not delivered: ${failure}`)
    return { channel, failure }
  }
}

/** What is told of one matter by one run: each channel goes on with what it was told before. */
export interface Conversation {
  readonly say: (channels: readonly Channel[], message: Message) => Promise<readonly Result[]>
}

export function createConversation(
  notifierContext: NotifierContext,
  context: Pick<ActionContext, 'log' | 'signal' | 'redactor'>,
): Conversation {
  const threads = new Map<string, string>()
  return {
    async say(channels, message) {
      const thread = [...threads.values()].join(' ')
      const results = await tellAll(channels, message, { ...notifierContext, thread }, context)
      for (const { channel, thread: kept } of results) if (kept !== undefined) threads.set(channel, kept)
      return results
    },
  }
}

/** These know what is open, and say nothing to an end of what they were never told of. */
const withMemory: readonly Channel['kind'][] = ['issue', 'pagerduty', 'statuspage']

export function isWithMemory({ kind, address }: Channel): boolean {
  // without a gateway it is PagerDuty that sends it
  return withMemory.includes(kind) || (kind === 'sms' && address === '')
}

/**
 * Who hears that all is well again: everybody while the incident's issue is open, else only channels that know by
 * themselves whether something is open, so that a release after a good one tells nobody.
 */
export async function whoHearsOfTheEnd(
  channels: readonly Channel[],
  { dedupKey }: Message,
  { issues }: NotifierContext,
): Promise<readonly Channel[]> {
  const isKept = channels.some(({ kind }) => kind === 'issue')
  const isOpen = async () => isIncidentOpen(await issues(), dedupKey)
  // why it cannot be seen is said by the channel itself
  if (isKept && (await isOpen().catch(() => false))) return channels
  return channels.filter(isWithMemory)
}
