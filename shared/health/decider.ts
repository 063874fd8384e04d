import { judgeStreak, judgeStreakAtDeadline, nextStreak, noStreak } from './consecutive.ts'
import type { Decision, DecisionPolicy } from './decision.ts'
import type { Measurement } from './measurement.ts'
import { createSequentialTest, type SequentialJudgement } from './sequential.ts'
import { requestsToPromote } from './sufficiency.ts'

/** The sequential test's figures and the bounds that they are held against. */
export interface SequentialEvidence extends SequentialJudgement {
  readonly rejectAt: number
  readonly promoteAt: number
}

/** One way (`mode`) to tell whether a target is healthy. */
export interface Decider {
  /** @returns undefined: go on. After `healthy`, only `unhealthy` can follow. */
  take(measurement: Measurement): Decision | undefined
  /** What it comes to when no more measurements follow. */
  timeUp(): Decision
  /** Whether the start is over, and measurements are counted. */
  hasStarted(): boolean
  /** What the decision rests on. */
  evidence(): readonly Measurement[]
  sequential(): SequentialEvidence | undefined
}

export function createDecider(policy: DecisionPolicy): Decider {
  return policy.mode === 'sequential' ? createSequentialDecider(policy) : createConsecutiveDecider(policy)
}

/** Failures in a row that undo a healthy verdict where `failures` does not say: teams allow "at most 3 in a row". */
const failuresAfterHealthy = 4

function createConsecutiveDecider(policy: DecisionPolicy): Decider {
  let evidence: Measurement[] = []
  let streak = noStreak
  let isHealthy = false
  return {
    take(measurement) {
      streak = nextStreak(streak, measurement.ok)
      if (!isHealthy && !measurement.ok) evidence = []
      else evidence.push(measurement)
      const { successes, failures = isHealthy ? failuresAfterHealthy : undefined } = policy
      const decision = judgeStreak(streak, { successes, failures })
      if (isHealthy && decision?.verdict === 'healthy') return undefined
      isHealthy ||= decision?.verdict === 'healthy'
      return decision
    },
    timeUp: () => judgeStreakAtDeadline(streak, policy),
    hasStarted: () => evidence.length > 0,
    evidence: () => evidence,
    sequential: () => undefined,
  }
}

function createSequentialDecider(policy: DecisionPolicy): Decider {
  const { maxErrorRate: p0, rejectErrorRate: p1, alpha, beta, failures = Infinity } = policy
  const test = createSequentialTest({ p0, p1, alpha, beta })
  const evidence: Measurement[] = []
  let bad = 0
  let failuresAtStart = 0
  let hasStarted = false
  let isHealthy = false
  const judge = () => test.judge(evidence.length, bad)

  function takeAtStart({ ok }: Measurement): Decision | undefined {
    // the first good answer is not counted: a sample must not choose where it begins
    hasStarted = ok
    if (!ok) failuresAtStart++
    return failuresAtStart < failures
      ? undefined
      : { verdict: 'unhealthy', reason: `${failuresAtStart} failures in a row` }
  }

  return {
    take(measurement) {
      if (!hasStarted) return takeAtStart(measurement)
      evidence.push(measurement)
      if (!measurement.ok) bad++
      const { verdict, n, k, logEBad, logEGood } = judge()
      if (verdict === 'reject') {
        return {
          verdict: 'unhealthy',
          reason: `${k} of ${n} failed: more than ${percent(p0)} (${strength(logEBad, alpha)})`,
        }
      }
      if (verdict === 'continue' || isHealthy) return undefined
      isHealthy = true
      return {
        verdict: 'healthy',
        reason: `${k} of ${n} failed: less than ${percent(p1)} (${strength(logEGood, beta)})`,
      }
    },
    timeUp() {
      if (!hasStarted && failuresAtStart > 0) {
        return { verdict: 'unhealthy', reason: `never a good answer in ${failuresAtStart} attempts` }
      }
      return {
        verdict: 'inconclusive',
        reason: `${bad} of ${evidence.length} failed: too few requests, healthy needs ${requestsToPromote({ p0, p1, alpha, beta }, bad)}; raise timeout, or shorten interval`,
      }
    },
    hasStarted: () => hasStarted,
    evidence: () => evidence,
    sequential: () => ({ ...judge(), rejectAt: test.rejectAt, promoteAt: test.promoteAt }),
  }
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(4))}%`
}

/** Evidence as a number, and the bound that it reached. */
function strength(logE: number, risk: number): string {
  return `evidence ${Math.exp(logE).toPrecision(3)}, bound ${Number((1 / risk).toPrecision(4))}`
}
