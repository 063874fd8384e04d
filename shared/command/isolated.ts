import type { ActionContext } from '../action/action.ts'
import { ActionError } from '../errors/action-error.ts'
import { runnersOwn, scrubbed, secretNames } from './environment.ts'
import { guardFileCommands } from './file-commands.ts'
import { guardOwnFiles } from './own-files.ts'
import { hideOwnVariables } from './own-environment.ts'
import { findSandbox, none, type Sandbox } from './sandbox.ts'

export interface IsolationWish {
  /** Values that no variable may hold. */
  readonly secrets: readonly string[]
  /** `required`: anything less than a process namespace is refused before a command runs. */
  readonly isolation: 'auto' | 'required'
  /** Leaves commands sudo, and with it all that the job can reach. */
  readonly sudo?: boolean
}

/** How commands are to be started. */
export interface Cell {
  readonly environment: Readonly<Record<string, string>>
  readonly sandbox: Sandbox
}

/**
 * Lets commands be run that must find no secret: not in their environment, not in this process, and not in the runner's
 * command files, which are put back as they were. Says how far the system allows it.
 *
 * @param work  starts the commands
 * @throws ActionError ISOLATION_UNAVAILABLE when more is required than the system gives, before any command runs;
 *   OWN_FILES_CHANGED when a command wrote to release-kit's own files, which are put back
 */
export async function isolated<T>(
  { secrets, isolation, sudo = false }: IsolationWish,
  { env, log }: Pick<ActionContext, 'env' | 'log'>,
  work: (cell: Cell) => Promise<T>,
): Promise<T> {
  const sandbox = sudo ? none('commands-sudo leaves them sudo, which reaches everything') : await findSandbox(env)
  if (isolation === 'required' && sandbox.level !== 'namespace')
    throw new ActionError('ISOLATION_UNAVAILABLE', `the commands would run ${sandbox.description}`)
  log.event(`commands run ${sandbox.description.startsWith('not') ? '' : 'with '}${sandbox.description}`)
  const environment = scrubbed(env, secrets)
  const left = secretNames(env, secrets).filter((name) => !runnersOwn.test(name))
  if (left.length > 0) log.info(`hidden from the commands, since they may be secret: ${left.join(', ')}`)
  const restoreOwn = guardOwnFiles(process.argv[1] ?? '')
  const restore = await guardFileCommands(env)
  const isHidden = await hideOwnVariables(secretNames(env, secrets))
  if (!isHidden && sandbox.level !== 'namespace')
    log.notice('the commands may find the token in the environment of this process, which cannot be hidden here')
  /** What a command did to our files is worse than whatever the work ended with. */
  const undo = async () => {
    const own = await restoreOwn()
    const changed = await restore()
    if (changed.length > 0) log.warning(`a command wrote to the runner's files; undone: ${changed.join(', ')}`)
    if (own.length > 0) throw ownFilesChanged(own)
  }
  try {
    return await work({ environment, sandbox })
  } finally {
    await undo()
  }
}

function ownFilesChanged(paths: readonly string[]): ActionError {
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '')
  return new ActionError('OWN_FILES_CHANGED', `a command changed ${paths.length} of release-kit's own files: ${shown}`)
}
