import type { Answer } from '../http/exchange.ts'

/** What a write is refused with. */
export interface Refusal {
  readonly answer: Answer
}

export function ok(result: unknown): Answer {
  const isList = Array.isArray(result)
  const info = isList
    ? { result_info: { page: 1, per_page: 100, count: result.length, total_count: result.length, total_pages: 1 } }
    : {}
  return { status: 200, body: { success: true, errors: [], messages: [], result, ...info } }
}

export function notAllowed(): Answer {
  return failure(403, 10_000, 'Authentication error')
}

export function notFound(what: string): Answer {
  return failure(404, 1_001, `${what} not found`)
}

export function refuse(code: number, message: string): Refusal {
  return { answer: failure(400, code, message) }
}

function failure(status: number, code: number, message: string): Answer {
  return { status, body: { success: false, errors: [{ code, message }], messages: [], result: null } }
}
