import { createCanaryTest, createLatencyTest } from '../../health/canary.ts'
import { createCounters, type Totals } from '../../health/counters.ts'
import { createSequentialTest, type SequentialOptions } from '../../health/sequential.ts'
import { otherSlot, type Slot } from '../../rollout/slots.ts'
import type { AnalysisResult } from './analysis-result.ts'

/** What a team's own metrics say of one slot at one time; undefined where they hold no data. */
export interface Reading {
  readonly totals: Totals | undefined
  /** Of the time shortly before, in any unit. */
  readonly latency: number | undefined
}

export const noReading: Reading = { totals: undefined, latency: undefined }

/** How many times as often the new slot may fail as the live one, and how many times as long it may take. */
const tolerated = { errors: 1.5, latency: 1.25 }

export interface MetricsJudge {
  /** @returns a rejection, as soon as there is one */
  add(readings: Readonly<Record<Slot, Reading>>): AnalysisResult | undefined
  isGood(): boolean
  atDeadline(): AnalysisResult
}

/**
 * Judges the new slot by counters: against the rates that are allowed, and beside the live slot by errors and by latency. Each of the
 * three has its share of α. Only enough requests that were good promote: no data are neither good nor bad.
 */
export function createMetricsJudge(slot: Slot, rates: SequentialOptions): MetricsJudge {
  const alpha = rates.alpha / 3
  const test = createSequentialTest({ ...rates, alpha })
  const beside = createCanaryTest({ alpha, tolerated: tolerated.errors })
  const latency = createLatencyTest({ alpha, tolerated: tolerated.latency })
  const counters = { blue: createCounters(), green: createCounters() }
  const live = otherSlot(slot)
  let [n, k, isGood] = [0, 0, false]

  function finding(verdict: AnalysisResult['verdict'], reason: string): AnalysisResult {
    return { verdict, reason: `${slot}, by metrics: ${reason}`, requests: n, failed: k }
  }
  function evidence(): string {
    const { logEBad, logEGood } = test.judge(n, k)
    const against = `evidence against the release ${logEBad.toFixed(1)} of ${test.rejectAt.toFixed(1)}`
    return `${k} of ${n} requests bad; ${against}, for it ${logEGood.toFixed(1)} of ${test.promoteAt.toFixed(1)}`
  }

  return {
    add(readings) {
      const [canary, baseline] = [slot, live].map((each) => counters[each].add(readings[each].totals))
      if (canary) {
        n += canary.n
        k += canary.k
        isGood ||= test.judge(n, k).logEGood >= test.promoteAt
        if (baseline) beside.add({ canary, baseline })
      }
      // a window without requests has the latency of an earlier one
      const [its, others] = [readings[slot].latency, readings[live].latency]
      if (canary && baseline && canary.n > 0 && baseline.n > 0 && its !== undefined && others !== undefined)
        latency.add(its, others)
      if (test.judge(n, k).logEBad >= test.rejectAt) return finding('reject', evidence())
      if (beside.isBad()) return finding('reject', `fails more often than ${live} beside it: ${evidence()}`)
      if (latency.isBad()) return finding('reject', `slower than ${live} beside it, window by window`)
      return undefined
    },
    isGood: () => isGood,
    atDeadline() {
      if (n === 0) return finding('inconclusive', 'no request of this slot was counted')
      return finding(isGood ? 'promote' : 'inconclusive', evidence())
    },
  }
}
