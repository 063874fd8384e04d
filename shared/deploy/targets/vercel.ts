import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpRequest } from '../../http/client.ts'
import type { Revision } from '../../rollout/revision.ts'
import type {
  CanCancel,
  Connection,
  DeploymentRef,
  DeploymentState,
  DeployRequest,
  DeployTarget,
  DeployTools,
  Made,
  TargetSettings,
  TellsUnderWay,
} from '../target.ts'
import { optionProblems } from './options.ts'
import { isUncertain, patiently } from './patience.ts'

const options = z.strictObject({ team: z.optional(z.string().check(z.minLength(1))) })

const link = z.object({ type: z.string(), org: z.optional(z.string()), repo: z.optional(z.string()) })
const project = z.object({
  id: z.string(),
  name: z.string(),
  link: z.nullish(link),
  targets: z.nullish(z.object({ production: z.nullish(z.object({ id: z.string() })) })),
})
const deployment = z.object({
  id: z.string(),
  url: z.nullish(z.string()),
  projectId: z.optional(z.string()),
  target: z.nullish(z.string()),
  readyState: z.string(),
  readySubstate: z.nullish(z.string()),
  errorMessage: z.nullish(z.string()),
  gitSource: z.nullish(z.object({ sha: z.nullish(z.string()) })),
  meta: z.nullish(z.record(z.string(), z.unknown())),
})
const listed = z.object({
  deployments: z.array(z.object({ uid: z.string(), meta: z.nullish(z.record(z.string(), z.unknown())) })),
})
type Project = z.infer<typeof project>
type Deployment = z.infer<typeof deployment>

const states: Readonly<Record<string, DeploymentState>> = {
  QUEUED: 'queued',
  INITIALIZING: 'running',
  BUILDING: 'running',
  READY: 'finished',
  ERROR: 'failed',
  BLOCKED: 'failed',
  CANCELED: 'cancelled',
  DELETED: 'vanished',
}

export const vercelSettings = {
  check({ url, token, options: given }: TargetSettings): readonly Problem[] {
    const problems = optionProblems(options, given, 'team')
    if (url !== '' && !isApiUrl(url))
      problems.push({ input: 'url', received: url, allowed: "another address of Vercel's API, or nothing" })
    if (token === '')
      problems.push({ input: 'token', allowed: 'an access token of Vercel', example: '${{ secrets.VERCEL_TOKEN }}' })
    return problems
  },
  connect: ({ url, token }: TargetSettings): Connection => ({
    baseUrl: url || 'https://api.vercel.com',
    headers: { authorization: `Bearer ${token}` },
  }),
}

/**
 * Vercel's API. A commit is built as a production deployment that gets no domain (`autoAssignCustomDomains: false`, what
 * `--skip-domain` sends); a deployment that is there already, as from `vercel deploy --prebuilt --prod --skip-domain`, is
 * an artifact, and is only waited for.
 */
export function createVercelTarget(
  tools: DeployTools,
  settings: TargetSettings,
): DeployTarget & CanCancel & TellsUnderWay {
  const { http, holds } = tools
  const { team } = options.parse(settings.options)

  async function ask<T>(request: HttpRequest, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T | undefined> {
    const url = team
      ? `${request.url}${request.url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}`
      : request.url
    try {
      const { success, data } = schema.safeParse((await http.expectOk({ ...request, url }, signal)).json())
      if (success) return data
    } catch (thrown) {
      if (thrown instanceof ProviderError && thrown.status === 404) return undefined
      throw thrown
    }
    throw failure('PROVIDER_NONSENSE', `${request.method} ${request.url}`, 'not what this API gives')
  }

  const look = (id: string, signal: AbortSignal) =>
    patiently(
      () => ask({ method: 'GET', url: `/v13/deployments/${encodeURIComponent(id)}` }, deployment, signal),
      tools,
      signal,
    )

  async function mustBeProject(name: string, signal: AbortSignal) {
    const url = `/v9/projects/${encodeURIComponent(name)}`
    const found = await patiently(() => ask({ method: 'GET', url }, project, signal), tools, signal)
    if (!found) throw failure('PROVIDER_NOT_FOUND', `project ${name}`, 'no project of this token’s team')
    return found
  }

  /** What was asked for although its answer got lost. */
  async function marked(projectId: string, mark: string, signal: AbortSignal): Promise<string | undefined> {
    const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&limit=20`
    const found = await patiently(() => ask({ method: 'GET', url }, listed, signal), tools, signal, isUncertain)
    return found?.deployments.find(({ meta }) => meta?.releaseKit === mark)?.uid
  }

  async function build({ resource, revision }: DeployRequest, signal: AbortSignal): Promise<DeploymentRef> {
    const { id, name, link } = await mustBeProject(resource, signal)
    const sha = revision.kind === 'commit' ? revision.sha : ''
    const mark = randomUUID()
    const json = {
      name,
      project: id,
      target: 'production',
      autoAssignCustomDomains: false,
      gitSource: { type: 'github', org: link?.org, repo: link?.repo, ref: sha, sha },
      meta: { releaseKit: mark },
    }
    const url = '/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1'
    for (;;) {
      await holds()
      try {
        const made = await ask({ method: 'POST', url, json }, deployment, signal)
        if (made) return { resource, id: made.id, started: true }
        throw failure('PROVIDER_NOT_FOUND', `project ${resource}`, 'no project of this token’s team')
      } catch (thrown) {
        signal.throwIfAborted()
        if (!isUncertain(thrown)) throw thrown
        const lost = await marked(id, mark, signal)
        if (lost !== undefined) return { resource, id: lost, started: true }
        await tools.clock.sleep(tools.pollInterval, signal)
      }
    }
  }

  return {
    kind: 'vercel',

    async inspect({ resource, revision }, signal) {
      const found = await mustBeProject(resource, signal)
      const live = found.targets?.production?.id
      const current = live === undefined ? undefined : await look(live, signal)
      const wanted = revision.kind === 'artifact' ? await look(revision.id, signal) : undefined
      const refusal = refusalOf(found, revision, wanted)
      const revisionNow = current && revisionOf(current, revision)
      return {
        name: found.name,
        current: revisionNow,
        isCurrentLive: current?.readyState === 'READY',
        isRolling: true,
        warnings: [],
        ...(refusal === undefined ? {} : { refusal }),
      }
    },

    async deploy(request, signal) {
      signal.throwIfAborted()
      const { resource, revision, earlier } = request
      if (revision.kind === 'artifact') return { resource, id: revision.id, started: false }
      const before = earlier === undefined ? undefined : await look(earlier, signal)
      const counts = before && ['queued', 'running', 'finished'].includes(stateOf(before))
      return before && counts ? { resource, id: before.id, started: false } : build(request, signal)
    },

    async status({ id }, signal) {
      const found = await look(id, signal)
      if (!found) return { state: 'vanished', word: 'not found' }
      return { state: stateOf(found), word: found.readyState, ...madeOf(found) }
    },

    async conclude({ id }, { revision }, signal) {
      const found = await look(id, signal)
      if (found?.readyState !== 'READY')
        return { ok: false, reason: found?.errorMessage ?? found?.readyState ?? 'not found' }
      const { sha } = found.gitSource ?? {}
      if (revision.kind === 'commit' && sha !== revision.sha)
        return { ok: false, reason: `commit ${sha ?? 'unknown'} was built instead of ${revision.sha}` }
      // it went to the public domains although it was asked not to: that is not this action's to call good
      if (revision.kind === 'commit' && found.readySubstate !== 'STAGED')
        return {
          ok: false,
          reason: `it is ${found.readySubstate ?? 'not said to be staged'}: it may have got the public domains`,
        }
      return { ok: true, reason: found.readySubstate ?? found.readyState, ...madeOf(found) }
    },

    async underWay(resource, signal) {
      const { id } = await mustBeProject(resource, signal)
      const url = `/v6/deployments?projectId=${encodeURIComponent(id)}&state=QUEUED,INITIALIZING,BUILDING&target=production`
      const found = await patiently(() => ask({ method: 'GET', url }, listed, signal), tools, signal)
      return (found?.deployments ?? []).map(({ uid }) => ({ resource, id: uid, started: false }))
    },

    async cancel({ id }, signal) {
      const url = `/v12/deployments/${encodeURIComponent(id)}/cancel`
      try {
        await ask({ method: 'PATCH', url }, deployment, signal)
      } catch (thrown) {
        const found = await look(id, signal)
        if (found && ['queued', 'running'].includes(stateOf(found))) throw thrown
      }
    },
  }
}

function stateOf({ readyState }: Deployment): DeploymentState {
  const state = states[readyState]
  if (state === undefined) throw failure('PROVIDER_NONSENSE', 'readyState', readyState)
  return state
}

function madeOf({ id, url }: Deployment): Made {
  return { artifact: id, ...(url ? { url: `https://${url}` } : {}) }
}

/** Told in the way that was asked in, so that the two can be compared. */
function revisionOf({ id, gitSource }: Deployment, asked: Revision): Revision {
  const sha = gitSource?.sha
  return asked.kind === 'commit' && sha ? { kind: 'commit', sha } : { kind: 'artifact', id }
}

function refusalOf({ id, link }: Project, revision: Revision, wanted: Deployment | undefined): string | undefined {
  switch (revision.kind) {
    case 'image':
      return 'Vercel runs no images: give the commit, or the id of a deployment'
    case 'configured':
      return 'what is deployed must be said: give the commit, or the id of a deployment'
    case 'commit':
      if (!link) return 'the project is connected to no repository: give the id of a deployment'
      if (link.type === 'github' && link.org && link.repo) return undefined
      return `commits of ${link.type} are not supported yet: give the id of a deployment`
    case 'artifact':
      if (!wanted) return 'there is no such deployment'
      if (wanted.projectId !== undefined && wanted.projectId !== id) return 'that deployment is of another project'
      // it would be built anew when it is promoted, with other variables
      return wanted.target === 'production'
        ? undefined
        : 'that deployment is a preview, which cannot be promoted as it is'
  }
}

function failure(code: 'PROVIDER_NONSENSE' | 'PROVIDER_NOT_FOUND', asked: string, answered: string): ProviderError {
  return new ProviderError(code, { provider: 'Vercel', asked, answered })
}
