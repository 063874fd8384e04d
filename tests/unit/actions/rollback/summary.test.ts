import { describe, expect, it } from '@jest/globals'
import { renderRollback, type RollbackStory } from '../../../../actions/rollback/src/summary.ts'

const story: RollbackStory = {
  status: 'rolled-back',
  environment: 'production',
  service: 'shop',
  from: 'v1.1.0',
  to: 'v1.0.0',
  artifact: 'ghcr.io/acme/shop:v1.0.0',
  live: 'v1.0.0',
  traffic: '',
  strategy: 'flip',
  verdict: 'all traffic on blue',
  reason: 'checkout is down',
  by: '@alice',
  ms: 4_200,
  options: [],
  points: [],
  notTaken: [],
  dues: [{ text: 'tell users', by: Date.UTC(2026, 10, 28, 3, 20) }],
  incidentUrl: '',
  untold: [],
}
const render = (more: Partial<RollbackStory> = {}) => renderRollback({ ...story, ...more })

describe('the summary of a rollback', () => {
  it.each<[Partial<RollbackStory>, string]>([
    [{}, '✅ shop in production is back on v1.0.0'],
    [{ status: 'failed', service: '', live: 'v1.1.0' }, '❌ production was not rolled back; v1.1.0 is live'],
    [{ status: 'failed', live: undefined }, '❌ shop in production was not rolled back; it is not known what is live'],
    [{ status: 'refused', live: 'v1.1.0' }, '⛔ shop in production was not rolled back: refused; v1.1.0 is live'],
    [{ status: 'planned', live: 'v1.1.0' }, '🔎 shop in production would go back to v1.0.0; v1.1.0 is live'],
    [{ status: 'nothing-to-do' }, '✅ shop in production needs no rollback: v1.0.0 is live'],
  ])('says first what is live now: %#', (more, headline) => {
    expect(render(more).split('\n')[0]).toBe(`### ${headline}`)
  })

  it('says why, and then what to do next, whatever it came to', () => {
    const option = { candidate: { artifact: 'a', version: 'v0', releaseId: 1, slot: undefined, at: '' }, ways: [] }
    const nexts = [
      render(),
      render({ status: 'refused' }),
      render({ status: 'planned' }),
      render({ status: 'nothing-to-do' }),
      render({ status: 'failed' }),
      render({ status: 'failed', options: [option], to: '' }),
      render({ status: 'failed', options: [option], strategy: '' }),
      render({ status: 'failed', options: [option], live: undefined }),
      render({ status: 'failed', options: [option] }),
    ].map((text) => text.split('\n\n').slice(1, 3))
    expect(new Set(nexts.map(([why]) => why))).toEqual(new Set(['all traffic on blue']))
    expect(new Set(nexts.map(([, next]) => next)).size).toBe(nexts.length)
    for (const [, next] of nexts) expect(next).toMatch(/^\*\*Next:\*\* \S/)
  })

  it('tells no time of what was not begun', () => {
    expect(render({ status: 'planned', ms: undefined })).not.toContain('Took')
  })

  it('keeps from what, how, how fast, why and who for the details', () => {
    const details = render({ notTaken: [{ rung: 'redeploy', why: 'flip came first' }] }).split('<details>')[1]
    for (const fact of ['v1.1.0 → v1.0.0', 'flip', '4.2 s', 'checkout is down', 'alice', 'Not by redeploy'])
      expect(details).toContain(fact)
    expect(render({ from: '', to: '' })).toContain('unknown → none')
  })

  it('says once why a way was not taken: in the details where the table of all ways does not say it', () => {
    const candidate = { artifact: 'a', version: 'v1.0.0', releaseId: 1, slot: undefined, at: '2026-01-01T10:00:00Z' }
    const ways = [
      { rung: 'flip' as const, why: 'blue is down' },
      { rung: 'platform' as const, why: undefined },
      { rung: 'redeploy' as const, why: undefined },
    ]
    const other = { candidate: { ...candidate, version: 'v0.9' }, ways: [{ rung: 'redeploy' as const, why: 'gone' }] }
    const notTaken = [
      { rung: 'flip' as const, why: 'blue is down' },
      { rung: 'platform' as const, why: 'it answered 500' },
      { rung: 'redeploy' as const, why: 'gone' },
    ]
    const text = render({ options: [{ candidate, ways }, other], notTaken })
    expect(text.match(/blue is down/g)).toHaveLength(1)
    expect(text.match(/Not by \w+/g)).toEqual(['Not by platform', 'Not by redeploy'])
  })

  it('lists what could be gone back to, with why each way cannot be taken, and links the incident', () => {
    const candidate = {
      artifact: 'ghcr.io/acme/shop:v0.9',
      version: 'v0.9',
      releaseId: 1,
      slot: 'blue' as const,
      at: '2026-01-01T10:00:00Z',
    }
    const ways = [
      { rung: 'flip' as const, why: 'blue is down' },
      { rung: 'redeploy' as const, why: undefined },
    ]
    const text = render({ options: [{ candidate, ways }], incidentUrl: 'https://github.example/issues/4' })
    expect(text).toContain('What could be gone back to')
    expect(text).toContain('`ghcr.io/acme/shop:v0.9`')
    expect(text).toContain('**: redeploy (minutes)')
    expect(text).toContain('| v0.9 | flip | blue is down |')
    expect(text).toContain('<https://github.example/issues/4>')
    expect(render()).not.toContain('What could be gone back to')
    expect(render()).not.toContain('Incident')
  })

  it('says where the traffic is after it failed, right below why', () => {
    const text = render({ status: 'failed', live: 'v1.1.0', traffic: 'blue 0 %, green 100 %' })
    expect(text.split('\n\n')[2]).toBe('**Traffic now:** blue 0 %, green 100 %')
  })

  it('says what is still owed to people, and by when, but not for what was never begun', () => {
    expect(render()).toContain('**Still owed**\n\n- tell users, by 2026-11-28 03:20 UTC')
    expect(render({ status: 'planned' })).toContain('**It will owe**')
    for (const status of ['refused', 'nothing-to-do'] as const) expect(render({ status })).not.toContain('tell users')
    expect(render({ status: 'failed', strategy: '' })).not.toContain('tell users')
  })

  it('names the channels that could not be told', () => {
    expect(render({ untold: ['slack: no answer'] })).toContain('Not delivered: slack: no answer')
    expect(render()).not.toContain('Not told')
  })

  it('cannot be made to say more by what people typed', () => {
    const hostile = '| </td> [x](https://evil.example)\n\n# Heading'
    const text = render({
      reason: hostile,
      verdict: hostile,
      by: hostile,
      from: hostile,
      live: hostile,
      untold: [hostile],
    })
    expect(text).not.toContain('[x](')
    expect(text).not.toContain('</td>')
    expect(text).not.toMatch(/^# Heading/m)
  })
})
