/** Totals since a process began, as counters hold them. */
export interface Totals {
  readonly requests: number
  readonly errors: number
}

/** What is new since the last look; undefined when that cannot be told. */
export interface Increase {
  readonly n: number
  readonly k: number
}

/**
 * Differences of raw counters, rather than rates: each request counts once, whenever one looks. The first look is where counting begins.
 * A look without data says nothing, good or bad. A total that fell was begun anew: what it says since is counted from there.
 */
export function createCounters(): { add(totals: Totals | undefined): Increase | undefined } {
  let before: Totals | undefined
  return {
    add(totals) {
      if (!totals) return undefined
      const since = before
      before = totals
      if (!since) return undefined
      const [n, k] = [totals.requests - since.requests, totals.errors - since.errors]
      // what was counted of errors and not yet of requests comes with the next look
      return n < 0 || k < 0 ? undefined : { n, k: Math.min(k, n) }
    },
  }
}
