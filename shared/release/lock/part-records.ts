import { describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import type { RunContext } from '../../log/run-context.ts'
import { type Intent, lockedBy, partsOf } from '../../rollout/intent.ts'
import { slotOf, terminalEntry } from '../../rollout/journal.ts'
import { recordPart } from './open.ts'
import { isBefore, readReleases, type ReleaseRecord } from './record.ts'

/**
 * Records for each service of a release how it ended, where that is not recorded yet: so that it can be gone back to alone, and counts in
 * reports. What cannot be written is worth a warning: the record of the whole says the same.
 */
export async function recordParts(
  { run, log }: { readonly run: RunContext; readonly log: Log },
  {
    github,
    settings: { isProduction },
  }: { readonly github: GitHub; readonly settings: { readonly isProduction: boolean } },
  whole: ReleaseRecord,
): Promise<void> {
  const { id, environment, intent, journal } = whole
  const ended = terminalEntry(journal)
  const parts = partsOf(intent)
  if (!ended || ended.phase === 'SUPERSEDED' || parts.length === 0) return
  try {
    const recorded = await recordedParts(github, whole)
    for (const { name, resource: route, revision, version } of parts.filter((part) => !recorded.has(part.name))) {
      await recordPart(
        {
          ...{ environment, isProduction, partOf: id },
          description: [name, version].filter(Boolean).join(' '),
          intent: { ...intentOf(intent), service: name, route, artifact: revision, version },
        },
        { phase: ended.phase, step: ended.step, slot: slotOf(journal, name), reason: ended.reason },
        { github, run, links: { logUrl: run.runUrl } },
      )
    }
  } catch (thrown) {
    log.warning(`not every service of release ${id} has a record of its own: ${describeError(thrown)}`)
  }
}

/** What the record of a part repeats of the whole: not how it was judged, which it is not asked for again. */
function intentOf({ op, driver, commit, schema, reason, rollbackOf }: Intent) {
  return { op, driver, commit, schema, reason, rollbackOf }
}

async function recordedParts(github: GitHub, whole: ReleaseRecord): Promise<ReadonlySet<string>> {
  const recorded = new Set<string>()
  for await (const record of readReleases(github, {
    environment: whole.environment,
    sharing: lockedBy(whole.intent),
  })) {
    if (isBefore(record, whole)) break
    if (record.intent.partOf === whole.id) recorded.add(record.intent.service ?? '')
  }
  return recorded
}
