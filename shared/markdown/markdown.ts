import { visible } from './visible.ts'

/**
 * Makes text from outside plain text in GitHub's Markdown: no formatting, HTML, links, mentions, issue references or
 * line breaks come out of it. Blanks that do not break, which French has, stay.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)\./, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replace(/\b(GH)(?=-\d)/gi, '$1\u200b')
    .replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2')
}

/** A code span for a cell of a table, where a bar must be escaped even in code. */
export function code(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|')
}

/** A code span that holds any text, whatever backticks are in it. Not for tables. */
export function codeSpan(text: string): string {
  const flat = visible(text).replace(/\s+/g, ' ').trim()
  if (flat === '') return ''
  const fence = '`'.repeat(longestFence(flat) + 1)
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${flat}${pad}${fence}`
}

/** How many backticks follow each other in a text, at most. */
export function longestFence(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** A table; cells are Markdown already. A column whose header ends in `:` is aligned right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(headers.map((header) => header.replace(/:$/, ''))),
    line(headers.map((header) => (header.endsWith(':') ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}

/** Facts, a line each; values are Markdown already, and what is empty is left out. Unlike a table it fits a phone. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.flatMap(([name, value]) => (value === '' ? [] : [`- **${name}**: ${value}`])).join('\n')
}

/** A collapsed section. The title is plain text, the body Markdown. */
export function details(title: string, body: string): string {
  const plain = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<details><summary>${plain}</summary>\n\n${body}\n\n</details>`
}
