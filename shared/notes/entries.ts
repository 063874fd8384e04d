import type { Entry, History } from '../commits/history.ts'
import type { Change, IssueReference } from '../commits/message.ts'
import { readChange } from '../commits/read-change.ts'
import { splitPull } from '../commits/read-references.ts'
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
 * One entry a pull request or direct commit, oldest first. A single commit that holds several changes (nested ones) gives an entry each.
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
  const known = new Map([...pulls.values()].flat().map((pull) => [pull.number, pull]))
  const groups = new Map<number | string, Entry[]>()
  for (const entry of [...history.entries].reverse()) {
    const key = numbers.get(entry.sha) ?? entry.sha
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const merged = new Map(history.all.filter(({ isMerge }) => isMerge).map((entry) => [entry.message.pull, entry]))
  return [...groups].flatMap(([key, commits]) => {
    if (typeof key === 'string') return ofCommits(commits, undefined, undefined)
    const pull = known.get(key)
    return ofCommits(commits, key, pull?.title ?? merged.get(key)?.message.changes[0]).map((entry) => ({
      ...entry,
      closes: unique([...(pull?.closes ?? []).map(withoutOwn(repository)), ...entry.closes]),
    }))
  })
}

/** @param title  of the pull request: as GitHub says, or as its merge says */
function ofCommits(
  commits: readonly Entry[],
  pull: number | undefined,
  title: string | Change | undefined,
): readonly NoteEntry[] {
  const changes = commits.flatMap(({ message }) => message.changes)
  const closes = unique(commits.flatMap(({ message }) => message.closes))
  const base = { sha: commits.at(-1)?.sha ?? '', closes, ...(pull === undefined ? {} : { pull }) }
  if (commits.length === 1 && changes.length > 1) return changes.map((change) => ({ ...base, ...toLine(change) }))
  const strongest = [...changes].sort((a, b) => levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)))[0]
  const named = typeof title === 'string' ? readChange(splitPull(title).header) : title
  const text = typeof title === 'string' && named === undefined ? title : (commits[0]?.message.header ?? '')
  const line = named ?? (typeof title === 'string' && strongest ? { ...strongest, subject: text } : strongest)
  const breaking = [...new Set(changes.flatMap((change) => change.breaking))]
  if (line === undefined) return [{ ...base, type: '', scopes: [], text, breaking }]
  return [{ ...base, ...toLine(line), breaking: breaking.length > 0 ? breaking : line.breaking }]
}

function toLine({ type, scopes, subject, breaking }: Change): Pick<NoteEntry, 'type' | 'scopes' | 'text' | 'breaking'> {
  return { type, scopes, text: subject, breaking }
}

function withoutOwn(own: string) {
  return ({ number, repository }: { number: number; repository: string }): IssueReference =>
    repository === own ? { number } : { number, repository }
}

function unique(issues: readonly IssueReference[]): readonly IssueReference[] {
  return [...new Map(issues.map((issue) => [`${issue.repository ?? ''}#${issue.number}`, issue])).values()]
}
