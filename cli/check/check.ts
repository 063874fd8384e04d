import { action as notify } from '../../actions/notify/src/run.ts'
import { action as tag } from '../../actions/semver-tag/src/run.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeProblem, type Problem } from '../../shared/errors/action-error.ts'
import { parseChannel } from '../../shared/notify/channel.ts'
import { wrongAddress } from '../../shared/notify/registry.ts'
import type { Offer } from '../product.ts'
import type { Terminal } from '../terminal.ts'
import { problemsOf } from './ask-action.ts'
import { checkUse, usesOf } from './callers.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { checkEnvironments } from './environments.ts'
import { checkGate } from './gate-rules.ts'
import { checkSecrets } from './secrets.ts'
import { checkChoices, checkInputs } from './steps.ts'
import { readWorkflows } from './workflow-file.ts'

export interface Checked {
  readonly file: ConfigFile
  /** Each `input` is `file:line:column key`. */
  readonly problems: readonly Problem[]
  /** Workflows that use release-kit. */
  readonly callers: readonly string[]
}

/** Everything that an action would refuse at release or rollback time, as far as it can be seen without asking anybody. */
export async function checkRepository(path: string, terminal: Terminal, offer: Offer): Promise<Checked> {
  const file = readConfigFile(path, terminal)
  const { config } = file
  const { workflows, problems: unreadable } = readWorkflows(terminal.folder)
  const uses = workflows.flatMap(usesOf)
  const rollbacks = uses.filter(({ name }) => /(^|\/)rollback(\.yml)?$/.test(name))
  // a config that no workflow uses yet is to be fit for all
  const isRolledBack = rollbacks.length > 0 || uses.length === 0
  const namesWho = rollbacks.length > 0 && rollbacks.every(({ with: given }) => (given.allowed ?? '') !== '')
  const problems = [
    ...file.problems,
    ...checkGate(file, terminal.folder),
    ...checkServices(file, terminal.folder),
    ...(await checkChannels(file)),
    ...(await checkRoutes(file)),
    ...(await checkEnvironments(file, { isRolledBack, namesWho })),
    ...unreadable,
    ...uses.flatMap((use) => [...checkUse(use, offer), ...checkChoices(use, config)]),
    ...(await Promise.all(uses.map((use) => checkInputs(use, config)))).flat(),
    ...checkSecrets(file, uses, offer),
  ]
  // a service that shares what is wrong with others is not told for each
  const once = new Map(problems.map((problem) => [sayWhere(problem), problem]))
  return { file, problems: [...once.values()], callers: [...new Set(uses.map(({ workflow }) => workflow.path))] }
}

/** What is wrong, in a line that begins with its place. */
export function sayWhere(problem: Problem): string {
  const said = describeProblem(problem)
  return said.startsWith(problem.input) ? said : `${problem.input}: ${said}`
}

/** A path that matches no file releases nothing, for ever. */
function checkServices({ config, at }: ConfigFile, folder: string): readonly Problem[] {
  return Object.entries(config?.services ?? {}).flatMap(([name, { path }]) => {
    if (path === undefined || /[*?[{!]/.test(path) || existsSync(join(folder, path))) return []
    return [{ input: at(['services', name, 'path']), received: path, allowed: 'a folder that is there' }]
  })
}

async function checkChannels({ config, at }: ConfigFile): Promise<readonly Problem[]> {
  const services = Object.values(config?.services ?? {}).some(({ path }) => path !== undefined) ? 'all' : ''
  const problems = await problemsOf(tag, { services }, { config, env: {} })
  return problems.map((problem) => ({
    ...problem,
    input: at(problem.input.replace(/^channels\./, 'channels\n').split(/\n/)),
  }))
}

async function checkRoutes(file: ConfigFile): Promise<readonly Problem[]> {
  const { config, at } = file
  const severities = Object.keys(config?.notify?.routes ?? {})
  const found = severities.map(async (severity) => {
    const problems = await problemsOf(notify, { event: 'custom', title: 'a word', severity }, { config, env: {} })
    return problems.map((problem) => ({ ...problem, input: at(['notify', 'routes', severity]) }))
  })
  return [...(await Promise.all(found)).flat(), ...checkAddresses(file)]
}

/** Whether each channel has the address that its kind needs, whatever secrets there are. */
function checkAddresses({ config, at }: ConfigFile): readonly Problem[] {
  return Object.entries(config?.notify?.routes ?? {}).flatMap(([severity, lines = []]) =>
    lines.flatMap((line, index) => {
      const channel = parseChannel(line)
      const problem = channel && wrongAddress(channel)
      return problem ? [{ ...problem, input: at(['notify', 'routes', severity, index]) }] : []
    }),
  )
}
