import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { addressesIn, type Channel, describeChannel } from '../../../shared/notify/channel.ts'
import { passwordIn } from '../../../shared/notify/channels/email.ts'
import { composeMessage } from '../../../shared/notify/compose.ts'
import { keepAnnounced } from '../../../shared/notify/maintenance.ts'
import { bodyLines, type Message } from '../../../shared/notify/message.ts'
import { type NotifierContext, urlsOf } from '../../../shared/notify/notifier.ts'
import { createNotifierContext, type Result, tellAll, whoHearsOfTheEnd } from '../../../shared/notify/tell.ts'
import { plannedOf } from './announcing.ts'
import { check } from './check.ts'
import { fields, type Inputs } from './inputs.ts'
import { route } from './plan.ts'
import { renderReport } from './summary.ts'

type Output = 'delivered' | 'failed' | 'issue-url' | 'thread'

export const action: Action<typeof fields, Output> = {
  name: 'notify',
  asksForConfig: true,
  fields,
  outputs: { delivered: '[]', failed: '[]', 'issue-url': '', thread: '' },
  check,
  async run(inputs, context) {
    const { channels, severity } = route(inputs, context.config)
    for (const { address } of channels) addressesIn(address).forEach((secret) => context.mask(secret))
    passwordIn(inputs.smtpUrl).forEach((secret) => context.mask(secret))
    const shown = (text: string) => context.redactor.redact(text)
    const planning = plannedOf(inputs, context.config, context.clock.now())
    const known = planning ? { environment: inputs.announces, begins: planning.begins } : {}
    const message = composeMessage(
      {
        ...inputs,
        planned: planning?.planned,
        title: shown(inputs.title),
        text: shown(inputs.message),
        fields: {
          ...known,
          ...Object.fromEntries(Object.entries(inputs.fields).map(([name, value]) => [name, shown(value)])),
        },
        severity,
      },
      { ...context.run, locale: inputs.locale ?? context.config?.locale ?? 'en', actor: context.run.triggeringActor },
    )
    if (inputs.dryRun) return rehearse(message, channels, context)
    const notifierContext = createContextOf(inputs, context)
    const isForOpen = inputs.ifOpen && inputs.event === 'resolved'
    const told = isForOpen ? await whoHearsOfTheEnd(channels, message, notifierContext) : channels
    const results = await tellAll(told, message, notifierContext, context)
    const outcome = outcomeOf(message, results, inputs.require)
    return planning ? announce(message, outcome, inputs, context) : outcome
  },
}

/** An announcement that nobody was told of is none. */
async function announce(
  message: Message,
  { outputs, ...outcome }: Outcome<Output>,
  { announces: environment, githubToken }: Inputs & Common,
  context: ActionContext,
): Promise<Outcome<Output>> {
  if (outcome.phase === 'Error' || outputs.delivered === '[]')
    return { ...outcome, outputs, phase: 'Error', reason: `not announced: ${outcome.reason}` }
  const { issues } = await createGitHub(context, githubToken)
  const url = await keepAnnounced(issues, { environment, title: message.title, lines: bodyLines(message) })
  return { ...outcome, outputs: { ...outputs, 'issue-url': url }, reason: `${outcome.reason}; announced: ${url}` }
}

function createContextOf(inputs: Inputs & Common, context: ActionContext): NotifierContext {
  const { slackUrl: slack, pagerdutyUrl: pagerduty, statuspageUrl: statuspage, thread } = inputs
  const urls = urlsOf(context.config, { slack, pagerduty, statuspage })
  const issues = async () => (await createGitHub(context, inputs.githubToken)).issues
  return createNotifierContext(inputs, { urls, thread, issues }, context)
}

function outcomeOf(message: Message, results: readonly Result[], isRequired: boolean): Outcome<Output> {
  const delivered = results.filter(({ failure }) => failure === undefined)
  const failed = results.filter(({ failure }) => failure !== undefined)
  const failures = failed.map(({ channel, failure = '' }) => `${channel}: ${failure}`)
  const told =
    results.length === 0 ? 'no channel to notify' : `${delivered.length} of ${results.length} channels notified`
  return {
    phase: isRequired && failed.length > 0 ? 'Error' : 'Successful',
    reason: [told, ...failures].join('; '),
    outputs: {
      delivered: JSON.stringify(delivered.map(({ channel }) => channel)),
      failed: JSON.stringify(failed.map(({ channel, failure }) => ({ channel, reason: failure }))),
      'issue-url': results.find(({ channel, url }) => channel === 'issue' && url !== undefined)?.url ?? '',
      thread: results.flatMap(({ thread }) => thread ?? []).join(' '),
    },
    summary: renderReport(message, results),
    details: { message, results },
  }
}

function rehearse(message: Message, channels: readonly Channel[], { log }: ActionContext): Outcome<Output> {
  log.info([message.title, ...bodyLines(message), message.link?.url ?? ''].join('\n'))
  const names = channels.map(describeChannel).join(', ') || 'nobody'
  return { phase: 'Successful', reason: `dry run: would notify ${names}`, outputs: {}, details: { message } }
}
