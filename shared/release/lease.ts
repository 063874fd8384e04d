import { ActionError } from '../errors/action-error.ts'
import type { GitHub } from '../github/ports.ts'
import { terminalEntry, wasArmed } from '../rollout/journal.ts'
import { listReleases, readRelease, type ReleaseRecord } from './record.ts'

/**
 * Makes sure that a release may still write: it has not ended, and no newer one has touched traffic. Called before
 * every effect; what is left is the window of the one request that follows.
 *
 * @throws ActionError LEASE_LOST, naming who has it now
 */
export async function assertHolding(github: GitHub, releaseId: number): Promise<ReleaseRecord> {
  const mine = await readRelease(github, releaseId)
  if (!mine) throw new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
  const ended = terminalEntry(mine.journal)
  if (ended) throw new ActionError('LEASE_LOST', `release ${releaseId} has ended: ${ended.phase}: ${ended.reason}`)
  const releases = await listReleases(github, mine.environment, mine.intent.service ?? '')
  const newer = releases.find(({ id, journal }) => id > releaseId && wasArmed(journal))
  if (newer)
    throw new ActionError('LEASE_LOST', `release ${newer.id} took over from release ${releaseId} and moves traffic`)
  return mine
}
