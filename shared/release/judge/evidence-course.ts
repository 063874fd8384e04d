import type { Decider, Figures } from '../../health/decision.ts'
import type { EvidenceCourse } from '../../rollout/course.ts'

export type Point = EvidenceCourse['points'][number]

/** How far the evidence is now. */
export function pointOf(decider: Decider): Point {
  const { n = 0, logEBad: against = 0, logEGood: inFavour = 0 } = decider.figures() ?? {}
  return { n, against, inFavour }
}

export function courseOf(what: string, { badAt, goodAt }: Figures, points: readonly Point[]): EvidenceCourse {
  return { what, rejectAt: badAt, promoteAt: goodAt, points }
}
