import { describe, expect, it } from '@jest/globals'
import { createRuleWatch, spanOf, unitOfMetric } from '../../../../shared/health/rule-watch.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'

/** One measurement every `every` ms, `+` good and `-` bad, each taking `ms`. */
function watch(rules: readonly string[], outcomes: string, { every = 1_000, ms = 100, baseline = {} } = {}) {
  const watching = createRuleWatch(rules.map(parseRule), baseline)
  const series = Array.from(outcomes).map((one, index) => ({ at: index * every, ms, ok: one === '+', status: 200 }))
  for (const measurement of series) watching.add(measurement)
  return { watching, now: (series.length - 1) * every }
}

const states = (rules: readonly string[], outcomes: string, options?: Parameters<typeof watch>[2]) => {
  const { watching, now } = watch(rules, outcomes, options)
  return watching.final(now).map(({ state }) => state)
}

describe('rules over measurements', () => {
  it('[D40] hold success rate, percentile and failures in a row against what was measured', () => {
    const rules = [
      'p95 <= 200ms',
      'success-rate >= 95%',
      'consecutive-failures <= 3',
      'error-rate < 0.05',
      'rate > 1/s',
    ]
    expect(states(rules, '+'.repeat(20))).toEqual(['holds', 'holds', 'holds', 'holds', 'holds'])
    expect(states(rules, `${'+'.repeat(15)}----+`, { ms: 300, every: 2_000 })).toEqual(Array(5).fill('broken'))
  })

  it('explain themselves with the figures', () => {
    const { watching, now } = watch(['success-rate >= 95%'], '+++-')
    expect(watching.final(now)[0]).toMatchObject({ state: 'broken', explanation: 'success-rate (75%) >= 95%' })
  })

  it('take no data for neither good nor bad', () => {
    expect(states(['p95 <= 200ms', 'errors == 0'], '')).toEqual(['missing', 'missing'])
  })

  it('[A41] read values from elsewhere, with the unit that their name tells', () => {
    const { watching, now } = watch(['orders-seconds <= 500ms', 'errors == 0', 'cpu_percent <= 80%'], '+')
    watching.read({ 'orders-seconds': 0.4, errors: 2 })
    expect(watching.final(now).map(({ state }) => state)).toEqual(['holds', 'broken', 'missing'])
  })

  it('compare with a baseline, and are not broken by having none', () => {
    const { watching, now } = watch(['errors <= 5 * baseline(errors)', 'orders >= baseline(orders)'], '+', {
      baseline: { errors: 1 },
    })
    watching.read({ errors: 6, orders: 1 })
    expect(watching.final(now).map(({ state }) => state)).toEqual(['broken', 'n/a'])
  })
})

describe('rules that are judged at every look', () => {
  it('are those with `for` and those that count failures in a row', () => {
    const { watching, now } = watch(
      ['success-rate >= 95%', 'consecutive-failures <= 3', 'error-rate <= 5% for 2m', 'p95 <= 1s'],
      '+',
    )
    expect(watching.early(now).map(({ rule }) => rule.text)).toEqual([
      'consecutive-failures <= 3',
      'error-rate <= 5% for 2m',
    ])
  })

  it('[O50] `for 2m` is broken only when every minute of the last two was bad', () => {
    const rule = ['error-rate <= 5% for 2m']
    const early = (outcomes: string) => {
      const { watching, now } = watch(rule, outcomes, { every: 5_000 })
      return watching.early(now).map(({ state }) => state)
    }
    expect(early('+'.repeat(60))).toEqual(['holds'])
    expect(early('+'.repeat(12) + '-'.repeat(20))).toEqual(['holds'])
    expect(early('+'.repeat(12) + '-'.repeat(26))).toEqual(['broken'])
    expect(early('-'.repeat(25))).toEqual(['broken'])
    expect(early('-'.repeat(23))).toEqual(['holds'])
  })

  it('forget what is older than their time', () => {
    const { watching, now } = watch(['error-rate <= 5% for 2m'], '-'.repeat(30) + '+'.repeat(20), { every: 5_000 })
    expect(watching.early(now)[0]?.state).toBe('holds')
  })

  it('are judged over an hour of 10 requests a second', () => {
    const rules = ['error-rate <= 5% for 5m', 'p95 <= 1s for 1h']
    const { watching, now } = watch(rules, '+'.repeat(36_000), { every: 100 })
    expect(watching.early(now).map(({ state }) => state)).toEqual(['holds', 'holds'])
  })
})

it('the time that a rule looks back is its longest', () => {
  expect(spanOf(parseRule('p95 <= 1s for 30s || error-rate <= 1% for 5m'))).toBe(300_000)
  expect(spanOf(parseRule('p95 <= 1s'))).toBe(0)
})

it.each([
  ['p95', 'ms'],
  ['success-rate', '%'],
  ['rate', '/s'],
  ['http_latency_seconds', 's'],
  ['queue', ''],
  ['constructor', ''],
])('the unit of %s is %p', (name, unit) => {
  expect(unitOfMetric(name)).toBe(unit)
})
