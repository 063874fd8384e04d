import { checkRepository, sayWhere } from '../check/check.ts'
import { usesOf } from '../check/callers.ts'
import { readWorkflows } from '../check/workflow-file.ts'
import type { Command } from '../command.ts'
import { readOffer } from '../product.ts'
import { type Plan, planReleases, type Refusal, type Release } from './plan.ts'
import { createQuietContext } from './quiet-context.ts'

export const plan: Command = {
  does: 'tells what a push of this commit would release, to where, and what stands in its way',
  options: {},
  async run({ terminal, product, config: path, json }) {
    const { file, problems } = await checkRepository(path, terminal, readOffer(product))
    const { context, warnings } = createQuietContext(terminal, file.config)
    const uses = readWorkflows(terminal.folder).workflows.flatMap(usesOf)
    const planned = await planReleases(file, uses, context)
    const wrong: Refusal[] = problems.map((problem) => ({ environment: '', gate: 'config', reason: sayWhere(problem) }))
    const refusals = [...planned.refusals, ...wrong]
    for (const warning of warnings) terminal.complain(warning)
    if (json) terminal.print(JSON.stringify({ schema: 1, ...planned, refusals }))
    else for (const line of linesOf({ ...planned, refusals })) terminal.print(line)
    if (wrong.length > 0) return 1
    return planned.releases.some(({ released }) => released) ? 2 : 0
  },
}

function linesOf({ releases, refusals, secrets, runs, branch }: Plan): readonly string[] {
  const widths = [
    Math.max(...releases.map(({ service }) => service.length)),
    Math.max(...releases.map(({ version }) => version.length)),
  ] as const
  return [
    ...releases.map((one) => lineOf(one, widths)),
    ...refusals.map(
      ({ environment, gate, reason }) => `refused: ${environment === '' ? gate : `${environment}, ${gate}`}: ${reason}`,
    ),
    ...Object.entries(secrets)
      .filter(([, names]) => names.length > 0)
      .map(
        ([environment, names]) =>
          `secrets of ${environment}: ${names.join(', ')} (whether they are set is seen when it runs)`,
      ),
    runs.length === 0
      ? `a push to ${branch} starts no workflow that uses release-kit`
      : `a push to ${branch} runs ${runs.join(', ')}`,
  ]
}

function lineOf(release: Release, [service, version]: readonly [number, number]): string {
  const { released, reason, bump, previous, image, environments, wave, tag } = release
  const name = service === 0 ? '' : `${release.service.padEnd(service)}  `
  if (!released) return `${name}${reason}`
  const from = previous === '' ? 'the first' : `from ${previous}`
  const how = tag === '' ? 'no tag' : `${bump}, ${from}`
  const to = environments.length === 0 ? 'to no environment' : `to ${environments.join(', ')}`
  return `${name}${release.version.padEnd(version)}  ${how}; ${image === '' ? 'built from the commit' : image}; ${to}; wave ${wave}`
}
