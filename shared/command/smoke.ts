import type { ActionContext } from '../action/action.ts'
import { formatDuration } from '../time/duration.ts'
import { isolated, type IsolationWish } from './isolated.ts'
import type { NamedCommand } from './named-command.ts'
import { runCommand } from './run-command.ts'

export interface SmokeOptions extends IsolationWish {
  /** Variables that the commands see besides those that hold no secret. */
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds for each. */
  readonly timeout: number
  /** For messages: `on green`; `''` where there are no slots. */
  readonly place: string
  /** What the commands are, for messages; default: `smoke`. */
  readonly what?: string
}

/**
 * Runs smoke commands, one after the other, to the first that fails.
 *
 * @returns why one is not content, as `smoke login failed on green with exit code 1`; undefined: all passed
 */
export function runSmoke(
  commands: readonly NamedCommand[],
  { env: own, timeout, place, what = 'smoke', ...wish }: SmokeOptions,
  context: Pick<ActionContext, 'clock' | 'log' | 'env' | 'run' | 'signal'>,
): Promise<string | undefined> {
  const { log, run, signal, clock } = context
  const at = place === '' ? '' : ` ${place}`
  return isolated(wish, context, async ({ environment, sandbox }) => {
    const env = { ...environment, ...own }
    for (const { name, command } of commands) {
      const { exitCode, seconds, timedOut } = await log.untrusted(`${what} ${name}`, (onLine) =>
        runCommand({
          ...{ command, directory: run.workspace, env, timeout, signal, clock, sandbox },
          onLine: (line) => onLine(line),
        }),
      )
      log.event(`            ${what} ${name}: exit code ${exitCode} after ${formatDuration(seconds * 1_000)}`)
      if (timedOut) return `${what} ${name} timed out (${formatDuration(timeout)})${at}`
      if (exitCode !== 0) return `${what} ${name} failed${at} with exit code ${exitCode}`
    }
    return undefined
  })
}
