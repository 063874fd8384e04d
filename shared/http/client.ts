import { ActionError, describeError, ProviderError } from '../errors/action-error.ts'
import type { ErrorCode } from '../errors/catalogue.ts'
import { excerptOf } from '../markdown/visible.ts'
import type { Clock } from '../time/clock.ts'
import { formatDuration } from '../time/duration.ts'
import { certificateCode, describeCertificate } from './certificate.ts'
import { isInClear, namesCredential, withoutQuery } from '../text/credentials.ts'
import type { Redactor } from './redaction.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Absolute, or relative to the client's base URL. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it stands; wins over `json`. */
  readonly body?: string
  /** Sent as it comes, read anew for each try; wins over `body`. */
  readonly content?: () => AsyncIterable<Uint8Array>
  /** Default: true for GET, HEAD, OPTIONS, PUT and DELETE. A POST is retried only when it was certainly not applied (429, 503). */
  readonly idempotent?: boolean
  /** Milliseconds for one try of this request. Default: the client's. */
  readonly timeout?: number
  /** A refusal that `expectOk` gives back like a good answer. */
  readonly isAnswer?: (response: HttpResponse) => boolean
}

export interface HttpResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** @throws ProviderError PROVIDER_NONSENSE when the body is not JSON */
  json(): unknown
}

/** Answers of any status are values; only "no answer" throws (ProviderError PROVIDER_UNREACHABLE). */
export interface HttpClient {
  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>
  /** Like send, but a status of 400 and above throws the ProviderError that fits it. */
  expectOk(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>
}

export interface HttpOptions {
  /** Who is being talked to, for messages. */
  readonly provider: string
  readonly baseUrl?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The address or what is sent is a credential itself. */
  readonly isSecret?: boolean
  readonly clock: Clock
  readonly redactor: Redactor
  readonly fetch?: typeof fetch
  /** Milliseconds for one try, answer's body included. Default 30 000. */
  readonly timeout?: number
  /** Tries in all. Default 5. */
  readonly tries?: number
  /** In [0, 1), for jitter. */
  readonly random?: () => number
  /** Told before each wait: the reason, and the milliseconds. */
  readonly onRetry?: (reason: string, wait: number) => void
}

const largestBody = 32 * 1024 * 1024
const longestWait = 60_000
/** UTF-16 units of an answer that are looked at for what is told of it. */
const longestTold = 10_000

export function createHttpClient(options: HttpOptions): HttpClient {
  const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options

  // hidden before it is cut: half a secret would not be found any more
  const told = (text: string) => excerptOf(redactor.redact(text.slice(0, longestTold)))

  async function once(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> {
    const url = new URL(request.url, options.baseUrl)
    const names = Object.keys({ ...options.headers, ...request.headers })
    if (isInClear(url) && (options.isSecret === true || names.some(namesCredential)))
      throw refusal(
        'TOKEN_IN_CLEAR',
        request,
        `not sent: ${url.protocol}//${url.host} would have the token go in the clear`,
        { isUnsent: true },
      )
    const limit = AbortSignal.timeout(request.timeout ?? timeout)
    const answer = await (options.fetch ?? fetch)(url, {
      method: request.method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        'user-agent': 'release-kit',
        ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
        ...request.headers,
      },
      ...bodyOf(request),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    const text = await readBounded(answer)
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text,
      json() {
        try {
          return JSON.parse(text) as unknown
        } catch (cause) {
          const answered = `${answer.status}, not JSON: ${told(text)}`
          throw refusal('PROVIDER_NONSENSE', request, answered, { status: answer.status, cause })
        }
      },
    }
  }

  function refusal(
    code: ErrorCode,
    request: HttpRequest,
    answered: string,
    more: { status?: number; isUnsent?: boolean; cause?: unknown; hint?: string } = {},
  ) {
    const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`)
    return new ProviderError(
      code,
      {
        provider,
        asked,
        answered: redactor.redact(answered),
        ...(more.status === undefined ? {} : { status: more.status }),
        ...(more.isUnsent === undefined ? {} : { isUnsent: more.isUnsent }),
      },
      { cause: more.cause, ...(more.hint === undefined ? {} : { hint: more.hint }) },
    )
  }

  /** Asking again does not mend a certificate. */
  async function untrusted(
    code: string,
    request: HttpRequest,
    { cause, isUnsent }: { cause: unknown; isUnsent: boolean },
    signal: AbortSignal | undefined,
  ) {
    const url = new URL(request.url, options.baseUrl)
    const { reason, advice } = await describeCertificate(code, url, signal ?? AbortSignal.timeout(timeout))
    signal?.throwIfAborted()
    return refusal('PROVIDER_UNREACHABLE', request, `no answer: ${reason}`, { cause, hint: advice, isUnsent })
  }

  async function send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    const idempotent = request.idempotent ?? !['POST', 'PATCH'].includes(request.method)
    let isSent = false
    for (let attempt = 1; ; attempt++) {
      let response: HttpResponse | undefined
      let failure: unknown
      try {
        response = await once(request, signal)
        isSent = true
      } catch (cause) {
        signal?.throwIfAborted()
        if (cause instanceof ActionError) throw cause
        const code = options.fetch === undefined ? certificateCode(cause) : undefined
        if (code !== undefined) throw await untrusted(code, request, { cause, isUnsent: !isSent }, signal)
        failure = cause
        isSent ||= !isUnconnected(cause)
      }
      if (response && !isTransient(response.status, idempotent)) return response
      const last = attempt >= tries || (!response && !idempotent)
      if (last && response) return response
      if (last)
        throw refusal(
          'PROVIDER_UNREACHABLE',
          request,
          `no answer (${describeFailure(failure, request.timeout ?? timeout)})`,
          { cause: failure, isUnsent: !isSent },
        )
      const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt)
      options.onRetry?.(
        response ? `answered ${response.status}` : describeFailure(failure, request.timeout ?? timeout),
        wait,
      )
      await clock.sleep(wait, signal)
    }
  }

  return {
    send,
    async expectOk(request, signal) {
      const response = await send(request, signal)
      if (response.status < 300 || request.isAnswer?.(response)) return response
      throw refusal(codeOf(response.status), request, `${response.status} ${told(response.text)}`, {
        status: response.status,
      })
    },
  }
}

function bodyOf({ content, body, json }: HttpRequest): Pick<RequestInit, 'body' | 'duplex'> {
  if (content) return { body: content(), duplex: 'half' }
  return { body: body ?? (json === undefined ? null : JSON.stringify(json)) }
}

async function readBounded(answer: Response): Promise<string> {
  if (!answer.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > largestBody) throw new Error(`the answer is larger than ${largestBody} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function isTransient(status: number, idempotent: boolean): boolean {
  if (status === 429 || status === 503) return true
  return idempotent && [408, 500, 502, 504].includes(status)
}

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); milliseconds, at most a minute. */
function retryAfter(response: HttpResponse | undefined, now: number): number | undefined {
  const value = response?.headers['retry-after']
  if (value === undefined) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now
  return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : undefined
}

/** The error code that an HTTP status stands for. */
export function codeOf(status: number): ErrorCode {
  if (status === 401) return 'PROVIDER_UNAUTHORIZED'
  if (status === 403) return 'PROVIDER_FORBIDDEN'
  if (status === 404) return 'PROVIDER_NOT_FOUND'
  if (status === 429) return 'PROVIDER_RATE_LIMITED'
  if (status >= 500) return 'PROVIDER_FAILED'
  return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE'
}

/** Whether a request failed before anything of it was sent: there was no address, no connection, or none that is encrypted. */
function isUnconnected(failure: unknown): boolean {
  const { cause } = failure as { cause?: { code?: unknown; syscall?: unknown; errors?: readonly unknown[] } }
  const { code, syscall, errors = [] } = cause ?? {}
  const isEarly = code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ERR_SSL_WRONG_VERSION_NUMBER'
  const each = errors.map((one) => isUnconnected({ cause: one }))
  return isEarly || syscall === 'connect' || syscall === 'getaddrinfo' || (each.length > 0 && each.every(Boolean))
}

function describeFailure(failure: unknown, timeout: number): string {
  if ((failure as { name?: unknown } | undefined)?.name === 'TimeoutError')
    return `none within ${formatDuration(timeout)}`
  if (!(failure instanceof Error)) return describeError(failure)
  const cause = failure.cause
  if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message
  return describeError(failure)
}
