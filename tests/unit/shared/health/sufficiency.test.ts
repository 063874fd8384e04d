import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createDecider } from '../../../../shared/health/decider.ts'
import { durationFor, rateFor, requestsToPromote, requestsWithin } from '../../../../shared/health/sufficiency.ts'

const anyRates = fc
  .record({
    p0: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
    apart: fc.double({ min: 1.2, max: 10, noNaN: true }),
    alpha: fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
    beta: fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
  })
  .map(({ p0, apart, alpha, beta }) => ({ p0, p1: Math.min(0.9, p0 * apart), alpha, beta }))
  .filter(({ p0, p1 }) => p1 > p0)

/** How many good answers the real decider takes until it says healthy. */
function takenByDecider({ p0, p1, alpha, beta }: { p0: number; p1: number; alpha: number; beta: number }): number {
  const decider = createDecider({ mode: 'sequential', p0, p1, alpha, beta })
  for (let count = 1; ; count++) if (decider.settle(true)?.verdict === 'healthy') return count
}

describe('how many requests a promotion needs', () => {
  it('is 66 without a failure at the usual rates', () => {
    expect(requestsToPromote({ p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 })).toBe(66)
  })

  it('is what the decider itself takes, at any rates', () => {
    fc.assert(
      fc.property(anyRates, (rates) => {
        expect(requestsToPromote(rates)).toBe(takenByDecider(rates))
      }),
      { numRuns: 60 },
    )
  })

  it('grows with every failure', () => {
    const rates = { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 }
    const needed = [0, 1, 2, 3].map((failed) => requestsToPromote(rates, failed))
    expect(needed).toEqual([...needed].sort((a, b) => a - b))
    expect(new Set(needed).size).toBe(4)
  })
})

describe('how many requests there are', () => {
  it('is one at once and one at each beat, the deadline included', () => {
    expect(requestsWithin({ rate: 10, duration: 3_000 })).toBe(31)
    expect(requestsWithin({ rate: 0.1, duration: 0 })).toBe(1)
  })

  it('is enough with the duration or the rate that is advised, and not with less', () => {
    const wanted = fc.integer({ min: 2, max: 5_000 })
    fc.assert(
      fc.property(
        wanted,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 600 }),
        (count, rate, seconds) => {
          const advised = Number.parseInt(durationFor(count, rate), 10)
          expect(requestsWithin({ rate, duration: advised * 1_000 })).toBeGreaterThanOrEqual(count)
          expect(requestsWithin({ rate, duration: (advised - 1) * 1_000 })).toBeLessThan(count)
          const faster = rateFor(count, seconds * 1_000)
          expect(requestsWithin({ rate: faster, duration: seconds * 1_000 })).toBeGreaterThanOrEqual(count)
          expect(requestsWithin({ rate: faster - 1, duration: seconds * 1_000 })).toBeLessThan(count)
        },
      ),
    )
  })
})
