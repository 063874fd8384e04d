import type { Role } from '../../../shared/github/ports.ts'

const ranks: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** What a rule may say. `@org/team` is read, and matches nobody: this token cannot read teams. */
export const allowedRule = /^(@[\w-]+(\/[\w.-]+)?|role:(maintain|admin)|write)$/

/**
 * Whether somebody may roll back.
 *
 * @param allowed  `@user`, `role:maintain`, `role:admin` or `write`; any one of them is enough, and what is none of them
 *   lets nobody in
 * @returns why not; undefined when they may
 */
export function refusalOf(user: string, role: Role, allowed: readonly string[]): string | undefined {
  const rules = allowed.length > 0 ? allowed : ['write']
  const may = rules.some((rule) => {
    if (!allowedRule.test(rule)) return false
    if (rule.startsWith('@')) return rule.slice(1).toLowerCase() === user.toLowerCase()
    return ranks.indexOf(role) >= ranks.indexOf(rule.replace('role:', '') as Role)
  })
  return may ? undefined : `@${user} (${role}) may not roll back: allowed are ${rules.join(', ')}`
}
