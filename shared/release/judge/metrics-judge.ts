import { createCanaryTest, createLatencyTest } from '../../health/canary.ts'
import { createCounters, type Totals } from '../../health/counters.ts'
import type { Decision } from '../../health/decision.ts'
import { createRateDecider } from '../../health/rate-decider.ts'
import type { SequentialOptions } from '../../health/sequential.ts'
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
  /** @param at  milliseconds  @returns unhealthy, as soon as it is known */
  add(readings: Readonly<Record<Slot, Reading>>, at: number): AnalysisResult | undefined
  isGood(): boolean
  atDeadline(): AnalysisResult
}

/**
 * Judges the new slot by counters: against the rates that are allowed, and beside the live slot by errors and by latency. Each of the
 * three has its share of α. Only enough requests that were good make healthy: no data are neither good nor bad.
 *
 * @param whole  whether it is watched to the end, so that what begins late is seen
 */
export function createMetricsJudge(slot: Slot, rates: SequentialOptions, whole: boolean): MetricsJudge {
  const alpha = rates.alpha / 3
  const decider = createRateDecider({ ...rates, alpha, mode: 'sequential', horizon: whole ? Infinity : undefined })
  const beside = createCanaryTest({ alpha, tolerated: tolerated.errors })
  const latency = createLatencyTest({ alpha, tolerated: tolerated.latency })
  const counters = { blue: createCounters(), green: createCounters() }
  const live = otherSlot(slot)
  let isGood = false

  function told({ verdict, reason }: Decision): AnalysisResult {
    const { n, k } = decider.figures()
    return { verdict, reason: `${slot}, by metrics: ${reason}`, requests: n, failed: k }
  }
  const unhealthy = (reason: string) => told({ verdict: 'unhealthy', reason })

  return {
    add(readings, at) {
      const [canary, baseline] = [slot, live].map((each) => counters[each].add(readings[each].totals))
      const found = canary && decider.count(canary, at)
      isGood ||= found?.verdict === 'healthy'
      if (canary && baseline) beside.add({ canary, baseline })
      // a window without requests has the latency of an earlier one
      const [its, others] = [readings[slot].latency, readings[live].latency]
      if (canary && baseline && canary.n > 0 && baseline.n > 0 && its !== undefined && others !== undefined)
        latency.add(its, others)
      if (found?.verdict === 'unhealthy') return told(found)
      if (beside.isBad()) return unhealthy(`fails more often than ${live} beside it: ${decider.timeUp().reason}`)
      if (latency.isBad()) return unhealthy(`slower than ${live} beside it, window by window`)
      return undefined
    },
    isGood: () => isGood,
    atDeadline() {
      const isUncounted = decider.figures().n === 0
      return told(
        isUncounted ? { verdict: 'inconclusive', reason: 'no request of this slot was counted' } : decider.timeUp(),
      )
    },
  }
}
