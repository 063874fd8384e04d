import type { Decision, DecisionPolicy } from './decision.ts'

export type ConsecutivePolicy = Pick<DecisionPolicy, 'successes' | 'failures'>

/** Everything that the judgement needs of a series of outcomes. */
export interface Streak {
  readonly ok: boolean | undefined
  readonly length: number
  /** The last outcomes, at most `flapWindow`. */
  readonly recent: readonly boolean[]
}

export const noStreak: Streak = { ok: undefined, length: 0, recent: [] }

const flapWindow = 20
/** So many changes within the window, and it is neither up nor down: it flaps. */
const flapping = 3

export function nextStreak({ ok: before, length, recent }: Streak, ok: boolean): Streak {
  return { ok, length: ok === before ? length + 1 : 1, recent: [...recent, ok].slice(-flapWindow) }
}

function changesIn(outcomes: readonly boolean[]): number {
  return outcomes.filter((ok, index) => index > 0 && ok !== outcomes[index - 1]).length
}

/** @returns undefined: go on */
export function judgeStreak({ ok, length }: Streak, { successes, failures }: ConsecutivePolicy): Decision | undefined {
  if (ok === true && length >= successes) return { verdict: 'healthy', reason: `${length} good answers in a row` }
  if (ok === false && failures !== undefined && length >= failures) {
    return { verdict: 'unhealthy', reason: `${length} failures in a row` }
  }
  return undefined
}

/** What an undecided series comes to when time is up: bad as long as nothing speaks for good. */
export function judgeStreakAtDeadline(streak: Streak, policy: ConsecutivePolicy): Decision {
  const decision = judgeStreak(streak, policy)
  if (decision) return decision
  const { ok, length, recent } = streak
  const changes = changesIn(recent)
  if (ok === undefined) return { verdict: 'inconclusive', reason: 'nothing could be measured' }
  if (changes >= flapping)
    return { verdict: 'inconclusive', reason: `flapping: ${changes} changes in the last ${recent.length} answers` }
  if (ok)
    return {
      verdict: 'inconclusive',
      reason: `only ${length} of ${policy.successes} good answers in a row when time was up`,
    }
  return { verdict: 'unhealthy', reason: `the last ${length} in a row were bad` }
}
