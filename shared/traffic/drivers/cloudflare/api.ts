import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpClient, HttpRequest } from '../../../http/client.ts'

export interface Answered<T> {
  readonly result: T
  /** Milliseconds since 1970, by Cloudflare's own clock. */
  readonly at: number
}

export interface CloudflareApi {
  get<T>(path: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<Answered<T>>
  /** Changes what is named and keeps the rest. */
  write(method: 'PATCH' | 'POST', path: string, json: unknown, signal: AbortSignal): Promise<void>
}

const envelope = z.object({
  success: z.boolean(),
  errors: z._default(z.array(z.object({ code: z.number(), message: z.string() })), []),
  result: z.unknown(),
})

/** @throws ProviderError also when the answer is 200 and says `"success": false`, as Cloudflare's may */
export function createCloudflareApi(http: HttpClient): CloudflareApi {
  async function ask(request: HttpRequest, signal: AbortSignal): Promise<Answered<unknown>> {
    const response = await http.expectOk(request, signal)
    const { success, data } = envelope.safeParse(response.json())
    const asked = `${request.method} ${request.url.split('?')[0] ?? ''}`
    if (!success) throw nonsense(asked, 'no {"success":…,"result":…}')
    if (data.success) return { result: data.result, at: Date.parse(response.headers.date ?? '') }
    const answered = data.errors.map(({ code, message }) => `${code} ${message}`).join('; ') || 'success: false'
    throw new ProviderError('PROVIDER_REFUSED', { provider: 'Cloudflare', asked, answered, status: response.status })
  }
  return {
    async get(path, schema, signal) {
      const { result, at } = await ask({ method: 'GET', url: path }, signal)
      const { success, data } = schema.safeParse(result)
      if (success) return { result: data, at }
      throw nonsense(`GET ${path.split('?')[0] ?? ''}`, 'not what this API gives')
    },
    async write(method, path, json, signal) {
      // what is written is absolute, so that it may be tried again
      await ask({ method, url: path, json, idempotent: true }, signal)
    },
  }
}

/**
 * Whether resolvers have let go of what a name said before: its time to live has passed since it was changed. Until then some ask the
 * old place, whatever the API shows.
 *
 * @param ttl  seconds; 0 for a proxied name, whose address never changes
 */
export function isSettled(modifiedOn: string | undefined, ttl: number, at: number): boolean {
  if (ttl === 0) return true
  const since = at - Date.parse(modifiedOn ?? '')
  // an API that tells no times leaves it open, and so do we
  return since >= ttl * 1_000
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Cloudflare', asked, answered })
}
