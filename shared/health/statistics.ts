import type { Measurement } from './measurement.ts'

/** Figures of a series. Undefined = nothing was measured that could tell it: no data is neither good nor bad. */
export interface Statistics {
  readonly n: number
  /** Bad ones among them. */
  readonly k: number
  /** Milliseconds; nearest rank, so each is a value that was really measured. */
  readonly p50: number | undefined
  readonly p95: number | undefined
  readonly p99: number | undefined
  readonly mean: number | undefined
  /** Percent. */
  readonly successRate: number | undefined
  readonly errorRate: number | undefined
  /** The longest run of bad ones. */
  readonly consecutiveFailures: number
  /** Requests a second, over the time from the first start to the last answer. */
  readonly rate: number | undefined
}

export function summarise(series: readonly Measurement[]): Statistics {
  const n = series.length
  const k = series.filter(({ ok }) => !ok).length
  const latencies = series
    .filter(hasLatency)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b)
  return {
    n,
    k,
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    p99: percentile(latencies, 99),
    mean: latencies.length === 0 ? undefined : latencies.reduce((sum, ms) => sum + ms, 0) / latencies.length,
    successRate: n === 0 ? undefined : (100 * (n - k)) / n,
    errorRate: n === 0 ? undefined : (100 * k) / n,
    consecutiveFailures: longestFailure(series),
    rate: rateOf(series),
  }
}

/** Answers, and requests given up for being slow (leaving those out would flatter); a refused connection has no latency. */
export function hasLatency({ status, cause }: Measurement): boolean {
  return status !== undefined || cause === 'timeout'
}

/**
 * Nearest-rank percentile: the smallest value that at least `p` percent of the values do not exceed.
 *
 * @param sorted  ascending
 */
export function percentile(sorted: readonly number[], p: number): number | undefined {
  return sorted[Math.max(1, Math.ceil((p * sorted.length) / 100)) - 1]
}

function longestFailure(series: readonly Measurement[]): number {
  let [longest, current] = [0, 0]
  for (const { ok } of series) {
    current = ok ? 0 : current + 1
    longest = Math.max(longest, current)
  }
  return longest
}

function rateOf(series: readonly Measurement[]): number | undefined {
  // not Math.min(...series): a series may be longer than a call's arguments
  let [from, to] = [Infinity, -Infinity]
  for (const { at, ms } of series) {
    from = Math.min(from, at - ms)
    to = Math.max(to, at)
  }
  return to > from ? (1_000 * series.length) / (to - from) : undefined
}

/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const z95 = 1.959963984540054

/**
 * Wilson score interval of k bad in n at 95 %, for display only: it holds for one look, not for many (Wilson 1927).
 *
 * @returns fractions of 1
 */
export function wilson(n: number, k: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 }
  const p = k / n
  const z2 = z95 ** 2
  const centre = p + z2 / (2 * n)
  const spread = z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n ** 2))
  const scale = 1 + z2 / n
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
