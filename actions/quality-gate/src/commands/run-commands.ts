import type { ActionContext } from '../../../../shared/action/action.ts'
import { isolated } from '../../../../shared/command/isolated.ts'
import type { NamedCommand } from '../../../../shared/command/named-command.ts'
import { runCommand } from '../../../../shared/command/run-command.ts'
import { describe, type NamedResult } from './command-result.ts'
import type { GateInputs } from '../inputs.ts'

/**
 * Runs the commands, `commands-parallel` at once, as a pull request's code must be run: with no token in the environment, in
 * this process's or in the runner's command files, in the best sandbox that the system gives, and with an output in which nothing is
 * a command.
 */
export async function runCommands(
  { commands, commandsParallel, commandsTimeout, commandsSudo, isolation, githubToken }: GateInputs,
  context: ActionContext,
): Promise<readonly NamedResult[]> {
  const { signal, clock, run } = context
  const timeout = commandsTimeout === undefined ? {} : { timeout: commandsTimeout }
  return isolated(
    { secrets: [githubToken], isolation, sudo: commandsSudo },
    context,
    ({ environment: env, sandbox }) => {
      const start: Start = async ({ name, command }, onLine) => ({
        name,
        ...(await runCommand({
          ...{ command, directory: run.workspace, env, signal, clock, sandbox, ...timeout },
          onLine: (line) => onLine(line),
        })),
      })
      return commandsParallel === 1
        ? oneByOne(commands, start, context)
        : together(commands, commandsParallel, start, context)
    },
  )
}

type Start = (command: NamedCommand, print: (line: string) => void) => Promise<NamedResult>

async function oneByOne(
  commands: readonly NamedCommand[],
  start: Start,
  { log }: ActionContext,
): Promise<readonly NamedResult[]> {
  const results: NamedResult[] = []
  for (const command of commands) {
    const result = await log.untrusted(command.name, (print) => start(command, print))
    log.event(describe(result))
    results.push(result)
  }
  return results
}

/** One group for all; each line says whose it is. */
async function together(
  commands: readonly NamedCommand[],
  parallel: number,
  start: Start,
  { log }: ActionContext,
): Promise<readonly NamedResult[]> {
  const results = new Map<NamedCommand, NamedResult>()
  const queue = [...commands]
  await log.untrusted(commands.map(({ name }) => name).join(', '), async (print) => {
    const worker = async () => {
      for (let command = queue.shift(); command; command = queue.shift()) {
        const { name } = command
        results.set(command, await start(command, (line) => print(`${name} | ${line}`)))
      }
    }
    await Promise.all(Array.from({ length: parallel }, worker))
  })
  const all = commands.flatMap((command) => results.get(command) ?? [])
  for (const result of all) log.event(describe(result))
  return all
}
