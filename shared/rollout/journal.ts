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
  'UNSEEN',
  'COMMITTED',
  'REVERTED',
  'FAILED_SAFE',
  'NEEDS_HUMAN',
  'SUPERSEDED',
] as const
export type ReleasePhase = (typeof releasePhases)[number]

/** `UNSEEN`: it was asked for, and nobody waited to see what became of it. */
export const terminalPhases = ['UNSEEN', 'COMMITTED', 'REVERTED', 'FAILED_SAFE', 'NEEDS_HUMAN', 'SUPERSEDED'] as const
export type TerminalPhase = (typeof terminalPhases)[number]

export interface JournalEntry {
  readonly phase: ReleasePhase
  /** Step i of n: how many shifts of how many were begun. */
  readonly step: readonly [number, number]
  /** The slot the release goes to; undefined before it is known. */
  readonly slot: Slot | undefined
  /** Whose slot, where a release has several services. */
  readonly service?: string | undefined
  /** What others made for it, by kind: ids to find it again. */
  readonly refs?: Readonly<Record<string, string>>
  readonly reason: string
}

/** An entry as GitHub keeps it. */
export type WrittenEntry = JournalEntry & {
  /** Milliseconds since the epoch, of whole seconds. */
  readonly at: number
  /** The account that wrote it. */
  readonly by: string
}

/** What of a status the journal is read from. */
export interface StatusText {
  readonly description: string
  readonly createdAt: string
  readonly creator: string
}

export type TerminalEntry = JournalEntry & { readonly phase: TerminalPhase }

/** GitHub cuts a status' description there, and refuses more. */
const longest = 140
/** Characters of a signature, 6 bits each: the reason is to fit as well. */
export const macLength = 16

/**
 * `rk2|PHASE|i/n|service:slot|key=value,…|mac|reason`, at most 140 characters; the reason is cut.
 *
 * @param sign  makes the signature of a content, `macLength` characters; without it the entry is not signed
 */
export function encodeEntry(entry: JournalEntry, sign?: (content: string) => string): string {
  const { phase, step, slot, service = '', refs = {} } = entry
  const place = service === '' ? (slot ?? '') : `${encodeURIComponent(service)}:${slot ?? ''}`
  const pairs = Object.entries(refs).map((pair) => pair.map(encodeURIComponent).join('='))
  const head = ['rk2', phase, step.join('/'), place, pairs.join(',')].join('|')
  // what GitHub might not give back as it got it would not bear its signature any more
  const reason = Array.from(entry.reason.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim())
  const room = longest - head.length - (sign ? macLength : 0) - 2
  const text = reason.length > room ? [...reason.slice(0, Math.max(0, room - 1)), '…'].join('') : reason.join('')
  return `${head}|${sign?.(`${head}|${text}`) ?? ''}|${text}`
}

const form = /^(rk2\|([A-Z_]+)\|(\d+)\/(\d+)\|([^|]*)\|([^|]*))\|([^|]*)\|(.*)$/s
/** What was written before entries could be signed. */
const oldForm = /^(rk1)\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)()()\|(.*)$/s

/** @returns undefined for a description that somebody else wrote */
export function decodeEntry(description: string): JournalEntry | undefined {
  const match = form.exec(description) ?? oldForm.exec(description)
  const phase = releasePhases.find((known) => known === match?.[2])
  if (!match || !phase) return undefined
  const [place = '', pairs = '', , reason = ''] = match.slice(5)
  const [service = '', name] = place.includes(':') ? place.split(':') : ['', place]
  const slot = slots.find((known) => known === name)
  const refs = pairs === '' ? [] : pairs.split(',').map((pair) => pair.split('=').map(decodeText))
  return {
    phase,
    step: [Number(match[3]), Number(match[4])],
    slot,
    reason,
    ...(service === '' ? {} : { service: decodeText(service) }),
    ...(refs.length === 0 ? {} : { refs: Object.fromEntries(refs) as Record<string, string> }),
  }
}

/** What an entry was signed with, and over what; undefined for one that is not signed. */
export function signatureOf(description: string): { readonly content: string; readonly mac: string } | undefined {
  const match = form.exec(description)
  const [head = '', mac = '', reason = ''] = match ? [match[1], match[7], match[8]] : []
  return mac === '' ? undefined : { content: `${head}|${reason}`, mac }
}

/** What is not an encoding of ours means nothing. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The entries of a release, oldest first.
 *
 * @param newestFirst  the Deployment's statuses as GitHub lists them
 */
export function decodeJournal(newestFirst: readonly StatusText[]): readonly WrittenEntry[] {
  return newestFirst
    .flatMap(({ description, createdAt, creator }) => {
      const entry = decodeEntry(description)
      return entry ? [{ ...entry, at: Date.parse(createdAt), by: creator }] : []
    })
    .reverse()
}

/** Entries of which only the seconds are known: those of one second stand in the order of a release that goes well. */
export function inOrder<Entry extends JournalEntry & { readonly at: number }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const order = ({ phase }: JournalEntry) => releasePhases.indexOf(phase)
  return [...entries].sort((one, other) => one.at - other.at || order(one) - order(other))
}

/** Whether a phase is one that a release ends with. */
export function isEnd(phase: ReleasePhase): phase is TerminalPhase {
  return (terminalPhases as readonly string[]).includes(phase)
}

/** Whether a release has ended, in whatever order its entries were written. */
export function hasSurelyEnded(entries: readonly JournalEntry[]): boolean {
  const [end, ...more] = entries.filter(({ phase }) => isEnd(phase))
  const mayBeTooLate = end?.phase === 'SUPERSEDED' && end.slot === undefined && wasArmed(entries)
  return end !== undefined && more.length === 0 && !mayBeTooLate
}

/**
 * The first terminal entry counts: a release ends once. A rollback that asks a release to step back (SUPERSEDED without a
 * slot) ends it, but where ARMED stands before it: there it asks it to go back first (`recallOf`). The order of the journal
 * decides between the two, and both sides read it the same.
 */
export function terminalEntry(journal: readonly JournalEntry[]): TerminalEntry | undefined {
  return journal.find((entry, index): entry is TerminalEntry => {
    const isTooLate = entry.phase === 'SUPERSEDED' && entry.slot === undefined && wasArmed(journal.slice(0, index))
    return isEnd(entry.phase) && !isTooLate
  })
}

/**
 * A rollback's request to a release that has touched traffic and has not ended: go back. It is the same entry that ends a
 * release which has not, so that it means the right thing wherever it lands.
 */
export function recallOf(journal: readonly JournalEntry[]): JournalEntry | undefined {
  if (terminalEntry(journal)) return undefined
  return journal.find(({ phase, slot }) => phase === 'SUPERSEDED' && slot === undefined)
}

/** Whether traffic may have been touched: from ARMED on it may, whatever came after. */
export function wasArmed(journal: readonly JournalEntry[]): boolean {
  return journal.some(({ phase }) => ['ARMED', 'SWITCHING', 'SWITCHED', 'BAKING', 'REVERTING'].includes(phase))
}

/** Whether the release had its turn: every older one of its environment and service had ended by then. */
export function hadTurn(journal: readonly JournalEntry[]): boolean {
  return journal.some(({ phase }) => phase === 'LOCKED')
}

/**
 * The slot that the release goes to, as far as it knows.
 *
 * @param service  whose, where it moves the traffic of several: each has its own
 */
export function slotOf(journal: readonly JournalEntry[], service?: string): Slot | undefined {
  const isOfIt = (entry: JournalEntry) => service === undefined || entry.service === service
  return journal.findLast((entry) => entry.slot !== undefined && isOfIt(entry))?.slot
}

/** What the journal of a release of several services says of one of them: what is of them all is of its slot. */
export function journalOf<Entry extends JournalEntry>(journal: readonly Entry[], service: string): readonly Entry[] {
  const own = slotOf(journal, service)
  return journal
    .filter((entry) => entry.service === undefined || entry.service === service)
    .map((entry) => (entry.slot === undefined || own === undefined ? entry : { ...entry, slot: own }))
}

/** The last entry that says where the release stands: INTERRUPTED, and being asked to go back, do not. */
export function standing(journal: readonly JournalEntry[]): JournalEntry | undefined {
  return journal.findLast(({ phase }) => phase !== 'INTERRUPTED' && phase !== 'SUPERSEDED')
}
