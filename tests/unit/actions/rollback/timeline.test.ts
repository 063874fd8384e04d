import { describe, expect, it } from '@jest/globals'
import { withTimeline } from '../../../../actions/rollback/src/timeline.ts'

const at = (time: string) => Date.parse(`2026-11-28T${time}Z`)
const rows = (body: string) => body.split('\n').filter((line) => line.startsWith('| 2026'))

describe('the timeline in the text of an incident', () => {
  it('has a head, in the language of the team', () => {
    const moments = [{ at: at('03:20:00'), what: 'began' }]
    expect(withTimeline('down', moments, 'en')).toContain('### Timeline\n\n| When | What |\n| --- | --- |\n')
    expect(withTimeline('down', moments, 'fr')).toContain('### Chronologie\n\n| Heure | Événement |\n| --- | --- |\n')
  })

  it('takes the place of the one before, once, and leaves what people wrote', () => {
    const first = withTimeline('- [x] seen by bob', [{ at: at('03:20:00'), what: 'began' }], 'en')
    const moments = [
      { at: at('03:20:00'), what: 'began' },
      { at: at('03:21:00'), what: 'done' },
    ]
    const body = withTimeline(`${first}\n\nbob: looking`, moments, 'en')
    expect(rows(body)).toEqual(['| 2026-11-28 03:20 UTC | began |', '| 2026-11-28 03:21 UTC | done |'])
    expect([body.startsWith('- [x] seen by bob'), body.endsWith('bob: looking')]).toEqual([true, true])
  })

  it('keeps the moments of an attempt before where they belong', () => {
    const one = [
      { at: at('03:20:00'), what: 'the first began' },
      { at: at('03:25:00'), what: 'the first failed' },
    ]
    const two = [
      { at: at('03:10:00'), what: 'v2: COMMITTED' },
      { at: at('03:25:30'), what: 'the second began' },
    ]
    expect(rows(withTimeline(withTimeline('down', one, 'en'), two, 'en')).map((row) => row.slice(25, -2))).toEqual([
      'v2: COMMITTED',
      'the first began',
      'the first failed',
      'the second began',
    ])
  })
})
