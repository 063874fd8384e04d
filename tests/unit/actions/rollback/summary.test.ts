import { describe, expect, it } from '@jest/globals'
import { renderRollback, type RollbackStory } from '../../../../actions/rollback/src/summary.ts'

const story: RollbackStory = {
  done: true,
  environment: 'production',
  service: 'shop',
  from: 'v1.1.0',
  to: 'v1.0.0',
  artifact: 'ghcr.io/acme/shop@sha256:0f',
  strategy: 'flip',
  verdict: 'all traffic on blue',
  reason: 'checkout is down',
  by: '@alice',
  ms: 4_200,
  candidates: [],
  incidentUrl: '',
}
const render = (more: Partial<RollbackStory> = {}) => renderRollback({ ...story, ...more })

describe('the summary of a rollback', () => {
  it('says first whether production is back, and on what', () => {
    expect(render().split('\n')[0]).toBe('### ✅ shop in production is back on v1.0.0')
    expect(render({ done: false, service: '' }).split('\n')[0]).toBe('### ❌ production was not rolled back')
  })

  it('says from what, how, how fast, why and who', () => {
    for (const fact of ['v1.1.0 → v1.0.0', 'flip', '4.2 s', 'checkout is down', 'alice', '`ghcr.io/acme/shop@sha256:0f`'])
      expect(render()).toContain(fact)
    expect(render({ from: '', to: '' })).toContain('unknown → none')
  })

  it('lists what could be gone back to, and links the incident, where there is any', () => {
    const candidate = {
      artifact: 'ghcr.io/acme/shop:v0.9',
      version: 'v0.9',
      releaseId: 1,
      slot: 'blue' as const,
      at: '2026-01-01T10:00:00Z',
    }
    const text = render({ candidates: [candidate], incidentUrl: 'https://github.example/issues/4' })
    expect(text).toContain('What could be gone back to')
    expect(text).toContain('`ghcr.io/acme/shop:v0.9`')
    expect(text).toContain('<https://github.example/issues/4>')
    expect(render()).not.toContain('What could be gone back to')
    expect(render()).not.toContain('Incident')
  })

  it('cannot be made to say more by what people typed', () => {
    const hostile = '| </td> [x](https://evil.example)\n\n# Heading'
    const text = render({ reason: hostile, verdict: hostile, by: hostile, from: hostile })
    expect(text).not.toContain('[x](')
    expect(text).not.toContain('</td>')
    expect(text).not.toMatch(/^# Heading/m)
  })
})
