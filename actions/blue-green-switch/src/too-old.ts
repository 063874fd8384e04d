import type { GitHub } from '../../../shared/github/ports.ts'
import { readChanges } from '../../../shared/release/applied-changes.ts'
import { listReleases } from '../../../shared/release/lock/record.ts'
import { isLive, whyBeforeChange, whyBeforeRelease } from '../../../shared/release/schema-barrier.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import type { Opening } from './resolve.ts'

/** Why a version that was live before, and is not now, cannot come back: what was done to the schema since. */
export async function whyTooOld(
  { parts, release: { environment } }: Pick<Opening, 'parts' | 'release'>,
  { run }: Pick<ReleaseContext, 'run'>,
  github: GitHub,
): Promise<string | undefined> {
  for (const { service, artifact: given, version } of parts) {
    const artifact = given === '' ? run.sha : given
    const releases = await listReleases(github, environment, service)
    const last = releases.find(
      ({ intent, journal }) =>
        (intent.artifact === artifact || (version !== '' && intent.version === version)) &&
        terminalEntry(journal)?.phase === 'COMMITTED',
    )
    if (!last || isLive(last.intent.artifact ?? '', releases)) continue
    const older = { releaseId: last.id, artifact: last.intent.artifact ?? '' }
    const changes = await readChanges(github, environment, Date.parse(last.createdAt))
    const why = whyBeforeRelease(older, releases) ?? whyBeforeChange(older, releases, changes)
    if (why !== undefined) return parts.length === 1 ? why : `${service}: ${why}`
  }
  return undefined
}
