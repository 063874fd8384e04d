import type { Log } from '../../log/log.ts'
import type { JournalEntry, ReleasePhase, TerminalPhase } from '../../rollout/journal.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { Clock } from '../../time/clock.ts'
import type { Observation, TrafficDriver } from '../../traffic/driver.ts'
import type { AnalysisResult } from '../judge/analysis-result.ts'

/** An entry of the journal; without a step it is none of the steps. */
export interface Note<Phase extends ReleasePhase = ReleasePhase> {
  readonly phase: Phase
  readonly step?: JournalEntry['step']
  readonly slot: Slot | undefined
  /** Whose slot, where a release has several services. */
  readonly service?: string | undefined
  readonly refs?: NonNullable<JournalEntry['refs']>
  readonly reason: string
}

/** The journal of one release, and its right to write. Its methods throw ActionError LEASE_LOST once that is lost. */
export interface Ledger {
  readonly releaseId: number
  /** Appends an entry, and says it in the log. */
  append(note: Note): Promise<void>
  /** Ends the release, unless somebody else has ended it meanwhile. */
  end(note: Note<TerminalPhase>): Promise<void>
  /**
   * Makes sure, before every effect, that this release may still write.
   *
   * @param note  appended too, before the effect: at the same time, but in the name of another release only after it
   */
  fence(note?: Note): Promise<void>
  /** A rollback's request that this release go back, in its words; undefined where nobody asks. */
  recall(): Promise<string | undefined>
}

/** What the new slot is judged for: a step (its index from 0), or the bake. */
export type Stage =
  | { readonly kind: 'step'; readonly index: number; readonly percent: number }
  /** `again`: once more after an interruption, from zero evidence. */
  | { readonly kind: 'bake'; readonly again: boolean }

/** One thing that traffic flows through, and the ways to look at its slots. */
export interface Route {
  /** As the driver names it: a release that moves another route is not this one's to touch. */
  readonly name: string
  /** Whose traffic it is, where a release moves that of several services. */
  readonly service?: string | undefined
  readonly driver: TrafficDriver
  /** How long a shift may take to be seen at the target, in milliseconds, and the wait between two looks. */
  readonly observation: Observation
  /** Whether a slot answers well, asked at the slot itself. */
  readonly isHealthy: (slot: Slot) => Promise<boolean>
  /** Whether a slot serves what users ask for, whatever its health check says; undefined where nothing tells. */
  readonly serves?: (slot: Slot) => Promise<boolean>
  /** Which slot answers at the public route, asked once; undefined where nothing tells. */
  readonly answering?: () => Promise<Slot | undefined>
  /** Undefined where the target is not known, or does not tell. */
  readonly deployments?: SlotDeployments | undefined
  /** The version that a slot says it is, asked once; undefined where it tells none, or does not answer. */
  readonly version?: (slot: Slot) => Promise<string | undefined>
  /** Runs what is to pass before any traffic. @returns why it did not; `passed`: what did */
  readonly smoke?: (slot: Slot) => Promise<{ readonly refusal: string } | { readonly passed: string }>
  /** @param signal  ends it before its time */
  readonly analyse: (slot: Slot, stage: Stage, signal: AbortSignal) => Promise<AnalysisResult>
}

/** The deployments of a target that two slots are filled by. */
export interface SlotDeployments {
  /** Ids of those that run on a slot, or are about to. */
  underWay(slot: Slot, signal: AbortSignal): Promise<readonly string[]>
  /**
   * Cancels what runs on a slot, or waits for it where it cannot be cancelled, until nothing does.
   *
   * @throws the signal's reason when it is aborted
   */
  stop(slot: Slot, signal: AbortSignal): Promise<void>
}

/** A route, and the slot that a release takes it to. */
export interface Move {
  readonly route: Route
  readonly to: Slot
}

/** What every step of a release works with. */
export interface Session {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

export interface ShiftPlan {
  /** In the order in which they are made; undone in reverse. */
  readonly moves: readonly [Move, ...Move[]]
  /** Percentages for the new slot, the last one 100: each route takes them all before the next one begins. */
  readonly steps: readonly number[]
  /** Milliseconds for which all routes are watched once they have all their traffic on the new slots. */
  readonly bake: number
  readonly onFailure: 'revert' | 'hold'
  readonly onInconclusive: 'fail' | 'pass'
  /** False for a rollback: the slot it comes from is bad, and there is no going back to it. */
  readonly needsWayBack: boolean
  /** Instead of moving traffic: parks the release, which nobody has approved yet. @returns what it waits for */
  readonly park?: () => Promise<string>
  /** Whether it may begin while traffic is split, because a person has said which slot is to have it. */
  readonly fromSplit?: boolean
  /** Judged once more after an interruption, from zero evidence. */
  readonly again?: boolean
}
