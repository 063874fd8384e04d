/** From the least to the most that somebody may do in a repository. */
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type RoleName = (typeof roles)[number]

export interface Person {
  readonly user: string
  readonly role: RoleName
}

/**
 * Whether one of the entries names this person: `@user`, or `role:maintain` for everybody with at least that role.
 *
 * @param entries  empty: nobody
 */
export function isNamed(entries: readonly string[], { user, role }: Person): boolean {
  return entries.some((entry) => {
    const [, least] = /^role:(\w+)$/.exec(entry) ?? []
    if (least === undefined) return entry.toLowerCase() === `@${user.toLowerCase()}`
    const rank = roles.indexOf(least as RoleName)
    return rank >= 0 && roles.indexOf(role) >= rank
  })
}
