import type { Commit } from './commit.ts'

type Node = Pick<Commit, 'sha' | 'parents'>

/**
 * For each commit the merge that brought it in: the innermost one. Commits on the main line (first parents of `tip`) have none.
 * A commit reachable by several merges belongs to the oldest of them.
 *
 * @param commits  of one range; parents outside of it are skipped
 * @returns sha of the commit → sha of the merge
 */
export function owners(tip: string, commits: ReadonlyMap<string, Node>): ReadonlyMap<string, string> {
  const owner = new Map<string, string>()
  const seen = new Set<string>()
  // depth first with a stack of its own: merges nest as deep as history is long
  const chains: { start: string; merge: string | undefined }[] = [{ start: tip, merge: undefined }]
  for (let chain = chains.pop(); chain !== undefined; chain = chains.pop()) {
    for (let node = unseen(chain.start); node !== undefined; node = unseen(node.parents[0])) {
      seen.add(node.sha)
      if (chain.merge !== undefined) owner.set(node.sha, chain.merge)
      // the oldest merge ends on top of the stack
      for (const start of node.parents.slice(1)) chains.push({ start, merge: node.sha })
    }
  }
  return owner

  function unseen(sha: string | undefined): Node | undefined {
    return sha === undefined || seen.has(sha) ? undefined : commits.get(sha)
  }
}
