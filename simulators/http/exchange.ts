/** A request as handlers of a simulator see it. */
export interface Asked {
  readonly method: string
  /** As sent, without the query. */
  readonly path: string
  /** Values of the pattern's `{names}`, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as it came. */
  readonly bytes: Buffer
  /** The body as JSON; undefined when it is empty or no JSON. */
  readonly json: unknown
}

export interface Answer {
  readonly status: number
  /** Text and bytes are sent as they stand, anything else as JSON; undefined: no body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (asked: Asked) => Answer | Promise<Answer>

/** `'GET /repos/{owner}/{repo}/git/ref/{+ref}'` → handler. `{+name}` takes the rest of the path, slashes included. */
export type Routes = Readonly<Record<string, Handler>>

/** What every simulator is, whatever it plays. */
export interface Simulator {
  /** Without a slash at the end. */
  readonly url: string
  /** What should never happen: unknown routes, handlers that throw. A test ends with `expect(problems).toEqual([])`. */
  readonly problems: string[]
  /** What a person who started it by hand needs to know besides the URL. */
  readonly note?: string
  readonly close: () => Promise<void>
}

export function encodeBody(body: unknown): { readonly bytes: Buffer; readonly type: string } {
  if (body === undefined) return { bytes: Buffer.alloc(0), type: '' }
  if (Buffer.isBuffer(body)) return { bytes: body, type: 'application/octet-stream' }
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: 'text/plain; charset=utf-8' }
  return { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' }
}
