import type { GitHub } from '../../github/ports.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import { readReleases, type ReleaseRecord } from './record.ts'

/**
 * Makes the releases inactive that GitHub still shows as active although a later one was committed: those in production
 * become so by nobody's hand but ours. Read from the newest backwards, to the first that has been retired before.
 */
export async function retirePrevious(github: GitHub, committed: ReleaseRecord): Promise<void> {
  const { id: newest, environment, intent } = committed
  for await (const { id, journal, state } of readReleases(github, { environment, service: intent.service ?? '' })) {
    if (id >= newest || terminalEntry(journal)?.phase !== 'COMMITTED') continue
    if (state !== 'success') return
    await github.deployments.addStatus(id, { state: 'inactive', description: `replaced by release ${newest}` })
  }
}
