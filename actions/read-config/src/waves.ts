import type { Config } from '../../../shared/config/config.ts'
import { knownNames } from '../../../shared/config/names.ts'
import { planWaves } from '../../../shared/deploy/waves.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { Inputs } from './inputs.ts'

/** GitHub has no jobs that wait for each other but those that are written down: fleet.yml has one for each wave. */
export const mostWaves = 5

/** One service that a fleet deploys. */
export interface Member {
  readonly service: string
  readonly version: string
}

/**
 * The services asked for, in waves: what others need first. A service that is not asked for is taken as live already.
 *
 * @returns no waves where none are asked for, or with problems
 */
export function wavesOf(
  { services, version }: Pick<Inputs, 'services' | 'version'>,
  config: Config | undefined,
): { waves: readonly (readonly Member[])[]; problems: readonly Problem[] } {
  if (services.length === 0) return { waves: [], problems: [] }
  const known = Object.keys(config?.services ?? {})
  const asked = services.includes('all') ? known : [...new Set(services)]
  const named = new Map(version.filter((line) => line.includes('=')).map((line) => split(line)))
  const [forAll = '', ...more] = version.filter((line) => !line.includes('='))
  const depends = Object.fromEntries(
    asked.map((name) => [name, (config?.services?.[name]?.['depends-on'] ?? []).filter((one) => asked.includes(one))]),
  )
  const unknown = (input: string, names: readonly string[]): readonly Problem[] =>
    names
      .filter((name) => !known.includes(name))
      .map((received) => ({ input, received, allowed: `services of the config: ${knownNames(received, known)}` }))
  const planned = planWaves(asked, depends)
  const without = asked.filter((name) => (named.get(name) ?? forAll) === '')
  const problems: readonly Problem[] = [
    ...(known.length === 0 ? [{ input: 'services', allowed: 'services in the config: there are none' }] : []),
    ...unknown('services', known.length === 0 ? [] : asked),
    ...unknown('version', [...named.keys()]),
    ...(more.length > 0 ? [{ input: 'version', received: more.join(', '), allowed: 'one version for all' }] : []),
    ...without.map((name) => ({ input: 'version', allowed: `the version of ${name}`, example: `${name}=v1.2.0` })),
    ...planned.problems,
    ...(planned.waves.length > mostWaves
      ? [
          {
            input: 'services',
            received: `${planned.waves.length} waves`,
            allowed: `services that depend on each other at most ${mostWaves} deep; deploy the first ones by a run of their own`,
          },
        ]
      : []),
  ]
  const member = (service: string): Member => ({ service, version: named.get(service) ?? forAll })
  return { waves: problems.length > 0 ? [] : planned.waves.map((wave) => wave.map(member)), problems }
}

function split(line: string): [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}
