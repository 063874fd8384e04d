import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createHttpClient } from '../../../shared/http/client.ts'
import { addressesIn, type Channel, describeChannel } from '../../../shared/notify/channel.ts'
import { composeMessage } from '../../../shared/notify/compose.ts'
import { bodyLines, type Message } from '../../../shared/notify/message.ts'
import type { NotifierContext } from '../../../shared/notify/notifier.ts'
import { channels as definitions } from '../../../shared/notify/registry.ts'
import { check } from './check.ts'
import { fields, type Inputs } from './inputs.ts'
import { route } from './plan.ts'
import { renderReport, type Result } from './report.ts'

type Output = 'delivered' | 'failed' | 'issue-url' | 'thread'

export const action: Action<typeof fields, Output> = {
  name: 'notify',
  fields,
  outputs: { delivered: '[]', failed: '[]', 'issue-url': '', thread: '' },
  check,
  async run(inputs, context) {
    const { channels, severity } = route(inputs, context.config)
    for (const { address } of channels) addressesIn(address).forEach((secret) => context.mask(secret))
    const shown = (text: string) => context.redactor.redact(text)
    const message = composeMessage(
      {
        ...inputs,
        title: shown(inputs.title),
        text: shown(inputs.message),
        fields: Object.fromEntries(Object.entries(inputs.fields).map(([name, value]) => [name, shown(value)])),
        severity,
      },
      { ...context.run, locale: inputs.locale ?? context.config?.locale ?? 'en', actor: context.run.triggeringActor },
    )
    if (inputs.dryRun) return rehearse(message, channels, context)
    const notifierContext = createNotifierContext(inputs, context)
    const results = await Promise.all(channels.map((channel) => tell(channel, message, notifierContext, context)))
    return outcomeOf(message, results, inputs.require)
  },
}

/** Longer than this no release waits for a channel. */
const patience = 120_000

async function tell(
  { kind, address }: Channel,
  message: Message,
  notifierContext: NotifierContext,
  { log, signal, redactor }: ActionContext,
): Promise<Result> {
  const channel = describeChannel({ kind, address })
  try {
    const problem = definitions[kind].check(address, notifierContext.secrets)
    if (problem) throw new ConfigurationError([problem])
    const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const delivery = await definitions[kind].create(address, notifierContext).send(message, limited)
    log.event(`${channel}: told`)
    return { channel, ...delivery }
  } catch (thrown) {
    signal.throwIfAborted()
    const failure = redactor.redact(describeError(thrown))
    log.warning(`${channel}: could not be told: ${failure}`)
    return { channel, failure }
  }
}

function createNotifierContext(inputs: Inputs & Common, context: ActionContext): NotifierContext {
  const { clock, redactor } = context
  const { slackUrl, pagerdutyUrl, statuspageUrl, thread } = inputs
  const base = (url: string) => url.replace(/\/*$/, '/')
  return {
    secrets: inputs,
    urls: { slack: base(slackUrl), pagerduty: base(pagerdutyUrl), statuspage: base(statuspageUrl) },
    thread,
    http: (provider, options) => createHttpClient({ provider, clock, redactor, timeout: 10_000, tries: 4, ...options }),
    issues: async () => (await createGitHub(context, inputs.githubToken)).issues,
  }
}

function outcomeOf(message: Message, results: readonly Result[], isRequired: boolean): Outcome<Output> {
  const delivered = results.filter(({ failure }) => failure === undefined)
  const failed = results.filter(({ failure }) => failure !== undefined)
  const failures = failed.map(({ channel, failure = '' }) => `${channel}: ${failure}`)
  const told = results.length === 0 ? 'nobody to tell' : `${delivered.length} of ${results.length} channels told`
  return {
    phase: isRequired && failed.length > 0 ? 'Error' : 'Successful',
    reason: [told, ...failures].join('; '),
    outputs: {
      delivered: JSON.stringify(delivered.map(({ channel }) => channel)),
      failed: JSON.stringify(failed.map(({ channel, failure }) => ({ channel, reason: failure }))),
      'issue-url': results.find(({ channel, url }) => channel === 'issue' && url !== undefined)?.url ?? '',
      thread: results.find(({ thread }) => thread !== undefined)?.thread ?? '',
    },
    summary: renderReport(message, results),
    details: { message, results },
  }
}

function rehearse(message: Message, channels: readonly Channel[], { log }: ActionContext): Outcome<Output> {
  log.info([message.title, ...bodyLines(message), message.link.url].join('\n'))
  const names = channels.map(describeChannel).join(', ') || 'nobody'
  return { phase: 'Successful', reason: `dry run: would tell ${names}`, outputs: {}, details: { message } }
}
