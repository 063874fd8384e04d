import { code, details, escapeMarkdown } from '../markdown/markdown.ts'
import type { History, Remark } from './history.ts'

/** Shown at most, of each kind. */
const shown = 50

/** Markdown that lists what had no effect because it could not be read, and what looks like a mistake; empty when there is nothing. */
export function unreadCommits({ unparsed, doubts }: Pick<History, 'unparsed' | 'doubts'>): readonly string[] {
  return [...collapsed('Not conventional', unparsed), ...collapsed('Perhaps mistakes', doubts)]
}

function collapsed(title: string, remarks: readonly Remark[]): readonly string[] {
  if (remarks.length === 0) return []
  const lines = remarks.slice(0, shown).map(({ sha, text }) => `- ${code(sha.slice(0, 7))} ${escapeMarkdown(text)}`)
  const more = remarks.length > shown ? [`- … ${remarks.length - shown} more`] : []
  return [details(`${title}: ${remarks.length}`, [...lines, ...more].join('\n'))]
}
