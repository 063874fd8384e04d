import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

export interface VercelOptions {
  readonly port?: number
  readonly token?: string
  readonly team?: string
  /** Commit that has the public domains at the start. */
  readonly live?: string
  /** Commits whose build fails. */
  readonly broken?: readonly string[]
}

export interface VercelDeployment {
  readonly id: string
  readonly sha: string
  readonly target: 'production' | 'preview'
  readonly meta: unknown
  readonly hasDomains: boolean
  readyState: 'QUEUED' | 'BUILDING' | 'READY' | 'ERROR' | 'CANCELED'
}

export interface VercelSimulator extends HttpSimulator {
  readonly deployments: readonly VercelDeployment[]
  /** The commit that the public domains show. */
  readonly live: () => string
  /** The commit of the last production deployment that is ready and has no domain. */
  readonly staged: () => string | undefined
  readonly knobs: {
    /** The request not to assign domains is ignored. */
    ignoresSkipDomain: boolean
  }
  readonly preview: (sha: string) => VercelDeployment
}

const createFields = ['name', 'project', 'target', 'autoAssignCustomDomains', 'gitSource', 'meta']

/** One project, `shop`, that is connected to GitHub. A deployment is a step further at every look. */
export async function createVercelSimulator({
  port = 0,
  token = 'vercel-token',
  team = 'team_acme',
  live: first = '1'.repeat(40),
  broken = [],
}: VercelOptions = {}): Promise<VercelSimulator> {
  const problems: string[] = []
  const knobs = { ignoresSkipDomain: false }
  const deployments: VercelDeployment[] = []
  let live = add(first, { target: 'production', hasDomains: true }).id

  function add(sha: string, more: Pick<VercelDeployment, 'target' | 'hasDomains'> & { meta?: unknown }) {
    const id = `dpl_${deployments.length + 1}`
    const readyState = deployments.length === 0 ? 'READY' : 'QUEUED'
    const made: VercelDeployment = { id, sha, meta: {}, ...more, readyState }
    deployments.push(made)
    return made
  }
  const find = (id: string | undefined) => deployments.find((one) => one.id === id)

  function present({ id, sha, target, meta, hasDomains, readyState }: VercelDeployment) {
    const isReady = readyState === 'READY' && target === 'production'
    return {
      id,
      name: 'shop',
      projectId: 'prj_shop',
      url: `shop-${id.slice(4)}-acme.vercel.app`,
      target: target === 'production' ? target : null,
      readyState,
      ...(isReady ? { readySubstate: hasDomains ? 'PROMOTED' : 'STAGED' } : {}),
      aliasAssigned: isReady && hasDomains,
      gitSource: { type: 'github', repoId: 1, ref: sha, sha },
      meta,
      ...(readyState === 'ERROR'
        ? { errorCode: 'BUILD_FAILED', errorMessage: 'Command "npm run build" exited with 1' }
        : {}),
    }
  }

  function advance(one: VercelDeployment): void {
    if (one.readyState === 'BUILDING') {
      one.readyState = broken.includes(one.sha) ? 'ERROR' : 'READY'
      if (one.readyState === 'READY' && one.hasDomains) live = one.id
    } else if (one.readyState === 'QUEUED') one.readyState = 'BUILDING'
  }

  function create({ json, query }: Asked): Answer {
    const body = (json ?? {}) as Record<string, unknown>
    const unknown = Object.keys(body).find((key) => !createFields.includes(key))
    if (unknown !== undefined || typeof body.name !== 'string')
      return refusal(400, 'bad_request', `Invalid request: ${unknown ?? 'missing required property `name`'}`)
    const { type, org, repo, sha } = (body.gitSource ?? {}) as Record<string, unknown>
    if (type !== 'github' || org !== 'acme' || repo !== 'shop' || typeof sha !== 'string')
      return refusal(400, 'incorrect_git_source_info', 'The provided git source is incorrect')
    const similar = deployments.find((one) => one.sha === sha && one.readyState !== 'ERROR')
    if (similar && query.get('forceNew') !== '1') return { status: 200, body: present(similar) }
    const target = body.target === 'production' ? 'production' : 'preview'
    const hasDomains = target === 'production' && (body.autoAssignCustomDomains !== false || knobs.ignoresSkipDomain)
    return { status: 200, body: present(add(sha, { target, hasDomains, meta: body.meta ?? {} })) }
  }

  const simulator = await serve({
    name: 'vercel',
    port,
    problems,
    around(asked, handle) {
      if (asked.headers.authorization !== `Bearer ${token}`) return refusal(401, 'forbidden', 'Not authorized')
      // without its team a project is not found, as it is not of the user's own
      return asked.query.get('teamId') === team ? handle(asked) : notFound('Project')
    },
    routes: {
      'GET /v9/projects/{id}': ({ params }) => {
        if (!['shop', 'prj_shop'].includes(params.id ?? '')) return notFound('Project')
        const link = { type: 'github', org: 'acme', repo: 'shop', repoId: 1, productionBranch: 'main' }
        return { status: 200, body: { id: 'prj_shop', name: 'shop', link, targets: { production: { id: live } } } }
      },
      'POST /v13/deployments': create,
      'GET /v13/deployments/{id}': ({ params }) => {
        const found = find(params.id)
        if (!found) return notFound('Deployment')
        advance(found)
        return { status: 200, body: present(found) }
      },
      'GET /v6/deployments': ({ query }) => ({
        status: 200,
        body: {
          deployments:
            query.get('projectId') === 'prj_shop'
              ? deployments.map((one) => ({ uid: one.id, state: one.readyState, meta: one.meta })).reverse()
              : [],
          pagination: { count: deployments.length, next: null, prev: null },
        },
      }),
      'PATCH /v12/deployments/{id}/cancel': ({ params }) => {
        const found = find(params.id)
        if (!found) return notFound('Deployment')
        if (!['QUEUED', 'BUILDING'].includes(found.readyState))
          return refusal(400, 'bad_request', 'The deployment is not in a cancelable state')
        found.readyState = 'CANCELED'
        return { status: 200, body: present(found) }
      },
    },
  })
  return {
    ...simulator,
    deployments,
    knobs,
    live: () => find(live)?.sha ?? '',
    staged: () =>
      deployments.findLast((one) => one.readyState === 'READY' && one.target === 'production' && !one.hasDomains)?.sha,
    preview: (sha) =>
      Object.assign(add(sha, { target: 'preview', hasDomains: false }), { readyState: 'READY' as const }),
  }
}

function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } }
}

function notFound(what: string): Answer {
  return refusal(404, 'not_found', `${what} not found`)
}
