import type { Author, Commit } from './commit.ts'
import { createLineage } from './lineage.ts'
import type { Change, Message, Squash } from './message.ts'
import { createTargets, pairReverts } from './pair-reverts.ts'
import { parseMessage } from './parse-message.ts'

export interface Entry {
  readonly sha: string
  readonly parents: readonly string[]
  readonly author: Author
  readonly message: Message
  /** The innermost merge that brought it in. */
  readonly merge: string | undefined
}

/** Something about a commit that people should see. */
export interface Remark {
  readonly sha: string
  readonly text: string
}

/** What happened in a range of commits. */
export interface History {
  /** Commits that count. */
  readonly count: number
  /** What they say, each kind of change once: without its words. */
  readonly kinds: readonly Pick<Change, 'type' | 'breaking'>[]
  /**
   * Newest first, what counts: nothing that was taken back, no revert of something in the range, and of a merge and what
   * it brought in never both. Not those that were only counted.
   */
  readonly entries: readonly Entry[]
  /** Every commit that was kept, newest first. */
  readonly all: readonly Entry[]
  /** Commits that cancel out: taken back within the range, and what took them back. */
  readonly cancelled: number
  /** Commits that count and hold no conventional change: their header, and why. */
  readonly unparsed: readonly Remark[]
  /** What looks like a mistake in those that count. */
  readonly doubts: readonly Remark[]
  /** Version of the newest `Release-As:` footer that counts. */
  readonly releaseAs: string | undefined
}

export interface ReadOptions {
  readonly squash?: Squash
  /** Only counts what needs no second look, so that a long history takes little memory. */
  readonly onlyCount?: boolean
}

/**
 * Reads the commits of a range.
 *
 * @param batches  newest first, each commit before its parents
 */
export async function readHistory(
  batches: AsyncIterable<readonly Commit[]> | Iterable<readonly Commit[]>,
  { squash = 'header', onlyCount = false }: ReadOptions = {},
): Promise<History> {
  const lineage = createLineage()
  const needsLook = createSecondLook()
  const counted = createCount()
  const speaking = new Set<string>()
  const kept: Entry[] = []
  for await (const commits of batches) {
    for (const commit of commits) {
      const { sha, parents, author } = commit
      const message = parseMessage(commit.message, { squash, isMerge: parents.length > 1 })
      const entry = { sha, parents, author, message, merge: lineage(commit) }
      if (needsLook(entry) || !onlyCount) {
        kept.push(entry)
        continue
      }
      counted.add(entry)
      if (entry.merge !== undefined && message.changes.length > 0) speaking.add(entry.merge)
    }
  }
  const { entries, cancelled } = judge(kept, speaking)
  for (const entry of entries) counted.add(entry)
  return { ...counted.sum(), entries, all: kept, cancelled }
}

export function isMerge({ parents }: Pick<Entry, 'parents'>): boolean {
  return parents.length > 1
}

/** Newest first, a revert is seen before what it takes back: what none may mean can be counted at once. */
function createSecondLook(): (entry: Entry) => boolean {
  const targets = createTargets()
  const doubtful = new Set<string>()
  return (entry) => {
    const { sha, message, merge } = entry
    const isMeant = targets.mayMean(entry) || (merge !== undefined && doubtful.has(merge))
    if (isMeant) doubtful.add(sha)
    if (message.reverts) targets.add(message.reverts)
    return isMeant || isMerge(entry) || message.reverts !== undefined || message.releaseAs !== undefined
  }
}

function createCount() {
  const kinds = new Map<string, Pick<Change, 'type' | 'breaking'>>()
  const unparsed: Remark[] = []
  const doubts: Remark[] = []
  let count = 0
  let releaseAs: string | undefined
  return {
    add({ sha, message }: Entry): void {
      count++
      for (const { type, breaking } of message.changes) {
        const key = breaking.length > 0 ? `${type}!` : type
        if (!kinds.has(key)) kinds.set(key, { type, breaking })
      }
      if (message.unparsed !== undefined) unparsed.push({ sha, text: `${message.header}: ${message.unparsed}` })
      for (const text of message.doubts) doubts.push({ sha, text })
      releaseAs ??= message.releaseAs
    },
    sum: () => ({ count, kinds: [...kinds.values()], unparsed, doubts, releaseAs }),
  }
}

/**
 * @param kept  newest first
 * @param speaking  merges that brought in something conventional which was not kept
 */
function judge(kept: readonly Entry[], speaking: ReadonlySet<string>): Pick<History, 'entries' | 'cancelled'> {
  const oldestFirst = [...kept].reverse()
  const { undone, paired } = pairReverts(oldestFirst)
  const covered = coveredMerges(oldestFirst, speaking)
  const isCancelled = ({ sha }: Entry) => undone.has(sha) || paired.has(sha)
  const isSilent = (entry: Entry) => isMerge(entry) && (covered.has(entry.sha) || entry.message.changes.length === 0)
  return {
    entries: kept.filter((entry) => !isCancelled(entry) && !isSilent(entry)),
    cancelled: kept.filter((entry) => isCancelled(entry) && !isMerge(entry)).length,
  }
}

/** Merges whose own line does not count, because something they brought in speaks for itself. */
function coveredMerges(oldestFirst: readonly Entry[], speaking: ReadonlySet<string>): ReadonlySet<string> {
  const covered = new Set(speaking)
  for (const { sha, merge, message } of oldestFirst) {
    if (merge !== undefined && (message.changes.length > 0 || covered.has(sha))) covered.add(merge)
  }
  return covered
}
