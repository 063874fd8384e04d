import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '../action/action.ts'
import { ActionError, describeError } from '../errors/action-error.ts'
import { createGitCommand, gitFailure } from '../git/command.ts'
import { createGit, type GitOptions } from '../git/git.ts'
import type { Git } from '../git/ports.ts'
import { createTalk } from '../git/talk.ts'

type Context = Pick<ActionContext, 'run' | 'env' | 'signal' | 'log' | 'redactor' | 'clock'>

/**
 * The whole history of the repository: the checkout, completed if it is shallow, because a version or notes from a truncated history
 * would be wrong without anybody seeing it; without a checkout a clone of its own, without work tree and blobs; where that cannot be had
 * either (no git, no way to it) GitHub's API (docs/adr/0004).
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
    const isAbsent = missing instanceof ActionError && ['GIT_NO_REPOSITORY', 'GIT_MISSING'].includes(missing.code)
    if (!isAbsent || run.owner === '') throw missing
    return clone(options, context, missing).catch((cause: unknown) => askApi(context, token, cause))
  }
}

/** Without git, or where it may not reach the repository. */
async function askApi(context: Context, token: string, withoutClone: unknown): Promise<Git> {
  const { run, log } = context
  if (token === '' || context.signal.aborted) throw withoutClone
  log.event(`no clone can be had (${describeError(withoutClone)}): asking GitHub's API for the history`)
  const [{ createClient }, { createApiHistory }] = await Promise.all([
    import('../github/client.ts'),
    import('./api-history.ts'),
  ])
  context.redactor.add(token)
  const git = createApiHistory(await createClient(context, token), run.sha === '' ? 'HEAD' : run.sha)
  try {
    await git.resolve('HEAD')
    return git
  } catch (cause) {
    const message = `${describeError(withoutClone)}, and GitHub's API does not tell it either: ${describeError(cause)}`
    throw new ActionError('GIT_NO_REPOSITORY', message, { cause })
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
