import type { Config } from '../../../../shared/config/config.ts'
import { ConfigurationError } from '../../../../shared/errors/action-error.ts'
import { parseWindowRules } from '../../../../shared/policy/window-rules.ts'
import { isFrozen } from '../../../../shared/policy/windows.ts'
import { metricsOf } from '../../../../shared/rules/rule.ts'
import type { Facts } from '../facts.ts'
import type { GateRules } from '../verdict.ts'

/**
 * Per environment whether a freeze of its windows is in force: what merges then would wait, or go out with the release. Looked up only when
 * a rule mentions it.
 *
 * @param config  the one in force: of a pull request its base's
 * @param now  milliseconds since the epoch
 * @throws ConfigurationError for windows that cannot be read
 */
export function freezesOf({ block, warn }: GateRules, config: Config | undefined, now: number): Facts['freezes'] {
  const isAsked = [...block, ...warn]
    .flatMap(({ condition }) => metricsOf(condition))
    .some(({ metric }) => metric.name === 'freeze')
  if (!isAsked) return new Map()
  const read = Object.entries(config?.environments ?? {}).map(([name, { windows = [] }]) => ({
    name,
    ...parseWindowRules(windows, config?.['time-zone'] ?? 'UTC', `environments.${name}.windows`),
  }))
  const problems = read.flatMap((one) => one.problems)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return new Map(read.map(({ name, rules }) => [name, isFrozen(rules, now)]))
}
