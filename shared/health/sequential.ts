export interface Rates {
  /** Error rate that is still acceptable, in (0, 0.5]. */
  readonly p0: number
  /** Error rate that is not, in (p0, 1). */
  readonly p1: number
}

export interface SequentialOptions extends Rates {
  /** Chance of calling unhealthy what has a rate of at most p0, whenever and however often one looks. */
  readonly alpha: number
  /** Chance of calling healthy what has a rate of at least p1. */
  readonly beta: number
}

/** Natural logarithms of the evidence against "rate ≤ p0" and against "rate ≥ p1". */
export interface RateEvidence {
  readonly logEBad: number
  readonly logEGood: number
}

export interface SequentialTest {
  /** ln(1/α): unhealthy when logEBad is at least this. */
  readonly badAt: number
  /** ln(1/β): healthy when logEGood is at least this. */
  readonly goodAt: number
  /** @param n  requests in all  @param k  bad ones among them */
  weigh(n: number, k: number): RateEvidence
}

const gridSize = 32

/**
 * Two mixture e-processes over Bernoulli outcomes:
 *
 *     E_bad(n,k)  = mean over q in (p0, 1) of (q/p0)^k · ((1−q)/(1−p0))^(n−k)
 *     E_good(n,k) = mean over r in [0, p1) of (r/p1)^k · ((1−r)/(1−p1))^(n−k)
 *
 * E_bad is a test supermartingale for every rate ≤ p0 and E_good for every rate ≥ p1, so by Ville's inequality (1939) the
 * error rates hold at any stopping time, for any schedule of looks. Mixtures: Robbins (1970). Only the totals (n, k) are
 * state: order and batch size do not matter.
 */
export function createSequentialTest({ p0, p1, alpha, beta }: SequentialOptions): SequentialTest {
  if (!(p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1))
    throw new RangeError(`0 < p0 ≤ 0.5 and p0 < p1 < 1, not ${p0}, ${p1}`)
  if (!(alpha > 0 && alpha < 1 && beta > 0 && beta < 1)) throw new RangeError(`0 < α, β < 1, not ${alpha}, ${beta}`)
  const bad = badGrid({ p0, p1 })
  const good = ratios([0, ...logSpaced(p1 / 200, 0.8 * p1, gridSize - 1)], p1)
  return {
    badAt: -Math.log(alpha),
    goodAt: -Math.log(beta),
    weigh: (n, k) => ({ logEBad: logMean(bad, n, k), logEGood: logMean(good, n, k) }),
  }
}

/** The mixture over rates above p0: from twice of it (or p1), as less takes thousands of requests to tell, to what is told at a glance. */
export function badGrid({ p0, p1 }: Rates): readonly LogRatio[] {
  return ratios(logSpaced(Math.min(2 * p0, p1), Math.max(0.7, (1 + p1) / 2), gridSize), p0)
}

/** What one failure and one success contribute to the logarithm of the likelihood ratio of a point against a bound. */
export interface LogRatio {
  readonly failure: number
  readonly success: number
}

function ratios(points: readonly number[], bound: number): readonly LogRatio[] {
  return points.map((p) => ({ failure: Math.log(p / bound), success: Math.log((1 - p) / (1 - bound)) }))
}

export function logSpaced(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)))
}

function logMean(grid: readonly LogRatio[], n: number, k: number): number {
  return logMeanOf(grid.map(({ failure, success }) => (k === 0 ? 0 : k * failure) + (n - k) * success))
}

/** The logarithm of the mean of what these are the logarithms of. */
export function logMeanOf(logs: readonly number[]): number {
  let largest = -Infinity
  for (const log of logs) if (log > largest) largest = log
  if (largest === -Infinity) return largest
  const { exp } = Math
  let total = 0
  for (const log of logs) total += exp(log - largest)
  return largest + Math.log(total / logs.length)
}
