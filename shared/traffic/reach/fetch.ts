import type { IncomingMessage, RequestOptions } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type SocketAddress, socketOf } from './address.ts'
import type { Place } from './place.ts'

/**
 * `fetch` for the admin API of an edge: over a socket of the edge's machine, and without the headers by which a browser says what it
 * is. Caddy (2.11 and newer) takes Node's own fetch for a page of another site and answers 403.
 *
 * @param socket  where the API listens, when not at the host of its URL
 */
export function fetchThrough(place: Place, socket?: SocketAddress): typeof fetch {
  return async (input, { method = 'GET', headers, body, signal } = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const cancelled = signal ?? new AbortController().signal
    const endpoint = await place.endpoint(socket ?? socketOf(url), cancelled)
    const isTls = url.protocol === 'https:'
    // as ESM imports these two cost 20 ms of start (they load Node's own fetch); this way 1 ms
    const { request } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http')
    const sent = typeof body === 'string' ? body : undefined
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const settings: RequestOptions & { servername?: string } = {
        ...('path' in endpoint ? { socketPath: endpoint.path } : endpoint),
        method,
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          ...Object.fromEntries(new Headers(headers)),
          ...(sent === undefined ? {} : { 'content-length': Buffer.byteLength(sent) }),
        },
        agent: false,
        signal: cancelled,
        ...(isTls ? { servername: url.hostname } : {}),
      }
      request(settings, resolve).on('error', reject).end(sent)
    })
    const { statusCode: status = 0 } = answer
    const isEmpty = [204, 205, 304].includes(status)
    if (isEmpty) answer.resume()
    // Caddy 2.6 sends its Etag behind the body
    const whole = answer.headers.trailer !== undefined && !isEmpty ? await buffer(answer) : undefined
    const content = isEmpty ? null : (whole ?? Readable.toWeb(answer))
    return new Response(content as ConstructorParameters<typeof Response>[0], {
      status,
      headers: Object.entries({ ...answer.headers, ...answer.trailers }).flatMap(([name, value]) =>
        [value ?? []].flat().map((one): [string, string] => [name, one]),
      ),
    })
  }
}
