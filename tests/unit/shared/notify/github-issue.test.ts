import { describe, expect, it } from '@jest/globals'
import { renderIssue } from '../../../../shared/notify/channels/github-issue.ts'
import { composeMessage } from '../../../../shared/notify/compose.ts'

const facts = {
  locale: 'en',
  owner: 'acme',
  repo: 'shop',
  actor: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
} as const

it('an issue shows the message as text, whatever is in it', () => {
  const text = 'first @team\n===\n<img src=x> #12 GH-12'
  const body = renderIssue(composeMessage({ event: 'incident', text, fields: { reason: '**bold**' } }, facts))
  expect(body).toBe(
    [
      '**🔥 Incident**',
      'first @\u200bteam  \n\\===  \n&lt;img src=x&gt; \\#12 GH\u200b-12',
      '- Reason: \\*\\*bold\\*\\*',
      '[Run](https://github.com/acme/shop/actions/runs/1)',
    ].join('\n\n'),
  )
})

describe('an issue of a message that is too long for GitHub', () => {
  it.each([
    ['text', { text: 'x'.repeat(100_000) }],
    ['text that grows as Markdown', { text: '&'.repeat(60_000) }],
    ['field', { fields: { reason: '<'.repeat(60_000) } }],
    ['title', { title: '#'.repeat(100_000) }],
  ])('is cut, with the link to the run: a long %s', (_, given) => {
    const body = renderIssue(composeMessage({ event: 'incident', ...given }, facts))
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('…')
    expect(body).not.toMatch(/(?:&[a-z]*|\\)…/)
    expect(body).toMatch(/\n\n\[Run\]\(https:.*\)$/)
  })
})
