import type { Common } from '../../../shared/action/action.ts'
import { type GoalName, goalNames, type Goals, parseGoal } from '../../../shared/audit/goals.ts'
import { parsePeriod, type Period } from '../../../shared/audit/period.ts'
import { type SecretDue, secretsOf } from '../../../shared/audit/secrets.ts'
import type { Config } from '../../../shared/config/config.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { productionOf } from '../../../shared/policy/production.ts'
import { nearest } from '../../../shared/text/nearest.ts'
import type { Format, Inputs } from './inputs.ts'

/** What is reported. */
export interface Plan {
  readonly period: Period
  readonly environments: readonly string[]
  /** Empty: all. */
  readonly services: readonly string[]
  readonly goals: Goals
  readonly formats: readonly Format[]
  readonly secrets: readonly SecretDue[]
  /** Whose gates are shown; empty: the default branch. */
  readonly branches: readonly string[]
  readonly locale: 'en' | 'fr'
}

/** @throws ConfigurationError for a period that has not begun, or that is too long */
export function planReport(inputs: Inputs & Pick<Common, 'locale'>, config: Config | undefined, now: number): Plan {
  const period = parsePeriod(inputs.period, now)
  if (!period) {
    const allowed = 'last-month, a month that has begun, or 1d to 366d up to now'
    throw new ConfigurationError([{ input: 'period', received: inputs.period, allowed, example: 'last-month' }])
  }
  const environments = inputs.environments.length > 0 ? [...new Set(inputs.environments)] : productionOf(config)
  return {
    period,
    environments,
    branches: [...new Set(environments.flatMap((name) => config?.environments?.[name]?.branch ?? []))],
    services: inputs.services,
    goals: { ...goalsOf(config), ...Object.fromEntries(inputs.goals) },
    formats: inputs.format.length > 0 ? [...new Set(inputs.format)] : ['markdown'],
    secrets: secretsOf(config),
    locale: inputs.locale ?? config?.locale ?? 'en',
  }
}

/** Names that the config does not have: nothing would be found, and the report would look good. */
export function problemsOf({ environments, services }: Inputs, config: Config | undefined): readonly Problem[] {
  const unknown = (input: string, given: readonly string[], known: readonly string[]) =>
    given
      .filter((name) => known.length > 0 && !known.includes(name))
      .map((name) => {
        const meant = nearest(name, known)
        const guess = meant === undefined ? '' : `; did you mean ${meant}?`
        return {
          input,
          received: name,
          allowed: `one of the config's: ${known.join(', ')}${guess}`,
          example: known[0] ?? '',
        }
      })
  return [
    ...unknown('environments', environments, Object.keys(config?.environments ?? {})),
    ...unknown('services', services, Object.keys(config?.services ?? {})),
  ]
}

function goalsOf(config: Config | undefined): Goals {
  const given = config?.report?.goals ?? {}
  const goals = goalNames.flatMap((name): (readonly [GoalName, number])[] => {
    const goal = parseGoal(name, given[name] ?? '')
    return goal === undefined ? [] : [[name, goal]]
  })
  return Object.fromEntries(goals)
}
