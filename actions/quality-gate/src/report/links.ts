import { codeSpan } from '../../../../shared/markdown/markdown.ts'
import { shortened } from '../../../../shared/markdown/visible.ts'
import type { Origin } from './section.ts'

const longestPath = 1_000

/**
 * The page of a line, or of lines, at the commit that is judged; undefined where GitHub has none: a path that is outside the workspace, no
 * commit. Whatever the path holds, the address has nothing that Markdown reads.
 */
export function lineUrl(origin: Origin, path: string, from = 0, to = from): string | undefined {
  const parts = path.split('/')
  const isFile =
    path !== '' && path.length <= longestPath && parts.every((part) => !/^\.{0,2}$|[:\\]|\p{Cc}/u.test(part))
  if (!isFile || !path.isWellFormed() || !isKnown(origin) || origin.isSecret(path)) return undefined
  const lines = from < 1 ? '' : `#L${from}${to > from ? `-L${to}` : ''}`
  return `${origin.repository}/blob/${origin.sha}/${parts.map(encoded).join('/')}${lines}`
}

/** A code span, linked where there is something to link to. @param cell  stands in a table */
export function linked(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](${url})`
}

/** `src/a.ts:3`, linked to that line. */
export function placeLink(origin: Origin, path: string, line: number): string {
  return linked(codeSpan(shortened(line > 0 ? `${path}:${line}` : path, 300)), lineUrl(origin, path, line))
}

export function commitLink(origin: Origin): string {
  const { repository, sha } = origin
  return linked(codeSpan(sha.slice(0, 7)), isKnown(origin) ? `${repository}/commit/${sha}` : undefined)
}

function isKnown({ repository, sha }: Origin): boolean {
  return /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2}$/.test(repository) && /^[0-9a-f]{40,64}$/.test(sha)
}

/** encodeURIComponent leaves brackets, which can end a link in Markdown. */
function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29')
}
