import { addStatus } from './routes/deployments.ts'
import { addIssue, editIssue } from './routes/issues.ts'
import type {
  AttemptRecord,
  DeploymentRecord,
  IssueRecord,
  JobRecord,
  PullRecord,
  ReleaseRecord,
  ReviewRecord,
  Role,
  RunReviewRecord,
  SettingRecord,
  StatusRecord,
} from './state.ts'
import type { World } from './world.ts'

export interface SeedCommit {
  readonly message: string
  /** Branch that moves to the new commit; its head is the parent. Default: the default branch. */
  readonly branch?: string
  readonly parents?: readonly string[]
  readonly author?: string
  /** ISO 8601; default now. */
  readonly date?: string
  /** Path → text, or null to remove it. */
  readonly files?: Readonly<Record<string, string | null>>
}

/** Puts things into a simulated repository as if they had always been there. */
export interface Seed {
  /** @returns its sha */
  commit(commit: SeedCommit): Promise<string>
  /** Creates or moves a ref, named in full. */
  ref(ref: string, sha: string): Promise<void>
  /** @returns the tag object's sha */
  annotatedTag(name: string, sha: string, message?: string): Promise<string>
  deployment(given: Partial<Omit<DeploymentRecord, 'id' | 'statuses'>> & { sha: string }): DeploymentRecord
  status(deployment: DeploymentRecord, state: StatusRecord['state'], description?: string): StatusRecord
  release(given: Partial<Omit<ReleaseRecord, 'id'>> & { tag: string }): ReleaseRecord
  issue(given: {
    title: string
    body?: string
    labels?: readonly string[]
    author?: string
    state?: 'open' | 'closed'
  }): IssueRecord
  /** Somebody changes the text of an issue on its page. */
  edit(number: number, editor: string, change: (body: string) => string): void
  pull(given: SeedPull): IssueRecord
  review(number: number, review: Pick<ReviewRecord, 'author' | 'state' | 'sha'>): void
  /** @returns its id */
  comment(number: number, author: string, body: string): number
  /** Somebody reviews the deployment of a run to an environment. */
  runReview(review: RunReviewRecord): void
  /** A secret or a variable that somebody set; of the repository unless it names an environment. */
  setting(given: Pick<SettingRecord, 'kind' | 'name' | 'updatedAt'> & Partial<SettingRecord>): void
  collaborator(login: string, role: Role): void
  /** Of a team of the owner's. */
  member(team: string, login: string, membership?: 'active' | 'pending'): void
  workflow(file: string): void
  /** Sets one attempt of a workflow run, also again. */
  run(
    given: Partial<Omit<AttemptRecord, 'jobs'>> & {
      run: number
      jobs?: readonly (Partial<JobRecord> & { name: string })[]
    },
  ): void
}

export interface SeedPull {
  readonly title: string
  readonly author?: string
  readonly labels?: readonly string[]
  readonly body?: string
  readonly head?: PullRecord['head']
  readonly base?: PullRecord['base']
  /** Default: true. */
  readonly merged?: boolean
  /** Commits that it brought. */
  readonly commits?: readonly string[]
  /** Numbers of this repository's issues, or `{number, repository}` of others. */
  readonly closes?: readonly (number | PullRecord['closes'][number])[]
}

export function createSeed(world: World): Seed {
  const { git, state } = world
  const person = (login: string, date = world.stamp()) => ({
    name: login,
    email: `${login}@users.noreply.github.com`,
    date,
  })

  return {
    async commit({ message, branch = state.defaultBranch, parents, author = 'octocat', date, files = {} }) {
      const ref = `refs/heads/${branch}`
      const head = await git.resolve(ref)
      const tip = parents ?? (head === undefined ? [] : [head])
      const base = tip[0] === undefined ? undefined : (await git.commit(tip[0]))?.tree
      const tree = await git.createTree(base, files)
      const sha = await git.createCommit({
        tree,
        parents: tip,
        message,
        author: person(author, date),
        committer: person(author, date),
      })
      await git.update([{ ref, after: sha }])
      return sha
    },
    async ref(ref, sha) {
      await git.update([{ ref, after: sha }])
    },
    async annotatedTag(name, sha, message = name) {
      const tag = await git.createTag({ name, message, tagger: person('octocat'), object: { sha, type: 'commit' } })
      await git.update([{ ref: `refs/tags/${name}`, after: tag }])
      return tag
    },
    deployment(given) {
      const deployment: DeploymentRecord = {
        ref: given.sha,
        task: 'deploy',
        environment: 'production',
        payload: {},
        description: null,
        creator: 'github-actions[bot]',
        transient: false,
        production: (given.environment ?? 'production') === 'production',
        createdAt: world.stamp(),
        written: world.now(),
        ...given,
        id: world.nextId(),
        statuses: [],
      }
      state.deployments.push(deployment)
      return deployment
    },
    status: (deployment, status, description = '') =>
      addStatus(world, deployment, { state: status, description, auto_inactive: false, creator: deployment.creator }),
    release(given) {
      const release: ReleaseRecord = {
        target: state.defaultBranch,
        name: given.tag,
        body: null,
        draft: false,
        prerelease: false,
        immutable: false,
        author: 'octocat',
        createdAt: world.stamp(),
        publishedAt: given.draft ? null : world.stamp(),
        ...given,
        id: world.nextId(),
      }
      state.releases.push(release)
      if (release.immutable) state.burnedTags.add(release.tag)
      return release
    },
    issue({ title, body = null, labels = [], author = 'octocat', state: open = 'open' }) {
      for (const label of labels) state.labels.add(label)
      const issue = addIssue(world, { title, body, labels: [...labels], author })
      issue.state = open
      return issue
    },
    edit(number, editor, change) {
      const issue = state.issues.find((one) => one.number === number)
      if (!issue) throw new Error(`there is no issue ${number}`)
      editIssue(world, issue, { editor, body: change(issue.body ?? '') })
    },
    pull({ title, author = 'octocat', labels = [], body = null, merged = true, commits = [], closes = [], ...sides }) {
      for (const label of labels) state.labels.add(label)
      const zero = '0'.repeat(40)
      const pull: PullRecord = {
        head: sides.head ?? { ref: 'feature', sha: commits[0] ?? zero },
        base: sides.base ?? { ref: state.defaultBranch, sha: zero },
        draft: false,
        mergedAt: merged ? world.stamp() : null,
        commits,
        closes: closes.map((one) =>
          typeof one === 'number' ? { number: one, repository: `${world.owner}/${world.repo}` } : one,
        ),
        reviews: [],
      }
      const issue = addIssue(world, { title, body, labels: [...labels], author, pull })
      if (merged) issue.state = 'closed'
      return issue
    },
    review(number, review) {
      const pull = state.issues.find((issue) => issue.number === number)?.pull
      if (!pull) throw new Error(`there is no pull request ${number}`)
      pull.reviews.push({ id: world.nextId(), body: '', submittedAt: world.stamp(), ...review })
    },
    comment(number, author, body) {
      const id = world.nextId()
      state.comments.push({ id, number, body, author, createdAt: world.stamp(), updatedAt: world.stamp() })
      return id
    },
    runReview: (review) => void state.runReviews.push(review),
    setting: (given) =>
      void state.settings.push({ value: 'simulated', environment: '', createdAt: given.updatedAt, ...given }),
    collaborator: (login, role) => void state.collaborators.set(login, role),
    member(team, login, membership = 'active') {
      const members = state.teams.get(team) ?? new Map<string, 'active' | 'pending'>()
      state.teams.set(team, members.set(login, membership))
    },
    workflow: (file) => void state.workflows.add(file),
    run(given) {
      const { attempt = 1, status = 'in_progress', jobs = [] } = given
      const found = state.attempts.findIndex((one) => one.run === given.run && one.attempt === attempt)
      const record: AttemptRecord = {
        conclusion: status === 'completed' ? 'success' : null,
        sha: '0'.repeat(40),
        branch: state.defaultBranch,
        path: '.github/workflows/release.yml',
        event: 'push',
        startedAt: state.attempts[found]?.startedAt ?? world.stamp(),
        updatedAt: world.stamp(),
        ...given,
        attempt,
        status,
        jobs: jobs.map((job) => ({ id: world.nextId(), status: 'in_progress', conclusion: null, ...job })),
      }
      state.attempts.splice(found === -1 ? state.attempts.length : found, found === -1 ? 0 : 1, record)
    },
  }
}
