import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from '../errors/action-error.ts'

/**
 * Characters. The library takes the square of the length for many keys or anchors: two seconds for this, minutes for ten times as
 * much. A config or an allow-list has a few thousand.
 */
export const longestYaml = 128 * 1024

/** Characters of what is not YAML. */
const longestExcerpt = 40

export interface Yaml {
  readonly document: Document.Parsed
  /** `file:line:column` of a place in the text. */
  readonly at: (offset: number) => string
}

/**
 * Reads a YAML text of whoever may write it: not too long, and no list or map as a key, over which the library could take for ever.
 *
 * @param file  the name shown in problems
 */
export function readYaml(text: string, file: string): Yaml | { readonly problems: readonly Problem[] } {
  if (text.length > longestYaml)
    return {
      problems: [{ input: file, received: `${text.length} characters`, allowed: `at most ${longestYaml} of YAML` }],
    }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: true })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const problems = document.errors.map(({ pos, message }): Problem => {
    const received = text.slice(pos[0], pos[0] + longestExcerpt).split('\n', 1)[0]
    const allowed = `valid YAML; ${message.split(' at line')[0] ?? ''}`
    return { input: at(pos[0]), ...(received ? { received } : {}), allowed }
  })
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined
      problems.push({
        input: at(key.range?.[0] ?? 0),
        received: 'a list or map',
        allowed: 'a text or a number as a key',
      })
      return visit.BREAK
    },
  })
  return problems.length > 0 ? { problems } : { document, at }
}

/** Its plain value, null for an empty one. */
export function toPlain(
  { document }: Yaml,
  file: string,
): { readonly plain: unknown } | { readonly problems: readonly Problem[] } {
  try {
    return { plain: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch (thrown) {
    // how `yaml` says that aliases multiply beyond reason
    if (thrown instanceof ReferenceError)
      return { problems: [{ input: file, allowed: 'at most 100 uses of YAML aliases' }] }
    throw thrown
  }
}

/** Where the nearest node that exists on the way to `path` starts; for an unknown key, the key. */
export function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = document.getIn(path.slice(0, depth - 1), true)
    const last = path[depth - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last)
      if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0
    }
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (node && typeof node === 'object' && 'range' in node) return (node.range as readonly number[] | null)?.[0] ?? 0
  }
  return 0
}
