import { describe, expect, it } from '@jest/globals'
import { put, type Measured } from '../../../../../actions/quality-gate/src/metrics/measure.ts'
import { scoreOf } from '../../../../../actions/quality-gate/src/metrics/score.ts'
import { createMetricMap } from '../../../../../shared/rules/metrics.ts'
import { quantity, type Quantity } from '../../../../../shared/rules/quantity.ts'
import { compare, ratio, toNumber } from '../../../../../shared/rules/ratio.ts'

const none = { performanceRules: { held: 0, judged: 0 }, functions: { simple: 0, total: 0 } }

function score(figures: Readonly<Record<string, Quantity | number>>, facts = none): Record<string, number> {
  const metrics: Measured = createMetricMap()
  for (const [name, value] of Object.entries(figures)) put(metrics, name, '', { '': value })
  return Object.fromEntries(
    Object.entries(scoreOf(metrics, facts)).map(([kind, value]) => [kind, toNumber((value as Quantity).value)]),
  )
}

const clean = {
  'security.critical': 0,
  'security.high': 0,
  'security.moderate': 0,
  'security.low': 0,
  'security.unknown': 0,
}

describe('scoreOf [D02]', () => {
  it.each([
    [
      'tests: the share that passed of those run',
      { 'tests.passed': 9, 'tests.failed': 1, 'tests.skipped': 5 },
      { '': 9, tests: 9 },
    ],
    ['coverage: lines', { coverage: quantity(85, '%') }, { '': 8.5, coverage: 8.5 }],
    ['lint: ten less what it costs', { 'lint.error': 2, 'lint.warning': 5 }, { '': 7.5, lint: 7.5 }],
    ['security: nothing found', clean, { '': 10, security: 10 }],
    [
      'security: one high, two moderate',
      { ...clean, 'security.high': 1, 'security.moderate': 2 },
      { '': 4, security: 4 },
    ],
    ['security: never below 0', { ...clean, 'security.critical': 3 }, { '': 0, security: 0 }],
    ['performance: Lighthouse’s score', { 'performance.score': 93 }, { '': 9.3, performance: 9.3 }],
    [
      'a kind that was not reported does not count',
      { coverage: quantity(50, '%'), 'tests.passed': 1, 'tests.failed': 0 },
      { '': 8, coverage: 5, tests: 10 },
    ],
    ['nothing was reported', {}, {}],
  ])('%s', (_, figures, expected) => {
    expect(score(figures)).toEqual(expected)
  })

  it('scores performance by its rules where no tool scores it, and complexity by the simple functions', () => {
    expect(score({}, { performanceRules: { held: 3, judged: 4 }, functions: { simple: 9, total: 10 } })).toEqual({
      '': 8.25,
      performance: 7.5,
      complexity: 9,
    })
  })

  it('is exact: 7 is not 6.999', () => {
    const metrics: Measured = createMetricMap()
    put(metrics, 'tests', '', { passed: 7, failed: 3 })
    expect(compare((scoreOf(metrics, none)[''] as Quantity).value, ratio(7))).toBe(0)
  })
})
