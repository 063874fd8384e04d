import * as z from 'zod/mini'
import { ProviderError } from '../../errors/action-error.ts'
import { bodyLines, type Message } from '../message.ts'
import type { ChannelDefinition, NotifierContext } from '../notifier.ts'

/** Limits of Block Kit (docs.slack.dev, "Blocks"). */
const longest = { header: 150, section: 3_000, field: 2_000, fallback: 3_000 }
const fieldsPerSection = 10

/** `slack`: an incoming webhook, whose URL is the secret. `slack #channel`: the Web API with a bot token. */
export const slack: ChannelDefinition = {
  check(address, { slackToken, slackWebhook }) {
    if (address === '' && slackWebhook === '') {
      return {
        input: 'slack-webhook',
        allowed: 'the URL of an incoming webhook, for the channel slack',
        example: '${{ secrets.SLACK_WEBHOOK }}',
      }
    }
    if (address !== '' && slackToken === '') {
      return {
        input: 'slack-token',
        allowed: `a bot token with chat:write, for the channel slack ${address}`,
        example: '${{ secrets.SLACK_TOKEN }}',
      }
    }
    return undefined
  },
  create: (address, context) => (address === '' ? createWebhook(context) : createBot(address, context)),
}

function createWebhook({ http, secrets }: NotifierContext) {
  const client = http('Slack', { baseUrl: secrets.slackWebhook, isSecret: true })
  return {
    async send(message: Message, signal: AbortSignal) {
      // relative, so that the secret URL is in no error
      await client.expectOk({ method: 'POST', url: '', json: payloadOf(message) }, signal)
      return {}
    },
  }
}

const answers = z.object({
  ok: z.boolean(),
  error: z.optional(z.string()),
  channel: z.optional(z.string()),
  // a string: read as a number it is another one
  ts: z.optional(z.string()),
})

/** Calls that one release may take of a channel. */
const budget = 4

/**
 * A release is one message: what came of it is written into it, and the details follow in its thread. At most two calls, and one when
 * only one is left of the release's four: news that is bad is then shown in thread and channel, since nobody is told of an edit. Once
 * the message is gone, or too old to be edited, a new one is posted.
 */
function createBot(channel: string, { http, secrets, urls, thread }: NotifierContext) {
  const client = http('Slack', { baseUrl: urls.slack, headers: { authorization: `Bearer ${secrets.slackToken}` } })
  const earlier = findEarlier(thread, channel)

  async function ask(method: string, json: Readonly<Record<string, unknown>>, signal: AbortSignal) {
    const asked = `POST ${method}`
    const answer = await client.expectOk({ method: 'POST', url: method, json }, signal)
    const { data, error } = answers.safeParse(answer.json())
    if (!data)
      throw new ProviderError('PROVIDER_NONSENSE', { provider: 'Slack', asked, answered: z.prettifyError(error) })
    return { ...data, asked }
  }

  /** Slack refuses with HTTP 200. */
  function refuse({ error = 'not ok', asked }: { error?: string | undefined; asked: string }): never {
    throw new ProviderError(codeOf(error), { provider: 'Slack', asked, answered: error })
  }

  async function post(message: Message, to: Readonly<Record<string, unknown>>, signal: AbortSignal) {
    const answer = await ask('chat.postMessage', { ...to, ...payloadOf(message) }, signal)
    if (!answer.ok) refuse(answer)
    return answer
  }

  /** @returns undefined when there is nothing left to edit */
  async function goOn(message: Message, { id, ts, calls }: Posted, signal: AbortSignal) {
    const told = (more: number) => ({ thread: [channel, id, ts, calls + more].join('/') })
    const parent = { channel: id, thread_ts: ts }
    const isLast = calls + 2 > budget
    if (isLast && message.severity === 'critical' && message.event !== 'resolved') {
      await post(message, { ...parent, reply_broadcast: true }, signal)
      return told(1)
    }
    const edited = await ask('chat.update', { channel: id, ts, ...payloadOf(message) }, signal)
    if (!edited.ok && gone.includes(edited.error ?? '')) return undefined
    if (!edited.ok) refuse(edited)
    if (isLast) return told(1)
    await post(message, parent, signal)
    return told(2)
  }

  return {
    async send(message: Message, signal: AbortSignal) {
      if (typeof earlier === 'string') {
        await post(message, { channel, thread_ts: earlier }, signal)
        return { thread: earlier }
      }
      const told = earlier && (await goOn(message, earlier, signal))
      if (told) return told
      const { channel: id, ts } = await post(message, { channel }, signal)
      return id === undefined || ts === undefined ? {} : { thread: [channel, id, ts, 1].join('/') }
    },
  }
}

/** Answers to chat.update after which there is nothing left to edit. */
const gone = ['message_not_found', 'edit_window_closed', 'cant_update_message', 'channel_not_found']

/** A message of ours. An update takes the id of a channel and no name. */
interface Posted {
  readonly id: string
  readonly ts: string
  /** How many it has taken so far. */
  readonly calls: number
}

/** The message of this channel, of those that `thread` names; a lone timestamp is answered to, and not edited. */
function findEarlier(thread: string, channel: string): Posted | string | undefined {
  const words = thread.split(/\s+/)
  const [, id, ts, calls = '1'] = words.map((word) => word.split('/')).find(([name]) => name === channel) ?? []
  if (id !== undefined && ts !== undefined) return { id, ts, calls: Number(calls) || 1 }
  return words.find((word) => /^\d+\.\d+$/.test(word))
}

function codeOf(error = '') {
  if (['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive'].includes(error))
    return 'PROVIDER_UNAUTHORIZED'
  if (['missing_scope', 'not_in_channel', 'restricted_action'].includes(error)) return 'PROVIDER_FORBIDDEN'
  return error === 'channel_not_found' ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED'
}

/** The message as Block Kit, with a plain text for notifications. Nothing in it can mention anybody or be a link. */
export function payloadOf(message: Message) {
  const { title, text, fields, link, source } = message
  const mrkdwn = (content: string, limit: number) => ({ type: 'mrkdwn', text: cut(content, limit), verbatim: true })
  const shown = fields.map(({ label, value }) =>
    mrkdwn(`*${escapeSlack(label)}*\n${escapeSlack(value)}`, longest.field),
  )
  const groups = Array.from({ length: Math.ceil(shown.length / fieldsPerSection) }, (_, group) =>
    shown.slice(group * fieldsPerSection, (group + 1) * fieldsPerSection),
  )
  return {
    text: cut(escapeSlack([title, ...bodyLines(message)].join('\n')), longest.fallback),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(title, longest.header), emoji: true } },
      ...(text === '' ? [] : [{ type: 'section', text: mrkdwn(escapeSlack(text), longest.section) }]),
      ...groups.map((group) => ({ type: 'section', fields: group })),
      {
        type: 'context',
        elements: [
          mrkdwn(`${link ? `<${link.url}|${escapeSlack(link.label)}> · ` : ''}${escapeSlack(source)}`, longest.section),
        ],
      },
    ],
  }
}

/** mrkdwn knows no escape for what formats: it is shown by its likeness. */
const likeness: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' }

/**
 * Text as it is meant. `&`, `<` and `>` are Slack's only control characters: without `<` there is no mention, link or broadcast. A `_`
 * inside of a word formats nothing, and stays.
 */
export function escapeSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*~`]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, (mark) => likeness[mark] ?? mark)
}

/** Cuts at a whole character, never inside an entity. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/&[a-z]{0,3}$|[\ud800-\udbff]$/, '')}…`
}
