import type { Reversal } from './message.ts'

/** A commit as far as pairing needs it. */
export interface Revertible {
  readonly sha: string
  readonly header: string
  readonly pull?: number
  readonly reverts?: Reversal
  /** The merge that brought it in. */
  readonly merge?: string
}

export interface Pairing {
  /** Taken back, and not restored since. */
  readonly undone: ReadonlySet<string>
  /** Reverts of something in this range: they are done with, whatever came of them later. */
  readonly paired: ReadonlySet<string>
}

/**
 * Finds what each revert takes back: by sha prefix, else by pull request, else by the quoted header (the newest that still
 * stands). A revert of a revert restores. A revert of a merge takes back all that the merge brought in.
 *
 * @param commits  oldest first
 */
export function pairReverts(commits: readonly Revertible[]): Pairing {
  const undone = new Set<string>()
  const targets = new Map<string, readonly string[]>()
  const known = createIndex(commits)

  function set(sha: string, isUndone: boolean): void {
    if (undone.has(sha) === isUndone) return
    if (isUndone) undone.add(sha)
    else undone.delete(sha)
    for (const target of targets.get(sha) ?? []) set(target, !isUndone)
  }

  commits.forEach(({ sha, reverts }, position) => {
    if (reverts === undefined) return
    const found = known.find(reverts, position, undone)
    if (found.length === 0) return
    targets.set(sha, found)
    for (const target of found) set(target, true)
  })
  return { undone, paired: new Set(targets.keys()) }
}

function createIndex(commits: readonly Revertible[]) {
  const positions = new Map(commits.map(({ sha }, position) => [sha, position]))
  const broughtBy = new Map<string, string[]>()
  for (const { sha, merge } of commits)
    if (merge !== undefined) broughtBy.set(merge, [...(broughtBy.get(merge) ?? []), sha])

  /** A merge stands for all it brought in, merges within it too. */
  const whole = (sha: string): readonly string[] => [sha, ...(broughtBy.get(sha) ?? []).flatMap(whole)]

  function bySha(prefix: string, before: number): string | undefined {
    const exact = positions.get(prefix)
    if (exact !== undefined) return exact < before ? prefix : undefined
    return newest(before, ({ sha }) => sha.startsWith(prefix))?.sha
  }

  function newest(before: number, matches: (commit: Revertible) => boolean): Revertible | undefined {
    for (let position = before - 1; position >= 0; position--) {
      const commit = commits[position]
      if (commit && matches(commit)) return commit
    }
    return undefined
  }

  return {
    find({ shas, pull, header }: Reversal, before: number, undone: ReadonlySet<string>): readonly string[] {
      const named = shas.map((sha) => bySha(sha, before)).filter((sha) => sha !== undefined)
      if (named.length > 0) return named.flatMap(whole)
      const ofPull =
        pull === undefined
          ? []
          : commits.slice(0, before).filter((commit) => commit.pull === pull && !undone.has(commit.sha))
      if (ofPull.length > 0) return [...new Set(ofPull.flatMap(({ sha }) => whole(sha)))]
      const quoted = newest(before, (commit) => commit.header === header && !undone.has(commit.sha))
      return quoted === undefined ? [] : whole(quoted.sha)
    },
  }
}
