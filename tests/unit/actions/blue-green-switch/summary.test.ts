import { describe, expect, it } from '@jest/globals'
import { renderSwitch, type SwitchStory } from '../../../../actions/blue-green-switch/src/summary.ts'

const story: SwitchStory = {
  environment: 'production',
  service: 'shop',
  version: 'v1.2.3',
  releaseId: 1_001,
  verdict: 'COMMITTED',
  reason: 'all traffic on green',
  locale: 'en',
  journal: [
    { phase: 'PLANNED', step: [0, 0], slot: undefined, reason: 'waiting for its turn' },
    { phase: 'SWITCHING', step: [1, 3], slot: 'green', reason: '10 % to green' },
  ],
}
const render = (more: Partial<SwitchStory> = {}) => renderSwitch({ ...story, ...more })

describe('the summary of a release', () => {
  it('says first what came of it', () => {
    expect(render().split('\n')[0]).toBe('### ✅ shop v1.2.3 is live in production')
    expect(render({ verdict: 'NEEDS_HUMAN' }).split('\n')[0]).toBe(
      '### 🆘 shop v1.2.3 needs a person: look at production now',
    )
    expect(render({ verdict: 'open', service: '', version: '' }).split('\n')[0]).toBe(
      '### ▶️ The release is on its way to production',
    )
  })

  it('says it in French where people read French', () => {
    const [heading, ...rest] = render({ locale: 'fr', verdict: 'REVERTED', requests: 68, failed: 6 }).split('\n')
    expect(heading).toBe('### ↩️ shop v1.2.3 : retour à la version précédente (production)')
    expect(rest.join('\n')).toContain('- **Requêtes vers la nouvelle version**: 68, dont 6 en échec')
  })

  it('folds the journal: what came of it fits on a phone', () => {
    expect(render().indexOf('<details><summary>Journal')).toBeLessThan(render().indexOf('| PLANNED |'))
  })

  it('tells the journal, with steps where there are any', () => {
    expect(render()).toContain('| SWITCHING | 1/3 | 10 % to green |')
    expect(render()).toContain('| PLANNED |  | waiting for its turn |')
  })

  it('tells figures only where there are any', () => {
    const whole = render({ requests: 70, failed: 2, shiftMs: 340, keepUntil: '2026-01-16T10:00:00Z' })
    for (const figure of ['70, 2 bad', '340 ms', '2026']) expect(whole).toContain(figure)
    for (const word of ['Requests', 'Last shift', 'kept warm']) expect(render()).not.toContain(word)
  })

  it('cannot be made to say more by names and reasons from outside', () => {
    const hostile = '</td>| [x](https://evil.example) **bold** @everyone `code`\n\n# Heading'
    const text = render({
      service: hostile,
      environment: hostile,
      reason: hostile,
      journal: [{ phase: 'REVERTED', step: [0, 0], slot: 'green', reason: hostile }],
    })
    expect(text).not.toContain('[x](')
    expect(text).not.toContain('</td>')
    expect(text).not.toMatch(/^# Heading/m)
    expect(text.split('\n').filter((line) => line.startsWith('| REVERTED'))).toHaveLength(1)
  })
})
