import type { Problem } from '../errors/action-error.ts'
import { type Channel, type ChannelKind, describeChannel } from './channel.ts'
import { email } from './channels/email.ts'
import { githubIssue } from './channels/github-issue.ts'
import { pagerduty } from './channels/pagerduty.ts'
import { slack } from './channels/slack.ts'
import { sms } from './channels/sms.ts'
import { statuspage } from './channels/statuspage.ts'
import { webhook } from './channels/webhook.ts'
import type { ChannelDefinition, NotifierSecrets } from './notifier.ts'

/** Every kind of channel, once. */
export const channels = {
  slack,
  pagerduty,
  statuspage,
  email,
  sms,
  webhook,
  issue: githubIssue,
} as const satisfies Record<ChannelKind, ChannelDefinition>

const noSecrets: NotifierSecrets = {
  slackToken: '',
  slackWebhook: '',
  pagerdutyKey: '',
  statuspageToken: '',
  smtpUrl: '',
  webhookToken: '',
}

/** What is wrong with the address of a channel, whatever secrets there are. */
export function wrongAddress(channel: Channel): Problem | undefined {
  const problem = channels[channel.kind].check(channel.address, noSecrets)
  return problem?.input === 'channels' ? { ...problem, received: describeChannel(channel) } : undefined
}
