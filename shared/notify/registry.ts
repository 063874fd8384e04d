import type { ChannelKind } from './channel.ts'
import { email } from './channels/email.ts'
import { githubIssue } from './channels/github-issue.ts'
import { pagerduty } from './channels/pagerduty.ts'
import { slack } from './channels/slack.ts'
import { sms } from './channels/sms.ts'
import { statuspage } from './channels/statuspage.ts'
import { webhook } from './channels/webhook.ts'
import type { ChannelDefinition } from './notifier.ts'

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
