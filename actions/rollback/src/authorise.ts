import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { nearest } from '../../../shared/text/nearest.ts'
import type { People } from '../../../shared/github/ports.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { isNamed } from '../../../shared/policy/people.ts'
import type { History } from './plan.ts'
import type { ReleaseRecord } from '../../../shared/release/record.ts'

const words = ['role:maintain', 'role:admin', 'write', 'anybody']
const wellFormed = /^@[\w-]+(\[bot\]|\/[\w.-]+)?$/
const team = /^@([\w-]+)\/([\w.-]+)$/

export const allowedRules =
  '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, or `@org/team` with teams-token'

interface Asked {
  readonly environment: string
  readonly allowed: readonly string[]
  readonly teamsToken: string
  readonly type: 'application' | 'database' | 'full'
}

/**
 * Who may roll an environment back: the input, else the config, else `write`; in production nobody unless named.
 *
 * @returns rules of which any one is enough; none: nobody may
 */
export function whoMay({ environment, allowed }: Asked, config: Config | undefined): readonly string[] {
  if (allowed.length > 0) return allowed
  return config?.environments?.[environment]?.rollback?.allowed ?? (isProduction(environment, config) ? [] : ['write'])
}

/** Rules that mean nobody by mistake: misspelt ones, and teams that cannot be asked for. */
export function checkAllowed(inputs: Asked, config: Config | undefined): readonly Problem[] {
  const input = inputs.allowed.length > 0 ? 'allowed' : `environments.${inputs.environment}.rollback.allowed`
  return whoMay(inputs, config).flatMap((received): readonly Problem[] => {
    if (team.test(received) && inputs.teamsToken === '') {
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
 * Whether somebody may roll back.
 *
 * @param people  of this repository; `teams` the same by the input `teams-token`
 * @returns why not; undefined when they may
 */
export async function refusalOf(
  user: string,
  inputs: Asked,
  config: Config | undefined,
  ask: { readonly people: People; readonly teams: () => Promise<People> },
): Promise<string | undefined> {
  const { environment, type } = inputs
  const rules = whoMay(inputs, config)
  const isOpen = rules.includes('anybody')
  const naming = `name them in \`allowed\` or environments.${environment}.rollback.allowed (role:maintain, @user)`
  if (rules.length === 0) return `nobody may roll back ${environment} until somebody is named: ${naming}`
  if (type !== 'application' && isProduction(environment, config) && (isOpen || rules.includes('write')))
    return `a rollback of type ${type} in ${environment} is for people who are named: ${naming}`
  if (isOpen) return undefined
  const role = await ask.people.roleOf(user)
  const byName = rules.map((rule) => (rule === 'write' ? 'role:write' : rule))
  if (user !== '' && isNamed(byName, { user, role })) return undefined
  for (const rule of rules) {
    const [, org = '', slug = ''] = team.exec(rule) ?? []
    if (org !== '' && user !== '' && (await (await ask.teams()).isInTeam(user, org, slug))) return undefined
  }
  return `@${user} (${role}) may not roll back: allowed are ${rules.join(', ')}`
}

/**
 * Whether this very attempt of a run brought up what is live, as the journal of this environment has it: a pipeline may
 * always take back what it has just released, to what was there before.
 *
 * @param candidate  what is gone back to
 */
export function isOwnWayBack(
  run: { readonly runId: number; readonly runAttempt: number },
  { live, earlier }: Pick<History, 'live' | 'earlier'>,
  candidate: History['live'],
  releases: readonly ReleaseRecord[],
): boolean {
  const brought = releases.find(({ id }) => id === live?.releaseId)?.intent
  return (
    run.runId > 0 &&
    candidate !== undefined &&
    candidate === earlier[0] &&
    brought !== undefined &&
    brought.op !== 'rollback' &&
    brought.run.id === run.runId &&
    brought.run.attempt === run.runAttempt
  )
}
