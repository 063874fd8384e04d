import { code, details, escapeMarkdown } from '../markdown/markdown.ts'
import type { History } from './history.ts'

/** Shown at most, of each kind. */
const shown = 50

/** Markdown that lists what had no effect because it could not be read, and what looks like a mistake; empty when there is nothing. */
export function unreadCommits({ entries, unparsed }: History): readonly string[] {
  const why = unparsed.map(({ sha, message }) => line(sha, `${message.header}: ${message.unparsed ?? ''}`))
  const doubts = entries.flatMap(({ sha, message }) => message.doubts.map((doubt) => line(sha, doubt)))
  return [...collapsed('Not conventional', why), ...collapsed('Perhaps mistakes', doubts)]
}

function collapsed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > shown ? [`- … ${lines.length - shown} more`] : []
  return [details(`${title}: ${lines.length}`, [...lines.slice(0, shown), ...more].join('\n'))]
}

function line(sha: string, text: string): string {
  return `- ${code(sha.slice(0, 7))} ${escapeMarkdown(text)}`
}
