import { type BoundRule, boundOf } from '../../health/bound-rule.ts'
import { judgeStreak, nextStreak, noStreak } from '../../health/consecutive.ts'
import type { Measurement } from '../../health/measurement.ts'
import { createOutcomeTest, type OutcomeTest } from '../../health/outcome-test.ts'
import { createRuleWatch, type RuleFinding } from '../../health/rule-watch.ts'
import type { SequentialOptions } from '../../health/sequential.ts'
import { hasLatency } from '../../health/statistics.ts'
import { durationFor, fastest, rateFor, requestsToPromote, requestsWithin } from '../../health/sufficiency.ts'
import { createSeries, type EvidenceCourse, type Judged, type Series } from '../../rollout/course.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { Rule } from '../../rules/rule.ts'
import type { AnalysisResult } from './analysis-result.ts'

export interface AnalysisPolicy {
  readonly mode: 'sequential' | 'consecutive'
  /** α is this analysis' share: a release of n analyses spends its α over all of them. */
  readonly rates: SequentialOptions
  /** Failures in a row that reject, in mode consecutive. */
  readonly failures: number
  /** Measurements a second. */
  readonly rate: number
  /** Milliseconds at most; to the full when `whole`. */
  readonly duration: number
  /** Watch for the whole duration even when it is known earlier that the slot is good. */
  readonly whole: boolean
  /** Bounds (`p95 <= 500ms`) are tested like errors; the others are judged over the whole series when it ends. */
  readonly rules: readonly Rule[]
  /** How many paths are asked in turn. */
  readonly paths: number
  /** Whether the live slot is asked as well, so that a slow answer can be told where no rule bounds the latency. */
  readonly isCompared: boolean
}

export interface SlotJudge {
  /** As answers come in. @returns a rejection, as soon as there is one */
  take(measurement: Measurement): AnalysisResult | undefined
  /** The same answers in the order in which the requests began. @returns a promotion, unless the slot is watched to the end */
  settle(measurement: Measurement): AnalysisResult | undefined
  /** The live slot's slowest answer: from now on what takes more than twice as long, and 100 ms, is slow. @param ms  milliseconds */
  compareWith(ms: number): void
  /** What was counted so far, for people. */
  soFar(): string
  atDeadline(now: number): AnalysisResult
}

/** One thing that is asked of every answer. */
interface Criterion {
  /** What is counted: `requests bad`, `answers outside p95 <= 500ms`. */
  readonly what: string
  readonly test: OutcomeTest
  readonly rates: SequentialOptions
  readonly isOk: (measurement: Measurement) => boolean | undefined
  readonly course: Series<EvidenceCourse['points'][number]>
}

/**
 * Follows the outcomes of one slot. A bad rate (of all requests, or of one path), a broken bound, a run of failures in mode
 * consecutive and a broken rule reject; only good evidence by every criterion promotes; a rule that lacks its data leaves
 * it inconclusive. α is shared among the criteria, and that of errors between all requests and each path.
 */
export function createSlotJudge(slot: Slot, policy: AnalysisPolicy): SlotJudge {
  const horizon = policy.whole ? requestsWithin(policy) : undefined
  const bounds = policy.rules.map(boundOf).filter((bound) => bound !== undefined)
  const others = policy.rules.filter((rule) => !bounds.some((bound) => bound.rule === rule))
  const rules = createRuleWatch(others)
  const isCompared = policy.isCompared && !bounds.some(({ isLatency }) => isLatency)
  const share = policy.rates.alpha / (1 + bounds.length + (isCompared ? 1 : 0))
  const perPath = policy.paths > 1 ? share / 2 : share
  const byErrors = criterion('requests bad', { ...policy.rates, alpha: perPath }, ({ ok }) => ok)
  const criteria = [byErrors, ...bounds.map((bound) => byBound(bound))]
  // a slot that has just started is slow for a moment: beside the live one it is only rejected, never kept from promotion
  let besideLive: readonly Criterion[] = []
  const paths = new Map<string, Criterion>()
  let streak = noStreak
  let [requests, failed] = [0, 0]
  let lastReason = ''
  const answers = createSeries<Judged['answers'][number]>()

  function criterion(what: string, rates: SequentialOptions, isOk: Criterion['isOk'], limit = horizon): Criterion {
    return { what, rates, isOk, test: createOutcomeTest({ ...rates, horizon: limit }), course: createSeries() }
  }
  function byBound({ rule, rates, isOk }: BoundRule): Criterion {
    return criterion(`answers outside ${rule.text}`, { ...policy.rates, ...rates, alpha: share }, isOk)
  }
  function byPath(path: string): Criterion {
    const known = paths.get(path)
    if (known) return known
    const rates = { ...policy.rates, alpha: share / 2 / policy.paths }
    const limit = horizon === undefined ? undefined : Math.ceil(horizon / policy.paths)
    const added = criterion(`requests to ${path} bad`, rates, ({ ok }) => ok, limit)
    paths.set(path, added)
    return added
  }

  const finding = (verdict: AnalysisResult['verdict'], reason: string): AnalysisResult => ({
    verdict,
    reason: `${slot}: ${reason}`,
    requests,
    failed,
    judged: { answers: answers.values(), evidence: evidenceCourses() },
  })
  /** Of one path only where it speaks against the release. */
  function evidenceCourses(): readonly EvidenceCourse[] {
    const bad = [...paths.values()].filter(({ test }) => test.isBad())
    return [...asked(), ...besideLive, ...bad]
      .map(({ what, test, course }) => ({ what, ...boundsOf(test), points: course.values() }))
      .filter(({ points }) => points.length > 0)
  }
  function evidence({ what, test }: Criterion): string {
    const { n, k, logEBad, logEGood, rejectAt, promoteAt } = test.judgement()
    const against = `evidence against the release ${logEBad.toFixed(1)} of ${rejectAt.toFixed(1)}`
    return `${k} of ${n} ${what}${lastReason}; ${against}, for it ${logEGood.toFixed(1)} of ${promoteAt.toFixed(1)}`
  }
  function lacking(criterion: Criterion): string {
    const { what, test, rates } = criterion
    const { n, k } = test.judgement()
    const needed = requestsToPromote(rates, k)
    if (n >= needed) return evidence(criterion)
    const bad = k === 0 ? '' : ` with ${k} ${what.replace(/^requests /, '')}${lastReason}`
    return `too few requests: ${n} of the ${needed} that a promotion needs${bad}; ${moreRequests(needed, n, policy)}`
  }
  const tally = () => `${failed} of ${requests} requests bad${lastReason}, never ${policy.failures} in a row`

  function withRules(promoting: AnalysisResult, now: number): AnalysisResult {
    const findings = rules.final(now)
    const broken = findings.find(({ state }) => state === 'broken')
    if (broken) return finding('reject', brokenText(broken))
    const missing = findings.find(({ state }) => state === 'missing')
    return missing ? finding('inconclusive', `nothing supplies ${missing.explanation}`) : promoting
  }

  /** What is asked in either mode, and of which in mode consecutive. */
  const asked = () => (policy.mode === 'consecutive' ? criteria.slice(1) : criteria)

  return {
    take(measurement) {
      requests++
      if (!measurement.ok) failed++
      if (measurement.reason !== undefined) lastReason = ` (last: ${measurement.reason})`
      streak = nextStreak(streak, measurement.ok)
      rules.add(measurement)
      const told = { at: measurement.at, requests, failed }
      answers.add(() => told)
      const broken = rules.early(measurement.at).find(({ state }) => state === 'broken')
      if (broken) return finding('reject', brokenText(broken))
      if (policy.mode === 'consecutive') {
        const judged = judgeStreak(streak, { successes: Infinity, failures: policy.failures })
        if (judged) return finding('reject', `${judged.reason}${lastReason}`)
      }
      const { path } = measurement
      const isOnPath = policy.mode === 'sequential' && policy.paths > 1 && path !== undefined
      const touched = [...asked(), ...besideLive, ...(isOnPath ? [byPath(path)] : [])]
      for (const { test, isOk, course } of touched) {
        const isGood = isOk(measurement)
        if (isGood === undefined) continue
        test.take(isGood, measurement.at)
        course.add(() => pointOf(test))
      }
      const bad = touched.find(({ test }) => test.isBad())
      return bad && finding('reject', evidence(bad))
    },
    settle(measurement) {
      for (const { test, isOk } of asked()) {
        const isGood = isOk(measurement)
        if (isGood !== undefined) test.settle(isGood)
      }
      const isKnownGood = !policy.whole && policy.mode === 'sequential' && asked().every(({ test }) => test.isGood())
      return isKnownGood ? withRules(finding('promote', evidence(byErrors)), measurement.at) : undefined
    },
    compareWith(ms) {
      if (!isCompared) return
      const limit = Math.round(2 * ms + 100)
      const what = `answers slower than ${limit} ms, twice the live slot’s slowest`
      const isFast: Criterion['isOk'] = (each) => (hasLatency(each) ? each.ms <= limit : undefined)
      besideLive = [criterion(what, { ...policy.rates, alpha: share }, isFast)]
    },
    soFar: () => `${slot}: ${requests} requests, ${failed} bad${lastReason}`,
    atDeadline(now) {
      if (requests === 0) return finding('inconclusive', 'no request of this slot was seen')
      const unknown = asked().find(({ test }) => !test.isGood())
      if (unknown) return finding('inconclusive', lacking(unknown))
      const worsened = asked().find(({ test }) => !test.isGoodLately())
      if (worsened) return finding('inconclusive', `worse towards the end: ${evidence(worsened)}`)
      if (policy.mode === 'sequential') return withRules(finding('promote', evidence(byErrors)), now)
      return streak.ok === true ? withRules(finding('promote', tally()), now) : finding('inconclusive', tally())
    },
  }
}

function boundsOf(test: OutcomeTest): Pick<EvidenceCourse, 'rejectAt' | 'promoteAt'> {
  const { rejectAt, promoteAt } = test.judgement()
  return { rejectAt, promoteAt }
}

function pointOf(test: OutcomeTest): EvidenceCourse['points'][number] {
  const { n, logEBad: against, logEGood: inFavour } = test.judgement()
  return { n, against, inFavour }
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
