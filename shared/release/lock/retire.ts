import type { GitHub } from '../../github/ports.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import { listHeads, type ReleaseRecord, withJournal } from './record.ts'

/**
 * Makes the releases inactive that GitHub still shows as active although a later one was committed: those in production
 * become so by nobody's hand but ours. Read from the newest backwards, to the first that has been retired before.
 */
export async function retirePrevious(github: GitHub, committed: ReleaseRecord): Promise<void> {
  const { id: newest, environment, intent } = committed
  const heads = await listHeads(github, environment, intent.service ?? '')
  for (const head of heads.filter(({ id }) => id < newest)) {
    const { id, journal, state } = await withJournal(github, head)
    if (terminalEntry(journal)?.phase !== 'COMMITTED') continue
    if (state !== 'success') return
    await github.deployments.addStatus(id, { state: 'inactive', description: `replaced by release ${newest}` })
  }
}
