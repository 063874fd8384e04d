import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpRequest } from '../../../http/client.ts'
import type { DeployTools } from '../../target.ts'
import { patiently } from '../patience.ts'

const text = z.nullish(z.string())
const idOnly = z.object({ id: z.string() })
const reference = z.nullish(idOnly)

const app = z.object({
  id: z.string(),
  name: z.string(),
  web_url: text,
  maintenance: z.nullish(z.boolean()),
  generation: z.nullish(z.object({ name: z.string() })),
  stack: z.object({ name: z.string() }),
})
const release = z.object({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  current: z.nullish(z.boolean()),
  description: text,
  slug: reference,
  oci_image: reference,
  output_stream_url: text,
})
const slug = z.object({ id: z.string(), commit: text, deleted_at: text })
const build = z.object({
  id: z.string(),
  status: z.string(),
  source_blob: z.nullish(z.object({ version: text })),
  release: reference,
  output_stream_url: text,
})
const dyno = z.object({ type: z.string(), state: z.string(), release: z.object({ version: z.number() }) })
const promoted = z.object({ app: idOnly, status: z.string(), error_message: text, release: reference })
const coupling = z.object({ pipeline: idOnly })
const feature = z.object({ enabled: z.boolean() })

export type HerokuApp = z.infer<typeof app>
export type HerokuRelease = z.infer<typeof release>
export type HerokuCode = z.infer<typeof slug>
export type HerokuBuild = z.infer<typeof build>
export type HerokuDyno = z.infer<typeof dyno>
export type HerokuPromoted = z.infer<typeof promoted>

/** Heroku's platform API, version 3, as far as releases need it. `undefined` = there is no such thing. */
export interface HerokuClient {
  app(name: string, signal: AbortSignal): Promise<HerokuApp | undefined>
  hasPreboot(app: string, signal: AbortSignal): Promise<boolean>
  pipelineOf(app: string, signal: AbortSignal): Promise<string | undefined>
  /** The last ones, newest first. */
  releases(app: string, signal: AbortSignal): Promise<readonly HerokuRelease[]>
  release(app: string, id: string, signal: AbortSignal): Promise<HerokuRelease | undefined>
  /** A slug, or an OCI image. */
  code(app: HerokuApp, id: string, signal: AbortSignal): Promise<HerokuCode | undefined>
  builds(app: string, signal: AbortSignal): Promise<readonly HerokuBuild[]>
  build(app: string, id: string, signal: AbortSignal): Promise<HerokuBuild | undefined>
  dynos(app: string, signal: AbortSignal): Promise<readonly HerokuDyno[]>
  promoted(id: string, signal: AbortSignal): Promise<readonly HerokuPromoted[]>
  /** Once, and not again when its answer gets lost. */
  post(
    request: Pick<HttpRequest, 'method' | 'url' | 'json' | 'headers'>,
    signal: AbortSignal,
  ): Promise<{ readonly id?: string | undefined }>
}

/** Releases that are looked at: what is gone back to is among them. */
const lastReleases = 20

export function createHerokuClient(tools: Pick<DeployTools, 'http' | 'clock' | 'log' | 'pollInterval'>): HerokuClient {
  const { http } = tools

  async function ask<T>(request: HttpRequest, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T | undefined> {
    try {
      const { success, data } = schema.safeParse((await http.expectOk(request, signal)).json())
      if (success) return data
    } catch (thrown) {
      if (thrown instanceof ProviderError && thrown.status === 404) return undefined
      throw thrown
    }
    throw new ProviderError('PROVIDER_NONSENSE', {
      provider: 'Heroku',
      asked: `${request.method} ${request.url}`,
      answered: 'not what this API gives',
    })
  }

  const get = <T>(url: string, schema: z.ZodMiniType<T>, signal: AbortSignal, range?: string) =>
    patiently(
      () => ask({ method: 'GET', url, ...(range === undefined ? {} : { headers: { range } }) }, schema, signal),
      tools,
      signal,
    )
  const at = (name: string) => `/apps/${encodeURIComponent(name)}`
  const part = (id: string) => encodeURIComponent(id)

  return {
    app: (name, signal) => get(at(name), app, signal),
    hasPreboot: async (name, signal) => (await get(`${at(name)}/features/preboot`, feature, signal))?.enabled === true,
    pipelineOf: async (name, signal) => (await get(`${at(name)}/pipeline-couplings`, coupling, signal))?.pipeline.id,
    async releases(name, signal) {
      const range = `version ..; order=desc, max=${lastReleases}`
      return (await get(`${at(name)}/releases`, z.array(release), signal, range)) ?? []
    },
    release: (name, id, signal) => get(`${at(name)}/releases/${part(id)}`, release, signal),
    async code({ name, generation }, id, signal) {
      if (generation?.name !== 'fir') return get(`${at(name)}/slugs/${part(id)}`, slug, signal)
      const found = await get(`${at(name)}/oci-images/${part(id)}`, z.union([z.array(slug), slug]), signal)
      return Array.isArray(found) ? found[0] : found
    },
    async builds(name, signal) {
      const range = `started_at ..; order=desc, max=${lastReleases}`
      return (await get(`${at(name)}/builds`, z.array(build), signal, range)) ?? []
    },
    build: (name, id, signal) => get(`${at(name)}/builds/${part(id)}`, build, signal),
    dynos: async (name, signal) => (await get(`${at(name)}/dynos`, z.array(dyno), signal)) ?? [],
    promoted: async (id, signal) =>
      (await get(`/pipeline-promotions/${part(id)}/promotion-targets`, z.array(promoted), signal)) ?? [],
    async post(request, signal) {
      const said = (await http.expectOk(request, signal)).json()
      return { id: idOnly.safeParse(said).data?.id }
    },
  }
}
