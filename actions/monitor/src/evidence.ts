import { createDetector } from '../../../shared/health/detector.ts'
import type { BoundRule } from '../../../shared/health/bound-rule.ts'
import type { Measurement } from '../../../shared/health/measurement.ts'

/** What is carried from run to run about one rule. */
export interface Evidence {
  /** Outcomes so far. */
  readonly n: number
  /** Of the detector of failures, and of the one of their beginnings. */
  readonly all: readonly number[]
  readonly starts: readonly number[]
}

export const noEvidence: Evidence = { n: 0, all: [], starts: [] }

/** Chance that a rule which holds is ever called broken, over all runs about one release. */
const alpha = 0.01
/** Failures must also begin often, or one must last: a restart is neither. */
const spreadAt = Math.log(50)
const longOutage = 60_000

/**
 * Goes on with the e-process of a rule over what one run has measured: evidence grows over runs, however often one looks, and a
 * long good past hides nothing (shared/health/detector.ts).
 */
export function goOn(
  before: Evidence,
  { rates, isOk }: BoundRule,
  series: readonly Measurement[],
): { readonly evidence: Evidence; readonly isBroken: boolean; readonly share: number } {
  const all = createDetector(rates, before.all)
  const starts = createDetector(rates, before.starts)
  let [n, bad, wasOk, badSince, longest] = [0, 0, true, 0, 0]
  for (const measurement of series) {
    const ok = isOk(measurement)
    if (ok === undefined) continue
    n++
    if (!ok) bad++
    all.take(ok)
    if (wasOk) starts.take(ok)
    if (!ok && wasOk) badSince = measurement.at - measurement.ms
    if (!ok) longest = Math.max(longest, measurement.at - badSince)
    wasOk = ok
  }
  const total = before.n + n
  const isUnlikely = all.logE() >= Math.log(Math.max(1, total) / alpha)
  return {
    evidence: { n: total, all: all.state(), starts: starts.state() },
    isBroken: isUnlikely && (starts.logE() >= spreadAt || longest >= longOutage),
    share: n === 0 ? 0 : bad / n,
  }
}
