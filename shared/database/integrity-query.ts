import type { IntegrityQuery } from './engine.ts'

export const integrityExample = 'orphans: SELECT count(*) FROM items WHERE order_id IS NULL => 0'

/** `name: query => answer`; undefined when it is none. */
export function parseIntegrity(line: string): IntegrityQuery | undefined {
  const [, name, query, expect] = /^([\w-]+):\s*(\S.*)\s=>\s*(.*)$/.exec(line) ?? []
  // psql takes a backslash for a command of its own
  if (name === undefined || query === undefined || expect === undefined || query.startsWith('\\')) return undefined
  return { name, query: query.trim(), expect: expect.trim() }
}
