import { describe, expect, it } from '@jest/globals'
import { createOutcomeTest } from '../../../../shared/health/outcome-test.ts'

const rates = { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 }

/** Feeds outcomes a tenth of a second apart. @returns after how many it was bad */
function feed(outcomes: readonly boolean[], horizon?: number) {
  const test = createOutcomeTest({ ...rates, horizon })
  for (const [index, ok] of outcomes.entries()) {
    test.take(ok, index * 100)
    test.settle(ok)
    if (test.isBad()) return { bad: index + 1, test }
  }
  return { bad: undefined, test }
}
const good = (count: number) => Array.from({ length: count }, () => true)
const bad = (count: number) => Array.from({ length: count }, () => false)
const everyNth = (count: number, nth: number) => Array.from({ length: count }, (_, index) => index % nth !== nth - 1)

describe('the test of one stream', () => {
  it('rejects one in five within two dozen, and is not deceived by a burst that is over', () => {
    expect(feed(everyNth(100, 5)).bad).toBeLessThan(25)
    expect(feed([...good(40), ...bad(10), ...good(400)]).bad).toBeUndefined()
  })

  it('rejects an outage that does not end, and sooner where there never was a good answer', () => {
    expect(feed([...good(40), ...bad(100)]).bad).toBe(110)
    expect(feed(bad(100)).bad).toBe(20)
  })

  it('rejects an outage by its time where outcomes are few', () => {
    const test = createOutcomeTest({ ...rates, horizon: undefined })
    for (let second = 0; second < 20; second++) test.take(second < 10, second * 1_000)
    expect(test.isBad()).toBe(true)
  })

  it('catches a rate that turns bad behind a long good past, where the totals still look fine', () => {
    const late = [...good(2_400), ...everyNth(600, 10)]
    expect(feed(late, 3_000).bad).toBeLessThan(2_400 + 300)
    expect(feed([...good(3_000), ...good(10)], 3_000).bad).toBeUndefined()
  })

  it('does not call good at the end what has become worse, though it was good once', () => {
    const { test, bad: rejected } = feed([...good(2_400), ...everyNth(600, 30)], 3_000)
    expect(rejected).toBeUndefined()
    expect([test.isGood(), test.isGoodLately()]).toEqual([true, false])
  })

  it('counts what has not been settled for nothing', () => {
    const test = createOutcomeTest({ ...rates, horizon: undefined })
    for (let place = 0; place < 200; place++) test.take(true, place)
    expect(test.isGood()).toBe(false)
  })
})
