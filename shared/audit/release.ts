import { type Intent, readIntent, tasks } from '../rollout/intent.ts'
import {
  decodeEntry,
  inOrder,
  type TerminalPhase,
  terminalEntry,
  wasArmed,
  type WrittenEntry,
} from '../rollout/journal.ts'

/** A Deployment as GitHub keeps it. */
export interface Recorded {
  readonly id: number
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly payload: unknown
  readonly creator: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** In any order. */
  readonly statuses: readonly { readonly description: string; readonly creator: string; readonly createdAt: number }[]
}

/** What became of one release or rollback. Times are milliseconds since the epoch. */
export interface Release {
  readonly id: number
  readonly kind: 'release' | 'rollback'
  readonly environment: string
  readonly service: string
  readonly version: string
  /** What was released, where that was recorded, else of the workflow that ran it: of a rollback anything. */
  readonly sha: string
  /** What it put into production: an image or a commit. */
  readonly revision: string
  readonly by: string
  readonly reason: string
  readonly startedAt: number
  /** How it ended; undefined while it runs. */
  readonly outcome: TerminalPhase | undefined
  readonly endedAt: number | undefined
  /** Whether traffic may have been on it. */
  readonly wasLive: boolean
  /** When it was first said to be bad. */
  readonly badAt: number | undefined
  /** Milliseconds from its beginning to its end, waits for its turn and for an approval left out. */
  readonly worked: number | undefined
  /** Deployment that it undoes. */
  readonly undoes: number | undefined
}

/**
 * The releases among Deployments, oldest first. Records of others, and entries that no writer of ours made, are left out.
 *
 * @param isWriter  whether an account may write the journal
 */
export function readReleases(
  recorded: readonly Recorded[],
  isWriter: (account: string) => boolean,
): readonly Release[] {
  return recorded
    .filter(({ task, creator }) => (Object.values(tasks) as string[]).includes(task) && isWriter(creator))
    .flatMap((one) => {
      const intent = readIntent(one.payload)
      return intent ? [releaseOf(one, intent, isWriter)] : []
    })
    .sort((one, other) => one.startedAt - other.startedAt || one.id - other.id)
}

function releaseOf(recorded: Recorded, intent: Intent, isWriter: (account: string) => boolean): Release {
  const journal = journalOf(recorded, isWriter)
  const end = terminalEntry(journal)
  const last = end && journal.find((entry) => entry === end)
  const entries = last ? journal.slice(0, journal.indexOf(last) + 1) : journal
  const { id, environment, creator, createdAt } = recorded
  const sha = intent.commit ?? recorded.sha
  return {
    id,
    kind: intent.op === 'rollback' ? 'rollback' : 'release',
    environment,
    service: intent.service ?? '',
    version: intent.version ?? '',
    sha,
    revision: intent.artifact ?? (intent.op === 'rollback' ? `of rollback ${id}` : sha),
    by: intent.by ?? creator,
    reason: last?.reason ?? intent.reason ?? '',
    startedAt: createdAt,
    outcome: end?.phase,
    endedAt: last?.at,
    wasLive: wasArmed(entries) || isLive(intent, end?.phase),
    badAt: entries.find(({ phase }) => phase === 'REVERTING' || phase === 'REVERTED')?.at,
    worked: last && workedOf(createdAt, entries),
    undoes: intent.rollbackOf,
  }
}

/** What is deployed in place is live at once, and arms nothing. */
function isLive({ op }: Intent, outcome: TerminalPhase | undefined): boolean {
  return (
    outcome === 'COMMITTED' ||
    outcome === 'REVERTED' ||
    (op === 'deploy' && (outcome === 'NEEDS_HUMAN' || outcome === 'UNSEEN'))
  )
}

function journalOf({ statuses }: Recorded, isWriter: (account: string) => boolean): readonly WrittenEntry[] {
  const entries = statuses
    .filter(({ creator }) => isWriter(creator))
    .flatMap(({ description, createdAt, creator }) => {
      const entry = decodeEntry(description)
      return entry ? [{ ...entry, at: createdAt, by: creator }] : []
    })
  return inOrder(entries)
}

function workedOf(startedAt: number, entries: readonly WrittenEntry[]): number {
  let since = startedAt
  let isWaiting = true
  let worked = 0
  for (const { phase, at } of entries) {
    if (!isWaiting) worked += at - since
    since = at
    isWaiting = phase === 'PLANNED' || phase === 'GATE'
  }
  return worked
}
