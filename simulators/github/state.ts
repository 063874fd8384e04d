export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface StatusRecord {
  readonly id: number
  readonly state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'
  readonly description: string
  readonly creator: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly environment: string
  readonly createdAt: string
}

export interface DeploymentRecord {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly payload: Readonly<Record<string, unknown>> | string
  readonly description: string | null
  readonly creator: string
  readonly transient: boolean
  readonly production: boolean
  readonly createdAt: string
  /** Milliseconds since the epoch; lists show it only `State.lag` later. */
  readonly written: number
  /** Oldest first. */
  readonly statuses: StatusRecord[]
}

export interface ReleaseRecord {
  readonly id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly author: string
  readonly createdAt: string
  publishedAt: string | null
}

export interface IssueRecord {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: string[]
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  /** What the text was, oldest first; empty until it is edited. `body` null: somebody deleted this revision. */
  readonly edits: { readonly editor: string; body: string | null; readonly editedAt: string }[]
  /** Set when it is a pull request: both share one sequence of numbers. */
  readonly pull?: PullRecord
}

export interface ReviewRecord {
  readonly id: number
  readonly author: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly sha: string
  readonly body: string
  readonly submittedAt: string
}

export interface PullRecord {
  /** `owner`: of a fork. */
  readonly head: { readonly ref: string; readonly sha: string; readonly owner?: string }
  readonly base: { readonly ref: string; readonly sha: string }
  readonly draft: boolean
  readonly mergedAt: string | null
  /** Commits that `associatedPullRequests` gives it for. */
  readonly commits: readonly string[]
  readonly closes: readonly { readonly number: number; readonly repository: string }[]
  readonly reviews: ReviewRecord[]
}

export interface CommentRecord {
  readonly id: number
  /** Issue or pull request. */
  readonly number: number
  body: string
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  /** The app that wrote it in the author's name. */
  app?: string
}

export interface AnnotationRecord {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
}

export interface CheckRecord {
  readonly id: number
  name: string
  readonly sha: string
  status: string
  conclusion: string | null
  title: string | null
  summary: string | null
  text: string | null
  detailsUrl: string | null
  readonly externalId: string
  readonly annotations: AnnotationRecord[]
  readonly startedAt: string
  completedAt: string | null
}

export interface JobRecord {
  readonly id: number
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
}

/** One attempt of a workflow run. */
export interface AttemptRecord {
  readonly run: number
  readonly attempt: number
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | null
  readonly sha: string
  readonly branch: string
  readonly path: string
  readonly event: string
  /** Who started it. */
  readonly actor?: string
  readonly startedAt: string
  readonly updatedAt: string
  readonly jobs: readonly JobRecord[]
}

/** What a reviewer of an environment said of a run that waited for it. */
export interface RunReviewRecord {
  readonly run: number
  readonly user: string
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly environment: string
}

/** A secret or a variable of the repository, or of one of its environments. */
export interface SettingRecord {
  readonly kind: 'secret' | 'variable'
  readonly name: string
  readonly value: string
  /** `''`: of the repository. */
  readonly environment: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface DispatchRecord {
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly by: string
}

/** All that the simulated repository knows besides git. Tests may look at it, and change it. */
export interface State {
  defaultBranch: string
  private: boolean
  /** Publishing a release makes it and its tag immutable. */
  immutableReleases: boolean
  /** Milliseconds until a new deployment is seen in lists. */
  lag: number
  readonly protectedBranches: Set<string>
  readonly collaborators: Map<string, Role>
  /** Team's slug → login → whether the invitation was taken. */
  readonly teams: Map<string, Map<string, 'active' | 'pending'>>
  /** File names below .github/workflows that have `workflow_dispatch`. */
  readonly workflows: Set<string>
  readonly deployments: DeploymentRecord[]
  readonly releases: ReleaseRecord[]
  /** Tags of immutable releases, also deleted ones: their names are used up. */
  readonly burnedTags: Set<string>
  readonly issues: IssueRecord[]
  readonly comments: CommentRecord[]
  readonly labels: Set<string>
  readonly checks: CheckRecord[]
  readonly attempts: AttemptRecord[]
  readonly runReviews: RunReviewRecord[]
  readonly dispatches: DispatchRecord[]
  readonly settings: SettingRecord[]
}

export function createState(defaultBranch: string): State {
  return {
    defaultBranch,
    private: true,
    immutableReleases: false,
    lag: 0,
    protectedBranches: new Set(),
    collaborators: new Map(),
    teams: new Map(),
    workflows: new Set(),
    deployments: [],
    releases: [],
    burnedTags: new Set(),
    issues: [],
    comments: [],
    labels: new Set(),
    checks: [],
    attempts: [],
    runReviews: [],
    dispatches: [],
    settings: [],
  }
}
