import type { IssueReference } from '../commits/message.ts'
import { code, escapeMarkdown, table } from '../markdown/markdown.ts'
import type { Contributor, NoteEntry, Notes } from './model.ts'
import { distribute, type Section } from './sections.ts'
import { type Locale, type Words, words } from './words.ts'

/** A GitHub release's body may have this many characters. */
export const longestBody = 125_000

interface Style {
  readonly sections: readonly Section[]
  readonly locale: Locale
  /** Characters at most. */
  readonly limit?: number
}

/**
 * The notes as Markdown. A line reads `- [#123] text`; where it leads to stands at the end as a link definition, so the text stays
 * readable as it is. What is too long is cut, the last sections first, and says where the rest is.
 */
export function renderNotes(notes: Notes, { sections, locale, limit = longestBody }: Style): string {
  const say = words[locale]
  const filled = distribute(notes.entries, sections)
  const restLine = (count: number) => `- … ${compareLink(notes, say.more(count))}`
  const parts = [`# ${notes.title}`]
  const tail = [...metricsPart(notes, say), ...contributorsPart(notes, say), ...closingPart(notes, say)]
  const fixed = [...parts, ...tail, restLine(notes.entries.length), say.nothing].join('\n\n')
  const page: Page = { links: new Map(), room: limit - fixed.length - 6 }
  let hidden = 0
  for (const { title, entries } of filled) {
    const heading = `## ${escapeTitle(title)}`
    const frame = heading.length + restLine(entries.length).length + 6
    page.room -= frame
    const lines = page.room < 0 ? [] : fill(page, entries, notes, say)
    if (lines.length === 0) {
      page.room += frame
      hidden += entries.length
      continue
    }
    if (lines.length < entries.length) lines.push(restLine(entries.length - lines.length))
    parts.push(`${heading}\n\n${lines.join('\n')}`)
  }
  if (filled.length === 0) parts.push(say.nothing)
  if (hidden > 0) parts.push(restLine(hidden))
  const definitions = [...page.links].map(([label, url]) => definition(label, url)).join('\n')
  return `${[...parts, ...tail, ...(definitions === '' ? [] : [definitions])].join('\n\n')}\n`
}

/** What is left while a text is written that must not become too long. */
interface Page {
  readonly links: Map<string, string>
  /** Characters. */
  room: number
}

/** As many lines as there is room for, each with its links. */
function fill(page: Page, entries: readonly NoteEntry[], notes: Notes, say: Words): string[] {
  const lines: string[] = []
  for (const entry of entries) {
    const { line, targets } = renderEntry(entry, notes, say)
    const added = [...targets].filter(([label]) => !page.links.has(label))
    const cost = line.length + 1 + added.reduce((sum, [label, url]) => sum + definition(label, url).length + 1, 0)
    if (cost > page.room) break
    page.room -= cost
    lines.push(line)
    for (const [label, url] of added) page.links.set(label, url)
  }
  return lines
}

function renderEntry(
  entry: NoteEntry,
  notes: Notes,
  say: Words,
): { line: string; targets: ReadonlyMap<string, string> } {
  const { repositoryUrl: url } = notes
  const targets = new Map<string, string>()
  const refer = (label: string, path: string) => {
    if (url !== undefined) targets.set(label, `${url}/${path}`)
    return `[${label}]`
  }
  const own =
    entry.pull === undefined
      ? refer(entry.sha.slice(0, 7), `commit/${entry.sha}`)
      : refer(`#${entry.pull}`, `pull/${entry.pull}`)
  const scope = entry.scopes.length === 0 ? '' : `**${escapeMarkdown(entry.scopes.join(', '))}:** `
  const issues = entry.closes.filter((issue) => issue.repository !== undefined || issue.number !== entry.pull)
  const closed =
    issues.length === 0 ? '' : ` (${say.closes} ${issues.map((issue) => referIssue(issue, targets, url)).join(', ')})`
  const notesBelow = entry.breaking.filter((text) => text !== entry.text).map((text) => `\n  - ${escapeMarkdown(text)}`)
  return { line: `- ${own} ${scope}${escapeMarkdown(entry.text)}${closed}${notesBelow.join('')}`, targets }
}

function referIssue(
  { repository, number }: IssueReference,
  targets: Map<string, string>,
  url: string | undefined,
): string {
  const label = `${repository ?? ''}#${number}`
  const base = repository === undefined || url === undefined ? url : new URL(`/${repository}`, url).href
  if (base !== undefined) targets.set(label, `${base}/issues/${number}`)
  return `[${label}]`
}

function definition(label: string, url: string): string {
  return `[${label}]: ${url}`
}

function metricsPart({ metrics, from }: Notes, say: Words): readonly string[] {
  if (metrics.length === 0) return []
  const isCompared = metrics.some(({ change }) => change !== undefined)
  const headers = [
    say.metric,
    say.value,
    ...(isCompared ? [say.since(from === undefined ? '' : escapeMarkdown(from))] : []),
  ]
  const rows = metrics.map(({ name, value, change = '' }) => [name, value, ...(isCompared ? [change] : [])])
  return [`## ${say.metrics}\n\n${table(headers, rows)}`]
}

/** Shown at most: the whole list is on the compare page. */
const mostContributors = 100

function contributorsPart({ contributors, repositoryUrl }: Notes, say: Words): readonly string[] {
  if (contributors.length === 0) return []
  const name = (one: Contributor) => nameOf(one, repositoryUrl)
  const newcomers = contributors.filter(({ isNew }) => isNew === true)
  const listed = (people: readonly Contributor[]) =>
    [
      ...people.slice(0, mostContributors).map(name),
      ...(people.length > mostContributors ? [`… ${say.more(people.length - mostContributors)}`] : []),
    ].join(', ')
  const first = newcomers.length === 0 ? '' : `\n\n🎉 ${say.newcomers}${say.colon} ${listed(newcomers)}`
  return [`## ${say.contributors}\n\n${listed(contributors)}${first}`]
}

/** By link and not by @mention: nobody is notified by notes that are made again. */
function nameOf({ login, name }: Contributor, repositoryUrl: string | undefined): string {
  if (login === undefined) return escapeMarkdown(name)
  return repositoryUrl === undefined
    ? escapeMarkdown(login)
    : `[${escapeMarkdown(login)}](${new URL(`/${encodeURIComponent(login)}`, repositoryUrl).href})`
}

function closingPart(notes: Notes, say: Words): readonly string[] {
  const { from, to, repositoryUrl, isComplete } = notes
  const range = from === undefined ? to : `${from}...${to}`
  return [
    ...(repositoryUrl === undefined ? [] : [`**${say.fullChangelog}**${say.colon} ${compareLink(notes, code(range))}`]),
    ...(isComplete ? [] : [`_${say.gitOnly}_`]),
  ]
}

function compareLink({ from, to, repositoryUrl }: Notes, text: string): string {
  const path = (revision: string) => revision.split('/').map(encodeURIComponent).join('/')
  if (repositoryUrl === undefined) return text
  return `[${text}](${repositoryUrl}/${from === undefined ? `commits/${path(to)}` : `compare/${path(from)}...${path(to)}`})`
}

/** A section's title is the workflow author's own Markdown; only its line breaks go. */
function escapeTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}
