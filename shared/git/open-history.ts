import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '../action/action.ts'
import { ActionError, describeError } from '../errors/action-error.ts'
import { createGitCommand, gitFailure } from './command.ts'
import { createGit, type GitOptions } from './git.ts'
import type { Git } from './ports.ts'
import { createTalk } from './talk.ts'

type Context = Pick<ActionContext, 'run' | 'env' | 'signal' | 'log'>

/**
 * The whole history of the repository: the checkout, completed if it is shallow, because a version or notes from a truncated history
 * would be wrong without anybody seeing it; without a checkout a clone of its own, without work tree and blobs.
 *
 * @param token  tried where the checkout has no credentials
 * @throws ActionError GIT_SHALLOW or GIT_NO_REPOSITORY when the history cannot be had
 */
export async function openHistory(context: Context, token: string): Promise<Git> {
  const { run, env, signal } = context
  const options = { env, signal, credentials: { serverUrl: run.serverUrl, token } }
  const git = createGit({ ...options, directory: run.workspace })
  try {
    await complete(git, context)
    return git
  } catch (missing) {
    const isAbsent = missing instanceof ActionError && missing.code === 'GIT_NO_REPOSITORY'
    if (!isAbsent || run.owner === '') throw missing
    return clone(options, context, missing)
  }
}

async function complete(git: Git, { log }: Context): Promise<void> {
  if (!(await git.isShallow())) return
  log.event('shallow clone: fetching the rest of the history and the tags')
  try {
    await git.unshallow()
  } catch (cause) {
    throw shallow(`its history could not be fetched: ${describeError(cause)}`, cause)
  }
  if (await git.isShallow()) throw shallow('the repository it was cloned from is shallow itself')
}

function shallow(why: string, cause?: unknown): ActionError {
  return new ActionError('GIT_SHALLOW', `the clone is shallow, and ${why}`, { cause })
}

async function clone(
  options: Omit<GitOptions, 'directory'>,
  { run, log }: Context,
  missing: ActionError,
): Promise<Git> {
  const url = `${run.serverUrl}/${run.owner}/${run.repo}.git`
  log.event(`no checkout in the workspace: fetching the history of ${run.owner}/${run.repo}`)
  const directory = await mkdtemp(join(run.temp, 'release-kit-history-'))
  const args = ['clone', '--quiet', '--bare', '--filter=blob:none', '--', url, directory]
  const result = await createTalk(createGitCommand({ ...options, directory }), options.credentials)(args)
  if (result.exitCode === 0) return createGit({ ...options, directory })
  throw new ActionError(
    'GIT_NO_REPOSITORY',
    `${missing.message}, and a clone failed: ${gitFailure(args, result).message}`,
  )
}
