import type { Common, Outcome, Phase } from '../../../shared/action/action.ts'
import type { Config, Service } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { code, table } from '../../../shared/markdown/markdown.ts'
import { isTagPrefix } from '../../../shared/versioning/tag-prefix.ts'
import type { SemverTagInputs } from './inputs.ts'
import type { SemverTagOutput } from './summary.ts'

/** One of several packages of a repository. */
export interface Package {
  readonly name: string
  readonly path: string
  /** Globs beyond `path`: what it shares with others, and `!glob` for what is none of its business. */
  readonly paths: readonly string[]
  readonly prefix: string
  readonly image: string
  /** Names of packages that it is built from. */
  readonly needs: readonly string[]
}

/** What gets one version: a package, or all that share a tag prefix (lock step). */
export interface Unit {
  readonly prefix: string
  readonly packages: readonly Package[]
}

/** The services that the input names, `all` for every one; what is wrong with it is said by `packageProblems`. */
export function packagesOf({ services }: SemverTagInputs, config: Config | undefined): readonly Package[] {
  const known = config?.services ?? {}
  const names = services.includes('all') ? Object.keys(known) : services
  return [...new Set(names)].map((name) => toPackage(name, known[name]))
}

function toPackage(name: string, service: Service | undefined): Package {
  return {
    name,
    path: service?.path ?? '',
    paths: service?.paths ?? [],
    prefix: service?.['tag-prefix'] ?? `${name}-v`,
    image: service?.image ?? '',
    needs: service?.['depends-on'] ?? [],
  }
}

/** In the order given, what a unit needs before it; a cycle is left as it is. */
export function unitsOf(packages: readonly Package[]): readonly Unit[] {
  const units = [...Map.groupBy(packages, ({ prefix }) => prefix)].map(([prefix, members]) => ({
    prefix,
    packages: members,
  }))
  const ordered: Unit[] = []
  const visited = new Set<Unit>()
  const visit = (unit: Unit): void => {
    if (visited.has(unit)) return
    visited.add(unit)
    for (const other of units) if (needs(unit, other)) visit(other)
    ordered.push(unit)
  }
  units.forEach(visit)
  return ordered
}

/** Whether a package of the one is built from a package of the other. */
export function needs(unit: Unit, other: Unit): boolean {
  return unit !== other && unit.packages.some((one) => other.packages.some(({ name }) => one.needs.includes(name)))
}

export function packageProblems(inputs: SemverTagInputs, config: Config | undefined): readonly Problem[] {
  const { services, paths, version, updateFiles } = inputs
  if (services.length === 0) return []
  const known = Object.keys(config?.services ?? {})
  const allowed = `services of the config${known.length > 0 ? `: all, ${known.join(', ')}` : ', which has none'}`
  const alone = [
    { input: 'paths', received: paths.join('\n') },
    { input: 'version', received: version?.raw ?? '' },
    { input: 'update-files', received: updateFiles.map(({ path }) => path).join('\n') },
  ]
  return [
    ...services
      .filter((name) => !known.includes(name) && (name !== 'all' || known.length === 0))
      .map((received) => ({ input: 'services', received, allowed, example: 'all' })),
    ...packagesOf(inputs, config)
      .filter(({ name, path }) => known.includes(name) && path === '')
      .map(({ name }) => ({
        input: `services.${name}.path`,
        allowed: 'the folder of the service, to know which commits are its own',
        example: `apps/${name}`,
      })),
    ...packagesOf(inputs, config)
      .filter(({ name, prefix }) => known.includes(name) && !isTagPrefix(prefix))
      .map(({ name, prefix }) => ({
        input: `services.${name}.tag-prefix`,
        received: prefix,
        allowed: 'the start of a tag name',
        example: 'frontend-v',
      })),
    ...alone
      .filter(({ received }) => received !== '')
      .map((one) => ({
        ...one,
        sentence: `${one.input} cannot be combined with services: run the action once for that service`,
      })),
  ]
}

/** The inputs for one unit. */
export function inputsFor<I extends SemverTagInputs & Common>(inputs: I, { prefix, packages }: Unit): I {
  const paths = packages.flatMap((one) => [one.path, ...one.paths])
  return { ...inputs, tagPrefix: prefix, paths: [...new Set(paths)], services: [] }
}

export function nameOf({ packages }: Unit): string {
  return packages.map(({ name }) => name).join(', ')
}

export interface UnitOutcome {
  readonly of: Unit
  readonly outcome: Outcome<SemverTagOutput>
}

/** One outcome for all: the worst phase; `services` has every one of them, `matrix` those that were released. */
export function combine(results: readonly UnitOutcome[]): Outcome<SemverTagOutput> {
  const all = results.flatMap(({ of, outcome: { outputs, phase } }) =>
    of.packages.map(({ name, path, image }) => ({
      service: name,
      path,
      image,
      phase,
      version: outputs.version ?? '',
      tag: outputs.tag ?? '',
      released: outputs.released === true,
      created: outputs.created === true,
      bump: outputs.bump ?? 'none',
      'previous-version': outputs['previous-version'] ?? '',
      'previous-tag': outputs['previous-tag'] ?? '',
      sha: outputs.sha ?? '',
    })),
  )
  const released = all.filter((one) => one.released)
  const sum = (name: 'commit-count' | 'unparsed-count') =>
    results.reduce((total, { outcome }) => total + Number(outcome.outputs[name] ?? 0), 0)
  const first = results[0]?.outcome.outputs ?? {}
  const rows = results.map(({ of, outcome }) => [
    code(nameOf(of)),
    code(String(outcome.outputs.tag ?? '')),
    outcome.phase,
    code(outcome.reason),
  ])
  return {
    phase: worst(results.map(({ outcome }) => outcome.phase)),
    reason: results.map(({ of, outcome }) => `${nameOf(of)}: ${outcome.reason}`).join('; '),
    outputs: {
      released: released.length > 0,
      created: all.some((one) => one.created),
      channel: first.channel ?? '',
      sha: first.sha ?? '',
      'commit-count': sum('commit-count'),
      'unparsed-count': sum('unparsed-count'),
      'floating-tags': results
        .map(({ outcome }) => outcome.outputs['floating-tags'])
        .filter(Boolean)
        .join('\n'),
      services: JSON.stringify(all),
      matrix: JSON.stringify({ include: released }),
    },
    summary: `### 🏷️ ${released.length} of ${all.length} services released\n\n${table(['Service', 'Tag', 'Phase', ''], rows)}\n`,
    details: results.map(({ of, outcome }) => ({
      service: nameOf(of),
      reason: outcome.reason,
      details: outcome.details,
    })),
  }
}

function worst(phases: readonly Phase[]): Phase {
  return (['Error', 'Failed', 'Inconclusive'] as const).find((phase) => phases.includes(phase)) ?? 'Successful'
}
