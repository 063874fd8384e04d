import { describe, expect, it } from '@jest/globals'
import { createDecider } from '../../../../shared/health/decider.ts'
import type { Decision } from '../../../../shared/health/decision.ts'

/** Feeds outcomes, `+` good and `-` bad. @returns the decision, and what it comes to at the end */
function feed(outcomes: string, asked: { successes?: number | undefined; failures?: number } = { successes: 3 }) {
  const decider = createDecider({ mode: 'consecutive', successes: asked.successes, failures: asked.failures })
  let decision: Decision | undefined
  for (const [index, one] of Array.from(outcomes).entries())
    decision ??= decider.take(one === '+', index) ?? decider.settle(one === '+')
  return { decision, end: decider.timeUp() }
}

describe('counting in a row', () => {
  it.each([
    ['', undefined],
    ['++', undefined],
    ['+++', 'healthy'],
    ['++-++', undefined],
    ['---+++', 'healthy'],
    ['-----------------------------', undefined],
  ])('%p comes to %s', (outcomes, verdict) => {
    expect(feed(outcomes).decision?.verdict).toBe(verdict)
  })

  it('[D40] fails after as many failures in a row as are allowed, not before', () => {
    const limited = { failures: 4 }
    expect(feed('--+---', limited).decision).toBeUndefined()
    expect(feed('--+----', limited).decision).toEqual({ verdict: 'unhealthy', reason: '4 failures in a row' })
  })
})

describe('when time is up', () => {
  it.each([
    ['', 'inconclusive', 'nothing could be measured'],
    ['------', 'unhealthy', 'the last 6 in a row were bad'],
    ['++----', 'unhealthy', 'the last 4 in a row were bad'],
    ['---++', 'inconclusive', 'only 2 of 3 good answers in a row when time was up'],
    ['-+-+-', 'inconclusive', 'flapping: 4 changes in the last 5 answers'],
  ])('%p is %s', (outcomes, verdict, reason) => {
    expect(feed(outcomes).end).toEqual({ verdict, reason })
  })

  it('forgets flapping that is long over', () => {
    expect(feed(`-+-+-+${'-'.repeat(20)}`).end.verdict).toBe('unhealthy')
  })

  it('is healthy by its end where no number is asked for, unless it flaps', () => {
    expect(feed('++--+++', {}).end).toEqual({ verdict: 'healthy', reason: 'the last 3 in a row were good' })
    expect(feed('++-+-++', {}).end).toEqual({
      verdict: 'inconclusive',
      reason: 'flapping: 4 changes in the last 7 answers',
    })
  })
})
