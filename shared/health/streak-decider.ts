import type { Decider, Decision } from './decision.ts'

/** Outcomes in a row decide. */
export interface StreakQuestion {
  readonly mode: 'consecutive'
  /** Successes in a row that make healthy; undefined: the end decides. */
  readonly successes: number | undefined
  /** Failures in a row that make unhealthy; undefined: as many as come before the end. */
  readonly failures: number | undefined
}

const flapWindow = 20
/** So many changes within the window, and it is neither up nor down: it flaps. */
const flapping = 3

export function createStreakDecider({ successes, failures }: StreakQuestion): Decider {
  let last: boolean | undefined
  let [length, settled] = [0, 0]
  let recent: readonly boolean[] = []

  return {
    take(ok) {
      length = ok === last ? length + 1 : 1
      last = ok
      recent = [...recent, ok].slice(-flapWindow)
      return !ok && failures !== undefined && length >= failures
        ? { verdict: 'unhealthy', reason: `${length} failures in a row` }
        : undefined
    },
    settle(ok) {
      settled = ok ? settled + 1 : 0
      return successes !== undefined && settled >= successes
        ? { verdict: 'healthy', reason: `${settled} good answers in a row` }
        : undefined
    },
    timeUp(): Decision {
      const changes = changesIn(recent)
      if (last === undefined) return { verdict: 'inconclusive', reason: 'nothing could be measured' }
      if (changes >= flapping) {
        return { verdict: 'inconclusive', reason: `flapping: ${changes} changes in the last ${recent.length} answers` }
      }
      if (!last) return { verdict: 'unhealthy', reason: `the last ${length} in a row were bad` }
      if (successes === undefined) return { verdict: 'healthy', reason: `the last ${length} in a row were good` }
      return {
        verdict: 'inconclusive',
        reason: `only ${length} of ${successes} good answers in a row when time was up`,
      }
    },
    figures: () => undefined,
  }
}

function changesIn(outcomes: readonly boolean[]): number {
  return outcomes.filter((ok, index) => index > 0 && ok !== outcomes[index - 1]).length
}
