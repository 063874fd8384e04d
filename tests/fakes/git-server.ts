import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, basename } from 'node:path'

export interface GitServer {
  /** Of the repository, for `git remote set-url`. */
  readonly url: string
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** Authorization headers of all requests; several in one request are joined by a comma. */
  readonly seen: readonly (string | undefined)[]
  close(): Promise<void>
}

/**
 * Serves a bare repository over HTTP by git's own backend, under any path, to whom has this token; as GitHub does, it takes one
 * header only.
 */
export async function serveGit(remote: string, token: string): Promise<GitServer> {
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const seen: (string | undefined)[] = []

  const server = createServer((request, response) => {
    const given = request.headersDistinct.authorization?.join(', ')
    seen.push(given)
    if (given !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    serve(request, response, remote)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: `${origin}/${basename(remote)}`,
    seen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** CGI (RFC 3875), as far as git's backend needs it. */
function serve(request: IncomingMessage, response: ServerResponse, remote: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: dirname(remote),
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname.replace(/^.*\.git(?=\/)/, `/${basename(remote)}`),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'tester',
    },
  })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const answer = Buffer.concat(chunks)
    const end = answer.indexOf('\r\n\r\n')
    const headers = answer
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(': ', 2) as [string, string])
    const status = headers.find(([name]) => name === 'Status')?.[1]
    response.writeHead(
      Number.parseInt(status ?? '200', 10),
      Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
    )
    response.end(answer.subarray(end + 4))
  })
}
