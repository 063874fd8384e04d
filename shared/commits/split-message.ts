import { knownTypes } from './known-types.ts'
import type { Squash } from './message.ts'

const conventional = String.raw`\w+(?:\([^()\n]*\))?!?: \S`
const knownLine = new RegExp(`^(?:${knownTypes.join('|')})(?:\\([^()\\n]*\\))?!?: \\S`, 'i')
const bulletLine = new RegExp(`^ {0,3}[*-] (${conventional})`)
const newMessage = new RegExp(`\\n\\s*\\n(?=${conventional})`)

const nested = /^BEGIN_NESTED_COMMIT\n([\s\S]*?)^END_NESTED_COMMIT$/gm
const override = /^BEGIN_COMMIT_OVERRIDE\n([\s\S]*?)^END_COMMIT_OVERRIDE$/m

/**
 * Cuts a message into the messages it is made of. `BEGIN_COMMIT_OVERRIDE` replaces all of it and `BEGIN_NESTED_COMMIT` adds to it,
 * as in release-please; the lines of a squashed body count where `squash` says so. What quotes other projects' commits is left out.
 *
 * @param text  with LF only
 * @returns the header's message first, unless `squash` is `body` and the body has lines of its own
 */
export function splitMessage(text: string, squash: Squash): readonly string[] {
  const replaced = override.exec(text)?.[1]
  if (replaced !== undefined) return replaced.trim().split(newMessage)
  const inner = [...text.matchAll(nested)].map((match) => (match[1] ?? '').trim())
  const [header = '', ...body] = text.replace(nested, '').split('\n')
  const lines = withoutQuotes(body)
  if (squash === 'header') return [[header, ...lines].join('\n'), ...inner]
  const [main, ...squashed] = splitBody(header, lines)
  return [...(squash === 'both' || squashed.length === 0 ? [main] : []), ...squashed, ...inner]
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
