import type { Rule } from '../rules/rule.ts'
import { boundOf } from './bound-rule.ts'
import { createSequentialTest, type SequentialOptions } from './sequential.ts'

/** Requests a second: no more are asked of a slot, so none are advised. */
export const fastest = 200

/** The requests of one series: `rate` a second, for `duration` milliseconds. */
export interface Sampling {
  readonly rate: number
  readonly duration: number
}

/**
 * The fewest requests, `failed` of them bad, at which the sequential test promotes: E_good ≥ 1/β. Found by asking the
 * test itself; each good request adds evidence, so that more are never too few.
 */
export function requestsToPromote(rates: SequentialOptions, failed = 0): number {
  const test = createSequentialTest(rates)
  const isEnough = (n: number) => test.weigh(n, failed).logEGood >= test.goodAt
  let enough = failed + 1
  while (!isEnough(enough)) enough *= 2
  let few = failed
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2)
    if (isEnough(middle)) enough = middle
    else few = middle
  }
  return enough
}

/** The fewest requests, none of them bad, that promote by errors and by every bound among the rules. */
export function requestsNeeded(rates: SequentialOptions, rules: readonly Rule[]): number {
  const bounds = rules.map(boundOf).filter((bound) => bound !== undefined)
  return Math.max(requestsToPromote(rates), ...bounds.map((bound) => requestsToPromote({ ...rates, ...bound.rates })))
}

/** At most so many requests begin: one at once, the last at the deadline. */
export function requestsWithin({ rate, duration }: Sampling): number {
  return Math.floor((rate * duration) / 1_000 + 1e-9) + 1
}

/** The duration, at this rate, that gives so many requests; whole seconds, as an input is written. */
export function durationFor(requests: number, rate: number): string {
  return `${Math.ceil((requests - 1) / rate - 1e-9)}s`
}

/** The requests a second, for this duration, that give so many. */
export function rateFor(requests: number, duration: number): number {
  return Math.ceil(((requests - 1) * 1_000) / duration - 1e-9)
}
