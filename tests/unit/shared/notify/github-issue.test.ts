import { expect, it } from '@jest/globals'
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
  const text = 'first @team\n<img src=x> #12'
  const body = renderIssue(composeMessage({ event: 'incident', text, fields: { reason: '**bold**' } }, facts))
  expect(body).toBe(
    [
      '**🔥 Incident**',
      'first @\u200bteam  \n&lt;img src=x&gt; \\#12',
      '- Reason: \\*\\*bold\\*\\*',
      '[Run](https://github.com/acme/shop/actions/runs/1)',
    ].join('\n\n'),
  )
})
