import { judgeStreak, nextStreak, noStreak } from '../health/consecutive.ts'
import type { Measurement } from '../health/measurement.ts'
import { createRuleWatch, type RuleFinding } from '../health/rule-watch.ts'
import { createSequentialTest, type SequentialOptions } from '../health/sequential.ts'
import { durationFor, rateFor, requestsToPromote, requestsWithin } from '../health/sufficiency.ts'
import type { Slot } from '../rollout/slots.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding } from './session.ts'
import { fastest } from './switch-fields.ts'

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
  /** Hold over the whole series, judged when it ends. */
  readonly rules: readonly Rule[]
}

export interface SlotJudge {
  /** @returns a finding as soon as there is one */
  take(measurement: Measurement): Finding | undefined
  atDeadline(now: number): Finding
}

/**
 * Follows the outcomes of one slot. A bad rate (or run of failures) and a broken rule reject; only good evidence with
 * every rule holding promotes; a rule that lacks its data leaves it inconclusive.
 */
export function createSlotJudge(slot: Slot, policy: AnalysisPolicy): SlotJudge {
  const test = createSequentialTest(policy.rates)
  const rules = createRuleWatch(policy.rules)
  let streak = noStreak
  let [requests, failed] = [0, 0]
  let lastReason = ''
  let isKnownGood = false

  const finding = (verdict: Finding['verdict'], reason: string): Finding => ({
    verdict,
    reason: `${slot}: ${reason}`,
    requests,
    failed,
  })
  const evidence = () => {
    const { logEBad, logEGood } = test.judge(requests, failed)
    const bad = `evidence of bad ${logEBad.toFixed(1)} (rejects at ${test.rejectAt.toFixed(1)})`
    const good = `of good ${logEGood.toFixed(1)} (promotes at ${test.promoteAt.toFixed(1)})`
    return `${failed} of ${requests} requests bad${lastReason}; ${bad}, ${good}`
  }
  function lacking(): string {
    const needed = requestsToPromote(policy.rates, failed)
    const bad = failed === 0 ? '' : ` with ${failed} bad${lastReason}`
    return `too few requests: ${requests} of the ${needed} that a promotion needs${bad}; ${moreRequests(needed, requests, policy)}`
  }
  const tally = () => `${failed} of ${requests} requests bad${lastReason}, never ${policy.failures} in a row`

  function withRules(promoting: Finding, now: number): Finding {
    const findings = rules.final(now)
    const broken = findings.find(({ state }) => state === 'broken')
    if (broken) return finding('reject', brokenText(broken))
    const missing = findings.find(({ state }) => state === 'missing')
    return missing ? finding('inconclusive', `nothing supplies ${missing.explanation}`) : promoting
  }

  return {
    take(measurement) {
      requests++
      if (!measurement.ok) failed++
      if (measurement.reason !== undefined) lastReason = ` (last: ${measurement.reason})`
      streak = nextStreak(streak, measurement.ok)
      rules.add(measurement)
      const broken = rules.early(measurement.at).find(({ state }) => state === 'broken')
      if (broken) return finding('reject', brokenText(broken))
      if (policy.mode === 'consecutive') {
        const judged = judgeStreak(streak, { successes: Infinity, failures: policy.failures })
        return judged ? finding('reject', `${judged.reason}${lastReason}`) : undefined
      }
      const { verdict } = test.judge(requests, failed)
      if (verdict === 'reject') return finding('reject', evidence())
      isKnownGood ||= verdict === 'promote'
      return isKnownGood && !policy.whole ? withRules(finding('promote', evidence()), measurement.at) : undefined
    },
    atDeadline(now) {
      if (requests === 0) return finding('inconclusive', 'no request of this slot was seen')
      if (policy.mode === 'consecutive') {
        return streak.ok === true ? withRules(finding('promote', tally()), now) : finding('inconclusive', tally())
      }
      return isKnownGood ? withRules(finding('promote', evidence()), now) : finding('inconclusive', lacking())
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
