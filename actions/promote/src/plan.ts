import type { Config } from '../../../shared/config/config.ts'
import { knownNames, missingEnvironment } from '../../../shared/config/names.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { onlyProduction } from '../../../shared/policy/production.ts'
import { type Promotion, promotionOf, promotionProblems } from '../../../shared/policy/promotion.ts'
import type { Inputs } from './inputs.ts'

/** What is promoted: each service by itself, or `''` for a repository that is one. */
export interface Plan {
  readonly environment: string
  readonly services: readonly string[]
  readonly rule: Promotion
}

/** What a service's release elsewhere proves. */
export interface Proof {
  readonly service: string
  /** Undefined: it has not gone well there. */
  readonly text: string | undefined
}

/** Where it goes: as given, else the only environment of the config that is production. */
export function environmentOf({ environment }: Inputs, config: Config | undefined): string {
  return environment || onlyProduction(config)
}

export function planOf(inputs: Inputs, config: Config | undefined): Plan | undefined {
  const environment = environmentOf(inputs, config)
  const rule = promotionOf(environment, config)
  const preset = config?.defaults?.service
  const services = inputs.services.length > 0 ? inputs.services : [preset ?? '']
  const all = services.includes('all') ? Object.keys(config?.services ?? {}) : services
  return rule && { environment, services: all, rule }
}

/** Without a rule that says where it must have been, nothing would be validated. */
export function problemsOf(inputs: Inputs, config: Config | undefined): readonly Problem[] {
  const environment = environmentOf(inputs, config)
  const missing = missingEnvironment({ environment }, config)
  if (missing.length > 0) return missing
  const known = Object.keys(config?.services ?? {})
  const unknown = inputs.services.filter((name) => name !== 'all' && !known.includes(name))
  return [
    ...(inputs.from === inputs.to
      ? [{ input: 'from', received: inputs.from, allowed: 'another branch than to', example: 'develop' }]
      : []),
    ...unknown.map((received) => ({
      input: 'services',
      received,
      allowed: `services of the config, or all; known: ${knownNames(received, known)}`,
    })),
    ...(promotionOf(environment, config)
      ? promotionProblems(environment, config)
      : [
          {
            input: `environments.${environment}.after`,
            allowed: 'the environment where a commit must have gone well before it is promoted',
            example: '{ environment: staging, within: 14d }',
          },
        ]),
  ]
}

/** The first line of the merge, and the title of a pull request for it. */
export function subjectOf({ from, to, release }: Inputs): string {
  return `Release ${release}: merge ${from} into ${to}`
}
