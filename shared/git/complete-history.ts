import type { Log } from '../action/log.ts'
import { ActionError, describeError } from '../errors/action-error.ts'
import type { Git } from './ports.ts'

/**
 * Makes a shallow clone whole. A version or notes from a truncated history would be wrong without anybody seeing it.
 *
 * @throws ActionError GIT_SHALLOW when the rest of the history cannot be fetched
 */
export async function completeHistory(git: Git, log: Log): Promise<void> {
  if (!(await git.isShallow())) return
  log.event('shallow clone: fetching the rest of the history and the tags')
  try {
    await git.unshallow()
  } catch (cause) {
    throw new ActionError(
      'GIT_SHALLOW',
      `the clone is shallow, and its history could not be fetched: ${describeError(cause)}`,
      { cause },
    )
  }
  if (await git.isShallow())
    throw new ActionError(
      'GIT_SHALLOW',
      'the clone is still shallow: the repository it was cloned from is shallow itself',
    )
}
