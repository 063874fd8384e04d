import { splitLines } from '../action/fields.ts'
import type { Config } from '../config/config.ts'
import { knownNames } from '../config/names.ts'
import type { Problem } from '../errors/action-error.ts'
import { planWaves } from './waves.ts'

/** The services that an input names. */
export interface Several {
  /** In the order in which they are released: what others depend on comes first. One of `''` where none is named. */
  readonly services: readonly [string, ...string[]]
  /** The same, those of a wave at once. */
  readonly waves: readonly (readonly string[])[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the services that are released together: one, several (one a line), or `all` of the config. A service that is not named is taken
 * as live already.
 */
export function readServices(text: string, config: Config | undefined): Several {
  const known = Object.keys(config?.services ?? {})
  const given = [...new Set(splitLines(text))]
  const isAll = given.join() === 'all' && !known.includes('all')
  const names = isAll ? known : given
  const none = { services: [''], waves: [['']], problems: [] } as const
  if (isAll && names.length === 0)
    return {
      ...none,
      problems: [{ input: 'service', received: 'all', allowed: 'services in the config: there are none' }],
    }
  if (names.length < 2) return { ...none, services: [names[0] ?? ''], waves: [[names[0] ?? '']] }
  const unknown = names.filter((name) => !known.includes(name))
  const allowed = (name: string) => `services of the config: ${knownNames(name, known) || 'there are none'}`
  const depends = names.map((name) => [
    name,
    (config?.services?.[name]?.['depends-on'] ?? []).filter((one) => names.includes(one)),
  ])
  const { waves, problems } = planWaves(names, Object.fromEntries(depends) as Record<string, string[]>)
  const [first = '', ...others] = problems.length > 0 ? names : waves.flat()
  return {
    services: [first, ...others],
    waves: problems.length > 0 ? [names] : waves,
    problems: [...unknown.map((name) => ({ input: 'service', received: name, allowed: allowed(name) })), ...problems],
  }
}
