import type { ChannelDefinition } from '../notifier.ts'
import { pagerduty } from './pagerduty.ts'
import { webhook } from './webhook.ts'

/** `sms`: through PagerDuty, whose rules send it; `sms URL`: through a gateway that takes a webhook. */
export const sms: ChannelDefinition = {
  check: (address, secrets) => through(address).check(address, secrets),
  create: (address, context) => through(address).create(address, context),
}

function through(address: string): ChannelDefinition {
  return address === '' ? pagerduty : webhook
}
