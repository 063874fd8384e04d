import { describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import { type Intent, lockedBy } from '../../rollout/intent.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import { readReleases, type ReleaseRecord } from './record.ts'

/** A fleet of more services has one record: GitHub allows a job 1 000 requests an hour, and 80 new things a minute. */
export const mostOwnRecords = 50
/** Of whatever service or kind: how many Deployments are looked through at most. */
const deepest = 1_000

interface Committed extends Pick<ReleaseRecord, 'id' | 'environment'> {
  readonly intent: Pick<Intent, 'service' | 'resources'>
}

/** Tidiness in GitHub's list of environments: worth a warning, never a release that is committed. */
export async function retire(
  { log }: { readonly log: Log },
  { github }: { readonly github: GitHub },
  committed: Committed,
): Promise<void> {
  try {
    await retirePrevious(github, committed)
  } catch (thrown) {
    log.warning(`earlier deployments could not be made inactive: ${describeError(thrown)}`)
  }
}

/**
 * Makes the releases of these services inactive that GitHub still shows as active although a later one was committed: those in production
 * become so by nobody's hand but ours. Read from the newest backwards, of each service to the first that has been retired before.
 */
export async function retirePrevious(
  github: GitHub,
  { id: newest, environment, intent: { service: own = '', resources = [] } }: Committed,
): Promise<void> {
  const parts = resources.length > 1 && resources.length <= mostOwnRecords ? resources : []
  const services = new Set([own, ...parts.map(({ name }) => name)])
  for await (const { id, intent, journal, state } of readReleases(
    github,
    { environment, sharing: lockedBy({ service: own, resources }) },
    deepest,
  )) {
    const { service = '' } = intent
    const end = terminalEntry(journal)?.phase
    if (id >= newest || !services.has(service) || (end !== 'COMMITTED' && end !== 'UNSEEN')) continue
    if (state !== 'inactive')
      await github.deployments.addStatus(id, { state: 'inactive', description: `replaced by release ${newest}` })
    else if (services.delete(service) && services.size === 0) return
  }
}
