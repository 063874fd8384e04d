import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type Asked, encodeBody, type Handler, type Routes, type Simulator } from './exchange.ts'
import { createFaults, type Fault } from './faults.ts'
import { describeRequest, type JournalEntry } from './journal.ts'
import { createRouter } from './routes.ts'

export interface HttpSimulator extends Simulator {
  /** Every request answered or cut, in the order of their ends. */
  readonly journal: readonly JournalEntry[]
  /** Injects a fault. @returns ends it early */
  readonly fail: (fault: Fault) => () => void
}

export interface ServeOptions {
  /** For messages. */
  readonly name: string
  readonly routes: Routes
  /** Default 0: a free one. */
  readonly port?: number
  /** Told in `problems` as well. Default: 404 with a JSON body that names the route. */
  readonly unknownRoute?: (asked: Asked) => Answer
  /** Around every known route: authentication, validation. */
  readonly around?: (asked: Asked, handle: Handler, pattern: string) => Answer | Promise<Answer>
  /** Filled by handlers too; default: a new one. */
  readonly problems?: string[]
}

/** Serves routes on 127.0.0.1, strictly: what is not a route is a problem. */
export async function serve(options: ServeOptions): Promise<HttpSimulator> {
  const { name, around, problems = [] } = options
  const findRoute = createRouter(options.routes)
  const faults = createFaults()
  const journal: JournalEntry[] = []
  const closing = new AbortController()

  async function handle(asked: Asked): Promise<Answer> {
    const route = findRoute(asked.method, asked.path)
    if (!route) {
      problems.push(`${name}: unknown route ${asked.method} ${asked.path}`)
      return (
        options.unknownRoute?.(asked) ?? { status: 404, body: { message: `no route ${asked.method} ${asked.path}` } }
      )
    }
    const known = { ...asked, params: route.params }
    return around ? around(known, route.handler, route.pattern) : route.handler(known)
  }

  /** What throws is a defect of the simulator or of a fault. */
  async function safely<T>(asked: Asked, work: (asked: Asked) => T | Promise<T>): Promise<T | Answer> {
    try {
      return await work(asked)
    } catch (thrown) {
      problems.push(`${name}: ${asked.method} ${asked.path}: ${excerpt(thrown)}`)
      return { status: 500, body: { message: 'the simulator has a defect' } }
    }
  }

  /** @returns undefined: cut the connection */
  async function strike(fault: Fault, asked: Asked): Promise<{ answer: Answer; truncated?: boolean } | undefined> {
    const { with: effect } = fault
    if (effect === 'truncate') return { answer: await safely(asked, handle), truncated: true }
    if (typeof effect === 'object' && 'latency' in effect) {
      await delay(Math.min(effect.latency, 2 ** 31 - 1), undefined, { signal: closing.signal })
      return { answer: await safely(asked, handle) }
    }
    const applied = fault.applied ? await safely(asked, handle) : undefined
    if (effect === 'reset') return undefined
    const answer = typeof effect === 'function' ? await safely(asked, effect) : effect
    return { answer: answer ?? applied ?? (await safely(asked, handle)) }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request)
    const at = Date.now()
    const fault = faults.next(asked, findRoute(asked.method, asked.path)?.pattern)
    const outcome = fault ? await strike(fault, asked) : { answer: await safely(asked, handle) }
    journal.push(describeRequest(asked, at, outcome?.answer.status ?? 0))
    if (outcome) send(response, outcome.answer, outcome.truncated)
    else request.socket.destroy()
  }

  const server = createServer((request, response) => {
    // a client that went away, or the simulator being closed: nobody is left to be answered
    answer(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    problems,
    journal,
    fail: (fault) => faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const text = bytes.toString('utf8')
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ])
  return {
    method: request.method ?? 'GET',
    path,
    params: {},
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers) as Record<string, string>,
    text,
    bytes,
    json: parse(text),
  }
}

/** The message and where it was thrown. */
function excerpt(thrown: unknown): string {
  const { stack } = thrown as { stack?: string }
  return stack === undefined ? String(thrown) : stack.split('\n').slice(0, 3).join('\n')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // handlers that need JSON see undefined and answer as their original does
    return undefined
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer, truncated = false): void {
  const { bytes, type } = encodeBody(body)
  response.writeHead(status, {
    ...(type === '' ? {} : { 'content-type': type }),
    ...(status === 204 || status === 304 ? {} : { 'content-length': bytes.length }),
    ...headers,
  })
  if (!truncated) response.end(bytes)
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy())
}
