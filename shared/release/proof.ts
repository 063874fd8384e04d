import { readReleases, type Recorded } from '../audit/release.ts'
import type { GitHub } from '../github/ports.ts'
import { type Candidate, proves, type Proven } from '../policy/promotion.ts'

/** What is to be proven, and where it must have gone well. */
export interface Sought {
  readonly from: string
  /** Not longer ago than this, in milliseconds since the epoch. */
  readonly since: number
  readonly service: string
  readonly commit: string | undefined
  readonly digest: string | undefined
}

export interface ProofPorts {
  readonly refs: () => Promise<GitHub['refs']>
  readonly recorded: (environment: string, since: number) => Promise<readonly Recorded[]>
  readonly isWriter: (account: string) => boolean
}

/** How a release elsewhere proves this one, in words; undefined when none does. */
export async function findProof(
  { from, since, service, commit, digest }: Sought,
  { refs, recorded, isWriter }: ProofPorts,
): Promise<string | undefined> {
  const treeOf = async (sha: string | undefined) => (sha ? (await (await refs()).commit(sha))?.tree : undefined)
  const candidate: Candidate = { digest, commit, tree: await treeOf(commit) }
  const trees = new Map<string, string | undefined>()
  for (const { id, revision, sha, version } of goodReleases(await recorded(from, since), since, service, isWriter)) {
    const proven = (tree: string | undefined): Proven => ({ id, revision, commit: sha, tree })
    let by = proves(proven(undefined), candidate)
    if (by === undefined && candidate.tree !== undefined) {
      if (!trees.has(sha)) trees.set(sha, await treeOf(sha))
      by = proves(proven(trees.get(sha)), candidate)
    }
    if (by !== undefined) return `the same ${by} went well in ${from}: release ${id}${version && `, ${version}`}`
  }
  return undefined
}

/** Newest first; what was rolled back there did not go well. */
function goodReleases(recorded: readonly Recorded[], since: number, wanted: string, isWriter: ProofPorts['isWriter']) {
  const releases = readReleases(recorded, isWriter)
  const undone = new Set(releases.flatMap(({ undoes, outcome }) => (outcome === 'COMMITTED' ? (undoes ?? []) : [])))
  return releases
    .filter(({ kind, service, outcome }) => kind === 'release' && service === wanted && outcome === 'COMMITTED')
    .filter(({ id, endedAt }) => !undone.has(id) && (endedAt ?? 0) >= since)
    .reverse()
}
