import type { BoundRule } from '../../../shared/health/bound-rule.ts'
import type { Measurement } from '../../../shared/health/measurement.ts'
import { createRateDecider, type RateState } from '../../../shared/health/rate-decider.ts'

/** Chance that a rule which holds is ever called broken, over all runs about one release. */
const alpha = 0.01
/** A restart takes no longer. */
const outage = 60_000

/**
 * Goes on with the judgement of a rule over what one run has measured: evidence grows over runs, however often one looks, and a
 * long good past hides nothing.
 */
export function goOn(
  before: RateState,
  { rates, isOk }: BoundRule,
  series: readonly Measurement[],
): { readonly evidence: RateState; readonly isBroken: boolean; readonly share: number } {
  const decider = createRateDecider({
    mode: 'sequential',
    ...rates,
    alpha,
    beta: 0.5,
    horizon: Infinity,
    outage,
    before,
  })
  const isBroken = series
    .map((measurement) => {
      const ok = isOk(measurement)
      return ok !== undefined && decider.take(ok, measurement.at)
    })
    .some((found) => found !== undefined && found !== false)
  const { n, k } = decider.figures()
  return { evidence: decider.state(), isBroken, share: n === 0 ? 0 : k / n }
}
