import type { Problem } from '../errors/action-error.ts'
import { nearest } from '../text/nearest.ts'
import { isNamed, type RoleName } from './people.ts'

const words = ['role:maintain', 'role:admin', 'write', 'anybody']
const wellFormed = /^@[\w-]+(\[bot\]|\/[\w.-]+)?$/
const team = /^@([\w-]+)\/([\w.-]+)$/

export const allowedRules =
  '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, or `@org/team` with teams-token'

/** Who is asked about people: this repository, and by the input `teams-token` an organisation. */
export interface Ask {
  readonly people: { roleOf(user: string): Promise<RoleName> }
  readonly teams: () => Promise<{ isInTeam(user: string, org: string, team: string): Promise<boolean> }>
}

/** Rules that mean nobody by mistake: misspelt ones, and teams that cannot be asked for. @param input  where they stand */
export function checkRules(rules: readonly string[], input: string, teamsToken: string): readonly Problem[] {
  return rules.flatMap((received): readonly Problem[] => {
    if (team.test(received) && teamsToken === '') {
      const allowed = `a token that may read members of the organisation, since ${input} names ${received}: the workflow's own cannot`
      return [{ input: 'teams-token', allowed, example: '${{ secrets.TEAMS_TOKEN }}' }]
    }
    if (words.includes(received) || wellFormed.test(received)) return []
    const meant = nearest(received, words) ?? words.find((word) => word.endsWith(`:${received.toLowerCase()}`))
    const example = meant ?? 'role:maintain'
    return [{ input, received, allowed: `${allowedRules}${meant ? `; did you mean ${meant}?` : ''}`, example }]
  })
}

/**
 * Why no rule lets somebody do what is asked; undefined when one does.
 *
 * @param rules  any one is enough
 * @param act  what they may not, as in "may not roll back"
 */
export async function whyNotNamed(
  user: string,
  rules: readonly string[],
  act: string,
  ask: Ask,
): Promise<string | undefined> {
  if (rules.includes('anybody')) return undefined
  // whom a rule names is let in, whatever GitHub says of them
  if (
    user !== '' &&
    isNamed(
      rules.filter((rule) => rule.startsWith('@')),
      { user, role: 'none' },
    )
  )
    return undefined
  const role = await ask.people.roleOf(user)
  const byName = rules.map((rule) => (rule === 'write' ? 'role:write' : rule))
  if (user !== '' && isNamed(byName, { user, role })) return undefined
  for (const rule of rules) {
    const [, org = '', slug = ''] = team.exec(rule) ?? []
    if (org !== '' && user !== '' && (await (await ask.teams()).isInTeam(user, org, slug))) return undefined
  }
  return `@${user} (${role}) may not ${act}: allowed are ${rules.join(', ')}`
}
