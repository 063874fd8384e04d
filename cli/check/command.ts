import type { Problem } from '../../shared/errors/action-error.ts'
import { withoutCommands } from '../../shared/log/log.ts'
import { visible } from '../../shared/markdown/visible.ts'
import type { Command } from '../command.ts'
import { readOffer } from '../product.ts'
import { type Checked, checkRepository, sayWhere } from './check.ts'

export const check: Command = {
  does: 'tells everything that a release or a rollback of this repository would be refused for',
  options: {},
  async run({ terminal, product, config, json }) {
    const checked = await checkRepository(config, terminal, readOffer(product))
    const { problems } = checked
    if (json) terminal.print(JSON.stringify({ schema: 1, ok: problems.length === 0, problems: problems.map(toJson) }))
    else if (terminal.env.GITHUB_ACTIONS === 'true') await annotate(problems)
    else for (const problem of problems) terminal.print(lineOf(problem))
    if (!json) terminal.print(conclusion(checked))
    return problems.length === 0 ? 0 : 1
  },
}

/** What stands in a file may hold anything: one line, and nothing that a terminal or a runner obeys. */
function lineOf(problem: Problem): string {
  return withoutCommands(visible(sayWhere(problem)).replace(/\s+/g, ' '))
}

interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly key: string
}

/** @returns undefined for what is of no file */
function placeOf({ input }: Problem): Place | undefined {
  const [, path, line, column, key = ''] = /^([^:]+):(\d+):(\d+)(?: (.*))?$/.exec(input) ?? []
  return path === undefined ? undefined : { path, line: Number(line), column: Number(column), key }
}

function toJson(problem: Problem) {
  const { received, allowed, example, sentence } = problem
  return { ...placeOf(problem), received, allowed, example, sentence, message: sayWhere(problem) }
}

/** GitHub shows each at its line. */
async function annotate(problems: readonly Problem[]): Promise<void> {
  const { createRunner } = await import('../../shared/action/runner.ts')
  const { log } = createRunner()
  for (const problem of problems) {
    const place = placeOf(problem)
    log.error(sayWhere(problem), place && { ...place, title: place.key || 'release-kit check' })
  }
}

function conclusion({ problems, callers, file }: Checked): string {
  const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`
  if (problems.length > 0) return count(problems.length, 'problem')
  const environments = Object.keys(file.config?.environments ?? {}).length
  const config = file.config ? `${file.path} with ${count(environments, 'environment')}` : `no ${file.path}`
  const next = file.config || callers.length > 0 ? '' : '; release-kit init writes both'
  return `fine: ${config}, ${count(callers.length, 'workflow')} that use${callers.length === 1 ? 's' : ''} release-kit${next}`
}
