import type { Handler, Routes } from './exchange.ts'

interface Route {
  readonly pattern: string
  readonly handler: Handler
  readonly params: Readonly<Record<string, string>>
}

export type FindRoute = (method: string, path: string) => Route | undefined

/** The first pattern that matches wins, so the special ones stand before the general ones. */
export function createRouter(routes: Routes): FindRoute {
  const compiled = Object.entries(routes).map(([pattern, handler]) => ({ pattern, handler, ...compile(pattern) }))
  return (method, path) => {
    for (const { pattern, handler, verb, expression } of compiled) {
      const match = verb === method ? expression.exec(path) : null
      if (match) return { pattern, handler, params: decodeAll(match.groups ?? {}) }
    }
    return undefined
  }
}

function compile(pattern: string): { verb: string; expression: RegExp } {
  const [verb = '', path = ''] = pattern.split(' ')
  const source = path
    .split(/(\{\+?\w+\})/)
    .map((part) => {
      const name = /^\{(\+?)(\w+)\}$/.exec(part)
      if (!name) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return `(?<${name[2] ?? ''}>${name[1] === '+' ? '.+' : '[^/]+'})`
    })
    .join('')
  return { verb, expression: new RegExp(`^${source}$`) }
}

function decodeAll(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // a stray % stands for itself
    return value
  }
}
