/**
 * A changelog with these notes on top of the releases, below its own introduction. Their headings go one level down, under the
 * file's title.
 *
 * @param text  the file; undefined when there is none yet
 * @param tag  a release that has a heading already is not written again
 * @returns undefined when the file has this release already
 */
export function prepend(text: string | undefined, notes: string, tag: string): string | undefined {
  const section = notes.trim().replace(/^(#{1,5}) /gm, '#$1 ')
  if (text === undefined || text.trim() === '') return `# Changelog\n\n${section}\n`
  if (hasHeading(text, tag)) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const own = section.replaceAll('\n', newline)
  const first = text.search(/^## /m)
  if (first !== -1) return `${text.slice(0, first)}${own}${newline}${newline}${text.slice(first)}`
  const title = /^# .*(?:\r?\n|$)/.exec(text)
  return title ? `${text.trimEnd()}${newline}${newline}${own}${newline}` : `${own}${newline}${newline}${text}`
}

function hasHeading(text: string, tag: string): boolean {
  const name = tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^#{1,6} (?:.*[^\\w.-])?${name}(?![\\w+-]|\\.\\d)`, 'm').test(text)
}
