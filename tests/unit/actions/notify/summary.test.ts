import { expect, it } from '@jest/globals'
import { renderReport } from '../../../../actions/notify/src/summary.ts'
import { inFrench } from '../../../../shared/text/french.ts'
import { composeMessage } from '../../../../shared/notify/compose.ts'

const facts = {
  locale: 'en',
  owner: 'acme',
  repo: 'shop',
  actor: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
} as const
const message = composeMessage({ event: 'incident', title: 'Down <b>' }, facts)

it('the report says who was told and who was not, and why', () => {
  const report = renderReport(message, [
    { channel: 'issue', url: 'https://github.com/acme/shop/issues/7' },
    { channel: 'slack #a|b', failure: 'Slack: POST chat.postMessage → <nonsense>' },
  ])
  expect(report).toBe(
    [
      '### Down &lt;b&gt;',
      'Told as critical:',
      [
        '- **`issue`**: ✅ delivered',
        '  - <https://github.com/acme/shop/issues/7>',
        '- **`slack #a|b`**: ❌ Slack: POST chat.postMessage → &lt;nonsense&gt;',
      ].join('\n'),
    ].join('\n\n'),
  )
})

it('the report says that nobody was told, and where a channel is named', () => {
  expect(renderReport(message, [])).toMatch(/^Nobody was told: .* under `notify\.routes\.critical` in the config$/m)
})

it('the report is French where people read French', () => {
  expect(inFrench(renderReport(message, []))).toContain('Personne n’a été prévenu : aucun canal')
  for (const severity of ['critical', 'important', 'info'] as const)
    expect(inFrench(renderReport({ ...message, severity }, [{ channel: 'issue' }]))).toMatch(/^Annoncé, .* :$/m)
})
