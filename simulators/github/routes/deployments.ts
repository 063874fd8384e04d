import { created, noContent, notFound, ok, page, refused, tooLong } from '../answers.ts'
import { apiOf, nodeId, user } from '../present.ts'
import type { DeploymentRecord, StatusRecord } from '../state.ts'
import { type Call, type Endpoints, repoPath, type World } from '../world.ts'

const one = `${repoPath}/deployments/{deployment_id}`

export function deploymentEndpoints(world: World): Endpoints {
  const { state } = world
  const find = ({ params }: Call) => state.deployments.find(({ id }) => id === Number(params.deployment_id))

  return {
    [`GET ${repoPath}/deployments`]: {
      needs: 'deployments:read',
      handle: (call) => {
        const wanted = (name: 'sha' | 'ref' | 'task' | 'environment', value: string) => {
          const filter = call.query.get(name)
          return filter === null || filter === 'none' || filter === value
        }
        const visible = state.deployments.filter(
          (deployment) =>
            deployment.written + state.lag <= world.now() &&
            (['sha', 'ref', 'task', 'environment'] as const).every((name) => wanted(name, deployment[name])),
        )
        return page(
          call,
          visible.reverse().map((deployment) => present(world, deployment)),
        )
      },
    },
    [`POST ${repoPath}/deployments`]: { needs: 'deployments:write', handle: (call) => create(world, call) },
    [`GET ${one}`]: {
      needs: 'deployments:read',
      handle: (call) => {
        const found = find(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`DELETE ${one}`]: {
      needs: 'deployments:write',
      handle: (call) => {
        const found = find(call)
        if (!found) return notFound
        const isActive = found.statuses.length > 0 && found.statuses.at(-1)?.state !== 'inactive'
        const isOnly = state.deployments.filter(({ environment }) => environment === found.environment).length === 1
        if (isActive && !isOnly)
          return refused(
            422,
            'We cannot delete an active deployment unless it is the only deployment in a given environment.',
          )
        state.deployments.splice(state.deployments.indexOf(found), 1)
        return noContent
      },
    },
    [`GET ${one}/statuses`]: {
      needs: 'deployments:read',
      handle: (call) => {
        const found = find(call)
        return found
          ? page(
              call,
              [...found.statuses].reverse().map((status) => presentStatus(world, found, status)),
            )
          : notFound
      },
    },
    [`POST ${one}/statuses`]: {
      needs: 'deployments:write',
      handle: (call) => {
        const found = find(call)
        if (!found) return notFound
        const error = tooLong('DeploymentStatus', 'description', call.body.description, 140)
        return (
          error ??
          created(presentStatus(world, found, addStatus(world, found, { ...call.body, creator: call.grant.login })))
        )
      },
    },
  }
}

interface NewDeployment {
  readonly ref: string
  readonly task?: string
  readonly auto_merge?: boolean
  readonly required_contexts?: readonly string[]
  readonly payload?: Readonly<Record<string, unknown>> | string
  readonly environment?: string
  readonly description?: string | null
  readonly transient_environment?: boolean
  readonly production_environment?: boolean
}

async function create(world: World, { body, grant }: Call) {
  const { git, state } = world
  const asked = body as unknown as NewDeployment
  const sha = await git.resolve(asked.ref)
  if (sha === undefined) return refused(422, `No ref found for: ${asked.ref}`)
  const environment = asked.environment ?? 'production'
  const error =
    environment.length > 255
      ? tooLong('Deployment', 'environment', environment, 255)
      : tooLong('Deployment', 'description', asked.description, 140)
  if (error) return error
  if (asked.auto_merge !== false) {
    const merged = await mergeDefaultBranch(world, asked.ref, sha, grant.login)
    if (merged) return merged
  }
  const red = state.checks.filter(
    (check) => check.sha === sha && !['success', 'neutral', 'skipped'].includes(check.conclusion ?? ''),
  )
  const required = asked.required_contexts ?? red.map(({ name }) => name)
  const missing = required.filter(
    (name) =>
      red.some((check) => check.name === name) ||
      !state.checks.some((check) => check.name === name && check.sha === sha),
  )
  if (missing.length > 0) {
    const contexts = missing.map((context) => ({ context, state: 'pending' }))
    return refused(409, `Conflict: Commit status checks failed for ${asked.ref}.`, {
      errors: [{ contexts, resource: 'Deployment', field: 'required_contexts', code: 'invalid' }],
    })
  }
  const deployment: DeploymentRecord = {
    id: world.nextId(),
    sha,
    ref: asked.ref,
    task: asked.task ?? 'deploy',
    environment,
    payload: asked.payload ?? {},
    description: asked.description ?? null,
    creator: grant.login,
    transient: asked.transient_environment ?? false,
    production: asked.production_environment ?? environment === 'production',
    createdAt: world.stamp(),
    written: world.now(),
    statuses: [],
  }
  state.deployments.push(deployment)
  return created(present(world, deployment))
}

/** `auto_merge`, which is the default: the default branch is merged into a branch that is behind, and nothing is deployed. */
async function mergeDefaultBranch({ git, state, stamp }: World, ref: string, sha: string, login: string) {
  const base = state.defaultBranch
  const baseSha = await git.resolve(`refs/heads/${base}`)
  const isBranch = (await git.refs(`refs/heads/${ref}`)).some((found) => found.ref === `refs/heads/${ref}`)
  if (ref === base || !isBranch || baseSha === undefined || (await git.log(baseSha, sha)).length === 0) return undefined
  const [head, other] = [await git.commit(sha), await git.commit(baseSha)]
  const ancestor = await git.commit((await git.mergeBase(sha, baseSha)) ?? '')
  if (head && other && head.tree !== ancestor?.tree && other.tree !== ancestor?.tree && head.tree !== other.tree) {
    return refused(409, `Conflict merging ${base} into ${ref}.`)
  }
  const person = { name: login, email: `${login}@users.noreply.github.com`, date: stamp() }
  const merge = await git.createCommit({
    tree: (head?.tree === ancestor?.tree ? other?.tree : head?.tree) ?? '',
    parents: [sha, baseSha],
    message: `Merge ${base} into ${ref}`,
    author: person,
    committer: person,
  })
  await git.update([{ ref: `refs/heads/${ref}`, before: sha, after: merge }])
  return { status: 202, body: { message: `Auto-merged ${base} into ${ref} on deployment.` } }
}

interface NewStatus {
  readonly state?: unknown
  readonly description?: unknown
  readonly log_url?: unknown
  readonly target_url?: unknown
  readonly environment?: unknown
  readonly environment_url?: unknown
  readonly auto_inactive?: unknown
  readonly creator: string
}

/**
 * Adds a status. With `success` (and `auto_inactive`, the default) the earlier successful deployments of the same
 * environment become inactive, those in production or transient environments excepted.
 */
export function addStatus(world: World, deployment: DeploymentRecord, given: NewStatus): StatusRecord {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const status: StatusRecord = {
    id: world.nextId(),
    state: given.state as StatusRecord['state'],
    description: text(given.description),
    creator: given.creator,
    logUrl: text(given.log_url ?? given.target_url),
    environmentUrl: text(given.environment_url),
    environment: text(given.environment) || deployment.environment,
    createdAt: world.stamp(),
  }
  deployment.statuses.push(status)
  if (status.state === 'success' && given.auto_inactive !== false) {
    const earlier = world.state.deployments.filter(
      (other) =>
        other.id < deployment.id &&
        other.environment === status.environment &&
        !other.transient &&
        !other.production &&
        other.statuses.at(-1)?.state === 'success',
    )
    for (const other of earlier) {
      const { creator, createdAt } = status
      other.statuses.push({
        id: world.nextId(),
        state: 'inactive',
        description: '',
        creator,
        logUrl: '',
        environmentUrl: '',
        environment: other.environment,
        createdAt,
      })
    }
  }
  return status
}

function present(world: World, deployment: DeploymentRecord) {
  const url = `${apiOf(world)}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: user(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(world),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  }
}

function presentStatus(world: World, deployment: DeploymentRecord, status: StatusRecord) {
  const url = `${apiOf(world)}/deployments/${deployment.id}`
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: user(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: apiOf(world),
    performed_via_github_app: null,
  }
}
