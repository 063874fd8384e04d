import { describe, expect, it } from '@jest/globals'
import { figuresOf, type Measured, readFigures, readMeasured, summarize } from '../../../../shared/notes/metrics.ts'

const read = (content: unknown): Measured => {
  const measured = readMeasured(JSON.stringify(content))
  if (!measured) throw new Error('not read')
  return measured
}
const report = (action: string, outputs: Record<string, string>) =>
  read({ schema: 1, action, outputs, phase: 'Successful' })
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const shown = (files: readonly Measured[], locale: 'en' | 'fr' = 'en') =>
  Object.fromEntries(summarize(figuresOf(files), {}, locale).map(({ name, value }) => [name, plain(value)]))

describe('technical metrics', () => {
  it('[P80] come from the gate, deploys, health checks and switches', () => {
    const files = [
      read({ coverage: 81.289, 'tests.total': 1234, 'tests.passed': 1230, 'performance[api].p95': 480 }),
      report('deploy-coolify', { seconds: '95.2' }),
      report('deploy-coolify', { seconds: '10' }),
      report('health-wait', { seconds: '30', p95: '212' }),
      report('blue-green-switch', {
        seconds: '300',
        p95: '230.4',
        requests: '12000',
        'failed-requests': '0',
        reverted: 'false',
      }),
    ]
    expect(shown(files, 'fr')).toEqual({
      'Temps de déploiement': '1 m 45 s',
      Couverture: '81,2 %',
      'Tests réussis': '1 230 sur 1 234',
      P95: '230 ms',
      'Requêtes en échec pendant la bascule': '0 sur 12 000',
      Incidents: '0',
    })
  })

  it('round down: 89.996 is not 90', () => {
    expect(shown([read({ coverage: 89.996 })])).toEqual({ Coverage: '89.9 %' })
  })

  it('take the load test where nothing was seen in production, the worst of several', () => {
    expect(
      shown([read({ 'performance[api].p95': 480, 'performance[web].p95': 900, 'performance[web].p99': 9000 })]),
    ).toEqual({ P95: '900 ms' })
  })

  it('count what opened an incident or went back', () => {
    expect(
      shown([report('rollback', { 'rolled-back': 'true' }), report('health-wait', { 'incident-url': '' })]).Incidents,
    ).toBe('1')
  })

  it('leave out what no file says', () => {
    expect(summarize(figuresOf([]), {}, 'en')).toEqual([])
    expect(shown([report('quality-gate', { p95: 'n/a' })])).toEqual({})
  })

  it('say how they changed since the release before, as a reader would subtract', () => {
    const before = {
      deploy: 105,
      coverage: 80.79,
      tests: 1200,
      passed: 1200,
      p95: 230,
      failed: 3,
      requests: 10,
      incidents: 0,
    }
    const now = {
      deploy: 65,
      coverage: 81.21,
      tests: 1234,
      passed: 1230,
      p95: 230.9,
      failed: 0,
      requests: 12,
      incidents: 1,
    }
    const changes = (locale: 'en' | 'fr') =>
      Object.fromEntries(summarize(now, before, locale).map(({ name, change = '' }) => [name, plain(change)]))
    expect(changes('en')).toEqual({
      'Deployment time': '−40 s',
      Coverage: '+0.5 pt',
      'Tests passed': '+34',
      P95: '±0 ms',
      'Failed requests during the switch': '−3',
      Incidents: '+1',
    })
    expect(changes('fr').Couverture).toBe('+0,5 pt')
  })

  it('say nothing of a change where the release before has no such figure', () => {
    expect(summarize({ coverage: 80, p95: 5 }, { p95: 4 }, 'en')).toEqual([
      { name: 'Coverage', value: '80 %' },
      { name: 'P95', value: '5 ms', change: '+1 ms' },
    ])
  })

  it.each([
    ['{"coverage":81.2,"other":1}', { coverage: 81.2 }],
    ['{"coverage":"81"}', {}],
    ['{', {}],
    ['', {}],
  ])('kept as %j are read as %j', (text, figures) => {
    expect(readFigures(text)).toEqual(figures)
  })

  it.each(['', 'no JSON', '[]', '{"coverage":"81"}', 'null'])('do not come from %j', (text) => {
    expect(readMeasured(text)).toBeUndefined()
  })
})
