export interface Decision {
  readonly verdict: 'healthy' | 'unhealthy' | 'inconclusive'
  /** One line. */
  readonly reason: string
}

export interface DecisionPolicy {
  readonly mode: 'consecutive' | 'sequential'
  /** Successes in a row that make healthy. */
  readonly successes: number
  /** Failures in a row that make unhealthy; undefined: as many as come before the deadline. */
  readonly failures: number | undefined
  /** Fractions of 1. */
  readonly maxErrorRate: number
  readonly rejectErrorRate: number
  readonly alpha: number
  readonly beta: number
}
