import { code, escapeMarkdown, table } from '../../../../shared/markdown/markdown.ts'
import { shortened } from '../../../../shared/markdown/visible.ts'
import type { Words } from './messages.ts'

/** Rows that a table shows at most. */
export const mostRows = 20
const longestCell = 300

/** A text from outside, short enough for a cell. */
export const shortText = (text: string, length = longestCell) => escapeMarkdown(shortened(text, length))
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
  return count > 0 ? [`*${say.more(count)}*`] : []
}
