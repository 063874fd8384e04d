import { logMeanOf, logSpaced } from './sequential.ts'

/** How often an outcome followed another: of a stream in which failures come in bursts, this is all that matters. */
export interface Transitions {
  /** Behind a success. */
  readonly stayedGood: number
  readonly turnedBad: number
  /** Behind a failure. */
  readonly stayedBad: number
  readonly turnedGood: number
}

/** Chances that one failure follows another, from single failures to bursts of 20. */
const persistence = Array.from({ length: 20 }, (_, index) => index / 20)
/** The same in the alternative; the first of it, where failures are independent, is that of the failures themselves. */
const bursts = [undefined, 0.5, 0.8, 0.9, 0.95]

/**
 * Evidence that the average rate is above p0, where failures come in bursts of any length up to 20 on average (a chain of order one). Long
 * bursts at an allowed average begin seldom: a rate that hides in bursts is found by how often they begin. A mixture over chances
 * above p0, divided by the largest likelihood that an average of at most p0 can give ("universal inference": Wasserman, Ramdas,
 * Balakrishnan 2020): its mean never exceeds 1 at any stopping time.
 *
 * @returns its natural logarithm
 */
export function chainEvidence(p0: number, seen: Transitions): number {
  const averages = logSpaced(Math.min(2 * p0, 0.5), 0.5, 16)
  const bad = averages.flatMap((average) =>
    bursts.map((stay = average) => likelihood(seen, beginsAt(average, stay), stay)),
  )
  const trials = seen.turnedBad + seen.stayedGood
  const allowed = persistence.map((stay) => {
    const most = beginsAt(p0, stay)
    return likelihood(seen, Math.min(most, trials === 0 ? most : seen.turnedBad / trials), stay)
  })
  return logMeanOf(bad) - Math.max(...allowed)
}

/** How often failures begin behind a success, at this average. */
function beginsAt(average: number, stay: number): number {
  return (average * (1 - stay)) / (1 - average)
}

function likelihood({ stayedGood, turnedBad, stayedBad, turnedGood }: Transitions, begin: number, stay: number) {
  return times(turnedBad, begin) + times(stayedGood, 1 - begin) + times(stayedBad, stay) + times(turnedGood, 1 - stay)
}

function times(count: number, chance: number): number {
  return count === 0 ? 0 : count * Math.log(chance)
}
