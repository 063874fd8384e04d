import type { ChannelDefinition } from '../notifier.ts'
import { email } from './email.ts'
import { pagerduty } from './pagerduty.ts'
import { webhook } from './webhook.ts'

/** `sms`: through PagerDuty, whose rules send it; `sms URL` and `sms a@b`: through a gateway that takes a webhook or a mail. */
export const sms: ChannelDefinition = {
  check: (address, secrets) => through(address).check(address, secrets),
  create: (address, context) => through(address).create(address, context),
}

function through(address: string): ChannelDefinition {
  if (address === '') return pagerduty
  return address.includes('@') && !address.includes('/') ? email : webhook
}
