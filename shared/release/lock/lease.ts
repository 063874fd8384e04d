import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { listHeads, readRelease, type ReleaseRecord, withJournal } from './record.ts'

/**
 * Makes sure that a release has not ended.
 *
 * @throws ActionError LEASE_LOST, saying how it ended
 */
export async function assertOpen(github: GitHub, releaseId: number): Promise<ReleaseRecord> {
  const mine = await readRelease(github, releaseId)
  if (!mine) throw new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
  const ended = terminalEntry(mine.journal)
  if (ended) throw new ActionError('LEASE_LOST', `release ${releaseId} has ended: ${ended.phase}: ${ended.reason}`)
  return mine
}

/**
 * Makes sure that a release may still write: it has not ended, and no newer one has touched traffic. Called before
 * every effect; what is left is the window of the one request that follows.
 *
 * @throws ActionError LEASE_LOST, naming who has it now
 */
export async function assertHolding(github: GitHub, releaseId: number): Promise<ReleaseRecord> {
  const mine = await assertOpen(github, releaseId)
  const newer = await overtaking(github, mine)
  if (newer !== undefined)
    throw new ActionError('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`)
  return mine
}

/** The id of a newer release that has touched traffic: from then on the older one writes nothing any more. */
export async function overtaking(
  github: GitHub,
  { id, environment, intent }: ReleaseRecord,
): Promise<number | undefined> {
  const newer = (await listHeads(github, environment, intent.service ?? '')).filter((head) => head.id > id)
  const records = await Promise.all(newer.map((head) => withJournal(github, head)))
  return records.find(({ journal }) => wasArmed(journal))?.id
}
