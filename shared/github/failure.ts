import { ActionError, ProviderError } from '../errors/action-error.ts'
import type { ErrorCode } from '../errors/catalogue.ts'
import { codeOf } from '../http/client.ts'
import { excerptOf } from '../markdown/visible.ts'

type Headers = Readonly<Record<string, string | undefined>>

/** What octokit throws, seen defensively. */
interface Thrown {
  readonly message?: string
  readonly code?: unknown
  readonly cause?: unknown
  readonly status?: number
  readonly request?: { readonly method?: string; readonly url?: string }
  readonly response?: { readonly headers?: Headers }
  /** Of a GraphQL answer. */
  readonly errors?: readonly { readonly type?: string; readonly message: string }[]
}

interface Failure {
  readonly code: ErrorCode
  readonly answered: string
  readonly status?: number
  readonly headers?: Headers
}

/**
 * The ProviderError for whatever octokit threw: what was asked, what came back, and for 403 and 404 which permission the
 * token needs.
 *
 * @param permission  as in a workflow's `permissions:`, for example `deployments: write`
 */
export function failureOf(thrown: unknown, permission: string, redact: (text: string) => string): Error {
  if (thrown instanceof ActionError) return thrown
  const { request, errors } = thrown as Thrown
  if (!request && !errors) return thrown as Error
  const { code, answered, status, headers } = classify(thrown as Thrown)
  const asked = request?.url === undefined ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`
  return new ProviderError(
    code,
    {
      provider: 'GitHub',
      asked: redact(asked),
      answered: excerptOf(redact(answered)),
      ...(status === undefined ? {} : { status }),
    },
    { cause: thrown, ...hintOf(code, permissionIn(headers) ?? permission) },
  )
}

/** Whether the request may have had its effect although no good answer came. */
export function isAmbiguous(error: unknown): boolean {
  return error instanceof ProviderError && ['PROVIDER_UNREACHABLE', 'PROVIDER_FAILED'].includes(error.code)
}

function classify(thrown: Thrown): Failure {
  const { errors, response, status, message = '' } = thrown
  if (errors) return { code: codeOfErrors(errors), answered: errors.map((error) => error.message).join('; ') }
  if (!response || status === undefined) {
    return { code: 'PROVIDER_UNREACHABLE', answered: `no answer: ${rootCause(thrown)}` }
  }
  const headers = response.headers ?? {}
  // GitHub answers 403 as well as 429 when a rate limit is used up
  const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
  const code = status === 403 && isLimited ? 'PROVIDER_RATE_LIMITED' : codeOf(status)
  return { code, answered: `${status} ${message}`, status, headers }
}

function codeOfErrors(errors: NonNullable<Thrown['errors']>): ErrorCode {
  const types = errors.map(({ type }) => type)
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'PROVIDER_FORBIDDEN'
  if (types.includes('RATE_LIMITED')) return 'PROVIDER_RATE_LIMITED'
  return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED'
}

/** fetch says only "fetch failed"; why is in the causes below. */
function rootCause({ message, code, cause }: Thrown): string {
  if (typeof cause === 'object' && cause !== null) return rootCause(cause)
  return message === undefined || message === '' ? String(code) : message
}

/** `deployments=write; contents=read` → `deployments: write` (the first way that GitHub names). */
function permissionIn(headers: Headers = {}): string | undefined {
  const [first] = headers['x-accepted-github-permissions']?.split(';') ?? []
  return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim()
}

function hintOf(code: ErrorCode, permission: string): { hint?: string } {
  const grant = `give the job "permissions: ${permission}", or use a token that has it`
  if (code === 'PROVIDER_FORBIDDEN') return { hint: `The token may not do this: ${grant}.` }
  if (code === 'PROVIDER_NOT_FOUND') {
    return { hint: `It is not there, or the token may not see it: check the name, and ${grant}.` }
  }
  return {}
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : (url.split('?')[0] ?? url)
}
