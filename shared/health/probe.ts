import type { IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { withoutQuery } from '../text/credentials.ts'
import { certificateCode, describeCertificate } from '../http/certificate.ts'
import type { Clock } from '../time/clock.ts'
import { formatDuration } from '../time/duration.ts'
import { excerptOf } from '../markdown/visible.ts'
import { type Answer, type Expectations, judgeAnswer, type Judged } from './expectations.ts'
import type { Cause, Measurement } from './measurement.ts'

export interface Probe {
  /** One measurement. A bad answer, or none, is a value; throws only the signal's reason. */
  measure(signal: AbortSignal): Promise<Measurement>
}

/** Like curl's `--resolve`: requests for `host:port` go to `address`, with the Host header and TLS name unchanged. */
export interface ResolveOverride {
  readonly host: string
  readonly port: number
  readonly address: string
}

export interface HttpProbeOptions {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly resolve: readonly ResolveOverride[]
  readonly followRedirects: boolean
  /** Milliseconds for one measurement, redirects and body included. */
  readonly requestTimeout: number
  readonly expect: Expectations
  /** The certificate must be valid for so many days more. */
  readonly tlsMinDays?: number | undefined
  /** Response header that names the slot that answered. */
  readonly slotHeader?: string | undefined
  readonly clock: Clock
}

const mostRedirects = 5
/** More of a body is not read: health endpoints are small. */
const largestBody = 1024 * 1024
const day = 86_400_000

interface Received extends Answer {
  readonly certificateDays: number | undefined
}

/** A probe that opens a new connection for each measurement, so that it sees every backend behind a balancer. */
export function createHttpProbe(options: HttpProbeOptions): Probe {
  const { clock, requestTimeout, expect, tlsMinDays, slotHeader } = options
  return {
    async measure(signal) {
      const limit = AbortSignal.timeout(requestTimeout)
      const start = performance.now()
      const ended = () => ({ at: clock.now(), ms: performance.now() - start })
      try {
        const answer = await follow(options, AbortSignal.any([signal, limit]))
        const timing = ended()
        const slot = slotHeader === undefined ? undefined : answer.headers[slotHeader.toLowerCase()]
        const expiry = tlsMinDays === undefined ? undefined : judgeCertificate(answer.certificateDays, tlsMinDays)
        const judged = expiry ?? judgeAnswer(answer, expect)
        return {
          ...timing,
          ok: judged.reason === undefined,
          status: answer.status,
          ...judged,
          ...(slot === undefined ? {} : { slot }),
          ...(answer.certificateDays === undefined ? {} : { certificateDays: answer.certificateDays }),
          ...(judged.reason === undefined ? {} : { bodyExcerpt: excerptOf(answer.body) }),
        }
      } catch (failure) {
        signal.throwIfAborted()
        const timing = ended()
        if (limit.aborted) {
          return {
            ...timing,
            ok: false,
            cause: 'timeout',
            reason: `no whole answer within ${formatDuration(requestTimeout)}`,
          }
        }
        return { ...timing, ok: false, ...(await explain(failure, options, signal)) }
      }
    },
  }
}

/** @param days  until the certificate ends; undefined: there was none. @returns undefined: long enough */
function judgeCertificate(days: number | undefined, least: number): Judged | undefined {
  if (days !== undefined && days >= least) return undefined
  const found =
    days === undefined ? 'there was no certificate' : `the certificate is valid for ${days.toFixed(1)} days more`
  return { reason: `${found}, expected ${least}${days === undefined ? ' days' : ''}`, cause: 'wrong-certificate' }
}

async function follow(options: HttpProbeOptions, signal: AbortSignal): Promise<Received> {
  let url = new URL(options.url)
  let { method, headers } = options
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, { ...options, method, headers }, signal)
    const { location } = answer.headers
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined
    if (!options.followRedirects || !isRedirect) return answer
    if (redirects === mostRedirects)
      throw new Error(`more than ${mostRedirects} redirects, the last to ${excerptOf(withoutQuery(location))}`)
    const next = new URL(location, url)
    if (!/^https?:$/.test(next.protocol))
      throw new Error(`redirected to ${excerptOf(withoutQuery(location))}, which is not an http or https URL`)
    if (next.origin !== url.origin) headers = withoutCredentials(headers)
    if (answer.status === 303 && method !== 'HEAD') method = 'GET'
    url = next
  }
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) =>
      /^(accept(-charset|-encoding|-language)?|user-agent|cache-control)$/i.test(name),
    ),
  )
}

async function request(url: URL, options: HttpProbeOptions, signal: AbortSignal): Promise<Received> {
  const isTls = url.protocol === 'https:'
  // as ESM imports these two cost 20 ms of start (they load Node's own fetch); this way 1 ms
  const { request: send } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http')
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const settings: RequestOptions = {
      method: options.method,
      headers: { 'user-agent': 'release-kit', accept: '*/*', 'cache-control': 'no-cache', ...options.headers },
      agent: false,
      signal,
      ...lookupFor(url, options.resolve),
    }
    send(url, settings, resolve).on('error', reject).end()
  })
  const certificateDays = daysLeft(response.socket, options.clock.now())
  return {
    status: response.statusCode ?? 0,
    headers: singleHeaders(response),
    body: await readBody(response),
    certificateDays,
  }
}

function lookupFor(url: URL, overrides: readonly ResolveOverride[]): Pick<RequestOptions, 'lookup'> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const override = overrides.find(({ host, port: from }) => host === url.hostname && from === port)
  if (!override) return {}
  const { address } = override
  const family = address.includes(':') ? 6 : 4
  return {
    lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
  }
}

function singleHeaders({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const single = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  return Object.fromEntries(single) as Record<string, string | undefined>
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= largestBody) break
  }
  return Buffer.concat(chunks).subarray(0, largestBody).toString('utf8')
}

function daysLeft(socket: Socket & Partial<Pick<TLSSocket, 'getPeerCertificate'>>, now: number): number | undefined {
  const { valid_to: until } = (socket.getPeerCertificate?.() ?? {}) as { valid_to?: string }
  return until === undefined ? undefined : (Date.parse(until) - now) / day
}

const causes: Readonly<Record<string, Cause>> = {
  ENOTFOUND: 'unknown-host',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-certificate',
  CERT_HAS_EXPIRED: 'wrong-certificate',
  CERT_REVOKED: 'wrong-certificate',
  CERT_NOT_YET_VALID: 'untrusted-certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted-certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted-certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-certificate',
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset before the whole answer was there',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  EAI_AGAIN: 'the name server did not answer',
  ENOTFOUND: 'unknown host',
}

/** A certificate is told by its date, its names and what mends it. */
async function explain(
  failure: unknown,
  { url: asked, resolve, followRedirects }: HttpProbeOptions,
  signal: AbortSignal,
): Promise<ReturnType<typeof classify>> {
  const found = classify(failure)
  const code = certificateCode(failure)
  // after a redirect it may be another host's
  if (code === undefined || followRedirects) return found
  const url = new URL(asked)
  const fault = await describeCertificate(code, url, signal, lookupFor(url, resolve).lookup)
  signal.throwIfAborted()
  return { ...found, reason: `${fault.reason} (${url.origin}${url.pathname}). ${fault.advice}` }
}

/** Node gives several addresses of one name as an AggregateError without a message. */
function classify(failure: unknown): Pick<Measurement, 'cause' | 'reason'> & { cause: Cause } {
  const first: unknown = failure instanceof AggregateError ? failure.errors[0] : failure
  const { code = '', message = String(first) } = first as { code?: string; message?: string }
  const reason = words[code] === undefined ? message : `${words[code]} (${message})`
  return { cause: causes[code] ?? 'transient', reason: reason.replace(/\s+/g, ' ') }
}
