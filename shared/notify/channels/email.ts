import { createHash } from 'node:crypto'
import { ProviderError } from '../../errors/action-error.ts'
import type { ErrorCode } from '../../errors/catalogue.ts'
import { bodyLines, type Message } from '../message.ts'
import type { ChannelDefinition } from '../notifier.ts'

const example = '${{ secrets.SMTP_URL }}'

/** `email a@b`: plain text through the SMTP server of `smtp-url`, encrypted unless the server is this machine. */
export const email: ChannelDefinition = {
  check(address, { smtpUrl }) {
    if (!isMailbox(address))
      return { input: 'channels', allowed: 'email with one address', example: 'email ops@acme.example' }
    if (smtpUrl === '')
      return { input: 'smtp-url', allowed: `the URL of an SMTP server, for the channel email ${address}`, example }
    // never the value: there is a password in it
    if (readServer(smtpUrl) === undefined)
      return { input: 'smtp-url', allowed: 'smtp:// or smtps:// with a host, and ?from= with the sender', example }
    return undefined
  },
  create(address, { secrets, clock }) {
    return {
      async send(message, signal) {
        const { createTransport } = await import('nodemailer')
        const server = readServer(secrets.smtpUrl)
        if (!server) throw refused('smtp-url cannot be read', 'PROVIDER_REFUSED')
        const transport = createTransport({ ...server.options, ...patience })
        try {
          for (let tries = 3; ; tries -= 1) {
            try {
              const told = (await transport.sendMail({ ...mailOf(message, server.from, address), signal })) as {
                readonly rejected: readonly unknown[]
              }
              if (told.rejected.length > 0) throw refused('the recipient was rejected', 'PROVIDER_REFUSED')
              return {}
            } catch (thrown) {
              signal.throwIfAborted()
              if (tries === 1 || !isPassing(thrown)) throw thrown instanceof ProviderError ? thrown : failureOf(thrown)
              await clock.sleep(pause, signal)
            }
          }
        } finally {
          transport.close()
        }
      },
    }
  },
}

/** Milliseconds; what nodemailer waits by itself is minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }
const pause = 5_000

/** What the input `smtp-url` says: server, sender, user and password. Undefined when it is no such URL. */
export function readServer(smtpUrl: string) {
  if (!URL.canParse(smtpUrl)) return undefined
  const { protocol, hostname, port, username, password, searchParams } = new URL(smtpUrl)
  const isSecure = protocol === 'smtps:'
  if ((protocol !== 'smtp:' && !isSecure) || hostname === '') return undefined
  const user = decoded(username)
  const pass = decoded(password)
  if (user === undefined || pass === undefined) return undefined
  const host = hostname.replace(/^\[|\]$/g, '')
  const from = searchParams.get('from') ?? (isMailbox(user) ? user : '')
  if (!isMailbox(from)) return undefined
  return {
    from,
    options: {
      host,
      port: port === '' ? (isSecure ? 465 : 587) : Number(port),
      secure: isSecure,
      // without it, somebody in between who takes STARTTLS away reads the password
      requireTLS: !isSecure && !isLoopback(host),
      ...(user === '' ? {} : { auth: { user, pass } }),
      disableFileAccess: true,
      disableUrlAccess: true,
    },
  }
}

/** The password in an `smtp-url`, as written and as it is meant: both are secrets. */
export function passwordIn(smtpUrl: string): readonly string[] {
  if (!URL.canParse(smtpUrl)) return []
  const { password } = new URL(smtpUrl)
  return [password, decoded(password) ?? ''].filter((secret) => secret !== '')
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** One address without a name: nothing that a header could be made of. */
function isMailbox(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/.test(text)
}

function mailOf(message: Message, from: string, to: string) {
  const { title, link, source, dedupKey } = message
  // what is about one matter stands together in a mailbox
  const matter = `<${createHash('sha256').update(dedupKey).digest('hex').slice(0, 32)}@release-kit.invalid>`
  return {
    from: { name: 'release-kit', address: from },
    to: { name: '', address: to },
    subject: `${title} · ${source}`,
    text: [...bodyLines(message), '', ...(link ? [`${link.label}: ${link.url}`, ''] : [])].join('\n'),
    references: matter,
    inReplyTo: matter,
    headers: { 'auto-submitted': 'auto-generated' },
  }
}

/** What nodemailer adds to an error. */
interface MailError {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly permanent?: unknown
}

/** A server that is busy, or that could not be reached at all: in neither case is a mail on its way. */
function isPassing(thrown: unknown): boolean {
  const { code, responseCode, permanent } = thrown as MailError
  if (typeof responseCode === 'number') return responseCode >= 400 && responseCode < 500
  return permanent !== true && (code === 'ECONNECTION' || code === 'EDNS')
}

function failureOf(thrown: unknown): ProviderError {
  const { code, responseCode } = thrown as MailError
  const answered = thrown instanceof Error ? thrown.message : String(thrown)
  return refused(
    answered,
    typeof responseCode === 'number' ? codeOf(responseCode) : (failures[String(code)] ?? 'PROVIDER_UNREACHABLE'),
  )
}

const failures: Readonly<Record<string, ErrorCode>> = { EAUTH: 'PROVIDER_UNAUTHORIZED', ETLS: 'PROVIDER_REFUSED' }

/** @param status  an SMTP reply of 400 and above */
function codeOf(status: number): ErrorCode {
  if (status === 530 || status === 535) return 'PROVIDER_UNAUTHORIZED'
  return status < 500 ? 'PROVIDER_FAILED' : 'PROVIDER_REFUSED'
}

function refused(answered: string, code: ErrorCode): ProviderError {
  return new ProviderError(code, { provider: 'SMTP server', asked: 'send', answered })
}
