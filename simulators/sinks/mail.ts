import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import type { Simulator } from '../http/exchange.ts'

export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  /** The mail as it came: headers, blank line, body. */
  readonly raw: string
  /** Who signed in; undefined: nobody. */
  readonly user: string | undefined
}

/** What the next mails meet instead of being taken: an SMTP reply to the recipient, or milliseconds of silence before one. */
export type MailFault = { readonly reply: number; readonly text: string } | { readonly latency: number }

export interface MailSink extends Simulator {
  readonly mails: readonly Mail[]
  /** @returns ends it early */
  readonly fail: (fault: MailFault, times?: number) => () => void
}

/**
 * A real SMTP server, by default without TLS. Its URL names a user, and has the sender for release-kit's `smtp-url`.
 *
 * @param options.host  where it listens and what its URL says
 * @param options.password  of the user `releases@acme.example`
 */
export async function createMailSink({
  port = 0,
  host = '127.0.0.1',
  password = 'simulated-mail-password',
}: { port?: number; host?: string; password?: string } = {}): Promise<MailSink> {
  const mails: Mail[] = []
  const problems: string[] = []
  const waiting: MailFault[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth(auth, _, done) {
      if (auth.password === password) done(null, { user: auth.username ?? '' })
      else done(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 }))
    },
    onRcptTo(_, __, done) {
      const fault = waiting.shift()
      if (fault === undefined) done()
      else if ('latency' in fault) void delay(fault.latency, undefined, { ref: false }).then(() => done())
      else done(Object.assign(new Error(fault.text), { responseCode: fault.reply }))
    },
    onData(stream, { envelope, user }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
          user: typeof user === 'string' ? user : undefined,
        })
        done()
      })
    },
  })
  // a client that goes away in the middle is not a problem of the server
  server.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') problems.push(error.message)
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://releases%40acme.example:${password}@${host}:${address.port}`,
    problems,
    mails,
    fail(fault, times = 1) {
      const added = Array.from({ length: times }, () => ({ ...fault }))
      waiting.push(...added)
      return () => {
        for (const one of added) if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1)
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
