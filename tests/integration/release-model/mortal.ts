import type { LockKind } from '../../../shared/release/lock/lock-ref.ts'
import type { Slot, Weights } from '../../../shared/rollout/slots.ts'
import type { Clock } from '../../../shared/time/clock.ts'
import type { Adversity, Port } from './adversities.ts'
import type { Process } from './process.ts'
import type { ReleaseView } from './witness.ts'

/** Thrown by every port of a process that has died: nothing it does has any effect any more. */
export class Crash extends Error {}

/** Where a process dies: before or after its n-th effect, or after one that takes effect only later. */
export interface Death {
  readonly at: number
  readonly when: 'before' | 'after' | 'late'
}

/** What goes wrong at the n-th call of a process. */
export interface Trouble {
  readonly at: number
  readonly strike: (port: Port) => Adversity
}

/** What becomes of a process, and how it takes the lock. */
export interface Fate {
  readonly death?: Death | undefined
  readonly trouble?: Trouble | undefined
  readonly lock?: LockKind
}

/** A GitHub, an edge and two slots, and what must never be seen there. */
export interface World {
  readonly healthy: Record<Slot, boolean>
  /** Slots that answer their health check, and fail what they are judged by. */
  readonly bad: Set<Slot>
  /** These turn unhealthy while the n-th analysis is under way. */
  readonly fallSickDuring: (analysis: number, sick: readonly Slot[]) => void
  readonly violations: readonly string[]
  /** One process of a run: its main step, or its post step. */
  process(runId: number, fate?: Fate): Mortal
  endRun(runId: number): void
  /** The runner is told to stop: the release of a run notes it. */
  cancel(runId: number): Promise<void>
  /** Lets everything land that is under way, and everybody answer again. @returns how traffic is split then */
  rest(): Weights
  releases(): readonly ReleaseView[]
}

export interface Mortal {
  /** Effects it has had, or tried to have; and calls. */
  effects(): number
  calls(): number
  release: Process['release']
  sweep: Process['sweep']
  close(): Promise<void>
}

export interface WorldOptions {
  readonly clock: Clock
  /** Milliseconds that a request takes, asked before each. */
  readonly latency?: () => number
  /** Milliseconds until a new deployment is listed. */
  readonly lag?: () => number
  readonly lockTimeout?: number
  readonly lockSettle?: number
  readonly grace?: number
}
