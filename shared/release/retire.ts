import type { GitHub } from '../github/ports.ts'
import { terminalEntry } from '../rollout/journal.ts'
import { listReleases, type ReleaseRecord } from './record.ts'

/** The releases that GitHub still shows as active although a later one was committed. */
export function outlived(releases: readonly ReleaseRecord[], committed: number): readonly ReleaseRecord[] {
  return releases.filter(
    ({ id, journal, state }) => id < committed && state === 'success' && terminalEntry(journal)?.phase === 'COMMITTED',
  )
}

/** Makes them inactive: those in production become so by nobody's hand but ours. */
export async function retirePrevious(github: GitHub, committed: ReleaseRecord): Promise<void> {
  const { id: newest, environment, intent } = committed
  for (const { id } of outlived(await listReleases(github, environment, intent.service ?? ''), newest)) {
    await github.deployments.addStatus(id, { state: 'inactive', description: `replaced by release ${newest}` })
  }
}
