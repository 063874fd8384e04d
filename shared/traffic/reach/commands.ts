import { stripVTControlCharacters } from 'node:util'
import type { ActionContext } from '../../action/action.ts'
import { isolated, type IsolationWish } from '../../command/isolated.ts'
import { type CommandResult, runCommand } from '../../command/run-command.ts'

export interface CommandWish {
  /** For the log. */
  readonly title: string
  /** A line of shell, written by the author of the workflow. */
  readonly command: string
  /** Beyond the scrubbed environment of the job. */
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds. */
  readonly timeout: number
  readonly isolation: IsolationWish['isolation']
}

/** Runs the caller's own commands on the runner, as smoke commands are run: isolated, and with no secret but what `env` holds. */
export interface Commands {
  /** @throws ActionError when isolation fails; the signal's reason when cancelled */
  run(wish: CommandWish, signal: AbortSignal): Promise<CommandResult & { readonly lines: readonly string[] }>
}

/** What is kept of what it answers: an answer is its last lines. */
const mostLines = 100

/**
 * @param secrets  values that no variable of the job may hold for a command to see it
 * @param least  of the whole action: what it requires holds for each command
 */
export function createCommands(
  secrets: readonly string[],
  { env, log, run, clock }: Pick<ActionContext, 'env' | 'log' | 'run' | 'clock'>,
  least: IsolationWish['isolation'] = 'auto',
): Commands {
  let isTold = false
  return {
    async run({ title, command, env: more, timeout, isolation: wanted }, signal) {
      signal.throwIfAborted()
      const isolation = least === 'required' ? least : wanted
      const lines: string[] = []
      // traffic is looked at again and again: how far commands are isolated is said once
      const quiet = { ...log, event: () => undefined, info: () => undefined, notice: () => undefined }
      const told = isTold ? quiet : log
      isTold = true
      const result = await isolated({ secrets, isolation }, { env, log: told }, ({ environment, sandbox }) =>
        log.untrusted(title, (print) =>
          runCommand({
            command,
            directory: run.workspace,
            env: { ...environment, ...more },
            timeout,
            onLine: (line, from) => {
              print(line)
              // tools colour what they say wherever CI or FORCE_COLOR is set
              if (from === 'stdout') lines.push(stripVTControlCharacters(line))
              if (lines.length > mostLines) lines.shift()
            },
            signal,
            clock,
            sandbox,
          }),
        ),
      )
      return { ...result, lines }
    },
  }
}
