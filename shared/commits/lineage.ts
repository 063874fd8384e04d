import type { Commit } from './commit.ts'

/**
 * Tells of commits, asked of them newest first and each before its parents, which merge brought them in: the innermost one. Commits on
 * the main line (the first commit and its first parents) have none. One that several merges reach belongs to the oldest of them.
 */
export function createLineage(): (commit: Pick<Commit, 'sha' | 'parents'>) => string | undefined {
  /** Commits that a child has named: by which merge they come, undefined on the main line. */
  const expected = new Map<string, string | undefined>()
  const ages = new Map<string, number>()

  function expect(sha: string | undefined, merge: string | undefined, isMain: boolean): void {
    if (sha === undefined) return
    const known = expected.get(sha)
    const isKnownMain = expected.has(sha) && known === undefined
    const isYounger = known !== undefined && merge !== undefined && (ages.get(known) ?? 0) > (ages.get(merge) ?? 0)
    if (isMain || !(isKnownMain || isYounger)) expected.set(sha, merge)
  }

  return ({ sha, parents }) => {
    const merge = expected.get(sha)
    expected.delete(sha)
    const [first, ...others] = parents
    if (others.length > 0) ages.set(sha, ages.size)
    expect(first, merge, merge === undefined)
    for (const other of others) expect(other, sha, false)
    return merge
  }
}
