import type { RunContext } from '../../../../shared/log/run-context.ts'

/** What is judged, as GitHub's event (never a report, nor what ran) names it. */
export interface Change {
  /** Number of the pull request. */
  readonly pull: number | undefined
  /** The commit that is judged: a check run is for it, and its own metrics are never what it is compared with. */
  readonly head: string
  /** What it is to be merged into: the policy and the baseline are of it. */
  readonly base: { readonly sha: string; readonly ref: string } | undefined
  /** What a push moved on from. */
  readonly before: string | undefined
  /** The default branch, where this is another: what a new branch is off. */
  readonly trunk: string | undefined
  /** The run that wrote the reports, where this run only publishes them. */
  readonly reportedBy: ReportingRun | undefined
}

export interface ReportingRun {
  /** `success`, `failure`, `cancelled`… */
  readonly conclusion: string
  readonly url: string
}

/** Of a pull request, a merge queue, a push; of anything else just the commit. */
export function changeOf({ event, sha, ref }: RunContext): Change {
  const { pull_request: pull, merge_group: group, before, repository } = event as Event
  const base = shaOf(pull?.base?.sha ?? group?.base_sha)
  const number = pull?.number
  return {
    pull: typeof number === 'number' ? number : undefined,
    head: shaOf(pull?.head?.sha) ?? sha,
    base: base === undefined ? undefined : { sha: base, ref: branchOf(pull?.base?.ref ?? group?.base_ref ?? ref) },
    before: shaOf(before),
    trunk: trunkOf(ref, repository?.default_branch),
    reportedBy: undefined,
  }
}

function trunkOf(ref: string, defaultBranch: unknown): string | undefined {
  const [branch, trunk] = [branchOf(ref), branchOf(defaultBranch)]
  return branch === '' || trunk === '' || trunk === branch ? undefined : trunk
}

/** '' for what is not a branch. */
export function branchOf(ref: unknown): string {
  const name = typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : ''
  return name.startsWith('refs/') ? '' : name
}

/** An event's fields come from outside: only what is a commit's name is one. Zeros stand for none. */
export function shaOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined
}

interface Event {
  readonly pull_request?: {
    readonly number?: unknown
    readonly head?: { readonly sha?: unknown }
    readonly base?: { readonly sha?: unknown; readonly ref?: unknown }
  }
  readonly merge_group?: { readonly base_sha?: unknown; readonly base_ref?: unknown }
  readonly before?: unknown
  readonly repository?: { readonly default_branch?: unknown }
}
