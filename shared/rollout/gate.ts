import { isEnd, type JournalEntry } from './journal.ts'

/** One attempt of a run, as the journal writes it: `1234.1`. */
export interface Taker {
  readonly id: number
  readonly attempt: number
  /** Tells two jobs of one attempt apart. */
  readonly nonce: string
}

/** A wait for an approval, as a journal has it. */
export interface Gate {
  /** Hash of the plan that may be approved. */
  readonly plan: string
  /** Milliseconds since the epoch, of whole seconds. */
  readonly until: number
  /** Where people approve. */
  readonly issue: number | undefined
  /** Who goes on with the release; undefined while it is parked. */
  readonly taker: Taker | undefined
}

/** Nobody has gone on with a parked release yet. */
const nobody = '0'

/** The entry that parks a release: its run ends, and the release keeps its lock. */
export function parked(gate: Pick<Gate, 'plan' | 'until'> & { readonly issue: number }, to: JournalEntry['slot']) {
  const until = Math.floor(gate.until / 1000)
  return {
    phase: 'GATE',
    slot: to,
    refs: { plan: gate.plan, until: String(until), issue: String(gate.issue) },
    reason: `waits for an approval in issue #${gate.issue}`,
  } as const
}

/** The entry that says who approved which plan. */
export function approved(plan: string, user: string, reason: string, to: JournalEntry['slot']) {
  return { phase: 'GATE', slot: to, refs: { plan, by: user }, reason } as const
}

/**
 * The entry by which a run goes on with a parked release. It names whom it takes it from, so that of two that are written at the same
 * time the first one counts, and the other does not.
 */
export function taken({ plan, taker }: Gate, by: Taker, to: JournalEntry['slot']) {
  const refs = { plan, run: textOf(by), from: taker ? textOf(taker) : nobody, n: by.nonce }
  return { phase: 'GATE', slot: to, refs, reason: `approved: run ${by.id} goes on` } as const
}

/** The wait of a release, whether it is over or not; undefined for one that was never parked. */
export function gateOf(journal: readonly JournalEntry[]): Gate | undefined {
  const start = journal.findIndex(({ phase, refs }) => phase === 'GATE' && refs?.until !== undefined)
  const { plan = '', until = '', issue = '' } = journal[start]?.refs ?? {}
  if (start < 0 || !/^\d+$/.test(until)) return undefined
  let current = nobody
  let nonce = ''
  for (const { phase, refs } of journal.slice(start + 1))
    if (phase === 'GATE' && refs?.run !== undefined && refs.from === current) {
      current = refs.run
      nonce = refs.n ?? ''
    }
  const [id = NaN, attempt = NaN] = current.split('.').map(Number)
  const taker = current === nobody || Number.isNaN(id + attempt) ? undefined : { id, attempt, nonce }
  return { plan, until: Number(until) * 1000, issue: /^\d+$/.test(issue) ? Number(issue) : undefined, taker }
}

/** Who is recorded as having approved a plan, each once. */
export function recordedApprovers(journal: readonly JournalEntry[], plan: string): readonly string[] {
  const named = journal.flatMap(({ phase, refs }) =>
    phase === 'GATE' && refs?.plan === plan && refs.by !== undefined ? [refs.by] : [],
  )
  return [...new Set(named)]
}

/** Whether a release that has not ended waits for an approval, its deadline past or not. */
export function isParked(journal: readonly JournalEntry[]): boolean {
  const gate = gateOf(journal)
  return gate !== undefined && gate.taker === undefined && !journal.some(({ phase }) => isEnd(phase))
}

function textOf({ id, attempt }: Omit<Taker, 'nonce'>): string {
  return `${id}.${attempt}`
}
