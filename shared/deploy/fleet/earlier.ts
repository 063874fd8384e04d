import type { GitHub } from '../../github/ports.ts'
import type { RunContext } from '../../log/run-context.ts'
import type { Tracer } from '../../release/lock/provenance.ts'
import { readReleases, type ReleaseRecord } from '../../release/lock/record.ts'
import { lockedBy } from '../../rollout/intent.ts'
import { type JournalEntry, terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { describeRevision, isImmutable } from '../../rollout/revision.ts'
import type { Item } from './item.ts'
import { readStarted } from './started.ts'

/** How many releases are read for each service, and how many Deployments are looked through at about most. */
const mostOfEach = 30
const deepest = 1_000
/** Milliseconds that the clocks of this runner and of GitHub may differ by. */
const slack = 60_000

/** What else was released of these, newest first. */
export async function otherReleases(
  github: GitHub,
  { environment, names, own }: { environment: string; names: ReadonlySet<string>; own: number },
): Promise<readonly ReleaseRecord[]> {
  const found: ReleaseRecord[] = []
  for await (const record of readReleases(github, { environment, sharing: names }, deepest)) {
    if (record.id !== own) found.push(record)
    if (found.length >= mostOfEach * names.size) break
  }
  return found
}

/** Whether something was written to one of them after a moment: what was seen then may not be so any more. */
export function isChangedSince(records: readonly ReleaseRecord[], since: number): boolean {
  return records.some(({ journal }) => journal.some(({ at }) => at >= since - slack))
}

/**
 * Deployments that an earlier run started and that need not be started again: of what nobody saw the end of, and of what went well
 * and is the same still.
 *
 * @returns name → id
 */
export async function earlierDeployments(
  records: readonly ReleaseRecord[],
  items: readonly Item[],
  { github, run, trace }: { readonly github: GitHub; readonly run: RunContext; readonly trace: Tracer },
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const item of items) {
    const latest = await latestOf(item, records, github, trace)
    if (latest && revisionIn(latest, item) === describeRevision(item.revision) && countsAgain(latest, item, run))
      for (const [name, id] of readStarted(latest.journal, [item])) found.set(name, id)
  }
  return found
}

/** The last one that touched it, as far as its run does not refute it. */
async function latestOf(
  { name, resource }: Item,
  records: readonly ReleaseRecord[],
  github: GitHub,
  trace: Tracer,
): Promise<ReleaseRecord | undefined> {
  for (const record of records) {
    const names = lockedBy(record.intent)
    const isOfThis = names.has(name) || names.has(resource)
    if (isOfThis && hasTouched(record) && (await trace(github, record)) !== 'refuted') return record
  }
  return undefined
}

function hasTouched({ journal }: ReleaseRecord): boolean {
  const isAbout = ({ phase, refs }: JournalEntry) =>
    ['PREPARED', 'INTERRUPTED', 'COMMITTED'].includes(phase) || (refs !== undefined && phase !== 'GATE')
  return journal.some(isAbout) || wasArmed(journal)
}

function revisionIn({ intent }: ReleaseRecord, { name }: Item): string {
  const ofThis = intent.resources?.find((one) => one.name === name)
  return (intent.op === 'deploy' ? (ofThis?.revision ?? intent.artifact) : undefined) ?? ''
}

/** A deployment that went well need not be done again by the same run, nor by any if its name cannot come to mean something else. */
function countsAgain({ intent, journal }: ReleaseRecord, { revision }: Item, run: RunContext): boolean {
  const end = terminalEntry(journal)?.phase
  const isUnseen = end === undefined || end === 'SUPERSEDED' || end === 'UNSEEN'
  return isUnseen || (end === 'COMMITTED' && (intent.run.id === run.runId || isImmutable(revision)))
}
