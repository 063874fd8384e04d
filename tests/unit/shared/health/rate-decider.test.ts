import { describe, expect, it } from '@jest/globals'
import { createRateDecider, type RateQuestion } from '../../../../shared/health/rate-decider.ts'
import { createRandom } from '../../../fakes/random.ts'

const rates = { mode: 'sequential', p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 } as const

/** Feeds outcomes a tenth of a second apart. @returns after how many it was unhealthy, and after how many healthy */
function feed(outcomes: readonly boolean[], more: Partial<RateQuestion> = {}) {
  const decider = createRateDecider({ ...rates, ...more })
  let healthy: number | undefined
  for (const [index, ok] of outcomes.entries()) {
    if (decider.take(ok, index * 100)) return { bad: index + 1, healthy, decider }
    if (decider.settle(ok)) healthy = index + 1
  }
  return { bad: undefined, healthy, decider }
}
const good = (count: number) => Array.from({ length: count }, () => true)
const bad = (count: number) => Array.from({ length: count }, () => false)
const everyNth = (count: number, nth: number) => Array.from({ length: count }, (_, index) => index % nth !== nth - 1)

describe('the judgement of a rate', () => {
  it('is healthy when enough good answers were seen, and says by what evidence', () => {
    const { healthy, decider } = feed(good(80))
    expect(healthy).toBe(66)
    expect(decider.timeUp()).toEqual({
      verdict: 'healthy',
      reason: expect.stringMatching(
        /^0 of 80 requests bad; evidence against it -?\d\S* of 4\.6, for it 3\.\d of 3\.0$/,
      ),
    })
  })

  it('is unhealthy within two dozen when one in five is bad, and is not deceived by a burst that is over', () => {
    expect(feed(everyNth(100, 5)).bad).toBeLessThan(25)
    expect(feed([...good(40), ...bad(10), ...good(400)]).bad).toBeUndefined()
  })

  it('is unhealthy by an outage that does not end, and sooner where there never was a good answer', () => {
    expect(feed([...good(40), ...bad(100)]).bad).toBe(110)
    expect(feed(bad(100)).bad).toBe(20)
  })

  it('is unhealthy by the time of an outage where outcomes are few', () => {
    const decider = createRateDecider(rates)
    const found = Array.from({ length: 20 }, (_, second) => decider.take(second < 10, second * 1_000))
    expect(found.find((each) => each !== undefined)).toMatchObject({ verdict: 'unhealthy' })
  })

  it('catches a rate that turns bad behind a long good past, where the totals still look fine', () => {
    const late = [...good(2_400), ...everyNth(600, 10)]
    expect(feed(late, { horizon: 3_000 }).bad).toBeLessThan(2_400 + 300)
    expect(feed([...good(3_000), ...good(10)], { horizon: 3_000 }).bad).toBeUndefined()
  })

  it('does not call good at the end what has become worse, though it was good once', () => {
    const found = feed([...good(2_400), ...everyNth(600, 30)], { horizon: 3_000 })
    expect(found).toMatchObject({ bad: undefined, healthy: 66 })
    expect(found.decider.timeUp()).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/^worse towards the end: 20 of 3000 requests bad/),
    })
  })

  it('says how many requests would have been enough', () => {
    expect(feed([...good(2), false]).decider.timeUp()).toEqual({
      verdict: 'inconclusive',
      reason: 'too few requests: 3 of the 130 needed, 1 of them bad',
      needed: 130,
    })
  })

  it('counts what has not been settled for nothing', () => {
    const decider = createRateDecider(rates)
    for (let place = 0; place < 200; place++) decider.take(true, place)
    expect(decider.timeUp().verdict).toBe('inconclusive')
  })

  it('finds a rate that hides in bursts by how often they begin', () => {
    // 5 % of the requests, ten at a time: as few beginnings as an allowed rate of single failures has
    const bursts = Array.from({ length: 3_000 }, (_, index) => index % 200 < 190)
    expect(feed(bursts, { horizon: 3_000 }).bad).toBeLessThan(2_500)
  })

  it('goes on where an earlier one ended', () => {
    const before = feed(everyNth(12, 6), { horizon: Infinity, before: { n: 0, all: [], starts: [] } })
    expect(before.bad).toBeUndefined()
    const fresh = feed(everyNth(60, 6), { horizon: Infinity, before: { n: 0, all: [], starts: [] } }).bad ?? Infinity
    const later = feed(everyNth(60, 6), { horizon: Infinity, before: before.decider.state() }).bad ?? Infinity
    expect(later).toBeLessThan(fresh)
  })
})

describe('the judgement of counters', () => {
  /** Windows of five seconds. */
  function count(windows: readonly (readonly [n: number, k: number])[], more: Partial<RateQuestion> = {}) {
    const decider = createRateDecider({ ...rates, ...more })
    const found = windows.map(([n, k], index) => decider.count({ n, k }, index * 5_000)?.verdict)
    return found.findIndex((verdict) => verdict === 'unhealthy')
  }

  it('is unhealthy at once where nothing was ever good, and at the second bad window else', () => {
    expect(count([[40, 40]])).toBe(0)
    expect(
      count([
        [100, 0],
        [100, 0],
        [100, 30],
        [100, 30],
        [100, 30],
      ]),
    ).toBe(3)
  })

  it('bears one window that is bad', () => {
    expect(count([[100, 0], [100, 20], ...Array.from({ length: 40 }, () => [100, 0] as const)])).toBe(-1)
  })

  it('catches a rate that turns bad late', () => {
    const late = [
      ...Array.from({ length: 100 }, () => [100, 0] as const),
      ...Array.from({ length: 10 }, () => [100, 6] as const),
    ]
    expect(count(late, { horizon: Infinity })).toBeGreaterThan(99)
    expect(count(late)).toBe(-1)
  })
})

describe('how often it is wrong', () => {
  const random = createRandom(20_261_128)

  it('calls a service at half its limit unhealthy in less than one of a thousand runs, one at the limit in less than α', () => {
    const runs = (rate: number, count: number) =>
      Array.from({ length: count }, () => feed(Array.from({ length: 1_500 }, () => random() >= rate))).filter(
        ({ bad, healthy }) => bad !== undefined && (healthy === undefined || bad < healthy),
      ).length / count
    expect(runs(0.005, 500)).toBeLessThanOrEqual(0.002)
    expect(runs(0.01, 500)).toBeLessThanOrEqual(0.01)
  })

  it('bears bursts of ten at half the limit, watched for 3 000 requests', () => {
    const burst = () => {
      let isBad = random() < 0.005
      return Array.from({ length: 3_000 }, () => {
        const ok = !isBad
        isBad = isBad ? random() >= 0.1 : random() < 0.0005 / 0.995
        return ok
      })
    }
    const unhealthy = Array.from({ length: 300 }, () => feed(burst(), { horizon: 3_000, alpha: 0.01 / 3 })).filter(
      ({ bad }) => bad !== undefined,
    )
    expect(unhealthy.length / 300).toBeLessThanOrEqual(0.015)
  })
})
