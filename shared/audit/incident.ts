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

/** Whether an incident names a release as what was released: its service, where it has one, and its version, as whole words. */
export function names({ title, body }: IncidentIssue, { version, service }: Release): boolean {
  if (version === '') return false
  // escaped for Markdown by whoever wrote it
  const words = new Set(`${title} ${body}`.replaceAll('\\', '').split(/[^\w.+/-]+/))
  const isNamed = (word: string) => words.has(word) || words.has(`${word}.`)
  return isNamed(version) && (service === '' || isNamed(service))
}
