import type { Answer, Asked } from './exchange.ts'

export interface Fault {
  /** A route's pattern as registered, an expression tested against `METHOD /path?query`, or a predicate. */
  readonly match: string | RegExp | ((asked: Asked) => boolean)
  /** How many requests it strikes; default 1. */
  readonly times?: number
  /** How many matching requests it lets pass first; default 0. */
  readonly skip?: number
  /** true: the request is handled, only its answer is lost or replaced. Default: the request has no effect. */
  readonly applied?: boolean
  /**
   * An answer; a delay in milliseconds before the request is handled as usual; `reset`: the connection is cut without an
   * answer; `truncate`: half of the true answer is sent, then the connection is cut (implies `applied`); a function: is
   * awaited, and what it returns replaces the answer.
   */
  readonly with:
    | Answer
    | { readonly latency: number }
    | 'reset'
    | 'truncate'
    | ((asked: Asked) => Answer | undefined | Promise<Answer | undefined>)
}

export interface Faults {
  /** @returns ends the fault before its times are used up */
  add(fault: Fault): () => void
  /** The first fault that strikes this request, its count taken down. */
  next(asked: Asked, pattern: string | undefined): Fault | undefined
}

export function createFaults(): Faults {
  const active = new Map<symbol, { fault: Fault; skip: number; times: number }>()
  return {
    add(fault) {
      const key = Symbol('fault')
      active.set(key, { fault, skip: fault.skip ?? 0, times: fault.times ?? 1 })
      return () => void active.delete(key)
    },
    next(asked, pattern) {
      for (const [key, entry] of active) {
        if (!strikes(entry.fault, asked, pattern)) continue
        if (entry.skip > 0) {
          entry.skip--
          continue
        }
        entry.times--
        if (entry.times <= 0) active.delete(key)
        return entry.fault
      }
      return undefined
    },
  }
}

function strikes({ match }: Fault, asked: Asked, pattern: string | undefined): boolean {
  if (typeof match === 'string') return match === pattern
  if (typeof match === 'function') return match(asked)
  const query = asked.query.toString()
  return match.test(`${asked.method} ${asked.path}${query === '' ? '' : `?${query}`}`)
}
