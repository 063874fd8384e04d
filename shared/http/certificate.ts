import type { LookupFunction } from 'node:net'

/** What is wrong with a server's certificate, by Node's code: the words for it, and what mends it. */
const faults: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  CERT_HAS_EXPIRED: ['expired', 'Renew the certificate, and see why it was not renewed by itself.'],
  CERT_NOT_YET_VALID: ['is not valid yet', 'Wait, or correct the clock of whoever issued the certificate.'],
  CERT_REVOKED: ['was revoked', 'Have a new certificate issued.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'is for another host',
    'Give the server a certificate for this host, or correct the address.',
  ],
  ...Object.fromEntries(
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((code) => [
      code,
      [
        code.includes('SELF_SIGNED') ? 'is self-signed' : 'is of an authority that this runner does not know',
        "Use a certificate of a public authority, or give the job your authority's: env NODE_EXTRA_CA_CERTS: path/of/ca.pem.",
      ] as const,
    ]),
  ),
}

export interface CertificateFault {
  /** `the certificate of app.example:443 expired on 2026-11-01T00:00:00Z`. */
  readonly reason: string
  /** What mends it, a sentence. */
  readonly advice: string
}

/** The code of a failure that is the certificate's; undefined: of any other. */
export function certificateCode(failure: unknown): string | undefined {
  const { code, cause } = (failure ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && Object.hasOwn(faults, code)) return code
  return cause === undefined || cause === failure ? undefined : certificateCode(cause)
}

/**
 * Tells a certificate that was not accepted by its dates and names. Node's error has none of them, so the server is
 * asked for it once more, by a connection that nothing is sent over; what cannot be had is left out.
 *
 * @param lookup  where the host is asked at, when not at its own address
 */
export async function describeCertificate(
  code: string,
  url: URL,
  signal: AbortSignal,
  lookup?: LookupFunction,
): Promise<CertificateFault> {
  const [what = code, advice = ''] = faults[code] ?? []
  const port = url.port || '443'
  const seen = await look(url.hostname, Number(port), signal, lookup).catch(() => undefined)
  const more = seen === undefined ? '' : detail(code, seen)
  return { reason: `the certificate of ${url.hostname}:${port} ${what}${more}`, advice }
}

interface Seen {
  readonly valid_from?: string
  readonly valid_to?: string
  readonly subjectaltname?: string
}

function detail(code: string, { valid_from: from, valid_to: to, subjectaltname: names }: Seen): string {
  const on = (at: string | undefined) =>
    at === undefined || Number.isNaN(Date.parse(at)) ? '' : ` ${new Date(at).toISOString().replace(/\.\d+/, '')}`
  if (code === 'CERT_HAS_EXPIRED') return on(to) && ` on${on(to)}`
  if (code === 'CERT_NOT_YET_VALID') return on(from) && `, only from${on(from)}`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' && names !== undefined) return `, for ${names.slice(0, 200)}`
  return ''
}

/** Milliseconds. */
const patience = 3_000

async function look(host: string, port: number, signal: AbortSignal, lookup?: LookupFunction): Promise<Seen> {
  const { connect } = process.getBuiltinModule('node:tls')
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  return new Promise((resolve, reject) => {
    // nothing is sent to it, and nothing that it says but the certificate is read
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, ...(lookup ? { lookup } : {}) })
    const end = () => {
      socket.destroy()
      reject(new Error('no certificate'))
    }
    limit.addEventListener('abort', end, { once: true })
    socket.once('error', end)
    socket.once('secureConnect', () => {
      resolve(socket.getPeerCertificate())
      socket.destroy()
    })
  })
}
