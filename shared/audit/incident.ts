import type { Release } from './release.ts'

/** An issue with the label `incident`. Times are milliseconds since the epoch. */
export interface IncidentIssue {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly body: string
  readonly openedAt: number
  readonly closedAt: number | undefined
}

const known = new WeakMap<IncidentIssue, ReadonlySet<string>>()

/** Escaped for Markdown by whoever wrote it. Read once: a report asks every incident about every release. */
function wordsIn(issue: IncidentIssue): ReadonlySet<string> {
  const words = known.get(issue) ?? new Set(`${issue.title} ${issue.body}`.replaceAll('\\', '').split(/[^\w.+/-]+/))
  known.set(issue, words)
  return words
}

/** Whether an incident names a release as what was released: its service, where it has one, and its version, as whole words. */
export function names(issue: IncidentIssue, { version, service }: Release): boolean {
  if (version === '') return false
  const words = wordsIn(issue)
  const isNamed = (word: string) => words.has(word) || words.has(`${word}.`)
  return isNamed(version) && (service === '' || isNamed(service))
}
