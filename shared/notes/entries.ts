import { type Entry, type History, isMerge } from '../commits/history.ts'
import type { Change, IssueReference } from '../commits/message.ts'
import { readChange } from '../commits/read-change.ts'
import { readClosedIssues, readPicked, splitPull } from '../commits/read-references.ts'
import { levelOf, levels } from '../versioning/bump.ts'
import { pullOfCommits } from './group-pulls.ts'
import type { NoteEntry } from './model.ts'

/** A pull request as far as the notes need it. */
export interface Pull {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly closes: readonly { readonly number: number; readonly repository: string }[]
}

/**
 * One entry a pull request or direct commit, oldest first. A single commit that holds several changes (nested ones) gives an entry each; one
 * that was picked from another of the same range gives none.
 *
 * @param pulls  what GitHub says for each commit; empty when it could not be asked
 * @param repository  this one, `owner/name`: its issues need no repository in front
 */
export function toEntries(
  history: History,
  pulls: ReadonlyMap<string, readonly Pull[]>,
  repository: string,
): readonly NoteEntry[] {
  const numbers = pullOfCommits(history, pulls)
  const isPull = new Set(numbers.values())
  const issuesOf = (commits: readonly Entry[], pull?: Pull) =>
    unique([...(pull?.closes ?? []), ...closedBy(commits)].map(withoutOwn(repository))).filter(
      (issue) => issue.repository !== undefined || !isPull.has(issue.number),
    )
  const known = new Map([...pulls.values()].flat().map((pull) => [pull.number, pull]))
  const groups = new Map<number | string, Entry[]>()
  for (const entry of withoutPicked(history.entries).reverse()) {
    const key = numbers.get(entry.sha) ?? entry.sha
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const merges = new Map(history.all.filter(isMerge).map(({ message }) => [message.pull, message.changes[0]]))
  return [...groups].flatMap(([key, commits]) => {
    if (typeof key === 'string') return linesOf(commits).map((line) => ({ ...line, closes: issuesOf(commits) }))
    const pull = known.get(key)
    const closes = issuesOf(commits, pull)
    return linesOf(commits, pull?.title, merges.get(key)).map((line) => ({ ...line, pull: key, closes }))
  })
}

type Line = Pick<NoteEntry, 'sha' | 'type' | 'scopes' | 'text' | 'breaking'>

/**
 * What a group of commits is called: a single commit by its own header, which had the last word when it was squashed; several by the
 * pull request's title, or by their strongest change.
 *
 * @param title  the pull request's, if GitHub told it
 * @param merged  what its merge says
 */
function linesOf(commits: readonly Entry[], title?: string, merged?: Change): readonly Line[] {
  const sha = commits.at(-1)?.sha ?? ''
  const [first] = commits
  const changes = commits.flatMap(({ message }) => message.changes)
  const isSquashed = commits.length === 1 && first?.message.pull !== undefined && changes.length > 0
  if (isSquashed || (commits.length === 1 && changes.length > 1))
    return changes.map((change) => ({ sha, ...toLine(change) }))
  const named = title === undefined ? merged : readChange(splitPull(title).header)
  const strongest = [...changes].sort((a, b) => levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)))[0]
  const breaking = [...new Set(changes.flatMap((change) => change.breaking))]
  if (named) return [{ sha, ...toLine(named), ...(breaking.length > 0 ? { breaking } : {}) }]
  if (strongest) return [{ sha, ...toLine(strongest), breaking, ...(title === undefined ? {} : { text: title }) }]
  return [{ sha, type: '', scopes: [], text: title ?? first?.message.header ?? '', breaking }]
}

/** A change that came by two ways, by a backport and with the branch it was picked from, is one. */
function withoutPicked(entries: readonly Entry[]): Entry[] {
  const shas = new Set(entries.map(({ sha }) => sha))
  return entries.filter(({ message }) => !readPicked(message.body).some((sha) => shas.has(sha)))
}

/** By their messages, headers too: GitHub closes by both. */
function closedBy(commits: readonly Entry[]): readonly IssueReference[] {
  return commits.flatMap(({ message }) => readClosedIssues(`${message.header}\n${message.body}`))
}

/** Of a revert what it takes back, without the type that the reverted header starts with: the section says that it was a revert. */
function toLine({ type, scopes, subject, breaking }: Change): Omit<Line, 'sha'> {
  const reverted = type === 'revert' ? readChange(subject) : undefined
  return { type, scopes: reverted?.scopes ?? scopes, text: reverted?.subject ?? subject, breaking }
}

/** GitHub does not tell upper from lower case in names. */
function withoutOwn(own: string) {
  return ({ number, repository }: IssueReference): IssueReference =>
    repository === undefined || repository.toLowerCase() === own.toLowerCase() ? { number } : { number, repository }
}

function unique(issues: readonly IssueReference[]): readonly IssueReference[] {
  return [...new Map(issues.map((issue) => [`${issue.repository ?? ''}#${issue.number}`, issue])).values()]
}
