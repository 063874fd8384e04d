import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { anyOrigin, createTracer, type Origin } from './provenance.ts'
import { isBefore, readRelease, readReleases, type ReleaseRecord } from './record.ts'

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
 * @param origin  what a run must be for its release to count
 * @throws ActionError LEASE_LOST, naming who has it now
 */
export async function assertHolding(
  github: GitHub,
  releaseId: number,
  origin: Origin = anyOrigin,
): Promise<ReleaseRecord> {
  const mine = await assertOpen(github, releaseId)
  const newer = await overtaking(github, mine, origin)
  if (newer !== undefined)
    throw new ActionError('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`)
  return mine
}

/**
 * The id of a newer release that has touched traffic: from then on the older one writes nothing any more. One that its run refutes has
 * touched nothing; that is asked of those alone that would stop this one.
 */
export async function overtaking(
  github: GitHub,
  mine: ReleaseRecord,
  origin: Origin = anyOrigin,
): Promise<number | undefined> {
  const { environment, intent } = mine
  const trace = createTracer(origin)
  for await (const record of readReleases(github, { environment, service: intent.service ?? '' })) {
    if (isBefore(record, mine)) break
    const isNewer = record.id > mine.id && wasArmed(record.journal)
    if (isNewer && (await trace(github, record)) !== 'refuted') return record.id
  }
  return undefined
}
