import type { Commit } from './commit.ts'

/** The commits that are known so far, and who descends from whom. */
export interface CommitGraph {
  add(commits: readonly Commit[]): void
  /** The commit and every commit in its history; undefined while some of them are not known. */
  history(sha: string): ReadonlySet<string> | undefined
  /**
   * What is in the history of `to` and not in that of `from`, newest first, each commit before its parents, lines of history one after
   * the other (as `git log --topo-order`). Both histories must be known.
   */
  range(to: string, from?: string): readonly Commit[]
}

export function createCommitGraph(): CommitGraph {
  const commits = new Map<string, Commit>()

  function history(head: string): ReadonlySet<string> | undefined {
    const seen = new Set<string>()
    const open = [head]
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (seen.has(sha)) continue
      const commit = commits.get(sha)
      if (!commit) return undefined
      seen.add(sha)
      open.push(...commit.parents)
    }
    return seen
  }

  /** Kahn's algorithm with a stack: a commit follows once all of its children have come. */
  function sorted(included: ReadonlySet<string>): readonly Commit[] {
    const parentsOf = (sha: string) => (commits.get(sha)?.parents ?? []).filter((parent) => included.has(parent))
    const waiting = new Map<string, number>()
    for (const sha of included) for (const parent of parentsOf(sha)) waiting.set(parent, (waiting.get(parent) ?? 0) + 1)
    const ready = [...included].filter((sha) => !waiting.has(sha))
    const order: Commit[] = []
    for (let sha = ready.pop(); sha !== undefined; sha = ready.pop()) {
      order.push(...[commits.get(sha) ?? []].flat())
      for (const parent of parentsOf(sha)) {
        const left = (waiting.get(parent) ?? 0) - 1
        waiting.set(parent, left)
        if (left === 0) ready.push(parent)
      }
    }
    return order
  }

  return {
    add(found) {
      for (const commit of found) commits.set(commit.sha, commit)
    },
    history,
    range(to, from) {
      const without = (from === undefined ? undefined : history(from)) ?? new Set<string>()
      return sorted(new Set([...(history(to) ?? [])].filter((sha) => !without.has(sha))))
    },
  }
}
