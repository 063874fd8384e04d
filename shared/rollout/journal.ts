import { type Slot, slots } from './slots.ts'

/** Where a release stands. The order is that of a release that goes well. */
export const releasePhases = [
  'PLANNED',
  'LOCKED',
  'PREPARED',
  'VERIFIED',
  'GATE',
  'ARMED',
  'SWITCHING',
  'SWITCHED',
  'BAKING',
  'REVERTING',
  'INTERRUPTED',
  'COMMITTED',
  'REVERTED',
  'FAILED_SAFE',
  'NEEDS_HUMAN',
  'SUPERSEDED',
] as const
export type ReleasePhase = (typeof releasePhases)[number]

export const terminalPhases = ['COMMITTED', 'REVERTED', 'FAILED_SAFE', 'NEEDS_HUMAN', 'SUPERSEDED'] as const
export type TerminalPhase = (typeof terminalPhases)[number]

export interface JournalEntry {
  readonly phase: ReleasePhase
  /** Step i of n: how many shifts of how many were begun. */
  readonly step: readonly [number, number]
  /** The slot the release goes to; undefined before it is known. */
  readonly slot: Slot | undefined
  readonly reason: string
}

export type TerminalEntry = JournalEntry & { readonly phase: TerminalPhase }

/** GitHub cuts a status' description there, and refuses more. */
const longest = 140

/** `rk1|PHASE|i/n|slot|reason`, at most 140 characters; the reason is cut. */
export function encodeEntry(entry: JournalEntry): string {
  const head = `rk1|${entry.phase}|${entry.step.join('/')}|${entry.slot ?? ''}|`
  const reason = entry.reason.replace(/\s+/g, ' ').trim()
  const room = longest - head.length
  return head + (reason.length > room ? `${reason.slice(0, room - 1)}…` : reason)
}

/** @returns undefined for a description that somebody else wrote */
export function decodeEntry(description: string): JournalEntry | undefined {
  const match = /^rk1\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)\|(.*)$/s.exec(description)
  const phase = releasePhases.find((known) => known === match?.[1])
  if (!match || !phase) return undefined
  const slot = slots.find((known) => known === match[4])
  return { phase, step: [Number(match[2]), Number(match[3])], slot, reason: match[5] ?? '' }
}

/**
 * The entries of a release, oldest first.
 *
 * @param newestFirst  descriptions of the Deployment's statuses as GitHub lists them
 */
export function decodeJournal(newestFirst: readonly string[]): readonly JournalEntry[] {
  return newestFirst
    .map(decodeEntry)
    .filter((entry) => entry !== undefined)
    .reverse()
}

/**
 * The first terminal entry counts: a release ends once. A rollback that asks a release to step back (SUPERSEDED without a
 * slot) does so in vain when ARMED stands before it: the order of the journal decides between the two, and both sides
 * read it the same.
 */
export function terminalEntry(journal: readonly JournalEntry[]): TerminalEntry | undefined {
  return journal.find((entry, index): entry is TerminalEntry => {
    const isTooLate = entry.phase === 'SUPERSEDED' && entry.slot === undefined && wasArmed(journal.slice(0, index))
    return (terminalPhases as readonly string[]).includes(entry.phase) && !isTooLate
  })
}

/** Whether traffic may have been touched: from ARMED on it may, whatever came after. */
export function wasArmed(journal: readonly JournalEntry[]): boolean {
  return journal.some(({ phase }) => ['ARMED', 'SWITCHING', 'SWITCHED', 'BAKING', 'REVERTING'].includes(phase))
}

/** Whether the release had its turn: every older one of its environment and service had ended by then. */
export function hadTurn(journal: readonly JournalEntry[]): boolean {
  return journal.some(({ phase }) => phase === 'LOCKED')
}

/** The slot that the release goes to, as far as it knows. */
export function slotOf(journal: readonly JournalEntry[]): Slot | undefined {
  return journal.findLast(({ slot }) => slot !== undefined)?.slot
}

/** The last entry that says where the release stands: INTERRUPTED, and being asked in vain to step back, do not. */
export function standing(journal: readonly JournalEntry[]): JournalEntry | undefined {
  return journal.findLast(({ phase }) => phase !== 'INTERRUPTED' && phase !== 'SUPERSEDED')
}
