import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSequentialTest } from '../../../../shared/health/sequential.ts'
import { createRandom } from '../../../fakes/random.ts'

const standard = { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 }

const usual = createSequentialTest(standard)
function verdictOf(n: number, k: number): 'good' | 'bad' | 'open' {
  const { logEBad, logEGood } = usual.weigh(n, k)
  return logEBad >= usual.badAt ? 'bad' : logEGood >= usual.goodAt ? 'good' : 'open'
}

/** Many releases whose requests fail with probability `p`, looked at every 10 requests until decided. */
function simulate(p: number, runs: number) {
  const random = createRandom(20_261_120)
  const requests: number[] = []
  let rejected = 0
  for (let run = 0; run < runs; run++) {
    let [n, k] = [0, 0]
    for (let verdict = 'open'; verdict === 'open';) {
      for (let request = 0; request < 10; request++) if (random() < p) k++
      n += 10
      verdict = verdictOf(n, k)
      if (verdict === 'bad') rejected++
    }
    requests.push(n)
  }
  return { rejected: rejected / runs, mean: requests.reduce((sum, n) => sum + n, 0) / runs }
}

describe('the sequential test', () => {
  it('promotes an errorless release of 1 % against 5 % after 70 requests', () => {
    const first = Array.from({ length: 200 }, (_, n) => n).find((n) => verdictOf(n, 0) === 'good')
    expect(first).toBeGreaterThan(60)
    expect(first).toBeLessThanOrEqual(70)
  })

  it('says nothing from no data', () => {
    expect(usual.weigh(0, 0)).toEqual({ logEBad: expect.closeTo(0, 12), logEGood: expect.closeTo(0, 12) })
  })

  // means of a simulation of mixtures over 32 rates by another program, 10 requests a look
  it.each([
    [0.005, 98],
    [0.01, 137],
    [0.05, 152],
    [0.1, 52],
    [0.2, 23],
    [0.5, 11],
  ])('at a true error rate of %p decides after about %p requests', (p, mean) => {
    const result = simulate(p, 2_000)
    expect(result.mean).toBeGreaterThan(mean * 0.9)
    expect(result.mean).toBeLessThan(mean * 1.1)
  })

  it('rejects a release at the acceptable rate less often than α', () => {
    expect(simulate(0.01, 5_000).rejected).toBeLessThanOrEqual(0.01)
  })

  it('never rejects a release at half the acceptable rate in 2000 runs', () => {
    expect(simulate(0.005, 2_000).rejected).toBe(0)
  })

  it('promotes a release at the unacceptable rate less often than β', () => {
    expect(1 - simulate(0.05, 5_000).rejected).toBeLessThanOrEqual(0.05)
  })

  it('agrees with the formula computed naively', () => {
    const { logEBad } = usual.weigh(30, 3)
    const grid = Array.from({ length: 32 }, (_, j) => 0.02 * (0.7 / 0.02) ** (j / 31))
    const naive = grid.reduce((sum, q) => sum + (q / 0.01) ** 3 * ((1 - q) / 0.99) ** 27, 0) / 32
    expect(Math.exp(logEBad)).toBeCloseTo(naive, 8)
  })

  const bounds = fc
    .record({
      p0: fc.double({ min: 0.0005, max: 0.5, noNaN: true }),
      gap: fc.double({ min: 1.2, max: 10, noNaN: true }),
    })
    .filter(({ p0, gap }) => p0 * gap < 0.99)
    .map(({ p0, gap }) => ({ p0, p1: p0 * gap, alpha: 0.01, beta: 0.05 }))

  it('for a given number of requests never looks better with more failures', () => {
    fc.assert(
      fc.property(bounds, fc.nat(2_000), fc.nat(2_000), (options, a, b) => {
        const [k, n] = [Math.min(a, b), Math.max(a, b) + 1]
        const test = createSequentialTest(options)
        const [fewer, more] = [test.weigh(n, k), test.weigh(n, k + 1)]
        expect(more.logEBad).toBeGreaterThanOrEqual(fewer.logEBad)
        expect(more.logEGood).toBeLessThanOrEqual(fewer.logEGood)
      }),
    )
  })

  it('stays finite for millions of requests', () => {
    for (const k of [0, 1, 5e6, 1e7]) {
      const { logEBad, logEGood } = usual.weigh(1e7, k)
      expect([Number.isNaN(logEBad), Number.isNaN(logEGood)]).toEqual([false, false])
    }
    expect(verdictOf(1e7, 1e7)).toBe('bad')
    expect(verdictOf(1e7, 0)).toBe('good')
  })

  it.each([
    { ...standard, p0: 0 },
    { ...standard, p0: 0.05 },
    { ...standard, p0: 0.6, p1: 0.9 },
    { ...standard, p1: 1 },
    { ...standard, alpha: 0 },
    { ...standard, beta: 1 },
  ])('refuses bounds that mean nothing: %p', (options) => {
    expect(() => createSequentialTest(options)).toThrow(RangeError)
  })
})
