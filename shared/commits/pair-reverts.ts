import type { Message, Reversal } from './message.ts'

/** A commit as far as pairing needs it. */
export interface Revertible {
  readonly sha: string
  readonly message: Pick<Message, 'header' | 'pull' | 'reverts'>
  /** The merge that brought it in. */
  readonly merge: string | undefined
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
  if (commits.every(({ message }) => message.reverts === undefined)) return { undone: new Set(), paired: new Set() }
  const undone = new Set<string>()
  const targets = new Map<string, readonly string[]>()
  const known = createIndex(commits)

  /** Taking back a revert restores what it had taken back, and so on: also where it was taken back before, because the last word counts. */
  function set(sha: string, isUndone: boolean, seen = new Set<string>()): void {
    if (seen.has(sha)) return
    seen.add(sha)
    if (isUndone) undone.add(sha)
    else undone.delete(sha)
    for (const target of targets.get(sha) ?? []) set(target, !isUndone, seen)
  }

  commits.forEach(({ sha, message }, position) => {
    const found = message.reverts === undefined ? [] : known.find(message.reverts, position, undone)
    if (found.length === 0) return
    targets.set(sha, found)
    for (const target of found) set(target, true)
  })
  return { undone, paired: new Set(targets.keys()) }
}

/** Remembers reverts, and tells whether one of them may mean a commit: by any of the three ways, of which pairing takes one. */
export function createTargets(): {
  add(reversal: Reversal): void
  mayMean(commit: Omit<Revertible, 'merge'>): boolean
} {
  const headers = new Set<string>()
  const pulls = new Set<number>()
  const prefixes = new Map<number, Set<string>>()
  return {
    add({ shas, pull, header }) {
      headers.add(header)
      if (pull !== undefined) pulls.add(pull)
      for (const sha of shas) prefixes.set(sha.length, (prefixes.get(sha.length) ?? new Set()).add(sha))
    },
    mayMean({ sha, message }) {
      if (headers.has(message.header) || (message.pull !== undefined && pulls.has(message.pull))) return true
      for (const [length, set] of prefixes) if (set.has(sha.slice(0, length))) return true
      return false
    },
  }
}

function createIndex(commits: readonly Revertible[]) {
  const broughtBy = new Map<string, string[]>()
  for (const { sha, merge } of commits) {
    if (merge === undefined) continue
    const brought = broughtBy.get(merge) ?? []
    broughtBy.set(merge, brought)
    brought.push(sha)
  }

  /** A merge stands for all it brought in, merges within it too. */
  function whole(sha: string): readonly string[] {
    const found = [sha]
    for (const one of found) found.push(...(broughtBy.get(one) ?? []))
    return found
  }

  function newest(before: number, matches: (commit: Revertible) => boolean): string | undefined {
    for (let position = before - 1; position >= 0; position--) {
      const commit = commits[position]
      if (commit && matches(commit)) return commit.sha
    }
    return undefined
  }

  return {
    find({ shas, pull, header }: Reversal, before: number, undone: ReadonlySet<string>): readonly string[] {
      const named = shas.map((prefix) => newest(before, ({ sha }) => sha.startsWith(prefix)))
      const bySha = named.filter((sha) => sha !== undefined)
      if (bySha.length > 0) return bySha.flatMap(whole)
      const standing = (commit: Revertible) => !undone.has(commit.sha)
      const ofPull =
        pull === undefined ? [] : commits.slice(0, before).filter((one) => one.message.pull === pull && standing(one))
      if (ofPull.length > 0) return [...new Set(ofPull.flatMap(({ sha }) => whole(sha)))]
      const quoted = newest(before, (commit) => commit.message.header === header && standing(commit))
      return quoted === undefined ? [] : whole(quoted)
    },
  }
}
