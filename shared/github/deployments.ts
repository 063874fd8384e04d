import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import { readHistoryPage } from './history.ts'
import type { Deployment, Deployments, DeploymentStatus } from './ports.ts'

const account = z.nullable(z.object({ login: z.string() }))

const deployment = z.object({
  id: z.number(),
  sha: z.string(),
  ref: z.string(),
  task: z.string(),
  environment: z.string(),
  payload: z.unknown(),
  description: z.nullable(z.string()),
  creator: account,
  created_at: z.string(),
})

const status = z.object({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  description: z.nullish(z.string()),
  created_at: z.string(),
  creator: account,
  log_url: z.nullish(z.string()),
  environment_url: z.nullish(z.string()),
})

const see = 'deployments: read'
const write = 'deployments: write'
/** GitHub's limit, in characters, of a description. */
const longest = 140

/** A page of the history: what a look at the lock needs at the very most, but for the busiest environments. */
const pageSize = 50

export function createDeployments(client: Client): Deployments {
  const { repo, ask, find, once } = client

  /** The newest 100 of a task, for what was just created. */
  async function latest(environment: string, task: string): Promise<readonly Deployment[]> {
    const { data } = await ask(see, (octokit) =>
      octokit.rest.repos.listDeployments({ ...repo, environment, task, per_page: 100 }),
    )
    return read(z.array(deployment), data, `deployments of ${environment}`).map(toDeployment)
  }

  async function statuses(id: number): Promise<DeploymentStatus[]> {
    const answer = await ask(see, (octokit) =>
      octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { ...repo, deployment_id: id, per_page: 100 }),
    )
    return read(z.array(status), answer, `statuses of deployment ${id}`).map((one) => ({
      state: one.state,
      description: one.description ?? '',
      createdAt: one.created_at,
      creator: one.creator?.login ?? '',
      logUrl: one.log_url ?? '',
      environmentUrl: one.environment_url ?? '',
    }))
  }

  return {
    create({ ref, environment, task, description, payload, production }) {
      const { nonce = randomUUID() } = payload
      return once(
        async () => {
          const answer = await ask(write, (octokit) =>
            octokit.rest.repos.createDeployment({
              ...repo,
              ref,
              environment,
              task,
              description: cut(description),
              // Found again by its nonce when the answer is lost: a second deployment would wait for the first for ever
              payload: { ...payload, nonce },
              auto_merge: false,
              required_contexts: [],
              production_environment: production,
              transient_environment: false,
            }),
          )
          return toDeployment(read(deployment, answer.data, 'new deployment'))
        },
        async () => (await latest(environment, task)).find((one) => hasNonce(one.payload, nonce)),
      )
    },
    async get(id) {
      const answer = await find(see, (octokit) => octokit.rest.repos.getDeployment({ ...repo, deployment_id: id }))
      return answer && toDeployment(read(deployment, answer.data, `deployment ${id}`))
    },
    async *history(environment) {
      let after: string | undefined
      do {
        const page = await readHistoryPage(client, { environments: [environment], first: pageSize, after })
        yield page.records
        after = page.next
      } while (after !== undefined)
    },
    statuses,
    async addStatus(id, { state, description, logUrl, environmentUrl }) {
      const text = cut(description)
      await once(
        async () => {
          await ask(write, (octokit) =>
            octokit.rest.repos.createDeploymentStatus({
              ...repo,
              deployment_id: id,
              state,
              description: text,
              auto_inactive: false,
              ...(logUrl === undefined ? {} : { log_url: logUrl }),
              ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
            }),
          )
          return true
        },
        async () => {
          const [newest] = await statuses(id)
          return newest?.state === state && newest.description === text ? true : undefined
        },
      )
    },
  }
}

function toDeployment(found: z.output<typeof deployment>): Deployment {
  const { id, sha, ref, task, environment, payload } = found
  return {
    id,
    sha,
    ref,
    task,
    environment,
    payload,
    description: found.description ?? '',
    creator: found.creator?.login ?? '',
    createdAt: found.created_at,
  }
}

function hasNonce(payload: unknown, nonce: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'nonce' in payload && payload.nonce === nonce
}

function cut(description: string): string {
  const characters = Array.from(description)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : description
}
