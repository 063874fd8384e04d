import type { Asked } from './exchange.ts'

/** One request that a simulator got. */
export interface JournalEntry {
  /** Milliseconds since the epoch, when the request had been read. */
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** JSON where it is JSON, else text; undefined when there was none. */
  readonly body: unknown
  /** Values of headers that carry secrets read `***`. */
  readonly headers: Readonly<Record<string, string>>
  /** 0: the connection was cut without an answer. */
  readonly status: number
}

const secret = /^(authorization|proxy-authorization|cookie|set-cookie)$|token|api-?key|secret/

export function describeRequest(asked: Asked, at: number, status: number): JournalEntry {
  return {
    at,
    method: asked.method,
    path: asked.path,
    query: Object.fromEntries(asked.query),
    body: asked.json ?? (asked.text === '' ? undefined : asked.text),
    headers: Object.fromEntries(
      Object.entries(asked.headers).map(([name, value]) => [name, secret.test(name) ? '***' : value]),
    ),
    status,
  }
}
