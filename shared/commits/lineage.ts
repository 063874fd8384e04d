import type { Commit } from './commit.ts'

/**
 * Tells of commits, asked of them newest first and each before its parents, which merge brought them in: the innermost one. Commits on
 * the main line (the first commit and its first parents) have none. One that several merges reach belongs to the oldest of them; of a merge
 * and one within it to the outer, whose line it is on then.
 */
export function createLineage(): (commit: Pick<Commit, 'sha' | 'parents'>) => string | undefined {
  /** Commits that a child has named: by which merge they come, undefined on the main line. */
  const expected = new Map<string, string | undefined>()
  const ages = new Map<string, number>()
  /** Of merges, the merge that brought them in. */
  const outer = new Map<string, string>()

  function isWithin(inner: string, merge: string): boolean {
    for (let found = outer.get(inner); found !== undefined; found = outer.get(found)) if (found === merge) return true
    return false
  }

  /** Whether a commit that both reach stays with the one that is known. */
  function isSettled(known: string, merge: string): boolean {
    if (isWithin(merge, known)) return true
    return !isWithin(known, merge) && (ages.get(known) ?? 0) > (ages.get(merge) ?? 0)
  }

  function expect(sha: string | undefined, merge: string | undefined, isMain: boolean): void {
    if (sha === undefined) return
    const known = expected.get(sha)
    const isKnownMain = expected.has(sha) && known === undefined
    const isKept = known !== undefined && merge !== undefined && isSettled(known, merge)
    if (isMain || !(isKnownMain || isKept)) expected.set(sha, merge)
  }

  return ({ sha, parents }) => {
    const merge = expected.get(sha)
    expected.delete(sha)
    if (parents.length > 1) {
      ages.set(sha, ages.size)
      if (merge !== undefined) outer.set(sha, merge)
    }
    expect(parents[0], merge, merge === undefined)
    for (let index = 1; index < parents.length; index++) expect(parents[index], sha, false)
    return merge
  }
}
