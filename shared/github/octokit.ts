import type { getOctokit } from '@actions/github'
import type { RunContext } from '../log/run-context.ts'
import type { Log } from '../log/log.ts'
import { ProviderError } from '../errors/action-error.ts'

export type Octokit = ReturnType<typeof getOctokit>

export interface OctokitOptions {
  readonly run: RunContext
  readonly log: Log
  readonly signal: AbortSignal | undefined
  /** Milliseconds that count as one second of waiting between tries; tests make it short. */
  readonly retryUnit: number
}

/** Milliseconds for one try, the answer's body included. */
const patience = 30_000
/** Seconds; a limit that ends later than this is an error, not a wait. */
const longestWait = 60

/**
 * An octokit that follows GITHUB_API_URL (GHES too) and the proxy variables, waits out short rate limits, and tries again
 * what may be tried again: reads, and writes whose call says `request: { retries: n }`.
 */
export async function connect(token: string, { run, log, signal, retryUnit }: OctokitOptions): Promise<Octokit> {
  const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const waitOut =
    (kind: string) =>
    (seconds: number, { method, url }: { method: string; url: string }, _: unknown, count: number) => {
      const again = seconds <= longestWait && count < 2
      log.warning(
        `GitHub's ${kind} rate limit: ${method} ${url} ${again ? `is tried again in ${seconds} s` : 'is given up'}`,
      )
      return again
    }
  const octokit = create(
    token,
    {
      baseUrl: run.apiUrl,
      userAgent: 'release-kit',
      log: {
        debug: quiet,
        info: quiet,
        warn: (text: string) => log.debug(text),
        error: (text: string) => log.debug(text),
      },
      // the plugin's own list, and 429: a limit is waited out as long as GitHub says
      retry: { retryAfterBaseValue: retryUnit, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: {
        retryAfterBaseValue: retryUnit,
        // A run writes a few dozen times at most: pacing it to one write a second would only delay the way back
        write: unpaced,
        notifications: unpaced,
        onRateLimit: waitOut('primary'),
        onSecondaryRateLimit: waitOut('secondary'),
      },
    },
    guard(signal),
    retry,
    throttling,
    ownOptions,
  )
  return octokit
}

/** Loads the HTTP client, which octokit else does with its first request. */
export async function loadTransport(): Promise<unknown> {
  const { fetch } = await import('undici')
  return fetch
}

const quiet = () => undefined

/** Stands for a Bottleneck group that makes nothing wait. */
const unpaced = {
  key: () => ({
    schedule: (_job: unknown, work: (...args: unknown[]) => unknown, ...args: unknown[]) => work(...args),
  }),
} as never

interface Attempt {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly mediaType?: { readonly format?: string }
  request: { retries?: number; signal?: AbortSignal }
}

interface Answered {
  readonly url: string
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

/** Answers that are asked for as text. */
const asText: ReadonlySet<string | undefined> = new Set(['raw', 'diff'])

type Send = (options: Attempt) => Promise<Answered>

interface Hooked {
  readonly hook: { readonly wrap: (name: 'request', hook: (send: Send, options: Attempt) => Promise<Answered>) => void }
}

/**
 * Around every single try: the API's version, a deadline, no second try of a write that may have been applied, and an answer whose JSON was
 * cut off counts as none (octokit hands it on as text).
 */
function guard(signal: AbortSignal | undefined) {
  return (octokit: unknown) => {
    ;(octokit as Hooked).hook.wrap('request', async (send, options) => {
      options.headers['x-github-api-version'] = '2022-11-28'
      const limit = AbortSignal.timeout(patience)
      options.request.signal = signal ? AbortSignal.any([signal, limit]) : limit
      if (!['GET', 'HEAD'].includes(options.method)) options.request.retries ??= 0
      try {
        const answer = await send(options)
        const isText = typeof answer.data === 'string' && answer.status !== 204
        if (isText && !asText.has(options.mediaType?.format)) throw withoutJson(options, answer)
        return answer
      } catch (error) {
        if (signal?.aborted) options.request.retries = 0
        throw error
      }
    })
    return {}
  }
}

/**
 * Outside of all tries: octokit hands one `request` object to every call, and what a write or a retry leaves in it would hold for
 * all that follow.
 */
function ownOptions(octokit: unknown) {
  ;(octokit as Hooked).hook.wrap('request', (send, options) => {
    options.request = { ...options.request }
    return send(options)
  })
  return {}
}

function withoutJson(options: Attempt, response: Answered): Error {
  const type = String(response.headers['content-type'])
  if (!type.startsWith('application/json')) {
    const asked = `${options.method} ${new URL(response.url).pathname}`
    return new ProviderError('PROVIDER_NONSENSE', {
      provider: 'GitHub',
      asked,
      answered: `${type} where JSON is expected`,
    })
  }
  // Shaped as octokit's own errors, which the retry plugin looks at
  const request = { ...options, url: response.url, request: { ...options.request } }
  return Object.assign(new Error('the answer was cut off'), { status: 502, request, response })
}
