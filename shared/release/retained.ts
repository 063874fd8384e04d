import { type JournalEntry, slotOf, terminalEntry, type WrittenEntry } from '../rollout/journal.ts'
import { otherSlot, type Slot } from '../rollout/slots.ts'
import { parseDuration } from '../time/duration.ts'
import type { ReleaseRecord } from './lock/record.ts'

/** The version that a release left on the other slot, to which one flip of traffic goes back. */
export interface Retained {
  readonly releaseId: number
  readonly service: string
  readonly slot: Slot
  /** Milliseconds since 1970: how long its last requests may take, and how long it is kept warm. */
  readonly drainedBy: number
  readonly until: number
}

/**
 * What of a release is lost when something is deployed to the slot that it left, or that slot is stopped.
 *
 * @returns undefined where it left nothing worth going back to: it did not go well, it is a rollback, or the time is over
 */
export function retainedBy({ id, intent, journal, createdAt }: ReleaseRecord, now: number): Retained | undefined {
  const end: (JournalEntry & Partial<WrittenEntry>) | undefined = terminalEntry(journal)
  const to = slotOf(journal)
  if (end?.phase !== 'COMMITTED' || intent.op !== 'switch' || to === undefined) return undefined
  const ended = end.at ?? Date.parse(createdAt)
  const { drain = '', retain = '' } = intent.told ?? {}
  const until = ended + (parseDuration(retain) ?? 0)
  if (now >= until) return undefined
  const drainedBy = ended + (parseDuration(drain) ?? 0)
  return { releaseId: id, service: intent.service ?? '', slot: otherSlot(to), drainedBy, until }
}

/** `2026-11-28T21:00:00Z` */
export function timeOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
