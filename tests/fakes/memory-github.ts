import { ProviderError } from '../../shared/errors/action-error.ts'
import type { Deployment, Deployments, DeploymentStatus, GitHub, Refs, Runs } from '../../shared/github/ports.ts'

/** The ports that a release is kept in, without HTTP: for tests that run thousands of releases. */
export interface MemoryGitHub {
  readonly deployments: Deployments
  readonly runs: Runs
  /** Only what a lock asks of it. */
  readonly refs: Refs
  /** Every other port throws. */
  readonly github: GitHub
  /** Oldest first. */
  readonly records: readonly MemoryDeployment[]
  /** As a person may on GitHub's pages: it is neither listed nor found any more. */
  readonly delete: (id: number) => void
  readonly setRun: (id: number, status: 'in_progress' | 'completed') => void
  readonly setJob: (id: number, job: { runId: number; status: string }) => void
}

export interface MemoryDeployment {
  readonly deployment: Deployment
  /** Oldest first. */
  readonly written: DeploymentStatus[]
  /** Milliseconds since the epoch, when lists begin to show it. */
  readonly listedFrom: number
  isDeleted?: boolean
}

export interface MemoryGitHubOptions {
  readonly now?: () => number
  /** Milliseconds until the next deployment that is created is listed. */
  readonly lag?: () => number
}

const longest = 140
const notFound = (id: number) =>
  new ProviderError('PROVIDER_NOT_FOUND', {
    provider: 'GitHub',
    asked: `deployment ${id}`,
    answered: '404 Not Found',
    status: 404,
  })
const pageSize = 50

export function createMemoryGitHub({ now = () => 0, lag = () => 0 }: MemoryGitHubOptions = {}): MemoryGitHub {
  const records: MemoryDeployment[] = []
  const runs = new Map<number, string>()
  const jobs = new Map<number, { runId: number; status: string }>()
  const stamp = () => new Date(now()).toISOString()
  const find = (wanted: number) =>
    records.find(({ deployment: { id }, isDeleted = false }) => id === wanted && !isDeleted)

  const deployments: Deployments = {
    create({ ref, environment, task, description, payload }) {
      const deployment: Deployment = {
        id: 1_001 + records.length,
        sha: ref,
        ref,
        task,
        environment,
        payload: structuredClone(payload),
        description,
        creator: 'github-actions[bot]',
        createdAt: stamp(),
      }
      records.push({ deployment, written: [], listedFrom: now() + lag() })
      return Promise.resolve(deployment)
    },
    get: (id) => Promise.resolve(find(id)?.deployment),
    async *history(environment) {
      const shown = records.filter(
        ({ deployment, listedFrom, isDeleted = false }) =>
          !isDeleted && deployment.environment === environment && listedFrom <= now(),
      )
      const listed = shown
        .reverse()
        .map(({ deployment, written }) => ({ ...deployment, statuses: [...written], isCut: false }))
      for (let start = 0; start < listed.length; start += pageSize) yield listed.slice(start, start + pageSize)
    },
    statuses(id) {
      const found = find(id)
      return found ? Promise.resolve([...found.written].reverse()) : Promise.reject(notFound(id))
    },
    addStatus(id, { state, description, logUrl = '', environmentUrl = '' }) {
      const found = find(id)
      if (!found) return Promise.reject(notFound(id))
      const characters = Array.from(description)
      const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : description
      const creator = 'github-actions[bot]'
      found.written.push({ state, description: cut, createdAt: stamp(), creator, logUrl, environmentUrl })
      return Promise.resolve()
    },
  }
  const port: Runs = {
    attempt(id) {
      const status = runs.get(id)
      const conclusion = status === 'completed' ? 'failure' : null
      const more = { path: '.github/workflows/release.yml', event: 'push', branch: 'main' }
      const times = { startedAt: new Date(0).toISOString(), updatedAt: stamp() }
      return Promise.resolve(status === undefined ? undefined : { status, conclusion, ...more, ...times })
    },
    job: (id) => Promise.resolve(jobs.get(id)),
    reviews: () => Promise.resolve([]),
    dispatch: () => Promise.reject(new Error('no workflows here')),
  }
  const commits: string[] = []
  const tips = new Map<string, string>()
  const locks: Pick<Refs, 'tip' | 'createCommit' | 'compareAndSet'> = {
    createCommit: ({ message }) => Promise.resolve(`commit ${commits.push(message)}`),
    tip(ref) {
      const sha = tips.get(ref)
      return Promise.resolve(sha === undefined ? undefined : { sha, message: commits[Number(sha.slice(7)) - 1] ?? '' })
    },
    compareAndSet(updates) {
      if (updates.some(({ ref, before }) => tips.get(ref) !== before)) return Promise.resolve('conflict')
      for (const { ref, after = '' } of updates) tips.set(ref, after)
      return Promise.resolve('done')
    },
  }
  const refs = locks as Refs
  const github = new Proxy({ deployments, runs: port, refs } as GitHub, {
    get(ports, name) {
      if (!Reflect.has(ports, name)) throw new Error(`this GitHub has no ${String(name)}`)
      return Reflect.get(ports, name) as unknown
    },
  })
  return {
    deployments,
    runs: port,
    refs,
    github,
    records,
    delete: (id) => void Object.assign(find(id) ?? {}, { isDeleted: true }),
    setRun: (id, status) => void runs.set(id, status),
    setJob: (id, job) => void jobs.set(id, job),
  }
}
