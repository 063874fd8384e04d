import { isAtLeast, type RoleName, roleOfEntry } from '../../../../shared/policy/people.ts'

export interface Review {
  readonly author: string
  readonly state: string
  readonly sha: string
}

const decisive = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/**
 * Who approves this very commit: one a person, by their last word; dismissed approvals and those of older commits are none, nor are
 * those of accounts that are gone.
 */
export function approvers(reviews: readonly Review[], headSha: string): readonly string[] {
  const last = new Map<string, Review>()
  for (const review of reviews) if (decisive.has(review.state)) last.set(review.author, review)
  return [...last.values()]
    .filter(({ author, state, sha }) => author !== '' && state === 'APPROVED' && sha === headSha)
    .map(({ author }) => author)
}

/**
 * How many of them count for a label of `reviews.approved`: '' everybody with write access, `@ada,@bob` the people named,
 * `role:maintain` people with at least that role. Bots are no people, and only count by name.
 *
 * @returns undefined for a label that is none of these
 */
export function countApprovals(people: ReadonlyMap<string, RoleName>, label: string): number | undefined {
  const wanted = label === '' ? 'write' : roleOfEntry(label)
  const named = label.split(/[\s,]+/).filter(Boolean)
  const isNames = named.length > 0 && named.every((name) => /^@[\w-]+(?:\[bot\])?$/.test(name))
  if (wanted === undefined && !isNames) return undefined
  const logins = new Set(named.map((name) => name.slice(1).toLowerCase()))
  return [...people].filter(([login, role]) =>
    wanted === undefined ? logins.has(login.toLowerCase()) : !login.endsWith('[bot]') && isAtLeast(role, wanted),
  ).length
}

/** Whether a label of `reviews.approved` says whose approvals count. */
export function isReviewers(label: string): boolean {
  return countApprovals(new Map(), label) !== undefined
}
