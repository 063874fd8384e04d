import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import { codeOf, type HttpClient, type HttpRequest, type HttpResponse } from '../../../http/client.ts'
import type { Redactor } from '../../../http/redaction.ts'
import { excerptOf } from '../../../markdown/visible.ts'
import {
  applicationSchema,
  type CoolifyApplication,
  type CoolifyDeployment,
  type CoolifyStack,
  type CoolifyVariable,
  deployAnswerSchema,
  deploymentListSchema,
  deploymentSchema,
  rollbackAnswerSchema,
  stackSchema,
  variableSchema,
} from './schema.ts'

/** Deployments of an application that are asked for at once, and how many are looked through for one of production or of a preview. */
const pageSize = 50
const deepest = 1_000

/** What became of `POST /deploy` or `/rollback`. A duplicate is answered with the id of nothing, or with none. */
export type Triggered = { readonly id: string } | 'queue-full' | 'no-such-route'

/** Which preview is deployed, and of which tag where the application runs an image. */
export interface PreviewAsked {
  readonly pullRequest: number
  readonly dockerTag?: string
}

/** Coolify's HTTP API, as far as deployments need it. `undefined` = there is no such thing. */
export interface CoolifyClient {
  application(uuid: string, signal: AbortSignal): Promise<CoolifyApplication | undefined>
  applicationsTagged(tag: string, signal: AbortSignal): Promise<readonly CoolifyApplication[]>
  stack(kind: 'services' | 'databases', uuid: string, signal: AbortSignal): Promise<CoolifyStack | undefined>
  /** Newest first. @param pullRequest  whose preview; 0 for production */
  deploymentsOf(uuid: string, signal: AbortSignal, pullRequest?: number): Promise<readonly CoolifyDeployment[]>
  deployment(id: string, signal: AbortSignal): Promise<CoolifyDeployment | undefined>
  patch(uuid: string, changes: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void>
  deploy(uuid: string, force: boolean, signal: AbortSignal, preview?: PreviewAsked): Promise<Triggered>
  /** @returns whether there was one: what it is made of goes a little later */
  removePreview(uuid: string, pullRequest: number, signal: AbortSignal): Promise<boolean | 'no-such-route'>
  rollback(uuid: string, commit: string, signal: AbortSignal): Promise<Triggered>
  startStack(kind: 'services' | 'databases', uuid: string, signal: AbortSignal): Promise<void>
  cancel(id: string, signal: AbortSignal): Promise<void>
  variables(uuid: string, signal: AbortSignal): Promise<readonly CoolifyVariable[]>
  /** Sets them one after the other: of several a part may be set when it fails. */
  setVariables(uuid: string, data: readonly object[], signal: AbortSignal): Promise<void>
  removeVariable(uuid: string, variable: string, signal: AbortSignal): Promise<void>
}

export function createCoolifyClient(http: HttpClient, redactor: Redactor): CoolifyClient {
  async function ask(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const response = await http.send({ ...request, url: `/api/v1${request.url}` }, signal)
    if (response.status < 300 || isAbsence(response)) return response
    throw refusal(request, response, redactor)
  }

  async function read<T>(schema: z.ZodMiniType<T>, request: HttpRequest, signal: AbortSignal): Promise<T | undefined> {
    const response = await ask(request, signal)
    return isAbsence(response) ? undefined : parse(schema, request, response)
  }

  async function trigger<T>(
    schema: z.ZodMiniType<T>,
    request: HttpRequest,
    signal: AbortSignal,
  ): Promise<T | 'queue-full' | 'no-such-route'> {
    const response = await http.send({ ...request, url: `/api/v1${request.url}` }, signal)
    if (response.status < 300) return parse(schema, request, response)
    if ([400, 429].includes(response.status) && /queue is full/i.test(response.text)) return 'queue-full'
    if (isUnknownRoute(response)) return 'no-such-route'
    throw refusal(request, response, redactor)
  }

  return {
    application: (uuid, signal) => read(applicationSchema, get(`/applications/${uuid}`), signal),
    stack: (kind, uuid, signal) => read(stackSchema, get(`/${kind}/${uuid}`), signal),
    deployment: (id, signal) => read(deploymentSchema, get(`/deployments/${id}`), signal),
    async applicationsTagged(tag, signal) {
      return (await read(z.array(applicationSchema), get(`/applications?tag=${encodeURIComponent(tag)}`), signal)) ?? []
    },
    async deploymentsOf(uuid, signal, pullRequest = 0) {
      for (let skip = 0; ; skip += pageSize) {
        const page = get(`/deployments/applications/${uuid}?skip=${skip}&take=${pageSize}`)
        const rows = Object.values((await read(deploymentListSchema, page, signal))?.deployments ?? [])
        const found = rows.filter((row) => (row.pull_request_id ?? 0) === pullRequest)
        // previews and production stand in one list, and either may fill pages of it
        if (found.length > 0 || rows.length < pageSize || skip >= deepest) return found.sort((a, b) => b.id - a.id)
      }
    },
    async patch(uuid, changes, signal) {
      const request: HttpRequest = { method: 'PATCH', url: `/applications/${uuid}`, json: changes, idempotent: true }
      if (await read(z.object({}), request, signal)) return
      throw new ProviderError('PROVIDER_NOT_FOUND', {
        provider: 'Coolify',
        asked: describe(request),
        answered: '404',
        status: 404,
      })
    },
    async deploy(uuid, force, signal, preview) {
      const query = `uuid=${uuid}&force=${String(force)}${preview ? queryOf(preview) : ''}`
      const request: HttpRequest = { method: 'POST', url: `/deploy?${query}` }
      const answer = await trigger(deployAnswerSchema, request, signal)
      if (typeof answer === 'string') return answer
      const item = answer.deployments.find(({ resource_uuid }) => resource_uuid === uuid)
      if (item?.deployment_uuid !== undefined) return { id: item.deployment_uuid }
      if (item && /already queued/i.test(item.message)) return { id: '' }
      // HTTP 200 also stands for "Unauthorized to deploy this application."
      const answered = redactor.redact(item?.message ?? 'nothing was deployed')
      const hint = hintFor(200, answered)
      throw new ProviderError(
        'PROVIDER_REFUSED',
        { provider: 'Coolify', asked: 'POST /api/v1/deploy', answered },
        hint === undefined ? {} : { hint },
      )
    },
    async removePreview(uuid, pullRequest, signal) {
      const url = `/applications/${uuid}/previews/${pullRequest}`
      const request: HttpRequest = { method: 'DELETE', url, idempotent: true }
      const response = await http.send({ ...request, url: `/api/v1${url}` }, signal)
      if (response.status < 300) return true
      if (isUnknownRoute(response)) return 'no-such-route'
      if (response.status === 404 && /^preview/i.test(messageOf(response) ?? '')) return false
      throw refusal(request, response, redactor)
    },
    async rollback(uuid, commit, signal) {
      const request: HttpRequest = { method: 'POST', url: `/applications/${uuid}/rollback`, json: { commit } }
      const answer = await trigger(rollbackAnswerSchema, request, signal)
      return typeof answer === 'string' ? answer : { id: answer.deployment_uuid }
    },
    async startStack(kind, uuid, signal) {
      const verb = kind === 'services' ? 'restart?latest=true' : 'start'
      await ask({ method: 'POST', url: `/${kind}/${uuid}/${verb}` }, signal)
    },
    async variables(uuid, signal) {
      return (await read(z.array(variableSchema), get(`/applications/${uuid}/envs`), signal)) ?? []
    },
    async setVariables(uuid, data, signal) {
      const url = `/applications/${uuid}/envs/bulk`
      await ask({ method: 'PATCH', url, json: { data }, idempotent: true }, signal)
    },
    async removeVariable(uuid, variable, signal) {
      await ask({ method: 'DELETE', url: `/applications/${uuid}/envs/${variable}` }, signal)
    },
    async cancel(id, signal) {
      await ask({ method: 'POST', url: `/deployments/${id}/cancel` }, signal)
    },
  }
}

function queryOf({ pullRequest, dockerTag }: PreviewAsked): string {
  return `&pull_request_id=${pullRequest}${dockerTag === undefined ? '' : `&docker_tag=${encodeURIComponent(dockerTag)}`}`
}

function get(url: string): HttpRequest {
  return { method: 'GET', url }
}

/** A route that this version does not have is answered with `docs`, a thing that is not there without. */
function isUnknownRoute({ status, text }: HttpResponse): boolean {
  return status === 404 && text.includes('"docs"')
}

function isAbsence(response: HttpResponse): boolean {
  return response.status === 404 && !isUnknownRoute(response) && messageOf(response) !== undefined
}

function parse<T>(schema: z.ZodMiniType<T>, request: HttpRequest, response: HttpResponse): T {
  const result = schema.safeParse(response.json())
  if (result.success) return result.data
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).slice(0, 3)
  throw new ProviderError('PROVIDER_NONSENSE', {
    provider: 'Coolify',
    asked: describe(request),
    answered: `${response.status} with other fields than expected (${wrong.join('; ')})`,
    status: response.status,
  })
}

function describe({ method, url }: HttpRequest): string {
  return `${method} /api/v1${url.split('?')[0] ?? ''}`
}

/** Only the message is shown: the whole answer may hold secrets. */
function messageOf({ text }: HttpResponse): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || !('message' in body)) return undefined
    const errors = 'errors' in body ? ` ${JSON.stringify(body.errors)}` : ''
    return `${String(body.message)}${errors}`.slice(0, 10_000)
  } catch {
    // a page of a proxy or of Laravel
    return undefined
  }
}

function refusal(request: HttpRequest, response: HttpResponse, redactor: Redactor): ProviderError {
  const { status } = response
  const message = messageOf(response) ?? `a page instead of JSON (${response.headers['content-type'] ?? 'no type'})`
  const hint = hintFor(status, message)
  return new ProviderError(
    messageOf(response) === undefined && status < 500 ? 'PROVIDER_NONSENSE' : codeOf(status),
    {
      provider: 'Coolify',
      asked: describe(request),
      answered: `${status} ${excerptOf(redactor.redact(message))}`,
      status,
    },
    hint === undefined ? {} : { hint },
  )
}

function hintFor(status: number, message: string): string | undefined {
  const ability = /Missing required permissions: ([\w:, ]+)/.exec(message)?.[1]
  if (ability !== undefined)
    return `Give the token the ability ${ability} (Coolify: Keys & Tokens → API tokens). Ticking deploy there replaces the selection: tick read, and write where an image is set, after it.`
  if (message.includes('API is disabled'))
    return 'Enable the API in Coolify: Settings → Configuration → Advanced → API Access.'
  if (message.includes('not allowed to access'))
    return "Add this runner's address to the allow-list in Coolify: Settings → Configuration → Advanced → Allowed IPs."
  if (/Pull request \d+ not found/.test(message))
    return 'Coolify itself makes the preview of an application built from git, when GitHub tells it of the pull request: turn on its Preview Deployments, with a GitHub App or a webhook as its source. The preview of an image needs Coolify 4.0.0-beta.471.'
  if (message.includes('team role'))
    return 'Use a token of a team admin or owner: with elevated abilities a member’s token is refused.'
  if (status === 401)
    return 'Check the token: it must be complete, with the number and | at its start, not expired, and of this Coolify.'
  return undefined
}
