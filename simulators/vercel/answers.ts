import type { Answer } from '../http/exchange.ts'

export function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } }
}

export function notFound(what: string): Answer {
  return refusal(404, 'not_found', `${what} not found`)
}
