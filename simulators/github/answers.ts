import type { Answer } from '../http/exchange.ts'
import type { Call } from './world.ts'

const documentation = 'https://docs.github.com/rest'

export const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({ status: 200, body, headers })
export const created = (body: unknown): Answer => ({ status: 201, body })
export const noContent: Answer = { status: 204 }

export function refused(status: number, message: string, extra: Readonly<Record<string, unknown>> = {}): Answer {
  return { status, body: { message, ...extra, documentation_url: documentation, status: String(status) } }
}

export const notFound = refused(404, 'Not Found')

/** The body of a 422 for one field: `already_exists`, `invalid`, `missing_field`, `custom` with a message. */
export function invalid(resource: string, code: string, field: string, message?: string): Answer {
  return refused(422, 'Validation Failed', {
    errors: [{ resource, code, field, ...(message === undefined ? {} : { message }) }],
  })
}

/** `text` may have at most `most` characters. */
export function tooLong(resource: string, field: string, text: unknown, most: number): Answer | undefined {
  if (typeof text !== 'string' || text.length <= most) return undefined
  return invalid(resource, 'custom', field, `${field} is too long (maximum is ${most} characters)`)
}

/** The values that GitHub's own header names for a 403. */
export function forbidden(needed: string): Answer {
  return {
    ...refused(403, 'Resource not accessible by integration'),
    headers: {
      'x-accepted-github-permissions': needed
        .split('|')
        .map((one) => one.replace(':', '='))
        .join('; '),
    },
  }
}

/**
 * One page of a list: `per_page` (30 by default, 100 at most) and `page`, with a Link header to the others.
 *
 * @param wrap  makes the body of the page's items; default: the items themselves
 */
export function page<T>(
  call: Call,
  items: readonly T[],
  wrap: (items: readonly T[]) => unknown = (body) => body,
  size = 30,
): Answer {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? size)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<http://${call.headers.host ?? ''}${call.path}?${query.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ]
  const body = wrap(items.slice((number - 1) * perPage, number * perPage))
  return ok(body, links.length === 0 ? {} : { link: links.join(', ') })
}
