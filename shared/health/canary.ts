import { logMeanOf } from './sequential.ts'

/** Canary and baseline in the same stretch of time: how many requests, and how many of them bad. */
export interface Stretch {
  readonly canary: { readonly n: number; readonly k: number }
  readonly baseline: { readonly n: number; readonly k: number }
}

/** How many times as often as the baseline the canary fails, in the mixture that is tested. */
const worse = [1.25, 1.5, 2, 3, 5, 10, 20, 50, 100]

/**
 * Whether the canary fails more often than the baseline, whatever made both fail more or less meanwhile: given that a request failed, it
 * is the canary's with a known chance when both fail alike (Lindon and Malek 2022, after Wald). Correct also where the baseline never
 * fails. By Ville's inequality it rejects with a chance of at most α, whenever and however often one looks.
 *
 * @param tolerated  how many times as often it may fail
 */
export function createCanaryTest({ alpha, tolerated }: { alpha: number; tolerated: number }) {
  let logs = worse.map(() => 0)
  return {
    rejectAt: -Math.log(alpha),
    logE: () => logMeanOf(logs),
    add({ canary, baseline }: Stretch): void {
      if (canary.n <= 0 || baseline.n <= 0) return
      const chanceAt = (times: number) => (canary.n * times) / (canary.n * times + baseline.n)
      const fair = chanceAt(tolerated)
      logs = logs.map((log, index) => {
        const chance = chanceAt(tolerated * (worse[index] ?? 1))
        return log + canary.k * Math.log(chance / fair) + baseline.k * Math.log((1 - chance) / (1 - fair))
      })
    },
    isBad(): boolean {
      return logMeanOf(logs) >= -Math.log(alpha)
    },
  }
}

/** Chances of the canary being the slower one, in the mixture that is tested. */
const slower = [0.6, 0.7, 0.8, 0.9, 0.97]

/**
 * Whether the canary is slower than the baseline: in each window the two are ranked, and when both are alike the canary is the slower one
 * in at most half of them. No shape of the latencies is assumed, nor that windows are alike.
 *
 * @param tolerated  how many times as long it may take
 */
export function createLatencyTest({ alpha, tolerated }: { alpha: number; tolerated: number }) {
  let logs = slower.map(() => 0)
  return {
    rejectAt: -Math.log(alpha),
    logE: () => logMeanOf(logs),
    /** Of one window, any unit; a tie is the baseline's. */
    add(canary: number, baseline: number): void {
      const isSlower = canary > tolerated * baseline
      logs = logs.map((log, index) => {
        const chance = slower[index] ?? 0.5
        return log + Math.log(2 * (isSlower ? chance : 1 - chance))
      })
    },
    isBad(): boolean {
      return logMeanOf(logs) >= -Math.log(alpha)
    },
  }
}
