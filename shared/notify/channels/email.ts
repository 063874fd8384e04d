import { ConfigurationError } from '../../errors/action-error.ts'
import type { ChannelDefinition } from '../notifier.ts'

const refusal = {
  input: 'channels',
  received: 'email',
  allowed:
    'another channel; e-mail is not supported yet: release-kit speaks no SMTP; use webhook with a mail gateway, or PagerDuty',
  example: 'webhook https://mail-gateway.example.com/send',
}

/** Known, so that who asks for it is told what to use instead. */
export const email: ChannelDefinition = {
  check: () => refusal,
  create: () => ({
    send: () => Promise.reject(new ConfigurationError([refusal])),
  }),
}
