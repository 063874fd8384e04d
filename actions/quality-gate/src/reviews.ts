import type { Role } from '../../../shared/github/ports.ts'

export interface Review {
  readonly author: string
  readonly state: string
  readonly sha: string
}

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
const decisive = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/** Who approves this very commit: one a person, by their last word; dismissed approvals and those of older commits are none. */
export function approvers(reviews: readonly Review[], headSha: string): readonly string[] {
  const last = new Map<string, Review>()
  for (const review of reviews) if (decisive.has(review.state)) last.set(review.author, review)
  return [...last.values()]
    .filter(({ state, sha }) => state === 'APPROVED' && sha === headSha)
    .map(({ author }) => author)
}

/**
 * How many of them count for a label of `reviews.approved`: '' everybody with write access, `@ada,@bob` the people named,
 * `role:maintain` people with at least that role.
 *
 * @returns undefined for a label that is none of these
 */
export function countApprovals(people: ReadonlyMap<string, Role>, label: string): number | undefined {
  const wanted = label === '' ? 'write' : roles.find((role) => label === `role:${role}`)
  const named = label.split(/[\s,]+/).filter(Boolean)
  const isNames = named.length > 0 && named.every((name) => /^@[\w-]+(?:\[bot\])?$/.test(name))
  if (wanted === undefined && !isNames) return undefined
  const logins = new Set(named.map((name) => name.slice(1).toLowerCase()))
  return [...people].filter(([login, role]) =>
    wanted === undefined ? logins.has(login.toLowerCase()) : roles.indexOf(role) >= roles.indexOf(wanted),
  ).length
}
