import { isApiUrl } from '../../action/fields.ts'
import type { ChannelDefinition } from '../notifier.ts'

/** `webhook URL`: the message as JSON, with a bearer token where one is given. Any 2xx is a delivery. */
export const webhook: ChannelDefinition = {
  check(address) {
    if (isApiUrl(address)) return undefined
    return {
      input: 'channels',
      allowed: 'webhook with an http or https URL without user or password: a token is the input webhook-token',
      example: 'webhook https://hooks.example.com/releases',
    }
  },
  create(address, { http, secrets }) {
    const authorization = secrets.webhookToken === '' ? {} : { authorization: `Bearer ${secrets.webhookToken}` }
    const client = http('webhook', { baseUrl: address, headers: authorization })
    return {
      async send(message, signal) {
        await client.expectOk({ method: 'POST', url: '', json: message }, signal)
        return {}
      },
    }
  },
}
