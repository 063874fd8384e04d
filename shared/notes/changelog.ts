/**
 * A changelog with a release on top of the others, below its own introduction and what it calls unreleased.
 *
 * @param text  the file; undefined when there is none yet
 * @param section  the release, under a heading of the second level
 * @param name  tag or version by which its heading is known: a release that has one already is not written again
 * @returns undefined when the file has this release already
 */
export function prepend(text: string | undefined, section: string, name: string): string | undefined {
  const own = section.trim()
  if (text === undefined || text.trim() === '') return `# Changelog\n\n${own}\n`
  if (hasHeading(text, name)) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const written = own.replaceAll('\n', newline)
  const first = [...text.matchAll(releaseHeading)].find(([heading]) => !/unreleased/i.test(heading))?.index
  if (first !== undefined) return `${text.slice(0, first)}${written}${newline}${newline}${text.slice(first)}`
  const hasTitle = /^# .*(?:\r?\n|$)/.test(text)
  return hasTitle
    ? `${text.trimEnd()}${newline}${newline}${written}${newline}`
    : `${written}${newline}${newline}${text}`
}

/** Notes as a section of a changelog: one level down, below the title of the file. */
export function toSection(notes: string): string {
  return notes.trim().replace(/^(#{1,5}) /gm, '#$1 ')
}

/** The second level, or whatever names a version: older changelogs have releases of different levels. */
const releaseHeading = /^(?:## |#{1,3} .*\d\.\d+\.\d).*$/gm

/** Not in what a heading links to: a compare link names the release before. What was escaped reads as it was meant. */
function hasHeading(text: string, name: string): boolean {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`^#{1,6} (?:.*[^\\w.-])?${exact}(?![\\w+-]|\\.\\d)`)
  const plain = (line: string) => line.replace(/\]\([^()]*\)/g, ']').replace(/\\(?=[^A-Za-z0-9\s])|\u200b/g, '')
  return text.split('\n').some((line) => line.startsWith('#') && pattern.test(plain(line)))
}
