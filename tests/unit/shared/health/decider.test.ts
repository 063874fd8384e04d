import { describe, expect, it } from '@jest/globals'
import { createDecider, type Decider } from '../../../../shared/health/decider.ts'
import type { DecisionPolicy } from '../../../../shared/health/decision.ts'

const policy: DecisionPolicy = {
  mode: 'consecutive',
  successes: 3,
  failures: undefined,
  maxErrorRate: 0.01,
  rejectErrorRate: 0.05,
  alpha: 0.01,
  beta: 0.05,
}

/** Feeds outcomes, `+` good and `-` bad. @returns the first decision and after how many it came */
function feed(decider: Decider, outcomes: string) {
  for (const [index, one] of Array.from(outcomes).entries()) {
    const decision = decider.take({ at: index, ms: 1, ok: one === '+' })
    if (decision) return { ...decision, after: index + 1 }
  }
  return undefined
}

describe('deciding by counting', () => {
  it('rests on the streak that made it healthy, not on the start before it', () => {
    const decider = createDecider(policy)
    expect(feed(decider, '---+-+++')).toMatchObject({ verdict: 'healthy', after: 8 })
    expect(decider.evidence().map(({ at }) => at)).toEqual([5, 6, 7])
  })

  it('[D40] once healthy bears three failures in a row, and not a fourth', () => {
    const decider = createDecider(policy)
    feed(decider, '+++')
    expect(feed(decider, '---+---++')).toBeUndefined()
    expect(feed(decider, '----')).toEqual({ verdict: 'unhealthy', reason: '4 failures in a row', after: 4 })
  })
})

describe('deciding sequentially', () => {
  const sequential = { ...policy, mode: 'sequential' } as const

  it('does not count the start, nor the good answer that ends it', () => {
    const decider = createDecider(sequential)
    expect(feed(decider, `${'-'.repeat(40)}+`)).toBeUndefined()
    expect([decider.hasStarted(), decider.evidence()]).toEqual([true, []])
  })

  it('is healthy when enough good answers were seen, and then only unhealthy can follow', () => {
    const decider = createDecider(sequential)
    const decision = feed(decider, '+'.repeat(80))
    expect(decision).toMatchObject({
      verdict: 'healthy',
      reason: expect.stringMatching(/^0 of 6\d failed: less than 5% \(evidence 2\d\.\d, bound 20\)$/),
    })
    expect(feed(decider, '+'.repeat(50))).toBeUndefined()
    expect(feed(decider, '-'.repeat(30))).toMatchObject({ verdict: 'unhealthy' })
  })

  it('is unhealthy soon when a fifth of the requests fails', () => {
    const decision = feed(createDecider(sequential), `+${'++++-'.repeat(20)}`)
    expect(decision).toMatchObject({ verdict: 'unhealthy' })
    expect(decision?.after).toBeLessThan(40)
  })

  it('at the deadline is unhealthy without a single good answer, and inconclusive with too few', () => {
    const decider = createDecider(sequential)
    expect(decider.timeUp().verdict).toBe('inconclusive')
    feed(decider, '---')
    expect(decider.timeUp()).toEqual({ verdict: 'unhealthy', reason: 'never a good answer in 3 attempts' })
    feed(decider, '++-+')
    expect(decider.timeUp()).toEqual({
      verdict: 'inconclusive',
      reason: '1 of 3 failed: too few requests, healthy needs 130; raise timeout, or shorten interval',
    })
  })

  it('gives up a start after as many failures as are allowed', () => {
    expect(feed(createDecider({ ...sequential, failures: 5 }), '------')).toMatchObject({
      verdict: 'unhealthy',
      after: 5,
    })
  })
})
