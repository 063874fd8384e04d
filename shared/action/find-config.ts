import { lstatSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { ActionError, ConfigurationError, describeError, type Problem } from '../errors/action-error.ts'
import type { Client } from '../github/client.ts'
import { type ActionContext, type Common, commonFields } from './action.ts'
import { loadConfig } from './load-config.ts'

type Context = Pick<ActionContext, 'run' | 'env' | 'log' | 'redactor' | 'clock' | 'signal'>

interface Found {
  readonly config: Config | undefined
  readonly problems: readonly Problem[]
  /** That the file asks for, also where it has problems. */
  readonly locale?: Config['locale']
}

/**
 * The config: of the checkout, else of the run's commit as GitHub tells it. When a person dispatches a workflow, which
 * may be on a branch of theirs, who may do what and when is that of the default branch.
 *
 * @param asksGitHub  `always` where the action holds a policy: without an answer nothing is done, never "no policy"
 * @param isPost  what was begun is put in order, whoever may begin it
 * @throws ProviderError when GitHub does not tell
 */
export async function findConfig(
  { config: path, githubToken }: Common,
  context: Context,
  { asksGitHub, isPost }: { asksGitHub: 'always' | 'if it answers' | 'never'; isPost: boolean },
): Promise<Found> {
  const { run, env, log } = context
  const isHere = isThere(resolve(run.workspace, path))
  const isRun = run.owner !== '' && run.sha !== ''
  const isDispatched = run.eventName === 'workflow_dispatch' && !isPost
  const isAsked = asksGitHub === 'always' ? !isHere || isDispatched : asksGitHub === 'if it answers' && !isHere
  if (!isRun || !isAsked) return loadConfig(path, run.workspace, env)
  if (asksGitHub === 'if it answers') return ofCommitIfTold(path, githubToken, context)
  if (githubToken === '') return { config: undefined, problems: [tokenMissing(path, isHere)] }
  if (isOutside(repositoryPath(path, run.workspace))) return { config: undefined, problems: [notFound(path)] }
  const client = await connect(githubToken, context)
  const own = isHere ? await loadConfig(path, run.workspace, env) : await configAt(run.sha, path, client, context)
  if (own.problems.length > 0) return own
  const isWanted = !isHere && own.config === undefined && path !== commonFields.config.default
  if (isWanted) return { config: undefined, problems: [notFound(path)] }
  if (!isHere)
    log.info(`config: ${path} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`)
  if (!isDispatched) return own
  const rules = await configAt(undefined, path, client, context)
  if (rules.problems.length > 0) return rules
  const whose = rules.config ? `${path} of the default branch` : `nothing: the default branch has no ${path}`
  log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`)
  if (!own.config && !rules.config) return own
  return { config: withPolicyOf(own.config ?? { version: 1 }, rules.config), problems: [] }
}

async function ofCommitIfTold(path: string, token: string, context: Context): Promise<Found> {
  const { run, env, log } = context
  if (token === '' || isOutside(repositoryPath(path, run.workspace))) return loadConfig(path, run.workspace, env)
  try {
    return await configAt(run.sha, path, await connect(token, context), context)
  } catch (thrown) {
    log.warning(`the config could not be read from GitHub, so nothing of it counts: ${describeError(thrown)}`)
    return { config: undefined, problems: [] }
  }
}

function isThere(file: string): boolean {
  // a link to nowhere is there: what reads it says what is wrong
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

async function connect(token: string, context: Context): Promise<Client> {
  const { createClient } = await import('../github/client.ts')
  context.redactor.add(token)
  return createClient(context, token)
}

/**
 * The config of a commit, as GitHub tells it; undefined where it has none.
 *
 * @throws ConfigurationError when it is wrong
 */
export async function configOfCommit(
  sha: string,
  path: string,
  client: Client,
  context: Context,
): Promise<Config | undefined> {
  const { config, problems } = await configAt(sha, path, client, context)
  if (problems.length > 0) throw new ConfigurationError(problems, 'CONFIG_INVALID')
  return config
}

/** @param sha  undefined: the default branch */
async function configAt(sha: string | undefined, path: string, client: Client, { env, run }: Context): Promise<Found> {
  const { createContents } = await import('../github/contents.ts')
  const text = await createContents(client).read(repositoryPath(path, run.workspace), sha)
  if (text === undefined) {
    await assertReadable(sha ?? run.sha, client)
    return { config: undefined, problems: [] }
  }
  const { parseConfig } = await import('../config/config.ts')
  return parseConfig(text, `${path}@${sha?.slice(0, 7) ?? 'default branch'}`, env)
}

/** GitHub says 404 of what a token may not see, too: then it is not known whether there is a config. */
async function assertReadable(sha: string, client: Client): Promise<void> {
  const { createRefs } = await import('../github/refs.ts')
  if (await createRefs(client).commit(sha)) return
  throw new ActionError(
    'POLICY_UNREADABLE',
    `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`,
    { hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.' },
  )
}

/** The contents API knows no `./`. */
function repositoryPath(path: string, workspace: string): string {
  return relative(workspace, resolve(workspace, path)).replaceAll('\\', '/')
}

function isOutside(path: string): boolean {
  return path.startsWith('..') || isAbsolute(path)
}

/** Who may do what and when is only what the default branch says; how it is done stays that of the commit. */
export function withPolicyOf(own: Config, rules: Config | undefined): Config {
  const names = Object.keys(rules?.environments ?? own.environments ?? {})
  const environments = names.map((name) => {
    const mine = own.environments?.[name]
    const { production, branch, after, requires, windows, approval, rollback, ...theirs } =
      rules?.environments?.[name] ?? {}
    const policy = {
      production,
      branch,
      after,
      requires,
      windows,
      approval,
      'required-secrets': theirs['required-secrets'],
    }
    const { allowed, windows: open, cooldown } = rollback ?? {}
    return [name, { ...mine, ...policy, rollback: { ...mine?.rollback, allowed, windows: open, cooldown } }] as const
  })
  return {
    ...own,
    'time-zone': (rules ?? own)['time-zone'],
    journal: rules?.journal,
    environments: Object.fromEntries(environments),
  }
}

function tokenMissing(path: string, isHere: boolean): Problem {
  const why = isHere
    ? 'a person dispatched this run, and who may is read from the default branch'
    : `${path} is not in the workspace`
  return { input: 'github-token', allowed: `a token with contents: read (${why})`, example: '${{ github.token }}' }
}

function notFound(path: string): Problem {
  const allowed = 'a file of the workspace, or of the commit of this run'
  return { input: 'config', received: path, allowed, example: commonFields.config.default }
}
