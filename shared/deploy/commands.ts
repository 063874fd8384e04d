import { stripVTControlCharacters } from 'node:util'
import type { ActionContext } from '../action/action.ts'
import { isolated } from '../command/isolated.ts'
import { runCommand } from '../command/run-command.ts'
import type { RunCommand } from './target.ts'

/** Lines of what a command answers that are kept, from its end. */
const keptLines = 200

/**
 * Commands of the caller, in the workspace, isolated like the gate's: they find no secret but what each is handed.
 *
 * @param secrets  values that no variable may hold, besides those that are secret by their names
 */
export function createRunCommand(
  context: Pick<ActionContext, 'clock' | 'log' | 'env' | 'run'>,
  secrets: readonly string[],
): RunCommand {
  const { clock, log, env, run } = context
  let isTold = false
  return ({ command, title, env: own, signal }) => {
    // a status is asked for again and again: how commands are isolated is told once
    const quiet = { ...log, event: () => undefined, info: () => undefined }
    const cell = { env, log: isTold ? quiet : log }
    isTold = true
    return isolated({ secrets, isolation: 'auto' }, cell, async ({ environment, sandbox }) => {
      const lines: string[] = []
      const { exitCode } = await log.untrusted(title, (print) =>
        runCommand({
          command,
          directory: run.workspace,
          env: { ...environment, ...own },
          onLine(line, from) {
            print(line)
            // tools colour what they say wherever CI or FORCE_COLOR is set
            if (from === 'stdout') lines.push(stripVTControlCharacters(line))
            if (lines.length > keptLines) lines.shift()
          },
          signal,
          clock,
          sandbox,
        }),
      )
      return { exitCode, lines }
    })
  }
}
