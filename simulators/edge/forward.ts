import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'

export interface Forwarder {
  /**
   * Hands a request on to `target` (an origin) and its answer back, unchanged.
   *
   * @returns the status answered; 502 made up here when the target gave none; 0 when the client went away
   */
  forward(request: IncomingMessage, response: ServerResponse, target: string): Promise<number>
  close(): void
}

const largestBody = 8 * 1024 * 1024

export function createForwarder(): Forwarder {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 256, scheduling: 'lifo' })

  function send(request: IncomingMessage, response: ServerResponse, target: URL, body: Buffer | undefined) {
    return new Promise<number>((resolve) => {
      const headers = endToEnd(request.headers)
      const upstream = ask({
        agent,
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: body ? { ...headers, 'content-length': body.length } : headers,
        setHost: false,
      })
      const abandon = () => {
        upstream.destroy()
        resolve(0)
      }
      response.once('close', abandon)
      upstream.once('error', () => {
        response.off('close', abandon)
        if (response.headersSent || response.destroyed) {
          response.destroy()
          resolve(0)
          return
        }
        // the target closed an idle connection in the moment it was taken for this request: nothing was handled yet
        if (upstream.reusedSocket) {
          resolve(send(request, response, target, body))
          return
        }
        response.writeHead(502, { 'content-type': 'text/plain' }).end('Bad Gateway')
        resolve(502)
      })
      upstream.once('response', (answer) => {
        const status = answer.statusCode ?? 502
        response.writeHead(status, endToEnd(answer.headers))
        answer.once('error', () => response.destroy())
        answer.pipe(response)
        response.once('finish', () => {
          response.off('close', abandon)
          resolve(status)
        })
      })
      upstream.end(body)
    })
  }

  return {
    async forward(request, response, target) {
      return send(request, response, new URL(target), await bodyOf(request))
    },
    close: () => agent.destroy(),
  }
}

const oneHopOnly = new Set(['connection', 'keep-alive', 'transfer-encoding'])

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !oneHopOnly.has(name)))
}

/** Kept whole, so that it can be sent twice. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined)
    return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > largestBody) throw new Error('the body is too large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
