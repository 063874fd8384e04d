import type { Author, Commit } from './commit.ts'
import { owners } from './lineage.ts'
import type { Message, Squash } from './message.ts'
import { pairReverts } from './pair-reverts.ts'
import { parseMessage } from './parse-message.ts'

export interface Entry {
  readonly sha: string
  readonly author: Author
  readonly message: Message
  readonly isMerge: boolean
  /** The innermost merge that brought it in. */
  readonly merge?: string
}

/** What happened in a range of commits. */
export interface History {
  /**
   * Newest first, what counts: nothing that was taken back, no revert of something in the range, and of a merge and what
   * it brought in never both.
   */
  readonly entries: readonly Entry[]
  /** Every commit that was read, newest first. */
  readonly all: readonly Entry[]
  /** Commits that cancel out: taken back within the range, and what took them back. */
  readonly cancelled: number
  /** Commits that count and hold no conventional change. */
  readonly unparsed: readonly Entry[]
  /** Version of the newest `Release-As:` footer that counts. */
  readonly releaseAs?: string
}

/**
 * Reads the commits of a range.
 *
 * @param commits  newest first, a commit before its parents
 */
export async function readHistory(
  commits: AsyncIterable<Commit> | Iterable<Commit>,
  squash: Squash = 'header',
): Promise<History> {
  const nodes = new Map<string, { sha: string; parents: readonly string[] }>()
  const read: Entry[] = []
  for await (const { sha, parents, author, message } of commits) {
    const isMerge = parents.length > 1
    nodes.set(sha, { sha, parents })
    read.push({ sha, author, isMerge, message: parseMessage(message, { squash, isMerge }) })
  }
  const owner = owners(read[0]?.sha ?? '', nodes)
  const all = read.map((entry) => {
    const merge = owner.get(entry.sha)
    return merge === undefined ? entry : { ...entry, merge }
  })
  return judge(all)
}

function judge(all: readonly Entry[]): History {
  const oldestFirst = [...all].reverse()
  const { undone, paired } = pairReverts(
    oldestFirst.map(({ sha, merge, message }) => ({ ...message, sha, ...(merge === undefined ? {} : { merge }) })),
  )
  const covered = coveredMerges(oldestFirst)
  const counts = ({ sha, isMerge, message }: Entry) =>
    !undone.has(sha) && !paired.has(sha) && !(isMerge && (covered.has(sha) || message.changes.length === 0))
  const entries = all.filter(counts)
  const releaseAs = entries.find(({ message }) => message.releaseAs !== undefined)?.message.releaseAs
  return {
    entries,
    all,
    cancelled: all.filter(({ sha, isMerge }) => !isMerge && (undone.has(sha) || paired.has(sha))).length,
    unparsed: entries.filter(({ message }) => message.unparsed !== undefined),
    ...(releaseAs === undefined ? {} : { releaseAs }),
  }
}

/** Merges whose own line does not count, because something they brought in speaks for itself. */
function coveredMerges(oldestFirst: readonly Entry[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { sha, merge, message } of oldestFirst) {
    if (merge !== undefined && (message.changes.length > 0 || covered.has(sha))) covered.add(merge)
  }
  return covered
}
