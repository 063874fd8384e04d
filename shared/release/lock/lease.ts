import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { lockedBy } from '../../rollout/intent.ts'
import { terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { anyOrigin, createTracer, type Origin } from './provenance.ts'
import { isBefore, readHead, readRelease, readReleases, type ReleaseHead, type ReleaseRecord } from './record.ts'

/**
 * Makes sure that a release has not ended.
 *
 * @throws ActionError LEASE_LOST, saying how it ended
 */
export async function assertOpen(github: GitHub, releaseId: number): Promise<ReleaseRecord> {
  const mine = await readRelease(github, releaseId)
  if (!mine) throw unknown(releaseId)
  return stillOpen(mine)
}

function unknown(releaseId: number): ActionError {
  return new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
}

function stillOpen(mine: ReleaseRecord): ReleaseRecord {
  const ended = terminalEntry(mine.journal)
  if (ended) throw new ActionError('LEASE_LOST', `release ${mine.id} has ended: ${ended.phase}: ${ended.reason}`)
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
  const head = await readHead(github, releaseId)
  if (!head) throw unknown(releaseId)
  const { own, newer } = await lookAround(github, head, origin)
  // GitHub's lists lag behind its writes
  const mine = own ? stillOpen(own) : await assertOpen(github, releaseId)
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
  mine: ReleaseHead,
  origin: Origin = anyOrigin,
): Promise<number | undefined> {
  return (await lookAround(github, mine, origin)).newer
}

/** The own release as it is listed, and a newer one that has touched traffic. */
async function lookAround(github: GitHub, mine: ReleaseHead, origin: Origin) {
  const { environment, intent, id } = mine
  const trace = createTracer(origin)
  let own: ReleaseRecord | undefined
  let newer: number | undefined
  for await (const record of readReleases(github, { environment, sharing: lockedBy(intent), own: id })) {
    if (isBefore(record, mine)) break
    if (record.id === id) own = record
    const isNewer = newer === undefined && record.id > id && wasArmed(record.journal)
    if (isNewer && (await trace(github, record)) !== 'refuted') newer = record.id
  }
  return { own, newer }
}
