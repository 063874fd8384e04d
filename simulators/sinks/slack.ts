import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly attachments: readonly unknown[]
  /** The whole payload. */
  readonly payload: Readonly<Record<string, unknown>>
}

export interface SlackSink extends HttpSimulator {
  /** The incoming webhook's secret address. */
  readonly webhook: string
  readonly messages: readonly SlackMessage[]
}

/**
 * Slack's incoming webhooks: `ok` as plain text, errors as plain text too (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * "Handling errors"). Anything but the one webhook is `no_service` or `no_team`, as for one that was revoked.
 */
export async function createSlackSink({ port = 0 }: { port?: number } = {}): Promise<SlackSink> {
  const messages: SlackMessage[] = []
  const path = '/services/T0000SIM/B0000SIM/simulated-webhook-secret'
  const simulator = await serve({
    name: 'slack',
    port,
    routes: {
      'POST /services/{team}/{service}/{secret}': (asked) => {
        if (!asked.path.startsWith('/services/T0000SIM/')) return { status: 404, body: 'no_team' }
        if (asked.path !== path) return { status: 404, body: 'no_service' }
        const payload = readPayload(asked)
        const error = refusal(payload)
        if (error) return error
        const { text, blocks, attachments } = payload as Record<string, unknown>
        messages.push({
          text: typeof text === 'string' ? text : '',
          blocks: Array.isArray(blocks) ? blocks : [],
          attachments: Array.isArray(attachments) ? attachments : [],
          payload: payload as Record<string, unknown>,
        })
        return { status: 200, body: 'ok' }
      },
    },
  })
  return { ...simulator, webhook: simulator.url + path, messages }
}

/** JSON, or a form whose field `payload` is JSON. */
function readPayload(asked: Asked): unknown {
  if (!asked.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return asked.json
  try {
    return JSON.parse(new URLSearchParams(asked.text).get('payload') ?? '') as unknown
  } catch {
    // answered with invalid_payload by the caller
    return undefined
  }
}

function refusal(payload: unknown): Answer | undefined {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return { status: 400, body: 'invalid_payload' }
  const { text, blocks, attachments } = payload as Record<string, unknown>
  if (Array.isArray(attachments) && attachments.length > 100) return { status: 400, body: 'too_many_attachments' }
  if (blocks !== undefined && !areBlocks(blocks)) return { status: 400, body: 'invalid_blocks' }
  const isEmpty = [text, blocks, attachments].every(
    (part) => part === undefined || part === '' || (Array.isArray(part) && part.length === 0),
  )
  if (isEmpty) return { status: 400, body: 'no_text' }
  if (text !== undefined && typeof text !== 'string') return { status: 400, body: 'invalid_payload' }
  return undefined
}

/** At most 50 blocks, each with a type; a section's text has at most 3000 characters, a header's 150. */
function areBlocks(blocks: unknown): boolean {
  if (!Array.isArray(blocks) || blocks.length > 50) return false
  return blocks.every((block: unknown) => {
    if (typeof block !== 'object' || block === null || !('type' in block) || typeof block.type !== 'string')
      return false
    const text = 'text' in block ? (block.text as { text?: unknown }) : undefined
    if (text === undefined) return block.type !== 'header'
    return (
      typeof text.text === 'string' && text.text !== '' && text.text.length <= (block.type === 'header' ? 150 : 3_000)
    )
  })
}
