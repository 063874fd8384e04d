import { type BoundRule, boundOf } from '../../health/bound-rule.ts'
import { createDecider } from '../../health/decider.ts'
import type { Decider, Decision } from '../../health/decision.ts'
import type { Measurement } from '../../health/measurement.ts'
import type { RateQuestion } from '../../health/rate-decider.ts'
import { createRuleWatch, type Readings, type RuleFinding } from '../../health/rule-watch.ts'
import type { SequentialOptions } from '../../health/sequential.ts'
import { durationFor, fastest, rateFor, requestsWithin } from '../../health/sufficiency.ts'
import { createSeries, type EvidenceCourse, type Judged, type Series } from '../../rollout/course.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { Rule } from '../../rules/rule.ts'
import type { AnalysisResult } from './analysis-result.ts'
import { createBesideLive } from './beside-live.ts'
import { courseOf, type Point, pointOf } from './evidence-course.ts'

export interface AnalysisPolicy {
  readonly mode: 'sequential' | 'consecutive'
  /** α is this analysis' share: a release of n analyses spends its α over all of them. */
  readonly rates: SequentialOptions
  /** Failures in a row that make unhealthy, in mode consecutive. */
  readonly failures: number
  /** Measurements a second. */
  readonly rate: number
  /** Milliseconds at most; to the full when `whole`. */
  readonly duration: number
  /** Watch for the whole duration even when it is known earlier that the slot is healthy. */
  readonly whole: boolean
  /** Bounds (`p95 <= 500ms`) are tested like errors; the others are judged over the whole series when it ends. */
  readonly rules: readonly Rule[]
  /** How many paths are asked in turn. */
  readonly paths: number
  /** Whether the live slot is asked as well, so that a slow answer can be told where no rule bounds the latency. */
  readonly isCompared: boolean
}

export interface SlotJudge {
  /** As answers come in. @returns unhealthy, as soon as it is known */
  take(measurement: Measurement): AnalysisResult | undefined
  /** The same answers in the order in which the requests began. @returns healthy, unless the slot is watched to the end */
  settle(measurement: Measurement): AnalysisResult | undefined
  /** An answer of the live slot in the same time. */
  takeLive(measurement: Measurement): void
  /** What the team measures besides, for the rules. */
  read(readings: Readings): void
  /** A rule that is broken, or lacks its data. */
  rulesAt(now: number): AnalysisResult | undefined
  /** What was counted so far, for people. */
  soFar(): string
  atDeadline(now: number): AnalysisResult
}

/** One thing that is asked of every answer. */
interface Criterion {
  readonly what: string
  readonly decider: Decider
  /** @returns undefined where the answer says nothing about it */
  readonly isOk: (measurement: Measurement) => boolean | undefined
  readonly course: Series<Point>
}

/**
 * Follows the outcomes of one slot by one decider a criterion. A bad rate (of all requests, or of one path), a broken bound, a run of
 * failures in mode consecutive and a broken rule make it unhealthy; healthy by every criterion makes it healthy; a rule that lacks
 * its data leaves it inconclusive. α is shared among the criteria, and that of errors between all requests and each path.
 */
export function createSlotJudge(slot: Slot, policy: AnalysisPolicy): SlotJudge {
  const horizon = policy.whole ? requestsWithin(policy) : undefined
  const bounds = policy.rules.map(boundOf).filter((bound) => bound !== undefined)
  const others = policy.rules.filter((rule) => !bounds.some((bound) => bound.rule === rule))
  const rules = createRuleWatch(others)
  const isCompared = policy.isCompared && !bounds.some(({ isLatency }) => isLatency)
  const share = policy.rates.alpha / (1 + bounds.length + (isCompared ? 1 : 0))
  const hasPaths = policy.mode === 'sequential' && policy.paths > 1
  const byRate = (asked: Partial<RateQuestion>): RateQuestion => ({
    ...policy.rates,
    mode: 'sequential',
    horizon,
    ...asked,
  })
  const byErrors: Criterion = {
    what: 'requests bad',
    course: createSeries(),
    decider: createDecider(
      policy.mode === 'sequential'
        ? byRate({ alpha: hasPaths ? share / 2 : share })
        : { mode: 'consecutive', successes: undefined, failures: policy.failures },
    ),
    isOk: ({ ok }) => ok,
  }
  const criteria = [byErrors, ...bounds.map(byBound)]
  const besideLive = isCompared ? createBesideLive(byRate({ alpha: share })) : undefined
  const paths = new Map<string, Criterion>()
  const healthy = new Set<Criterion>()
  const unhealthyPaths = new Set<Criterion>()
  const answers = createSeries<Judged['answers'][number]>()
  let [requests, failed] = [0, 0]
  let lastReason = ''

  function byBound({ rule, rates, isOk }: BoundRule): Criterion {
    const what = `answers outside ${rule.text}`
    return { what, decider: createDecider(byRate({ ...rates, alpha: share, what })), isOk, course: createSeries() }
  }
  function byPath(path: string): Criterion {
    const known = paths.get(path)
    if (known) return known
    const limit = horizon === undefined ? undefined : Math.ceil(horizon / policy.paths)
    const what = `requests to ${path} bad`
    const decider = createDecider(byRate({ alpha: share / 2 / policy.paths, what, horizon: limit }))
    const added: Criterion = { what, decider, isOk: ({ ok }) => ok, course: createSeries() }
    paths.set(path, added)
    return added
  }

  function told({ verdict, reason }: Decision): AnalysisResult {
    const seen = lastReason === '' || verdict === 'healthy' ? '' : `; last failure: ${lastReason}`
    const judged = { answers: answers.values(), evidence: evidenceCourses() }
    return { verdict, reason: `${slot}: ${reason}${seen}`, requests, failed, judged }
  }
  /** Of one path only where it speaks against the release. */
  function evidenceCourses(): readonly EvidenceCourse[] {
    const courses = [...criteria, ...unhealthyPaths].flatMap(({ what, decider, course }) => {
      const figures = decider.figures()
      return figures ? [courseOf(what, figures, course.values())] : []
    })
    return [...courses, ...(besideLive?.courses() ?? [])].filter(({ points }) => points.length > 0)
  }
  function brokenRule(now: number): AnalysisResult | undefined {
    const findings = rules.final(now)
    const broken = findings.find(({ state }) => state === 'broken')
    if (broken) return told({ verdict: 'unhealthy', reason: brokenText(broken) })
    const missing = findings.find(({ state }) => state === 'missing')
    return missing && told({ verdict: 'inconclusive', reason: `nothing supplies ${missing.explanation}` })
  }

  return {
    take(measurement) {
      requests++
      if (!measurement.ok) failed++
      lastReason = measurement.reason ?? lastReason
      rules.add(measurement)
      const counted = { at: measurement.at, requests, failed }
      answers.add(() => counted)
      const broken = rules.early(measurement.at).find(({ state }) => state === 'broken')
      if (broken) return told({ verdict: 'unhealthy', reason: brokenText(broken) })
      const { path, at } = measurement
      const ofPath = hasPaths && path !== undefined ? byPath(path) : undefined
      const found = [...criteria, ...(ofPath ? [ofPath] : [])].map((criterion) => {
        const ok = criterion.isOk(measurement)
        if (ok === undefined) return undefined
        const decision = criterion.decider.take(ok, at)
        const { decider } = criterion
        if (decider.figures()) criterion.course.add(() => pointOf(decider))
        if (decision && criterion === ofPath) unhealthyPaths.add(criterion)
        return decision
      })
      const bad = [...found, besideLive?.take(measurement)].find((each) => each !== undefined)
      return bad && told(bad)
    },
    settle(measurement) {
      for (const criterion of criteria) {
        const ok = criterion.isOk(measurement)
        if (ok !== undefined && criterion.decider.settle(ok)) healthy.add(criterion)
      }
      if (policy.whole || healthy.size < criteria.length) return undefined
      return brokenRule(measurement.at) ?? told(byErrors.decider.timeUp())
    },
    read: (readings) => rules.read(readings),
    rulesAt: brokenRule,
    takeLive: (measurement) => besideLive?.takeLive(measurement),
    soFar: () => `${slot}: ${requests} requests, ${failed} bad${lastReason === '' ? '' : `, the last: ${lastReason}`}`,
    atDeadline(now) {
      if (requests === 0) return told({ verdict: 'inconclusive', reason: 'no request of this slot was seen' })
      const open = criteria.map(({ decider }) => decider.timeUp()).find(({ verdict }) => verdict !== 'healthy')
      if (!open) return brokenRule(now) ?? told(byErrors.decider.timeUp())
      const { reason, needed } = open
      const advice = needed === undefined ? '' : `; ${moreRequests(needed, requests, policy)}`
      return told({ verdict: 'inconclusive', reason: `${reason}${advice}` })
    },
  }
}

/** What to give so that there are enough; a slot that is slower than its pace is not asked faster. */
function moreRequests(needed: number, seen: number, { whole, rate, duration }: AnalysisPolicy): string {
  const input = whole ? 'bake' : 'step-duration'
  const isSlow = seen < 0.9 * requestsWithin({ rate, duration })
  const longer = durationFor(needed, isSlow ? (seen * 1_000) / duration : rate)
  const faster = rateFor(needed, duration)
  const or = isSlow || faster > fastest ? '' : ` or request-rate to ${faster}`
  return `raise ${input} to ${longer}${or}`
}

function brokenText({ rule, explanation }: RuleFinding): string {
  return `rule broken: ${rule.text}: ${explanation}`
}
