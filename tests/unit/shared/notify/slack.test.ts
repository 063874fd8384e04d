import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escapeSlack, payloadOf } from '../../../../shared/notify/channels/slack.ts'
import { composeMessage } from '../../../../shared/notify/compose.ts'

const facts = {
  locale: 'en',
  owner: 'acme',
  repo: 'shop',
  actor: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
} as const

describe('a Slack message', () => {
  it('has a header, the text, the fields and where it comes from', () => {
    const message = composeMessage({ event: 'rollback', text: 'going back', fields: { from: 'v2', to: 'v1' } }, facts)
    expect(payloadOf(message)).toEqual({
      text: '🚨 ROLLBACK IN PROGRESS\ngoing back\nService: shop\nVersion: v2 → v1\nContact: @ada',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: '🚨 ROLLBACK IN PROGRESS', emoji: true } },
        { type: 'section', text: { type: 'mrkdwn', text: 'going back', verbatim: true } },
        {
          type: 'section',
          fields: [
            { type: 'mrkdwn', text: '*Service*\nshop', verbatim: true },
            { type: 'mrkdwn', text: '*Version*\nv2 → v1', verbatim: true },
            { type: 'mrkdwn', text: '*Contact*\n@ada', verbatim: true },
          ],
        },
        { type: 'context', elements: [{ type: 'mrkdwn', text: `<${facts.runUrl}|Run> · acme/shop`, verbatim: true }] },
      ],
    })
  })

  it('lets nothing mention a channel or be a link', () => {
    const hostile = '<!channel> <https://evil.example|bank> & <@U1>'
    const { text, blocks } = payloadOf(
      composeMessage({ event: 'custom', title: hostile, text: hostile, fields: { [hostile]: hostile } }, facts),
    )
    expect(text).not.toMatch(/[<>]/)
    const mrkdwn = blocks.slice(1, -1)
    expect(JSON.stringify(mrkdwn)).not.toMatch(/[<>]/)
    expect(escapeSlack('a < b && c > d')).toBe('a &lt; b &amp;&amp; c &gt; d')
  })

  it('stays within the limits of Block Kit, whatever it is given', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '&', '<', '🚀', '\n', ' '), maxLength: 4_000 })
    fc.assert(
      fc.property(texts, texts, fc.array(texts, { maxLength: 25 }), (title, text, values) => {
        const fields = Object.fromEntries(values.map((value, index) => [`field-${index}`, value]))
        const payload = payloadOf(composeMessage({ event: 'custom', title, text, fields }, facts))
        expect(payload.blocks.length).toBeLessThanOrEqual(50)
        for (const block of payload.blocks) {
          const limit = block.type === 'header' ? 150 : 3_000
          if ('text' in block) expect(block.text.text.length).toBeLessThanOrEqual(limit)
          if (!('fields' in block)) continue
          expect(block.fields.length).toBeLessThanOrEqual(10)
          for (const field of block.fields) expect(field.text.length).toBeLessThanOrEqual(2_000)
        }
        expect(JSON.stringify(payload)).not.toMatch(/&(?!amp;|lt;|gt;)[^"]{0,4}…/)
        expect(JSON.stringify(payload)).not.toMatch(/\\ud[89a-f]/i)
      }),
      { numRuns: 50 },
    )
  })
})

it.each([
  ['*ALL CLEAR* ~failed~', '∗ALL CLEAR∗ ∼failed∼'],
  ['```not ours``` `x`', 'ˋˋˋnot oursˋˋˋ ˋxˋ'],
  ['_meant_ but DB_HOST_NAME', '＿meant＿ but DB_HOST_NAME'],
  ['snake_ _case', 'snake＿ ＿case'],
])('shows %j as text: nobody else formats our messages', (given, expected) => {
  expect(escapeSlack(given)).toBe(expected)
})
