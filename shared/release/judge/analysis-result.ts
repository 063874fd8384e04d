import type { Decision } from '../../health/decision.ts'
import type { Judged } from '../../rollout/course.ts'

/** What an analysis of a slot came to. */
export interface AnalysisResult extends Decision {
  /** Requests of the slot that were looked at, and how many of them were bad. */
  readonly requests: number
  readonly failed: number
  /** How the evidence grew; not known of what is judged by metrics alone. */
  readonly judged?: Judged
}
