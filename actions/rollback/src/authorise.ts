import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { type Ask, checkRules, whyNotNamed } from '../../../shared/policy/allowed.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import type { History } from './plan.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'

export { allowedRules } from '../../../shared/policy/allowed.ts'

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
  return checkRules(whoMay(inputs, config), input, inputs.teamsToken)
}

/** Who may, settled once. */
export interface Permission {
  readonly environment: string
  /** Any one is enough; none: nobody may. */
  readonly rules: readonly string[]
  readonly teamsToken: string
  /** Whether only somebody who is named may: data is at stake, and that in production. */
  readonly isForNamed: boolean
}

export function resolvePermission(asked: Asked, config: Config | undefined): Permission {
  const { environment, teamsToken, type } = asked
  const isForNamed = type !== 'application' && isProduction(environment, config)
  return { environment, rules: whoMay(asked, config), teamsToken, isForNamed }
}

/**
 * Whether somebody may roll back.
 *
 * @param ask  people of this repository; `teams` the same by the input `teams-token`
 * @returns why not; undefined when they may
 */
export async function refusalOf(
  user: string,
  { environment, rules, isForNamed }: Permission,
  ask: Ask,
): Promise<string | undefined> {
  const naming = `name them in \`allowed\` or environments.${environment}.rollback.allowed (role:maintain, @user)`
  if (rules.length === 0) return `nobody may roll back ${environment} until somebody is named: ${naming}`
  if (isForNamed && (rules.includes('anybody') || rules.includes('write')))
    return `a rollback of data in ${environment} is for people who are named: ${naming}`
  return whyNotNamed(user, rules, 'roll back', ask)
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
