import { badGrid, logMeanOf, type Rates } from './sequential.ts'

/** Follows a stream for a rate that turns bad at any time. */
export interface Detector {
  take(ok: boolean): void
  /** The failures first; at least one outcome. */
  takeMany(failures: number, successes: number): void
  /** Natural logarithm of the evidence that the rate is above p0 since some moment, now or earlier. */
  logE(): number
  /** What a later run goes on from; empty while nothing speaks against the rate. */
  state(): readonly number[]
}

/**
 * An e-CUSUM: the mixture of `sequential.ts`, which begins again wherever its evidence would fall below 1, so that a long good
 * past cannot hide a change. Its value never exceeds the e-SR detector, whose mean after n outcomes is at most n; by Doob's
 * inequality the chance that it ever reaches n/α within n outcomes is at most α (Shin, Ramdas, Rinaldo: "E-detectors", 2022).
 *
 * @param before  the state of an earlier one, to go on from
 */
export function createDetector(rates: Rates, before: readonly number[] = []): Detector {
  const grid = badGrid(rates)
  const logs = grid.map((_, index) => before[index] ?? -Infinity)
  function takeMany(failures: number, successes: number): void {
    for (let index = 0; index < grid.length; index++) {
      const { failure = 0, success = 0 } = grid[index] ?? {}
      const before = logs[index] ?? 0
      const behind = (before > 0 ? before : 0) + failures * failure
      const after = behind + successes * success
      logs[index] = successes > 0 && after < success ? success : after
    }
  }
  return {
    take: (ok) => takeMany(ok ? 0 : 1, ok ? 1 : 0),
    takeMany,
    logE: () => logMeanOf(logs),
    // below 1 it would begin again anyway; rounded down, so that keeping it makes no evidence
    state: () => (logs.some((log) => log > 0) ? logs.map((log) => Math.floor(Math.max(log, 0) * 100) / 100) : []),
  }
}
