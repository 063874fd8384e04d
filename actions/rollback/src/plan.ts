import type { ReleaseRecord } from '../../../shared/release/record.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'

/** Something that can be gone back to. */
export interface Candidate {
  readonly artifact: string
  readonly version: string
  /** The release that brought it up last; undefined for what a slot holds without any record. */
  readonly releaseId: number | undefined
  /** Where that release put it. */
  readonly slot: Slot | undefined
  readonly at: string
}

/** How people call it: its version, else its artifact. */
export function nameOf({ version, artifact }: Candidate): string {
  return version === '' ? artifact : version
}

/** What the history says: what is live, and what was good before. */
export interface History {
  readonly live: Candidate | undefined
  /** Newest first, each artifact once. */
  readonly candidates: readonly Candidate[]
}

/**
 * Reads the history of an environment. Identity is the artifact, never the ordinal: what is live is no candidate, nor
 * is anything that was ever reverted here.
 *
 * @param newestFirst  releases of the service, this rollback's own left out
 * @param active  the slot that has the traffic, as observed; undefined where there are no slots
 */
export function readHistory(newestFirst: readonly ReleaseRecord[], active: Slot | undefined): History {
  const committed = newestFirst.filter(({ journal }) => terminalEntry(journal)?.phase === 'COMMITTED').map(candidateOf)
  const live = active ? committed.find(({ slot }) => slot === active) : committed[0]
  const condemned = new Set(
    newestFirst
      .filter(({ journal }) => terminalEntry(journal)?.phase === 'REVERTED')
      .map(({ intent }) => intent.artifact),
  )
  const seen = new Set([live?.artifact, ...condemned])
  const candidates = committed.filter(({ artifact }) => !seen.has(artifact) && seen.add(artifact))
  return { live, candidates }
}

function candidateOf({ id, intent, journal, createdAt }: ReleaseRecord): Candidate {
  return {
    artifact: intent.artifact ?? '',
    version: intent.version ?? '',
    releaseId: id,
    slot: journal.findLast(({ slot }) => slot !== undefined)?.slot,
    at: createdAt,
  }
}

/**
 * The candidate that was asked for.
 *
 * @param to  version, artifact, commit (7 digits at least) or deployment id; empty: the last good one
 */
export function chooseCandidate({ candidates }: History, to: string): Candidate | undefined {
  if (to === '') return candidates[0]
  return candidates.find(
    ({ artifact, version, releaseId }) =>
      [artifact, version, String(releaseId)].includes(to) ||
      withoutV(version) === withoutV(to) ||
      (/^[0-9a-f]{7,40}$/.test(to) && artifact.startsWith(to)),
  )
}

function withoutV(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

/**
 * Whether a slot still holds a candidate, as far as the records tell: no later release went to that slot.
 *
 * @param newestFirst  releases of the service, this rollback's own left out
 */
export function isStillInSlot(candidate: Candidate, slot: Slot, newestFirst: readonly ReleaseRecord[]): boolean {
  if (candidate.slot !== slot || candidate.releaseId === undefined) return false
  const { releaseId } = candidate
  return !newestFirst.some(({ id, journal }) => id > releaseId && journal.some((entry) => entry.slot === slot))
}

export type Rung = 'flip' | 'redeploy'

/** Which ways are tried, in order: the fastest first. */
export function ladder(
  strategy: 'auto' | Rung,
  can: { readonly flip: boolean; readonly redeploy: boolean },
): readonly Rung[] {
  const wanted: readonly Rung[] = strategy === 'auto' ? ['flip', 'redeploy'] : [strategy]
  return wanted.filter((rung) => can[rung])
}

/** Milliseconds that a rollback of each level may take (P50–P52). */
export const deadlines = { 1: 5 * 60_000, 2: 15 * 60_000, 3: 60 * 60_000 } as const
