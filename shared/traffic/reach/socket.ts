import { connect, isIP } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { ProviderError } from '../../errors/action-error.ts'
import type { SocketAddress } from './address.ts'
import type { Place } from './place.ts'

/** Milliseconds for the whole answer. */
const limit = 5_000
const largestAnswer = 4 * 1024 * 1024

export interface SocketWish {
  readonly address: SocketAddress
  /** The name that the certificate must have; undefined: no TLS. */
  readonly tls?: string | undefined
  /** Of the answer. Default: utf8. */
  readonly encoding?: 'utf8' | 'latin1'
}

/**
 * Sends a text over a connection of its own and reads all that is answered until the other side closes.
 *
 * @throws ProviderError PROVIDER_UNREACHABLE when no whole answer comes within 5 s; the signal's reason when cancelled
 */
export async function askSocket(
  place: Place,
  { address, tls, encoding = 'utf8' }: SocketWish,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted()
  const until = AbortSignal.any([signal, AbortSignal.timeout(limit)])
  const endpoint = await place.endpoint(address, signal)
  const plain = connect(endpoint)
  // a certificate of an IP address is compared without a server name, which TLS allows none of
  const socket =
    tls === undefined ? plain : connectSecurely({ socket: plain, ...(isIP(tls) ? { host: tls } : { servername: tls }) })
  const abort = () => void socket.destroy(new Error(`no whole answer within ${limit / 1_000} s`))
  until.addEventListener('abort', abort, { once: true })
  try {
    socket.write(text)
    let answer = ''
    for await (const chunk of socket.setEncoding(encoding)) {
      answer += chunk as string
      if (answer.length > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} characters`)
    }
    return answer
  } catch (cause) {
    signal.throwIfAborted()
    throw unreachable(address, place, cause)
  } finally {
    until.removeEventListener('abort', abort)
    socket.destroy()
    plain.destroy()
  }
}

function unreachable(address: SocketAddress, { name, isLocal }: Place, cause: unknown): ProviderError {
  const at = 'path' in address ? address.path : `${address.host}:${address.port}`
  const where = isLocal ? '' : ` on ${name}`
  const answered = `no answer (${cause instanceof Error ? cause.message : String(cause)})`
  return new ProviderError(
    'PROVIDER_UNREACHABLE',
    { provider: 'traffic edge', asked: `${at}${where}`, answered },
    { cause },
  )
}
