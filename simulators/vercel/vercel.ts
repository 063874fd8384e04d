import type { Answer, Asked, Handler, Routes } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { notFound, refusal } from './answers.ts'
import { hostOf, type VercelDeployment } from './deployment.ts'
import { createFiles, isOutput } from './files.ts'
import { type AliasRequest, createProduction, type ProductionKnobs } from './production.ts'
import { presentDeployment, presentListed, presentProject } from './present.ts'
import { createRolling, type RollingStage } from './rolling.ts'

export interface VercelOptions {
  readonly port?: number
  readonly token?: string
  readonly team?: string
  /** Host of the public domain. Default: shop.example.com. */
  readonly domain?: string
  /** Commit that has the public domains at the start. */
  readonly live?: string
  /** Commits whose build fails. */
  readonly broken?: readonly string[]
  /** Stages of rolling releases, the last of them 100 %; none: they are off. */
  readonly stages?: readonly RollingStage[]
}

export interface VercelSimulator extends HttpSimulator {
  readonly deployments: readonly VercelDeployment[]
  /** SHA-1 of every file that was taken, in the order of their arrival. */
  readonly uploaded: readonly string[]
  /** The commit that the public domains show. */
  readonly live: () => string
  /** The commit of the last production deployment that is ready and has no domain. */
  readonly staged: () => string | undefined
  readonly knobs: {
    /** The request not to assign domains is ignored. */
    ignoresSkipDomain: boolean
    /** The folder of the repository that the project builds; null: the repository itself. */
    rootDirectory: string | null
  } & ProductionKnobs
  readonly preview: (sha: string) => VercelDeployment
  /** A production deployment that is built and has no domain. */
  readonly stage: (sha: string) => VercelDeployment
  /** What else names a deployment: host → id. */
  readonly aliases: Map<string, string>
  /** The public domains' deployment and, during a rolling release, the share of the one that is rolled out. */
  readonly traffic: () => { readonly live: string; readonly canary?: { readonly id: string; readonly percent: number } }
  /** As a person at the dashboard does it. */
  readonly give: (id: string) => void
  readonly lastRequest: () => AliasRequest | undefined
}

const createFields = [
  ...['name', 'project', 'target', 'autoAssignCustomDomains', 'gitSource', 'meta'],
  ...['version', 'files', 'gitMetadata', 'projectSettings', 'env', 'build', 'source', 'actor'],
]

/** One project, `shop`, that is connected to GitHub. A deployment is a step further at every look. */
export async function createVercelSimulator({
  port = 0,
  token = 'vercel-token',
  team = 'team_acme',
  domain = 'shop.example.com',
  live: first = '1'.repeat(40),
  broken = [],
  stages = [],
}: VercelOptions = {}): Promise<VercelSimulator> {
  const problems: string[] = []
  const deployments: VercelDeployment[] = []
  const files = createFiles()
  const aliases = new Map<string, string>()
  const knobs: VercelSimulator['knobs'] = {
    ignoresSkipDomain: false,
    rootDirectory: null,
    land: (apply) => apply(),
    outcome: 'succeeded',
    now: () => Date.now(),
  }
  const live = { id: add(first, { target: 'production', hasDomains: true }).id }
  const rolling = createRolling({ stages, deployments, live, now: () => knobs.now() })
  const production = createProduction({ deployments, live, rolling, knobs })

  function add(
    sha: string,
    more: Pick<VercelDeployment, 'target' | 'hasDomains' | 'files'> & { readonly meta?: unknown },
  ) {
    const id = `dpl_${deployments.length + 1}`
    const readyState = deployments.length === 0 ? 'READY' : 'QUEUED'
    const made: VercelDeployment = { id, sha, meta: {}, ...more, readyState }
    deployments.push(made)
    return made
  }
  const find = (id: string | undefined) => deployments.find((one) => one.id === id)
  /** By id, by its own host, by another name of it, or by the public domain. */
  const named = (name = '') =>
    find(name) ??
    find(aliases.get(name)) ??
    deployments.find((one) => hostOf(one) === name) ??
    (name === domain ? find(live.id) : undefined)
  const present = (one: VercelDeployment) => presentDeployment(one, rolling.canary()?.id === one.id)

  function advance(one: VercelDeployment): void {
    if (one.readyState === 'BUILDING') {
      one.readyState = broken.includes(one.sha) || (one.files && !isOutput(one.files)) ? 'ERROR' : 'READY'
      if (one.readyState === 'READY' && one.hasDomains) live.id = one.id
    } else if (one.readyState === 'QUEUED') one.readyState = 'BUILDING'
  }

  function create({ json, query }: Asked): Answer {
    const body = (json ?? {}) as Record<string, unknown>
    const unknown = Object.keys(body).find((key) => !createFields.includes(key))
    if (unknown !== undefined || typeof body.name !== 'string')
      return refusal(400, 'bad_request', `Invalid request: ${unknown ?? 'missing required property `name`'}`)
    const target = body.target === 'production' ? 'production' : 'preview'
    const hasDomains = target === 'production' && (body.autoAssignCustomDomains !== false || knobs.ignoresSkipDomain)
    const more = { target, hasDomains, meta: body.meta ?? {} } as const
    if (body.files !== undefined) {
      if (query.get('prebuilt') !== '1' || body.version !== 2)
        return refusal(400, 'bad_request', 'Invalid request: source code is not built here')
      const taken = files.take(body.files)
      const { commitSha = '' } = (body.gitMetadata ?? {}) as { readonly commitSha?: string }
      return 'status' in taken ? taken : { status: 200, body: present(add(commitSha, { ...more, files: taken })) }
    }
    const { type, org, repo, sha } = (body.gitSource ?? {}) as Record<string, unknown>
    if (type !== 'github' || org !== 'acme' || repo !== 'shop' || typeof sha !== 'string')
      return refusal(400, 'incorrect_git_source_info', 'The provided git source is incorrect')
    const similar = deployments.find((one) => one.sha === sha && one.readyState !== 'ERROR')
    if (similar && query.get('forceNew') !== '1') return { status: 200, body: present(similar) }
    return { status: 200, body: present(add(sha, more)) }
  }

  function list({ query }: Asked): Answer {
    const [states, target] = [query.get('state')?.split(','), query.get('target')]
    const marks = [...query].flatMap(([key, value]) =>
      key.startsWith('meta-') ? [[key.slice(5), value] as const] : [],
    )
    const asked = deployments.filter(
      (one) =>
        (!states || states.includes(one.readyState)) &&
        (!target || one.target === target) &&
        marks.every(([key, value]) => (one.meta as Record<string, unknown>)[key] === value),
    )
    const found = query.get('projectId') === 'prj_shop' ? asked.map(presentListed).reverse() : []
    return { status: 200, body: { deployments: found, pagination: { count: found.length, next: null, prev: null } } }
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
      'GET /v9/projects/{id}': ({ params, query }) =>
        isProject(params.id)
          ? {
              status: 200,
              body: presentProject(find(live.id)!, { ...knobs, production }, query.get('rollbackInfo') === 'true'),
            }
          : notFound('Project'),
      ...ofProject({ ...production.routes, ...rolling.routes }),
      'POST /v2/files': files.receive,
      'POST /v13/deployments': create,
      'GET /v13/deployments/{id}': ({ params }) => {
        const found = named(params.id)
        if (!found) return notFound('Deployment')
        advance(found)
        return { status: 200, body: present(found) }
      },
      'GET /v6/deployments': list,
      'GET /v7/deployments': list,
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
    uploaded: files.uploaded,
    knobs,
    aliases,
    live: () => find(live.id)?.sha ?? '',
    traffic: () => ({ live: live.id, ...(rolling.canary() ? { canary: rolling.canary()! } : {}) }),
    give: (id) => production.give(id),
    lastRequest: () => production.last(),
    staged: () =>
      deployments.findLast((one) => one.readyState === 'READY' && one.target === 'production' && !one.hasDomains)?.sha,
    stage: (sha) =>
      Object.assign(add(sha, { target: 'production', hasDomains: false }), { readyState: 'READY' as const }),
    preview: (sha) =>
      Object.assign(add(sha, { target: 'preview', hasDomains: false }), { readyState: 'READY' as const }),
  }
}

function isProject(id: string | undefined): boolean {
  return ['shop', 'prj_shop'].includes(id ?? '')
}

/** Routes under a project: without it there is nothing. */
function ofProject(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([pattern, handle]): [string, Handler] => [
      pattern,
      (asked) => (isProject(asked.params.project) ? handle(asked) : notFound('Project')),
    ]),
  )
}
