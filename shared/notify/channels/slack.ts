import * as z from 'zod/mini'
import { ProviderError } from '../../errors/action-error.ts'
import { bodyLines, type Message } from '../message.ts'
import type { ChannelDefinition, NotifierContext } from '../notifier.ts'

/** Limits of Block Kit (docs.slack.dev, "Blocks"). */
const longest = { header: 150, section: 3_000, field: 2_000, fallback: 3_000 }
const fieldsPerSection = 10

/**
 * `slack`: an incoming webhook, whose URL is the secret. `slack #channel`: chat.postMessage with a bot token, which
 * answers with a thread.
 */
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

const posted = z.object({ ok: z.boolean(), error: z.optional(z.string()), ts: z.optional(z.string()) })

function createBot(channel: string, { http, secrets, urls, thread }: NotifierContext) {
  const client = http('Slack', { baseUrl: urls.slack, headers: { authorization: `Bearer ${secrets.slackToken}` } })
  return {
    async send(message: Message, signal: AbortSignal) {
      const json = { channel, ...payloadOf(message), ...(thread === '' ? {} : { thread_ts: thread }) }
      const asked = 'POST chat.postMessage'
      const answer = await client.expectOk({ method: 'POST', url: 'chat.postMessage', json }, signal)
      const { data, error } = posted.safeParse(answer.json())
      if (!data)
        throw new ProviderError('PROVIDER_NONSENSE', { provider: 'Slack', asked, answered: z.prettifyError(error) })
      // Slack refuses with HTTP 200
      if (!data.ok)
        throw new ProviderError(codeOf(data.error), { provider: 'Slack', asked, answered: data.error ?? 'not ok' })
      return data.ts === undefined ? {} : { thread: data.ts }
    },
  }
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
        elements: [mrkdwn(`<${link.url}|${escapeSlack(link.label)}> · ${escapeSlack(source)}`, longest.section)],
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
