import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { ErrorCode } from '../../../errors/catalogue.ts'
import type { HttpClient, HttpRequest } from '../../../http/client.ts'

const request = z.object({
  jobStatus: z.string(),
  toDeploymentId: z.string(),
  requestedAt: z.optional(z.number()),
})
const project = z.object({
  id: z.string(),
  name: z.string(),
  autoAssignCustomDomains: z.nullish(z.boolean()),
  lastAliasRequest: z.nullish(request),
})
const deployment = z.object({
  id: z.string(),
  projectId: z.optional(z.string()),
  target: z.nullish(z.string()),
  readyState: z.string(),
  readySubstate: z.nullish(z.string()),
})
export type Deployment = z.infer<typeof deployment>
export type AliasRequest = z.infer<typeof request>

/** One project of Vercel by its API. */
export interface VercelProject {
  /** The project, with what was last asked of its domains. */
  read(signal: AbortSignal): Promise<z.infer<typeof project>>
  /** @param name  an id, a deployment's own host, or a domain that names one. @returns undefined when there is none */
  deployment(name: string, signal: AbortSignal): Promise<Deployment | undefined>
  /** @param path  under the project */
  get<T>(path: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T>
  /** @returns the status */
  post(version: string, path: string, json: unknown, signal: AbortSignal): Promise<number>
}

export function openProject(http: HttpClient, name: string, team: string | undefined): VercelProject {
  const path = (version: string, rest: string) => `/${version}/projects/${encodeURIComponent(name)}${rest}`

  async function ask(asked: HttpRequest, signal: AbortSignal) {
    const of = team === undefined ? '' : `${asked.url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}`
    return http.expectOk({ ...asked, url: asked.url + of }, signal)
  }
  async function read<T>(url: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
    const { success, data } = schema.safeParse((await ask({ method: 'GET', url }, signal)).json())
    if (success) return data
    throw failure('PROVIDER_NONSENSE', `GET ${url}`, 'not what this API gives')
  }

  return {
    // without the flag the field that tells what was asked for is left out
    read: (signal) => read(path('v9', '?rollbackInfo=true'), project, signal),
    async deployment(id, signal) {
      try {
        return await read(`/v13/deployments/${encodeURIComponent(id)}`, deployment, signal)
      } catch (thrown) {
        if (thrown instanceof ProviderError && thrown.status === 404) return undefined
        throw thrown
      }
    },
    get: (rest, schema, signal) => read(path('v1', rest), schema, signal),
    async post(version, rest, json, signal) {
      return (await ask({ method: 'POST', url: path(version, rest), json }, signal)).status
    },
  }
}

export function failure(code: ErrorCode, asked: string, answered: string, status?: number): ProviderError {
  return new ProviderError(code, { provider: 'Vercel', asked, answered, ...(status === undefined ? {} : { status }) })
}
