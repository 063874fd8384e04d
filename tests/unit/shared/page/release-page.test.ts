import { describe, expect, it } from '@jest/globals'
import { renderRelease } from '../../../../shared/page/release-page.ts'
import { readReport, retold, type StepReport, storyOf } from '../../../../shared/page/story.ts'
import { inFrench } from '../../../../shared/text/french.ts'
import { createSeries } from '../../../../shared/rollout/course.ts'

const start = Date.parse('2026-10-05T14:00:00Z')

function reportOf(action: string, second: number, more: Partial<StepReport> = {}): StepReport {
  const startedAt = new Date(start + second * 1_000).toISOString()
  const blank = { schema: 1, phase: 'Successful', reason: 'fine', seconds: 1, inputs: {}, outputs: {}, details: null }
  return { ...blank, action, startedAt, ...more } as StepReport
}

const answers = (count: number, failed: number) =>
  Array.from({ length: count }, (_, n) => ({ at: start + n * 100, requests: n + 1, failed: Math.min(n, failed) }))
const evidence = (what: string, count: number) => ({
  what,
  rejectAt: 7,
  promoteAt: 3,
  points: Array.from({ length: count }, (_, n) => ({ n: n + 1, against: n / 10, inFavour: -n / 10 })),
})
const shiftOf = (text: string, sizes: { analyses: number; points: number }) => ({
  journal: Array.from({ length: sizes.analyses * 10 }, () => ({ at: start, phase: 'BAKING', reason: text })),
  course: {
    phases: [
      { at: start + 1_000, phase: 'SWITCHING', reason: text },
      { at: start + 5_000, phase: 'REVERTED', reason: text },
    ],
    splits: [{ at: start, weights: { blue: 90, green: 10 } }],
    analyses: Array.from({ length: sizes.analyses }, () => ({
      percent: 10,
      verdict: 'unhealthy',
      reason: text,
      answers: answers(sizes.points, 3),
      evidence: Array.from({ length: sizes.analyses }, () => evidence(text, sizes.points)),
    })),
  },
})

describe('the page of a release', () => {
  it('is drawn from the reports of its steps, whatever their order', () => {
    const shift = reportOf('blue-green-switch', 2, {
      phase: 'Failed',
      reason: 'bad',
      inputs: { part: 'shift', service: 'shop', environment: 'production', version: 'v1.2.0' },
      outputs: { active: 'blue', 'release-id': '12' },
      details: shiftOf('4 of 17 requests bad', { analyses: 1, points: 17 }),
    })
    const story = storyOf([shift, reportOf('health-wait', 1), reportOf('notify', 3)])
    expect(story).toMatchObject({ ended: 'REVERTED', active: 'blue', releaseId: '12' })
    expect(story?.steps.map(({ name }) => name)).toEqual(['health-wait', 'shift'])
    const html = renderRelease(story ?? raise(), 'en')
    expect(html).toContain('shop v1.2.0 was put back: production is on what ran before')
    expect(html).toContain('<p class="why">4 of 17 requests bad</p>')
  })

  it('is French down to its journal: what steps came to, phases, and the reasons that are ours', () => {
    const bad =
      'green: 4 of 17 requests bad; evidence against it 8.1 of 7.1, for it -3.4 of 3.0; last failure: status 500, expected 200-399'
    const shift = reportOf('blue-green-switch', 2, {
      phase: 'Failed',
      reason: bad,
      inputs: { part: 'shift', service: 'shop', environment: 'production', version: 'v1.2.0' },
      details: shiftOf(bad, { analyses: 1, points: 17 }),
    })
    const story = storyOf([shift]) ?? raise()
    const shown = renderRelease(retold(story, inFrench), 'fr').replace(/<style>.*<\/style>/s, '')
    expect(shown).toContain(
      'green : 4 requêtes sur 17 en échec ; preuves contre elle 8.1 sur 7.1, en sa faveur -3.4 sur 3.0 ; dernier échec : statut 500, attendu 200-399',
    )
    for (const french of ['<td>échec</td>', '<th scope="row">retirée</th>', '<th scope="row">bascule</th>'])
      expect(shown).toContain(french)
    expect(shown).not.toMatch(/Failed<|requests|reverted|switching|evidence against/)
  })

  it('has the phases in the order in which they come, though of some only the second is known', () => {
    const shift = reportOf('blue-green-switch', 0, {
      details: {
        journal: [
          { at: start + 1_000, phase: 'LOCKED', reason: '' },
          { at: start + 5_000, phase: 'SWITCHING', reason: '' },
        ],
        course: {
          phases: [
            { at: start + 5_600, phase: 'ARMED', reason: '' },
            { at: start + 6_200, phase: 'REVERTED', reason: '' },
          ],
          splits: [],
          analyses: [],
        },
      },
    })
    const { phases = [] } = storyOf([shift]) ?? {}
    expect(phases.map(({ phase }) => phase)).toEqual(['LOCKED', 'ARMED', 'SWITCHING', 'REVERTED'])
    expect(phases.map(({ at }) => at - start)).toEqual([1_000, 5_600, 5_600, 6_200])
  })

  it('is of a rollback where nothing else was done, and of none that was refused', () => {
    const back = (status: string, more: Partial<StepReport> = {}) =>
      storyOf([
        reportOf('read-config', 0),
        reportOf('rollback', 1, {
          inputs: { service: 'shop', environment: 'production', reason: 'payments fail' },
          outputs: { status, reason: 'all traffic on blue', 'to-version': 'v1.0.0', 'github-deployment-id': '13' },
          ...more,
        }),
      ])
    const done = back('rolled-back', { details: shiftOf('flipped', { analyses: 1, points: 9 }) })
    expect(done).toMatchObject({ kind: 'rollback', version: 'v1.0.0', releaseId: '13' })
    expect(done?.splits).toHaveLength(1)
    const html = renderRelease(done ?? raise(), 'en')
    expect(html).toContain('<h1>production is back on shop v1.0.0</h1>')
    expect(html).toMatch(/Rollback 13, begun .*<p class="why">payments fail: /s)
    const failed = back('failed', { phase: 'Failed' })
    expect(renderRelease(failed ?? raise(), 'fr')).toContain('ne s’est pas bien passé')
    for (const status of ['refused', 'planned', 'nothing-to-do', 'proposed']) expect(back(status)).toBeUndefined()
    // beside a release it is one of its steps, whatever came of it
    expect(storyOf([reportOf('health-wait', 0), reportOf('rollback', 1)])?.kind).toBe('release')
  })

  it('is of no release where nothing was done', () => {
    expect(storyOf([reportOf('preflight', 0), reportOf('notify', 1)])).toBeUndefined()
    expect(readReport('{"schema":1')).toBeUndefined()
    expect(readReport('{"schema":2}')).toBeUndefined()
  })

  it('stays below 200 KiB and lets nothing from outside become markup, however much is told', () => {
    const hostile = `</p><script>alert(1)</script>" onload="x${'é<&'.repeat(2_000)}`
    const reports = Array.from({ length: 300 }, (_, second) =>
      reportOf('blue-green-switch', second, {
        reason: hostile,
        inputs: { service: hostile, environment: hostile, version: hostile },
        details: second === 0 ? shiftOf(hostile, { analyses: 60, points: 60 }) : null,
      }),
    )
    const html = renderRelease(storyOf(reports) ?? raise(), 'fr')
    expect(Buffer.byteLength(html)).toBeLessThan(200 * 1_024)
    expect(html).not.toMatch(/<script|" onload="/)
  })
})

describe('a thinned series', () => {
  it('keeps at most 61 values, evenly spread, the first and the last one among them', () => {
    const series = createSeries<number>()
    for (let value = 0; value < 10_001; value++) series.add(() => value)
    const values = series.values()
    expect(values.length).toBeLessThanOrEqual(61)
    expect([values[0], values.at(-1)]).toEqual([0, 10_000])
    const gaps = new Set(values.slice(1, -1).map((value, index) => value - (values[index] ?? 0)))
    expect(gaps.size).toBe(1)
  })
})

function raise(): never {
  throw new Error('no story')
}
