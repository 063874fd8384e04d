export interface Rates {
  /** Error rate that is still acceptable, in (0, 0.5]. */
  readonly p0: number
  /** Error rate that is not, in (p0, 1). */
  readonly p1: number
}

export interface SequentialOptions extends Rates {
  /** Chance of rejecting although the rate is at most p0, whenever and however often one looks. */
  readonly alpha: number
  /** Chance of promoting although the rate is at least p1. */
  readonly beta: number
}

export interface SequentialJudgement {
  readonly verdict: 'promote' | 'reject' | 'continue'
  /** Natural logarithms of the evidence against "rate ≤ p0" and against "rate ≥ p1". */
  readonly logEBad: number
  readonly logEGood: number
  readonly n: number
  readonly k: number
  /** k / n; 0 when nothing was measured. */
  readonly pHat: number
}

export interface SequentialTest {
  /** ln(1/α): reject when logEBad is at least this. */
  readonly rejectAt: number
  /** ln(1/β): promote when logEGood is at least this. */
  readonly promoteAt: number
  /** @param n  requests in all  @param k  bad ones among them */
  judge(n: number, k: number): SequentialJudgement
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
  const bad = badGrid(p0)
  const good = ratios([0, ...logSpaced(p1 / 200, 0.8 * p1, gridSize - 1)], p1)
  const rejectAt = -Math.log(alpha)
  const promoteAt = -Math.log(beta)
  return {
    rejectAt,
    promoteAt,
    judge(n, k) {
      const logEBad = logMean(bad, n, k)
      const logEGood = logMean(good, n, k)
      const verdict = logEBad >= rejectAt ? 'reject' : logEGood >= promoteAt ? 'promote' : 'continue'
      return { verdict, logEBad, logEGood, n, k, pHat: n === 0 ? 0 : k / n }
    },
  }
}

/** The mixture over rates above p0. */
export function badGrid(p0: number): readonly LogRatio[] {
  return ratios(logSpaced(1.25 * p0, 0.95, gridSize), p0)
}

/** What one failure and one success contribute to the logarithm of the likelihood ratio of a point against a bound. */
export interface LogRatio {
  readonly failure: number
  readonly success: number
}

function ratios(points: readonly number[], bound: number): readonly LogRatio[] {
  return points.map((p) => ({ failure: Math.log(p / bound), success: Math.log((1 - p) / (1 - bound)) }))
}

function logSpaced(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)))
}

function logMean(grid: readonly LogRatio[], n: number, k: number): number {
  return logMeanOf(grid.map(({ failure, success }) => (k === 0 ? 0 : k * failure) + (n - k) * success))
}

/** The logarithm of the mean of what these are the logarithms of. */
export function logMeanOf(logs: readonly number[]): number {
  const largest = Math.max(...logs)
  if (largest === -Infinity) return largest
  return largest + Math.log(logs.reduce((total, log) => total + Math.exp(log - largest), 0) / logs.length)
}
