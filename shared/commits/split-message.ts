import { knownTypes } from './known-types.ts'
import type { Squash } from './message.ts'

const conventional = String.raw`\w+(?:\([^()\n]*\))?!?: \S`
const knownLine = new RegExp(`^(?:${knownTypes.join('|')})(?:\\([^()\\n]*\\))?!?: \\S`, 'i')
const bulletLine = new RegExp(`^ {0,3}[*-] (${conventional})`)
const newMessage = new RegExp(`\\n\\n(?=${conventional})`)

/**
 * Cuts a message into the messages it is made of. `BEGIN_COMMIT_OVERRIDE` replaces all of it and `BEGIN_NESTED_COMMIT` adds to it,
 * as in release-please; the lines of a squashed body count where `squash` says so. What quotes other projects' commits is left out.
 *
 * @param text  with LF only
 * @returns the header's message first, unless `squash` is `body` and the body has lines of its own
 */
export function splitMessage(text: string, squash: Squash): readonly string[] {
  const all = text.split('\n')
  const [replaced] = cutBlocks(all, 'COMMIT_OVERRIDE').blocks
  if (replaced !== undefined) return replaced.replace(/\n\s*\n/g, '\n\n').split(newMessage)
  const { blocks: inner, rest } = cutBlocks(all, 'NESTED_COMMIT')
  const [header = '', ...body] = rest
  const lines = withoutQuotes(body)
  if (squash === 'header') return [[header, ...lines].join('\n'), ...inner]
  const [main, ...squashed] = splitBody(header, lines)
  return [...(squash === 'both' || squashed.length === 0 ? [main] : []), ...squashed, ...inner]
}

/** What stands between the lines `BEGIN_<name>` and `END_<name>`, and what does not. By lines: a pattern would look for each end anew. */
function cutBlocks(
  lines: readonly string[],
  name: string,
): { readonly blocks: readonly string[]; readonly rest: readonly string[] } {
  const blocks: string[] = []
  const rest: string[] = []
  let block: string[] | undefined
  for (const line of lines) {
    if (block === undefined && line === `BEGIN_${name}`) block = []
    else if (block === undefined) rest.push(line)
    else if (line !== `END_${name}`) block.push(line)
    else {
      blocks.push(block.join('\n').trim())
      rest.push('')
      block = undefined
    }
  }
  return { blocks, rest: block === undefined ? rest : [...rest, `BEGIN_${name}`, ...block] }
}

/** A line of the body that is a header starts a message of its own, which holds what follows it. */
function splitBody(header: string, body: readonly string[]): [string, ...string[]] {
  const parts: [string[], ...string[][]] = [[header]]
  for (const line of body) {
    const start = bulletLine.test(line) ? line.replace(/^ {0,3}[*-] /, '') : knownLine.test(line) ? line : undefined
    if (start === undefined) parts.at(-1)?.push(line)
    else parts.push([start])
  }
  const [main, ...rest] = parts.map((lines) => lines.join('\n'))
  return [main ?? '', ...rest]
}

/** HTML blocks, quotations, code, and all that Dependabot writes: release notes of other projects. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => line.startsWith('updated-dependencies:') || line.startsWith('Signed-off-by: dependabot')))
    return []
  if (!lines.some((line) => /^\s*[>`<]/.test(line))) return lines
  const text = lines
    .join('\n')
    .replace(/<(details|blockquote|pre)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replace(/^```[\s\S]*?(^```|$(?![\s\S]))/gm, '')
  return text.split('\n').filter((line) => !line.startsWith('>'))
}
