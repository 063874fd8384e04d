import { code, codeSpan, escapeMarkdown, table } from '../../../../shared/markdown/markdown.ts'
import { shortened } from '../../../../shared/markdown/visible.ts'
import type { Words } from './messages.ts'

/** Rows that a table shows at most. */
export const mostRows = 20
const longestCell = 300

/** A text from outside, short enough for a cell. */
export const shortText = (text: string, length = longestCell) => escapeMarkdown(shortened(text, length))
export const shortSpan = (text: string, length = longestCell) => codeSpan(shortened(text, length))
/** For a cell of a table. */
export const shortCode = (text: string, length = longestCell) => code(shortened(text, length))

/** The first rows, and how many more there are. */
export function cutTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  say: Words,
  most = mostRows,
): string {
  return [table(headers, rows.slice(0, most)), ...more(rows.length - most, say)].join('\n\n')
}

export function more(count: number, say: Words): readonly string[] {
  return count > 0 ? [`*${say.others(count)}*`] : []
}

/** A list of which the first items are shown, under a title of its own or none. */
export function cutList(items: readonly string[], say: Words, most = mostRows, total = items.length): string {
  const shown = items.slice(0, most)
  return [shown.map((item) => `- ${item}`).join('\n'), ...more(total - shown.length, say)].join('\n\n')
}

export function titled(title: string, body: string): string {
  return `**${title}**\n\n${body}`
}
