import type { Exception } from '../policy/allow-list.ts'
import type { Facts } from '../facts.ts'
import type { Measured } from '../metrics/measure.ts'
import type { AnyFinding } from '../evidence/apply-exceptions.ts'
import type { Decision } from '../verdict.ts'

/** What a page is about, and where what it names can be looked at. */
export interface Origin {
  /** `https://github.com/acme/shop` */
  readonly repository: string
  /** The commit that is judged. */
  readonly sha: string
  /** The run's page. */
  readonly runUrl: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** IANA name. */
  readonly timeZone: string
  /** A path that holds a secret stands in no address, where its letters may be written otherwise. */
  readonly isSecret: (path: string) => boolean
}

/** All that a page is made from. */
export interface GateResult {
  readonly name: string
  readonly facts: Facts
  readonly metrics: Measured
  readonly decision: Decision
  readonly accepted: readonly AnyFinding[]
  readonly expired: readonly Exception[]
  readonly origin: Origin
  /** The commit that the policy is of, where that is not what the change itself asks for. */
  readonly policyFrom: string | undefined
  /** The pull request brings the first policy, which is in force. */
  readonly isAdopted: boolean
  readonly isDryRun: boolean
}

/** A part of the page; what comes first is kept first when there is little room. */
export type Section = string
