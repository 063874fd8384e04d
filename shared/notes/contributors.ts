import type { History } from '../commits/history.ts'
import { readCoAuthors } from '../commits/read-references.ts'
import type { Pull } from './entries.ts'
import type { Contributor } from './model.ts'

/**
 * Who made what is in the notes: commit authors and co-authors, by their account where it is known. Bots are left out.
 *
 * @param newcomers  e-mails that have no earlier commit; undefined when that is not known
 */
export function contributorsOf(
  { entries }: Pick<History, 'entries'>,
  pulls: ReadonlyMap<string, readonly Pull[]>,
  newcomers: ReadonlySet<string> | undefined,
): readonly Contributor[] {
  const logins = accounts(entries, pulls)
  const people = new Map<string, Contributor & { readonly emails: readonly string[] }>()
  for (const { author, message } of [...entries].reverse()) {
    for (const { name, email } of [author, ...readCoAuthors(message.body)]) {
      const login = logins.get(email) ?? noReplyLogin(email)
      if (isBot(login ?? name) || isBot(name)) continue
      const key = (login ?? name).toLowerCase()
      const known = people.get(key)
      people.set(key, { name, ...(login === undefined ? {} : { login }), emails: [...(known?.emails ?? []), email] })
    }
  }
  return [...people.values()].map(({ name, login, emails }) => ({
    name,
    ...(login === undefined ? {} : { login }),
    ...(newcomers === undefined ? {} : { isNew: emails.every((email) => newcomers.has(email)) }),
  }))
}

/** E-mails whose account is told by a pull request that nobody else committed to. */
function accounts(
  entries: History['entries'],
  pulls: ReadonlyMap<string, readonly Pull[]>,
): ReadonlyMap<string, string> {
  const authors = new Map<number, { login: string; emails: Set<string> }>()
  for (const { sha, author } of entries) {
    for (const { number, author: login } of pulls.get(sha) ?? []) {
      const known = authors.get(number) ?? { login, emails: new Set() }
      authors.set(number, known)
      known.emails.add(author.email)
    }
  }
  const told = [...authors.values()].filter(({ login, emails }) => login !== '' && emails.size === 1)
  return new Map(told.flatMap(({ login, emails }) => [...emails].map((email) => [email, login] as const)))
}

/** `49699333+octocat@users.noreply.github.com` is octocat's. */
function noReplyLogin(email: string): string | undefined {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1]
}

export function isBot(name: string): boolean {
  return /\[bot\]$|[-_ ]bot$|^(dependabot|renovate|github-actions|github actions|web-flow|copilot)$/i.test(name)
}
