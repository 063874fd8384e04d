import type { History } from '../commits/history.ts'
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
    for (const { name, email } of [author, ...message.coAuthors]) {
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
  const emailsOf = new Map<string, Set<string>>()
  for (const { sha, author } of entries) {
    for (const pull of pulls.get(sha) ?? [])
      emailsOf.set(
        `${pull.number} ${pull.author}`,
        new Set([...(emailsOf.get(`${pull.number} ${pull.author}`) ?? []), author.email]),
      )
  }
  const found = new Map<string, string>()
  for (const [key, emails] of emailsOf) {
    const [email] = emails
    const login = key.split(' ')[1] ?? ''
    if (emails.size === 1 && email !== undefined && login !== '') found.set(email, login)
  }
  return found
}

/** `49699333+octocat@users.noreply.github.com` is octocat's. */
function noReplyLogin(email: string): string | undefined {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1]
}

export function isBot(name: string): boolean {
  return /\[bot\]$|^(dependabot|renovate|github-actions|web-flow)$/i.test(name)
}
