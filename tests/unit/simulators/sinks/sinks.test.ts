import { afterEach, describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../../simulators/http/exchange.ts'
import { createSlackSink } from '../../../../simulators/sinks/slack.ts'
import { createWebhookSink } from '../../../../simulators/sinks/webhook.ts'

let opened: Simulator
afterEach(() => opened.close())

async function answerOf(url: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return `${answer.status} ${await answer.text()}`
}

describe('the Slack sink', () => {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })

  it('takes messages and answers ok in plain text', async () => {
    const slack = await createSlackSink()
    opened = slack
    expect(await answerOf(slack.webhook, { text: 'released', blocks: [section('*v1.0.0*')] })).toBe('200 ok')
    const form = `payload=${encodeURIComponent('{"text":"by form"}')}`
    expect(await answerOf(slack.webhook, form, { 'content-type': 'application/x-www-form-urlencoded' })).toBe('200 ok')
    expect(slack.messages.map(({ text }) => text)).toEqual(['released', 'by form'])
    expect(slack.messages[0]?.blocks).toHaveLength(1)
  })

  it.each([
    ['no JSON', 'nonsense', '400 invalid_payload'],
    ['a list', [], '400 invalid_payload'],
    ['nothing to show', { text: '' }, '400 no_text'],
    ['a block without a type', { blocks: [{}] }, '400 invalid_blocks'],
    ['too many blocks', { blocks: Array.from({ length: 51 }, () => section('x')) }, '400 invalid_blocks'],
    ['a section that is too long', { blocks: [section('x'.repeat(3_001))] }, '400 invalid_blocks'],
    ['too many attachments', { attachments: Array.from({ length: 101 }, () => ({})) }, '400 too_many_attachments'],
  ])('refuses %s as Slack does', async (_, body, answer) => {
    const slack = await createSlackSink()
    opened = slack
    expect(await answerOf(slack.webhook, body)).toBe(answer)
    expect(slack.messages).toEqual([])
  })

  it('knows no other webhook', async () => {
    const slack = await createSlackSink()
    opened = slack
    expect(await answerOf(`${slack.url}/services/T0000SIM/B1/x`, { text: 'x' })).toBe('404 no_service')
    expect(await answerOf(`${slack.url}/services/T1/B1/x`, { text: 'x' })).toBe('404 no_team')
  })
})

describe('the webhook sink', () => {
  it('takes any POST, and asks for its token', async () => {
    const sink = await createWebhookSink({ token: 'secret' })
    opened = sink
    expect(await answerOf(`${sink.url}/a/b`, { x: 1 })).toBe('401 {"error":"unauthorized"}')
    expect(await answerOf(`${sink.url}/a/b`, { x: 1 }, { authorization: 'Bearer secret' })).toBe('204 ')
    expect(sink.deliveries).toEqual([{ path: '/a/b', authorization: 'Bearer secret', body: { x: 1 } }])
  })
})
