import type { AppliedChange } from '../rollout/applied-change.ts'
import { type JournalEntry, hadTurn, terminalEntry, wasArmed, type WrittenEntry } from '../rollout/journal.ts'
import { isBarrier } from '../rollout/schema-change.ts'
import type { ReleaseRecord } from './lock/record.ts'
import { timeOf } from './retained.ts'

/** A version by the release that brought it up. */
export interface Older {
  readonly releaseId: number
  readonly artifact: string
}

/** Why an older version cannot live with what a later release made of the schema. */
export function whyBeforeRelease({ releaseId }: Older, releases: readonly ReleaseRecord[]): string | undefined {
  // a schema is contracted once a release has traffic; what cannot be undone may have been done before that
  const mayHaveRun = ({ journal, intent }: ReleaseRecord) =>
    wasArmed(journal) || (intent.schema === 'irreversible' && hadTurn(journal))
  const across = releases.find((one) => one.id > releaseId && isBarrier(one.intent.schema) && mayHaveRun(one))
  return (
    across &&
    cannotGoBack(`release ${across.id}, ${across.intent.version ?? ''}, says schema-change: ${across.intent.schema}`)
  )
}

/**
 * Why an older version cannot live with what was done to the database beside releases: what was live then can, and what came later.
 *
 * @param releases  of the service, newest first
 */
export function whyBeforeChange(
  { releaseId, artifact }: Older,
  releases: readonly ReleaseRecord[],
  changes: readonly AppliedChange[],
): string | undefined {
  for (const { id, at, change, files, run, standing } of changes) {
    if (standing === 'gone' || !isBarrier(change)) continue
    // times of the journal are whole seconds
    const live = releases.find((one) => one.id < id && endedWell(one.journal) <= at)
    if (!live || live.id <= releaseId || live.intent.artifact === artifact) continue
    const [first, ...more] = files
    const what = [change, first, more.length > 0 ? `${more.length} more` : undefined].filter(Boolean).join(', ')
    const done = standing === 'begun' ? 'may have been applied' : 'was applied'
    const { version = '', artifact: liveArtifact = '' } = live.intent
    const name = version === '' ? liveArtifact : version
    return `the old version cannot work on the new schema: a migration (${what}) ${done} at ${timeOf(at)}, while ${name} was live (${run.url ?? `run ${run.id}`}); take the database back too (type full, or operation rollback or restore of the action database), or go forward`
  }
  return undefined
}

/** @param barrier  what lies between */
export function cannotGoBack(barrier: string): string {
  return `the old version cannot work on the new schema (${barrier}); restore the database or go forward`
}

/** Whether an artifact is what the last release left live, as far as the records tell. */
export function isLive(artifact: string, releases: readonly ReleaseRecord[]): boolean {
  return releases.find(({ journal }) => endedWell(journal) < Infinity)?.intent.artifact === artifact
}

/** When a release had all its traffic for good, to the second; Infinity: never, as far as is known. */
function endedWell(journal: ReleaseRecord['journal']): number {
  const end: (JournalEntry & Partial<WrittenEntry>) | undefined = terminalEntry(journal)
  return end?.phase === 'COMMITTED' || end?.phase === 'UNSEEN' ? (end.at ?? Infinity) : Infinity
}
