import { describe, expect, it } from '@jest/globals'
import { createCanaryTest, createLatencyTest } from '../../../../shared/health/canary.ts'
import { createCounters } from '../../../../shared/health/counters.ts'
import { createRandom } from '../../../fakes/random.ts'

const alpha = 0.01

describe('totals of counters', () => {
  const increases = (...totals: ([number, number] | undefined)[]) => {
    const counters = createCounters()
    return totals.map((each) => counters.add(each && { requests: each[0], errors: each[1] }))
  }

  it('count from the first look on, each request once', () => {
    expect(increases([1_000, 50], [1_100, 51], [1_100, 51])).toEqual([undefined, { n: 100, k: 1 }, { n: 0, k: 0 }])
  })

  it('a look without data is neither good nor bad, and loses nothing', () => {
    expect(increases([10, 0], undefined, [30, 4])).toEqual([undefined, undefined, { n: 20, k: 4 }])
  })

  it('a total that fell is of a new process: counted from there', () => {
    expect(increases([100, 5], [7, 1], [17, 2])).toEqual([undefined, undefined, { n: 10, k: 1 }])
  })

  it('never has more errors than requests', () => {
    expect(increases([100, 0], [101, 3])).toEqual([undefined, { n: 1, k: 1 }])
  })
})

/** Of so many runs: the share that rejects, and the mean number of looks until then. */
function simulate(
  run: (random: () => number) => number | undefined,
  runs = 2_000,
): { rejected: number; looks: number } {
  const random = createRandom(7)
  const ends = Array.from({ length: runs }, () => run(random)).filter((looks) => looks !== undefined)
  return { rejected: ends.length / runs, looks: ends.reduce((sum, looks) => sum + looks, 0) / ends.length }
}

/** Of so many requests, each failing with this chance: from one failure to the next. */
function failures(n: number, rate: number, random: () => number): number {
  for (let [k, at] = [0, 0]; ; k++) {
    at += Math.floor(Math.log(1 - random()) / Math.log(1 - rate)) + 1
    if (at > n) return k
  }
}

describe('the canary beside the baseline, by errors', () => {
  /** 60 looks of 20 requests of the canary and 180 of the baseline; both follow a tide of failures. */
  function release(canaryRate: number, baselineRate: number, tide: (look: number) => number, random: () => number) {
    const test = createCanaryTest({ alpha, tolerated: 1 })
    for (let look = 1; look <= 60; look++) {
      const times = tide(look)
      test.add({
        canary: { n: 20, k: failures(20, canaryRate * times, random) },
        baseline: { n: 180, k: failures(180, baselineRate * times, random) },
      })
      if (test.isBad()) return look
    }
    return undefined
  }

  it('rejects one that fails alike with a chance below α, also while both fail more and less', () => {
    expect(simulate((random) => release(0.02, 0.02, () => 1, random)).rejected).toBeLessThanOrEqual(alpha)
    const tide = (look: number) => 1 + 0.8 * Math.sin(look / 5)
    expect(simulate((random) => release(0.05, 0.05, tide, random)).rejected).toBeLessThanOrEqual(alpha)
  })

  it('rejects one that fails more often than a baseline that never fails', () => {
    const test = createCanaryTest({ alpha, tolerated: 1 })
    for (let error = 0; error < 3; error++) test.add({ canary: { n: 20, k: 1 }, baseline: { n: 180, k: 0 } })
    expect(test.isBad()).toBe(true)
  })

  it('rejects five times as many errors soon, and says nothing of one error', () => {
    const { rejected, looks } = simulate((random) => release(0.05, 0.01, () => 1, random), 300)
    expect(rejected).toBeGreaterThan(0.99)
    expect(looks).toBeLessThan(25)
    const test = createCanaryTest({ alpha, tolerated: 1 })
    test.add({ canary: { n: 20, k: 1 }, baseline: { n: 180, k: 0 } })
    expect(test.isBad()).toBe(false)
  })

  it('tolerates what it is told to', () => {
    const rejects = (tolerated: number) => {
      const test = createCanaryTest({ alpha, tolerated })
      test.add({ canary: { n: 1_000, k: 30 }, baseline: { n: 1_000, k: 15 } })
      test.add({ canary: { n: 9_000, k: 270 }, baseline: { n: 9_000, k: 135 } })
      return test.isBad()
    }
    expect([rejects(1), rejects(2)]).toEqual([true, false])
  })

  it('a stretch without requests of one of them says nothing', () => {
    const test = createCanaryTest({ alpha, tolerated: 1 })
    for (let look = 0; look < 100; look++) test.add({ canary: { n: 20, k: 20 }, baseline: { n: 0, k: 0 } })
    expect(test.logE()).toBe(0)
  })
})

describe('the canary beside the baseline, by latency', () => {
  function release(factor: number, random: () => number) {
    const test = createLatencyTest({ alpha, tolerated: 1 })
    // a long tail, and hours of different load
    const latency = (look: number) => (1 + look / 20) * -Math.log(random())
    for (let look = 1; look <= 60; look++) {
      test.add(factor * latency(look), latency(look))
      if (test.isBad()) return look
    }
    return undefined
  }

  it('rejects one that is alike with a chance below α', () => {
    expect(simulate((random) => release(1, random)).rejected).toBeLessThanOrEqual(alpha)
  })

  it('rejects one that is always slower within a dozen windows', () => {
    const test = createLatencyTest({ alpha, tolerated: 1.2 })
    let windows = 0
    while (!test.isBad() && windows < 60) {
      test.add(130, 100)
      windows++
    }
    expect(windows).toBeLessThanOrEqual(12)
    expect(simulate((random) => release(5, random), 500).rejected).toBeGreaterThan(0.9)
  })
})
