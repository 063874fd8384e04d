import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { type JournalEntry, slotOf, terminalEntry, type WrittenEntry } from '../../../shared/rollout/journal.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { parseDuration } from '../../../shared/time/duration.ts'

/** A version that one flip of traffic would bring back. */
export interface Retained {
  /** Its version, or else its artifact. */
  readonly version: string
  /** Milliseconds since 1970: how long it is kept warm. */
  readonly until: number
}

/**
 * What a deployment to this slot takes away.
 *
 * @param newestFirst  releases of the service, as far back as the one that brought the slot its version
 * @returns undefined where no release counts on the slot any more
 */
export function retainedOn(slot: Slot, newestFirst: readonly ReleaseRecord[], now: number): Retained | undefined {
  const committed = newestFirst.filter(({ journal }) => terminalEntry(journal)?.phase === 'COMMITTED')
  const [live] = committed
  const held = committed.find(({ journal }) => slotOf(journal) === slot)
  if (!live || !held || slotOf(live.journal) === slot) return undefined
  const retain = parseDuration(live.intent.told?.retain ?? '') ?? 0
  const until = endedAt(live) + retain
  return now < until
    ? { version: held.intent.version ?? held.intent.artifact ?? 'a version without a name', until }
    : undefined
}

function endedAt({ journal, createdAt }: ReleaseRecord): number {
  const end: (JournalEntry & Partial<WrittenEntry>) | undefined = terminalEntry(journal)
  return end?.at ?? Date.parse(createdAt)
}
