import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpRequest, HttpResponse } from '../../../http/client.ts'
import type { DeployTools } from '../../target.ts'
import { isUncertain, patiently } from '../patience.ts'
import type { OutputFile } from './output.ts'

/** Under which a deployment bears the digest of its output. */
export const outputMark = 'releaseKitOutput'

const link = z.object({ type: z.string(), org: z.optional(z.string()), repo: z.optional(z.string()) })
const project = z.object({
  id: z.string(),
  name: z.string(),
  link: z.nullish(link),
  rootDirectory: z.nullish(z.string()),
  targets: z.nullish(z.object({ production: z.nullish(z.object({ id: z.string() })) })),
  lastAliasRequest: z.nullish(
    z.object({ jobStatus: z.string(), toDeploymentId: z.string(), requestedAt: z.optional(z.number()) }),
  ),
})
const stages = z.object({
  rollingRelease: z.nullish(z.object({ stages: z.nullish(z.array(z.object({ targetPercentage: z.number() }))) })),
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
  deployments: z.array(
    z.object({
      uid: z.string(),
      target: z.nullish(z.string()),
      state: z.nullish(z.string()),
      meta: z.nullish(z.record(z.string(), z.unknown())),
    }),
  ),
})
const missing = z.object({ error: z.object({ code: z.literal('missing_files'), missing: z.array(z.string()) }) })
export type VercelProject = z.infer<typeof project>
export type VercelDeployment = z.infer<typeof deployment>

export interface MissingFiles {
  readonly missing: readonly string[]
}

/** Of a file that is uploaded at least so much arrives in a millisecond, or it counts as stuck. */
const slowestBytes = 50

/** Vercel's API, as far as it is used. What cannot be read at the moment is asked for again. */
export interface VercelClient {
  /** @throws ProviderError where the token's team has no such project */
  project(name: string, signal: AbortSignal): Promise<VercelProject>
  /** Undefined where there is none. */
  deployment(id: string, signal: AbortSignal): Promise<VercelDeployment | undefined>
  /** Id of a deployment that bears a mark. */
  marked(projectId: string, mark: string, signal: AbortSignal): Promise<string | undefined>
  /** The newest deployment to production of an output, by its digest, that has not failed. */
  ofOutput(projectId: string, digest: string, signal: AbortSignal): Promise<string | undefined>
  /** Ids of deployments to production that have not ended. */
  underWay(projectId: string, signal: AbortSignal): Promise<readonly string[]>
  /** Undefined where there is no such project. With `files` nothing is built, and the digests of those that Vercel lacks may be the answer. */
  create(
    json: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<VercelDeployment | MissingFiles | undefined>
  upload(file: OutputFile, signal: AbortSignal): Promise<void>
  cancel(id: string, signal: AbortSignal): Promise<void>
  /** Asks for production's domains; they move later. */
  give(name: string, id: string, way: 'promote' | 'rollback', signal: AbortSignal): Promise<void>
  /** Whether a promotion gives a part of the traffic first. */
  isRolledOut(name: string, signal: AbortSignal): Promise<boolean>
}

export function createVercelClient(tools: DeployTools, team: string | undefined): VercelClient {
  const ofTeam = (url: string) =>
    team ? `${url}${url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}` : url
  async function ask<T>(request: HttpRequest, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T | undefined> {
    const url = ofTeam(request.url)
    try {
      const { success, data } = schema.safeParse((await tools.http.expectOk({ ...request, url }, signal)).json())
      if (success) return data
    } catch (thrown) {
      if (thrown instanceof ProviderError && thrown.status === 404) return undefined
      throw thrown
    }
    throw vercelError('PROVIDER_NONSENSE', `${request.method} ${request.url}`, 'not what this API gives')
  }
  const read = <T>(url: string, schema: z.ZodMiniType<T>, signal: AbortSignal, canWait?: typeof isUncertain) =>
    patiently(() => ask({ method: 'GET', url }, schema, signal), tools, signal, canWait)

  return {
    async project(name, signal) {
      // without the flag the field that tells what was asked for is left out
      const found = await read(`/v9/projects/${encodeURIComponent(name)}?rollbackInfo=true`, project, signal)
      if (!found) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, 'no project of this token’s team')
      return found
    },
    deployment: (id, signal) => read(`/v13/deployments/${encodeURIComponent(id)}`, deployment, signal),
    async marked(projectId, mark, signal) {
      const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&limit=20`
      const found = await read(url, listed, signal, isUncertain)
      return found?.deployments.find(({ meta }) => meta?.releaseKit === mark)?.uid
    },
    async ofOutput(projectId, digest, signal) {
      const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&target=production&limit=100&meta-${outputMark}=${encodeURIComponent(digest)}`
      const found = (await read(url, listed, signal))?.deployments ?? []
      const counts = ['QUEUED', 'INITIALIZING', 'BUILDING', 'READY']
      return found.find(({ meta, state }) => meta?.[outputMark] === digest && counts.includes(state ?? ''))?.uid
    },
    async underWay(projectId, signal) {
      const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&state=QUEUED,INITIALIZING,BUILDING&target=production`
      return ((await read(url, listed, signal))?.deployments ?? []).map(({ uid }) => uid)
    },
    async create(json, signal) {
      const url = `/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1${'files' in json ? '&prebuilt=1' : ''}`
      const isAnswer = ({ status, text }: HttpResponse) => status === 400 && text.includes('"missing_files"')
      const made = await ask({ method: 'POST', url, json, isAnswer }, z.union([deployment, missing]), signal)
      return made && 'error' in made ? made.error : made
    },
    async upload({ sha1, size, open }, signal) {
      const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'x-vercel-digest': sha1,
      }
      // the same content again changes nothing
      const request = { method: 'POST', url: ofTeam('/v2/files'), headers, content: open, idempotent: true } as const
      const timeout = 30_000 + Math.ceil(size / slowestBytes)
      await patiently(() => tools.http.expectOk({ ...request, timeout }, signal), tools, signal)
    },
    async cancel(id, signal) {
      await ask({ method: 'PATCH', url: `/v12/deployments/${encodeURIComponent(id)}/cancel` }, deployment, signal)
    },
    async give(name, id, way, signal) {
      const path = `${encodeURIComponent(name)}/${way}/${encodeURIComponent(id)}`
      const url = ofTeam(`/${way === 'promote' ? 'v10' : 'v1'}/projects/${path}`)
      await tools.http.expectOk({ method: 'POST', url, json: {} }, signal)
    },
    async isRolledOut(name, signal) {
      const url = `/v1/projects/${encodeURIComponent(name)}/rolling-release/config`
      const found = await read(url, stages, signal).catch((thrown: unknown) => {
        // a plan that has none
        if (thrown instanceof ProviderError && [402, 403].includes(thrown.status ?? 0)) return undefined
        throw thrown
      })
      return (found?.rollingRelease?.stages ?? []).some(({ targetPercentage }) => targetPercentage < 100)
    },
  }
}

export function vercelError(
  code: 'PROVIDER_NONSENSE' | 'PROVIDER_NOT_FOUND' | 'PROVIDER_REFUSED',
  asked: string,
  answered: string,
): ProviderError {
  return new ProviderError(code, { provider: 'Vercel', asked, answered })
}
