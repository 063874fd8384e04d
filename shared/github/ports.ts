import type { RoleName } from '../policy/people.ts'

/** GitHub as release-kit uses it. Every method throws ProviderError when GitHub cannot be reached or refuses. */
export interface GitHub {
  readonly refs: Refs
  readonly deployments: Deployments
  readonly runs: Runs
  readonly releases: Releases
  readonly issues: Issues
  readonly pulls: PullRequests
  readonly checks: Checks
  readonly people: People
  readonly contents: Contents
  readonly comparisons: Comparisons
}

/** Refs are named without `refs/`: `tags/v1.2.3`, `heads/main`. */
export interface Refs {
  /** The object a ref points at, annotated tags peeled to their commit; undefined when there is no such ref. */
  commitOf(ref: string): Promise<string | undefined>
  /** Creates a ref; `exists` when it is there already, whatever it points at. */
  create(ref: string, sha: string): Promise<'created' | 'exists'>
  /** Refs below a prefix: `tags/v` → every tag whose name starts with v. `sha` is the object, not peeled. */
  list(prefix: string): Promise<readonly { readonly ref: string; readonly sha: string }[]>
  /** Creates an annotated tag object (no ref). @returns its sha */
  createTagObject(tag: { name: string; message: string; sha: string }): Promise<string>
  /** Creates a commit (no ref). Without a tree it has no files: a note with a name of its own, such as a lock's. @returns its sha */
  createCommit(commit: { message: string; parents: readonly string[]; tree?: string }): Promise<string>
  /** Undefined when there is no such commit; `tree` is the same for the same files. */
  commit(sha: string): Promise<{ message: string; parents: readonly string[]; tree: string } | undefined>
  /** The commit that a ref points to, and its message; undefined where the ref is not there. One request, which compareAndSet then needs no more. */
  tip(ref: string): Promise<{ readonly sha: string; readonly message: string } | undefined>
  /**
   * Merges a commit into a branch with a merge commit of its own (`--no-ff`).
   *
   * @returns its sha; `nothing`: the branch has the commit already; `refused`: in conflict, or a rule of the branch is against it
   */
  merge(
    branch: string,
    sha: string,
    message: string,
  ): Promise<
    | { readonly kind: 'merged'; readonly sha: string }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'refused'; readonly why: string }
  >
  /**
   * Moves, creates (`before` undefined) or deletes (`after` undefined) refs in one atomic compare-and-set
   * (GraphQL updateRefs with beforeOid). `conflict`: a ref was not what `before` says, nothing changed.
   */
  compareAndSet(
    updates: readonly { ref: string; before: string | undefined; after: string | undefined }[],
  ): Promise<'done' | 'conflict'>
}

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  /** As stored; parse it defensively. */
  readonly payload: unknown
  readonly description: string
  readonly creator: string
  readonly createdAt: string
  /** What its signature says; undefined where it was not looked at. */
  readonly seal?: 'signed' | 'unsigned' | 'unread' | 'forged'
}

export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
  readonly createdAt: string
  readonly creator: string
  readonly logUrl: string
  readonly environmentUrl: string
}

/** A Deployment as one request shows many. */
export interface Recorded extends Pick<
  Deployment,
  'id' | 'sha' | 'task' | 'environment' | 'payload' | 'creator' | 'createdAt' | 'seal'
> {
  /** In no certain order: their times are whole seconds. */
  readonly statuses: readonly Pick<DeploymentStatus, 'state' | 'description' | 'createdAt' | 'creator'>[]
  /** Whether there are more statuses than these. */
  readonly isCut: boolean
}

export interface Deployments {
  /** Never merges, requires no checks. `ref` may be a sha. */
  create(deployment: {
    ref: string
    environment: string
    task: string
    description: string
    payload: Readonly<Record<string, unknown>>
    production: boolean
  }): Promise<Deployment>
  get(id: number): Promise<Deployment | undefined>
  /**
   * Those of an environment, of all tasks, with their statuses: newest first, a page a request, as they are asked for. By whole
   * seconds: within one second, in any order.
   */
  history(environment: string): AsyncIterable<readonly Recorded[]>
  /** Newest first, in the order in which they were written. */
  statuses(id: number): Promise<readonly DeploymentStatus[]>
  /** `description` is cut at 140 characters. Never makes other deployments inactive by itself. */
  addStatus(
    id: number,
    status: { state: DeploymentState; description: string; logUrl?: string; environmentUrl?: string },
  ): Promise<void>
}

export interface RunAttempt {
  readonly status: string
  readonly conclusion: string | null
  /** Of the workflow's file, without the ref. What GitHub does not tell is empty, here and below. */
  readonly path: string
  readonly event: string
  /** Or the tag; of a pull request that of its head, which may be a fork's. */
  readonly branch: string
  /** Who started this attempt. */
  readonly actor?: string
  readonly startedAt: string
  /** Of an attempt that is completed: its end. */
  readonly updatedAt: string
}

export interface Runs {
  /** One attempt of a workflow run; undefined when GitHub does not know it. */
  attempt(runId: number, attempt: number): Promise<RunAttempt | undefined>
  /** A job of a run; undefined when GitHub does not know it. */
  job(id: number): Promise<{ readonly runId: number; readonly status: string } | undefined>
  /** What the reviewers of its environments said of a run; none of one that GitHub does not know. */
  reviews(
    runId: number,
  ): Promise<readonly { readonly user: string; readonly state: string; readonly environments: readonly string[] }[]>
  /** Starts a workflow (`workflow_dispatch`) on a ref. */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly url: string
}

export interface Releases {
  /** Published or draft release of a tag. */
  byTag(tag: string): Promise<Release | undefined>
  create(release: Omit<Release, 'id' | 'url'> & { sha: string }): Promise<Release>
  update(id: number, changes: Partial<Omit<Release, 'id' | 'url' | 'tag'>>): Promise<Release>
}

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly url: string
  readonly author: string
  /** Milliseconds since the epoch, by GitHub's clock. */
  readonly openedAt: number
  /** Written by an app or by somebody who belongs to the repository, not by an outsider. */
  readonly isOurs: boolean
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
  /** Whether somebody changed it, a second or more after it was written. */
  readonly isEdited: boolean
  /** The app by which it was written, in its own name or in somebody's; `''`: none. */
  readonly app: string
}

export interface Issues {
  create(issue: { title: string; body: string; labels: readonly string[] }): Promise<Issue>
  update(number: number, changes: { title?: string; body?: string; state?: 'open' | 'closed' }): Promise<Issue>
  /** Issues with all of these labels, newest first; `state`: default `open`. */
  list(filter: { labels: readonly string[]; state?: 'open' | 'all' }): Promise<readonly Issue[]>
  /** Whether anybody has changed the text of an issue since it was opened, also where they put it back. */
  wasEdited(number: number): Promise<boolean>
  /** Comments of an issue or a pull request, oldest first. */
  comments(number: number): Promise<readonly Comment[]>
  comment(number: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  /** Also where it is gone already. */
  deleteComment(id: number): Promise<void>
}

export interface MergedPull {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly author: string
  readonly labels: readonly string[]
  /** Issues it closes (`closingIssuesReferences`), possibly of other repositories; not those closed as not planned or as duplicates. */
  readonly closes: readonly { readonly number: number; readonly repository: string; readonly url: string }[]
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
}

export interface PullRequests {
  /** Per commit the merged pull requests it came with, asked in batches of 50 by GraphQL. Commits without are absent. */
  ofCommits(shas: readonly string[]): Promise<ReadonlyMap<string, readonly MergedPull[]>>
  get(number: number): Promise<PullRequest>
  /** Opens one between branches of this repository; the one that is open already gets the new text. */
  propose(pull: { from: string; to: string; title: string; body: string }): Promise<Pick<Issue, 'number' | 'url'>>
  /** Open ones from a branch, which may be a fork's. */
  from(owner: string, branch: string): Promise<readonly PullRequest[]>
  /** Reviews, oldest first. */
  reviews(number: number): Promise<readonly { readonly author: string; readonly state: string; readonly sha: string }[]>
}

export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

export interface CheckRun {
  readonly name: string
  /** Empty while it runs. */
  readonly conclusion: string
  /** Of the app that wrote it: `github-actions` for jobs and for what their token writes. */
  readonly app: string
}

export interface Checks {
  /** The latest check run of each name at a commit. */
  of(sha: string): Promise<readonly CheckRun[]>
  /** Creates a completed check run; annotations are sent in batches of 50. @returns its page */
  complete(check: {
    name: string
    sha: string
    conclusion: 'success' | 'failure' | 'neutral'
    title: string
    summary: string
    annotations: readonly Annotation[]
  }): Promise<string>
}

export type Role = RoleName

export interface People {
  /** The account that this token writes as: `github-actions[bot]`. */
  self(): Promise<string>
  /** The accounts of a commit's author and committer, GitHub's own not among them; none where it has no account for the author. */
  authorsOf(sha: string): Promise<readonly string[]>
  /** A user's role in this repository. */
  roleOf(user: string): Promise<Role>
  /** Whether a user is an active member of `@org/team`; a team that the token cannot see has no members. */
  isInTeam(user: string, org: string, team: string): Promise<boolean>
}

export interface Contents {
  /** A file's text at a ref, or on the default branch; undefined when it is not there. @throws ProviderError for what is no plain file */
  read(path: string, ref?: string): Promise<string | undefined>
  defaultBranch(): Promise<string>
  /** Commits reachable from `head` and not from `base`, oldest first. */
  compare(
    base: string,
    head: string,
  ): Promise<readonly { readonly sha: string; readonly message: string; readonly author: string }[]>
}

/** What lies between commits, for a clone that does not hold them. */
export interface Comparisons {
  /** The newest commit that is in the history of both; undefined when there is none. */
  mergeBase(base: string, head: string): Promise<string | undefined>
  /**
   * What `head` changes since its merge base with `base`: a unified diff, and how many lines GitHub says that it adds. undefined when
   * there is no merge base, or so many files that GitHub leaves some out.
   */
  diff(base: string, head: string): Promise<{ readonly text: string; readonly additions: number } | undefined>
  /** The commit and its ancestors, nearest first, about `limit` of them. */
  ancestors(sha: string, limit: number): Promise<readonly string[]>
  /** Every file's path at a commit; undefined when there are so many that GitHub leaves some out. */
  files(sha: string): Promise<ReadonlySet<string> | undefined>
}
