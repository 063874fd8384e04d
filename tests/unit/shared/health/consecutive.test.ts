import { describe, expect, it } from '@jest/globals'
import { judgeStreak, judgeStreakAtDeadline, nextStreak, noStreak } from '../../../../shared/health/consecutive.ts'

const policy = { successes: 3, failures: undefined }

/** `+` is a good answer, `-` a bad one. */
const streakOf = (outcomes: string) =>
  Array.from(outcomes).reduce((streak, one) => nextStreak(streak, one === '+'), noStreak)

describe('counting in a row', () => {
  it.each([
    ['', undefined],
    ['++', undefined],
    ['+++', 'healthy'],
    ['++-++', undefined],
    ['---+++', 'healthy'],
    ['-----------------------------', undefined],
  ])('%p comes to %s', (outcomes, verdict) => {
    expect(judgeStreak(streakOf(outcomes), policy)?.verdict).toBe(verdict)
  })

  it('fails after as many failures in a row as are allowed, not before', () => {
    const limited = { successes: 3, failures: 4 }
    expect(judgeStreak(streakOf('--+---'), limited)).toBeUndefined()
    expect(judgeStreak(streakOf('--+----'), limited)).toEqual({ verdict: 'unhealthy', reason: '4 failures in a row' })
  })
})

describe('when time is up', () => {
  it.each([
    ['', 'inconclusive', 'nothing could be measured'],
    ['------', 'unhealthy', 'the last 6 in a row were bad'],
    ['++----', 'unhealthy', 'the last 4 in a row were bad'],
    ['---++', 'inconclusive', 'only 2 of 3 good answers in a row when time was up'],
    ['-+-+-', 'inconclusive', 'flapping: 4 changes in the last 5 answers'],
    ['+++', 'healthy', '3 good answers in a row'],
  ])('%p is %s', (outcomes, verdict, reason) => {
    expect(judgeStreakAtDeadline(streakOf(outcomes), policy)).toEqual({ verdict, reason })
  })

  it('forgets flapping that is long over', () => {
    expect(judgeStreakAtDeadline(streakOf(`-+-+-+${'-'.repeat(20)}`), policy).verdict).toBe('unhealthy')
  })
})
