import type { JournalEntry } from '../../rollout/journal.ts'

/** Whether a person, or a time-out of the job, has ended a step of the release. */
export const wasCancelled = (journal: readonly JournalEntry[]): boolean =>
  journal.some(({ phase }) => phase === 'INTERRUPTED')

/** GitHub ends a cancelled job after five minutes, in which part `end` and the post step may both have to do this. */
export const closing = { ms: 120_000, what: 'putting a cancelled release in order' }
