import type { ActionContext } from '../action/action.ts'
import { scrubbed, secretNames } from './environment.ts'
import { guardFileCommands } from './file-commands.ts'
import { hideOwnVariables } from './own-environment.ts'

/**
 * Lets commands be run that must find no secret: not in their environment, not in this process's, and not in the runner's
 * command files, which are put back as they were.
 *
 * @param secrets  values that no variable may hold
 * @param work  starts the commands, with this environment
 */
export async function isolated<T>(
  secrets: readonly string[],
  { env, log }: Pick<ActionContext, 'env' | 'log'>,
  work: (environment: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const environment = scrubbed(env, secrets)
  const restore = await guardFileCommands(env)
  if (!(await hideOwnVariables(secretNames(env, secrets))))
    log.notice('the commands may find the token in the environment of this process, which cannot be hidden here')
  try {
    return await work(environment)
  } finally {
    const changed = await restore()
    if (changed.length > 0) log.warning(`a command wrote to the runner's files; undone: ${changed.join(', ')}`)
  }
}
