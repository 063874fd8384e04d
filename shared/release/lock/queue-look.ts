import type { GitHub } from '../../github/ports.ts'
import { type Intent, lockedBy } from '../../rollout/intent.ts'
import { hadTurn, terminalEntry } from '../../rollout/journal.ts'
import type { Tracer } from './provenance.ts'
import { isBefore, readRelease, readReleases, type ReleaseRecord } from './record.ts'
import { assertRead } from './sealed.ts'

/** Where a release waits for its turn. */
export interface Queued {
  readonly id: number
  readonly environment: string
  readonly service: string
  /** What it deploys in place. */
  readonly resources?: Intent['resources']
}

/** What the strict lock's ref says. */
export interface Held {
  /** The commit that it points to; undefined where there is none. */
  readonly sha: string | undefined
  /** The release that took the lock last, which may have ended since; undefined where the ref does not name one. */
  readonly release: number | undefined
}

export interface QueueLook {
  /** The own release, where it is listed. */
  readonly own: ReleaseRecord | undefined
  readonly ahead: readonly ReleaseRecord[]
  /** The release that took the strict lock last, whether it has ended or not. */
  readonly holder: ReleaseRecord | undefined
  /** The last one that had its turn before the own one, as far as it was read. */
  readonly last: ReleaseRecord | undefined
}

/** Milliseconds for which a list may not show what was made: so much older than a proof is read as well. */
const mostLag = 60_000

/**
 * The own release, and those that it must not go before: the older ones that have not ended, and the younger ones that have
 * their turn all the same. Journals are read from the newest backwards, to the first release of all the same names that had its turn:
 * what is a minute older than that had ended before. One that its run refutes neither holds nor proves anything.
 *
 * @param held  what the lock's ref says: the release that it names is ahead as well while it is open
 */
export async function lookAtQueue(
  mine: Queued,
  github: GitHub,
  trace: Tracer,
  held?: Promise<Held>,
): Promise<QueueLook> {
  const names = lockedBy(mine)
  let own: ReleaseRecord | undefined
  let proof: ReleaseRecord | undefined
  const ahead: ReleaseRecord[] = []
  const made: ReleaseRecord[] = []
  let holder: ReleaseRecord | undefined
  for await (const record of readReleases(github, { environment: mine.environment, sharing: names, own: mine.id })) {
    if (proof && isBefore(record, proof, mostLag)) break
    if (record.intent.partOf !== undefined) continue
    const isHolder = record.id === (await held)?.release && isOf(record, mine)
    if (record.id === mine.id) own = record
    if (record.id <= mine.id) made.push(record)
    const isOpen = !terminalEntry(record.journal)
    const isLocked = record.intent.queued === true && hadTurn(record.journal)
    const isProof = isLocked && record.id < mine.id && covers(lockedBy(record.intent), names)
    const isAhead = isOpen && record.id !== mine.id && (record.id < mine.id || isLocked || isHolder)
    // whose run it is costs a request: only of those on which something hangs
    if (!(isAhead || isHolder || (isProof && !proof)) || (await trace(github, record)) === 'refuted') continue
    if (isHolder) holder = record
    if (isAhead) ahead.push(record)
    if (isProof) proof ??= record
  }
  const { release } = (await held) ?? {}
  // GitHub's list may not show it yet
  const unlisted = release === undefined || holder ? undefined : await readRelease(github, release)
  if (unlisted && isOf(unlisted, mine) && (await trace(github, unlisted)) !== 'refuted') {
    holder = unlisted
    if (unlisted.id !== mine.id && !terminalEntry(unlisted.journal)) ahead.push(unlisted)
  }
  assertRead(mine.environment, made)
  return { own, ahead: ahead.filter((one) => !isRepeat(one, made, mine.id)), holder, last: proof }
}

function isOf({ environment, intent }: ReleaseRecord, mine: Queued): boolean {
  return environment === mine.environment && (intent.service ?? '') === mine.service
}

/** A Deployment that was made twice, as the answer was lost, or that somebody copied: the own one, or the one that has a journal, is the release. */
function isRepeat({ id, nonce, journal }: ReleaseRecord, made: readonly ReleaseRecord[], own: number): boolean {
  const isSame = (other: ReleaseRecord) => nonce !== undefined && other.nonce === nonce && other.id !== id
  return journal.length === 0 && made.some((other) => isSame(other) && (other.id === own || other.journal.length > 0))
}

/** Only who waited for as much has shown that all which had it before had ended. */
function covers(one: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  return [...names].every((name) => one.has(name))
}
