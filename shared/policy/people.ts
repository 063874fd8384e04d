/** From the least to the most that somebody may do in a repository. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type RoleName = (typeof roles)[number]

export interface Person {
  readonly user: string
  readonly role: RoleName
}

/** Whether a role lets somebody do what the least one asked for does. */
export function isAtLeast(role: RoleName, least: RoleName): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}

/** The role of `role:maintain`; undefined for anything else, a role that there is not among it. */
export function roleOfEntry(entry: string): RoleName | undefined {
  return roles.find((role) => entry === `role:${role}`)
}

/**
 * Whether one of the entries names this person: `@user`, or `role:maintain` for everybody with at least that role.
 *
 * @param entries  empty: nobody
 */
export function isNamed(entries: readonly string[], { user, role }: Person): boolean {
  return entries.some((entry) => {
    const least = roleOfEntry(entry)
    return least === undefined ? entry.toLowerCase() === `@${user.toLowerCase()}` : isAtLeast(role, least)
  })
}
