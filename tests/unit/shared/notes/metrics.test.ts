import { describe, expect, it } from '@jest/globals'
import { type Measured, readMeasured, summarize } from '../../../../shared/notes/metrics.ts'

const read = (content: unknown): Measured => {
  const measured = readMeasured(JSON.stringify(content))
  if (!measured) throw new Error('not read')
  return measured
}
const report = (action: string, outputs: Record<string, string>) =>
  read({ schema: 1, action, outputs, phase: 'Successful' })
const shown = (files: readonly Measured[], locale: 'en' | 'fr' = 'en') =>
  Object.fromEntries(
    summarize(files, locale).map(({ name, value }) => [name, value.replaceAll(/[\u00a0\u202f]/g, ' ')]),
  )

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
    expect(summarize([], 'en')).toEqual([])
    expect(shown([report('quality-gate', { p95: 'n/a' })])).toEqual({})
  })

  it.each(['', 'no JSON', '[]', '{"coverage":"81"}', 'null'])('do not come from %j', (text) => {
    expect(readMeasured(text)).toBeUndefined()
  })
})
