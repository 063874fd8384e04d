import type { Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

type Json = Readonly<Record<string, unknown>>

export interface SlackApi extends HttpSimulator {
  readonly token: string
  /** Messages as they stand, in the order in which they were posted; `id` is that of the channel. */
  readonly posted: readonly Json[]
}

/** Slack's Web API, as far as messages go: it refuses with HTTP 200, and updates by the id of a channel, never by its name. */
export async function createSlackApi({ port = 0 }: { port?: number } = {}): Promise<SlackApi> {
  const posted: Json[] = []
  const token = 'xoxb-simulated-token'
  const channels = new Map([
    ['#releases', 'C1'],
    ['#incidents', 'C2'],
  ])
  const refuse = (error: string) => ({ status: 200, body: { ok: false, error } })
  const simulator = await serve({
    name: 'slack api',
    port,
    routes: {
      'POST /api/chat.postMessage': (asked) => {
        const json = argumentsOf(asked)
        const { channel, thread_ts: parent } = json
        if (asked.headers.authorization !== `Bearer ${token}`) return refuse('invalid_auth')
        const id = channels.get(String(channel)) ?? [...channels.values()].find((one) => one === channel)
        if (id === undefined) return refuse('channel_not_found')
        if (!isSaying(json)) return refuse('no_text')
        if (parent !== undefined && !(typeof parent === 'string' && /^\d+\.\d{6}$/.test(parent)))
          return refuse('invalid_thread_ts')
        const ts = `1700000000.${String(posted.length + 1).padStart(6, '0')}`
        posted.push({ ...json, id, ts })
        return { status: 200, body: { ok: true, channel: id, ts } }
      },
      'POST /api/chat.update': (asked) => {
        const json = argumentsOf(asked)
        const { channel, ts } = json
        if (asked.headers.authorization !== `Bearer ${token}`) return refuse('invalid_auth')
        if (![...channels.values()].some((id) => id === channel)) return refuse('channel_not_found')
        const index = posted.findIndex((message) => message.id === channel && message.ts === ts)
        const found = posted[index]
        if (!found) return refuse('message_not_found')
        if (!isSaying(json)) return refuse('no_text')
        posted[index] = { ...found, ...json, edited: true }
        return { status: 200, body: { ok: true, channel, ts } }
      },
    },
  })
  return { ...simulator, token, posted }
}

/** Slack takes JSON, and forms whose lists are JSON, as its own client sends them. */
function argumentsOf({ headers, json, text }: Asked): Json {
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return json as Json
  const fields = [...new URLSearchParams(text)]
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === 'blocks' ? (JSON.parse(value) as unknown) : value]),
  )
}

function isSaying({ text, blocks }: Json): boolean {
  return (typeof text === 'string' && text !== '') || (Array.isArray(blocks) && blocks.length > 0)
}
