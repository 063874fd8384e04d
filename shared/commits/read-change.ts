import { CommitParser } from 'conventional-commits-parser'
import { knownTypes } from './known-types.ts'
import type { Change } from './message.ts'

/** The parser's own word for "none", which its types do not know. */
const none = undefined as unknown as RegExp[]

const headerPattern = /^(\w+)(?:\((.*?)\))?!?:\s+(.+)$/
const breakingHeaderPattern = /^(\w+)(?:\((.*?)\))?!:\s+(.+)$/

/** The parser keeps only what it parsed last: one is enough, and a new one a message would compile its patterns again. */
const parser = new CommitParser({
  headerPattern,
  breakingHeaderPattern,
  headerCorrespondence: ['type', 'scope', 'subject'],
  // the parser's own pattern takes any case; up to three blanks, more is a code block in Markdown
  notesPattern: () => /^ {0,3}(?:[*-] )?(BREAKING CHANGE|BREAKING-CHANGE):\s*(.*)/,
  // its "fields" (-name-) let a body set any property of the result
  fieldPattern: /(?!)/,
  // references and reversals are read elsewhere: here they would only cost time
  issuePrefixes: none,
  referenceActions: none,
  revertPattern: /(?!)/,
})

/** How types are written here. Each is one string in memory, however long the history is. */
const types: ReadonlyMap<string, string> = new Map([
  ...knownTypes.map((type) => [type, type] as const),
  ['feature', 'feat'],
])

/**
 * The conventional change of one message.
 *
 * @param text  with LF only; the pull request's number already taken off the header
 * @returns undefined when the message is not conventional and notes no breaking change
 */
export function readChange(text: string): Change | undefined {
  if (text.trim() === '') return undefined
  const { type, scope, subject, header, notes } = isHeaderAlone(text)
    ? readHeader(withShortLines(text))
    : parser.parse(withShortLines(text))
  const breaking = notes.length === 0 ? nothing : readNotes(notes, subject ?? header ?? '')
  if (!type || !subject)
    return breaking.length === 0 ? undefined : { type: '', scopes: nothing, subject: header ?? '', breaking }
  const scopes = scope
    ? scope
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : nothing
  const lower = type.toLowerCase()
  return { type: types.get(lower) ?? lower, scopes, subject: subject.trim(), breaking }
}

const longestLine = 5_000

/** The parser's pattern for "none" looks at the rest of a line from each of its letters: a line of a megabyte would take hours. */
export function withShortLines(text: string): string {
  return text.length <= longestLine ? text : text.replace(/^(.{5000}).+$/gm, '$1')
}

function isHeaderAlone(text: string): boolean {
  return !text.includes('\n') && !text.includes('BREAKING')
}

/** What the parser makes of a header alone, as nearly every commit is read: without the rest of it, which takes five times as long. */
function readHeader(header: string) {
  const breaking = breakingHeaderPattern.exec(header)
  const [, type, scope, subject] = breaking ?? headerPattern.exec(header) ?? []
  return { type, scope, subject, header, notes: breaking ? [{ text: subject ?? '' }] : nothing }
}

/** One for all: histories are long, and most changes have neither scope nor note. */
const nothing: readonly never[] = []

function readNotes(notes: readonly { readonly text: string }[], fallback: string): readonly string[] {
  return [...new Set(notes.map(({ text }) => cutNote(text) || fallback))]
}

/** A note ends at a blank line, a separator or a trailer: the parser takes everything up to the end of the message. */
function cutNote(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n')
  const end = lines.findIndex(
    (line, index) => line.trim() === '' || /^\s*-{3,}\s*$/.test(line) || (index > 0 && isTrailer(line)),
  )
  return (end === -1 ? lines : lines.slice(0, end))
    .map((line) => line.trim())
    .join(' ')
    .trim()
}

function isTrailer(line: string): boolean {
  return /^[A-Za-z][\w-]*(?:: | #)\S/.test(line)
}
