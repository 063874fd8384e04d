import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Measurement } from '../../../../shared/health/measurement.ts'
import { percentile, summarise, wilson } from '../../../../shared/health/statistics.ts'

const answer = (at: number, ms: number, ok = true): Measurement => ({ at, ms, ok, status: ok ? 200 : 500 })

describe('statistics of measurements', () => {
  it('of nothing are unknown, not zero', () => {
    expect(summarise([])).toEqual({
      n: 0,
      k: 0,
      p50: undefined,
      p95: undefined,
      p99: undefined,
      mean: undefined,
      successRate: undefined,
      errorRate: undefined,
      consecutiveFailures: 0,
      rate: undefined,
    })
  })

  it('[D40] count, in percent, the good and the bad, and the longest run of bad ones', () => {
    const series = [true, false, false, true, false, true, true, true].map((ok, index) =>
      answer(index * 100 + 10, 10, ok),
    )
    expect(summarise(series)).toMatchObject({ n: 8, k: 3, successRate: 62.5, errorRate: 37.5, consecutiveFailures: 2 })
  })

  it('take latencies from answers and from timeouts, not from refused connections', () => {
    const series: Measurement[] = [
      answer(100, 40),
      { at: 5_100, ms: 5_000, ok: false, cause: 'timeout' },
      { at: 5_102, ms: 1, ok: false, cause: 'transient' },
    ]
    expect(summarise(series)).toMatchObject({ p50: 40, p95: 5_000, mean: 2_520 })
  })

  it('give the rate over the time that the requests took', () => {
    expect(summarise([answer(1_100, 100), answer(1_600, 100), answer(3_000, 100)]).rate).toBeCloseTo(1.5)
  })
})

describe('a percentile', () => {
  it.each([
    [50, 5],
    [95, 10],
    [90, 9],
    [99, 10],
    [100, 10],
  ])('p%d of 1 to 10 is %d: nearest rank', (p, value) => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p)).toBe(value)
  })

  it('is the smallest value that so many do not exceed', () => {
    const values = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 200 }).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (sorted, p) => {
        const value = percentile(sorted, p)!
        const share = (limit: number) => (100 * sorted.filter((one) => one <= limit).length) / sorted.length
        expect(share(value)).toBeGreaterThanOrEqual(p)
        expect(share(value - 1)).toBeLessThan(p)
      }),
    )
  })
})

describe('the Wilson interval', () => {
  // figures of the R function binom::binom.wilson
  it.each([
    [10, 0, 0, 0.2775328],
    [100, 5, 0.0215437, 0.1117505],
    [20, 20, 0.8388748, 1],
  ])('of n=%d, k=%d is %p to %p', (n, k, low, high) => {
    const interval = wilson(n, k)
    expect(interval.low).toBeCloseTo(low, 5)
    expect(interval.high).toBeCloseTo(high, 5)
  })

  it('of no data is everything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
