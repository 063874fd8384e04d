import { createCanaryTest } from '../../health/canary.ts'
import type { Decision } from '../../health/decision.ts'
import type { Measurement } from '../../health/measurement.ts'
import { createRateDecider, type RateQuestion } from '../../health/rate-decider.ts'
import { hasLatency } from '../../health/statistics.ts'
import { createSeries, type EvidenceCourse } from '../../rollout/course.ts'
import { courseOf, type Point, pointOf } from './evidence-course.ts'

/** Whether the new slot's answers are slow, told by those of the live slot. */
export interface BesideLive {
  take(measurement: Measurement): Decision | undefined
  takeLive(measurement: Measurement): void
  /** How the evidence grew; none while nobody knows what is slow. */
  courses(): readonly EvidenceCourse[]
}

/** Of so many answers of the live slot the slowest one tells what is slow. */
const firstAnswers = 20
/** An answer is slow that takes so many times as long as that, and so many milliseconds more. */
const slowBeyond = { times: 2, ms: 100 }
/** Milliseconds of which the answers of both slots are held side by side. */
const stretch = 1_000
/** So much evidence that the new slot is the slow one: what slows down both is neither one's fault. */
const ownFault = 1 / 50

/**
 * Slow answers are tested like errors, and count only as far as the new slot gives more of them than the live one in the same time: a
 * machine that is overloaded slows down both. A slot that has just started is slow for a moment, so it is called unhealthy only.
 */
export function createBesideLive(question: RateQuestion): BesideLive {
  const seen: number[] = []
  const beside = createCanaryTest({ alpha: ownFault, tolerated: 1 })
  let limit: number | undefined
  let decider = createRateDecider(question)
  let what = ''
  const course = createSeries<Point>()
  let now = { until: -Infinity, canary: { n: 0, k: 0 }, baseline: { n: 0, k: 0 } }

  /** @returns whether it is fast; undefined while nobody knows */
  function count(side: 'canary' | 'baseline', measurement: Measurement): boolean | undefined {
    if (limit === undefined || !hasLatency(measurement)) return undefined
    if (measurement.at >= now.until) {
      beside.add(now)
      now = { until: measurement.at + stretch, canary: { n: 0, k: 0 }, baseline: { n: 0, k: 0 } }
    }
    const isFast = measurement.ms <= limit
    now[side].n++
    if (!isFast) now[side].k++
    return isFast
  }

  return {
    take(measurement) {
      const isFast = count('canary', measurement)
      if (isFast === undefined) return undefined
      const found = decider.take(isFast, measurement.at)
      course.add(() => pointOf(decider))
      return found && beside.isBad() ? found : undefined
    },
    takeLive(measurement) {
      if (limit !== undefined) return void count('baseline', measurement)
      if (measurement.ok) seen.push(measurement.ms)
      if (seen.length < firstAnswers) return
      limit = Math.round(slowBeyond.times * Math.max(...seen) + slowBeyond.ms)
      what = `answers slower than ${limit} ms, twice the live slot’s slowest`
      decider = createRateDecider({ ...question, what })
    },
    courses: () => (limit === undefined ? [] : [courseOf(what, decider.figures(), course.values())]),
  }
}
