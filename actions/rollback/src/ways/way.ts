import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { ShiftResult } from '../../../../shared/release/shift/shift.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import type { Facts } from '../facts.ts'
import type { Candidate, History } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { RollbackSettings } from '../resolve.ts'
import type { TargetSettings } from '../target.ts'

export type Rung = 'flip' | 'platform' | 'redeploy' | 'rebuild' | 'revert'

/** What the slot without the traffic answered. */
export interface FreeSlot {
  readonly slot: Slot
  readonly ok: boolean
  /** `''`: it does not tell. */
  readonly version: string
  /** Why it is not well. */
  readonly reason: string
}

/** What decides whether a way can be taken: all of it seen, nothing done. */
export interface WayFacts {
  readonly candidate: Candidate
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[]
  /** Undefined where no traffic can be moved. */
  readonly free: FreeSlot | undefined
  /** Why the traffic that the config speaks of cannot be moved. */
  readonly noFlip: string | undefined
  readonly target: TargetSettings | undefined
  /** What is live, and the image that belongs here. */
  readonly history: Pick<History, 'image' | 'live'>
}

export interface RollbackRequest {
  readonly settings: RollbackSettings
  /** Its signal ends with the time that the level allows. */
  readonly context: ReleaseContext
  readonly candidate: Candidate
  readonly facts: Facts
  readonly reason: string
}

/** What came of taking a way. */
export interface Attempt {
  readonly done: boolean
  readonly reason: string
  /** Why it is not done: bad, or something could not be measured or moved. */
  readonly kind: ShiftResult['kind']
  readonly releaseId: number | undefined
  /** Where the traffic is now, when it was moved. */
  readonly slot: Slot | undefined
  /** What is still put in order in GitHub's lists, beside what is said of it; it never fails. */
  readonly tidied?: Promise<void>
  /** It is for a person to complete: nothing has gone back so far. */
  readonly isProposed?: true
}

/** One way back. A new one is a file here and a line in the ladder. */
export interface Way {
  readonly rung: Rung
  /** @returns undefined when it can be taken */
  whyNot(facts: WayFacts): string | undefined
  /** Asks whoever would do it, without any effect: why not, which only `take` finds out otherwise. */
  ask?(request: RollbackRequest, ports: RollbackPorts): Promise<string | undefined>
  take(request: RollbackRequest, ports: RollbackPorts): Promise<Attempt>
}
