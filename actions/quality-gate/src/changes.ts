import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ActionContext } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { type GitCommand, gitFailure } from '../../../shared/git/command.ts'
import type { Git } from '../../../shared/git/ports.ts'
import { readDiff } from './changed-lines.ts'
import type { ChangedLines } from './facts.ts'

export interface ChangePorts {
  readonly git: Git
  readonly command: GitCommand
  readonly context: ActionContext
}

/**
 * The lines that this change adds, from the merge base of the event, from a base ref, or from a diff file.
 *
 * @param wanted  the input `changed-lines`
 * @param isNeeded  a rule asks for them: then a shallow clone is completed where it must be
 * @returns undefined where nothing says what the base is, or it cannot be had
 * @throws ConfigurationError when a base or a file was named and is not there
 */
export async function readChanges(
  wanted: string,
  isNeeded: boolean,
  ports: ChangePorts,
): Promise<ChangedLines | undefined> {
  const { context } = ports
  if (wanted !== 'auto') return readNamed(wanted, ports)
  const base = baseOf(context)
  if (base === undefined) return undefined
  try {
    return await diffFrom(base, isNeeded, ports)
  } catch (cause) {
    context.log[isNeeded ? 'warning' : 'debug'](`the changed lines are not known: ${describeError(cause)}`)
    return undefined
  }
}

async function readNamed(wanted: string, ports: ChangePorts): Promise<ChangedLines> {
  const text = await readFile(resolve(ports.context.run.workspace, wanted), 'utf8').catch(() => undefined)
  try {
    return text === undefined ? await diffFrom(wanted, true, ports) : readDiff(text)
  } catch (cause) {
    throw new ConfigurationError([
      {
        input: 'changed-lines',
        received: wanted,
        allowed: `a diff file or a revision with a merge base; ${describeError(cause)}`,
        example: 'origin/main',
      },
    ])
  }
}

/** What the event compares with: a pull request's base, a merge group's, or what a push moved on from. */
function baseOf({ run }: ActionContext): string | undefined {
  const event = run.event as {
    pull_request?: { base?: { sha?: unknown } }
    merge_group?: { base_sha?: unknown }
    before?: unknown
  }
  const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? event.before
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined
}

async function diffFrom(base: string, mayFetch: boolean, ports: ChangePorts): Promise<ChangedLines> {
  const { git, command } = ports
  let args = await diffArguments(base, ports)
  if (args === undefined && mayFetch && (await git.isShallow())) {
    await git.unshallow()
    args = await diffArguments(base, ports)
  }
  if (args === undefined) throw new Error(`${base} and HEAD have no merge base in this clone`)
  const result = await command.run(args)
  if (result.exitCode !== 0) throw gitFailure(args, result)
  return readDiff(result.stdout)
}

async function diffArguments(base: string, ports: ChangePorts): Promise<string[] | undefined> {
  const mergeBase = await mergeBaseWith(base, ports)
  if (mergeBase === undefined) return undefined
  const steady = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames']
  return ['diff', ...steady, '--src-prefix=a/', '--dst-prefix=b/', mergeBase, 'HEAD', '--']
}

/** The commit that this change starts from; undefined where nothing says so or the clone does not hold it. */
export async function mergeBaseOf(ports: ChangePorts): Promise<string | undefined> {
  const base = baseOf(ports.context)
  return base === undefined ? undefined : mergeBaseWith(base, ports)
}

async function mergeBaseWith(base: string, { git, command, context }: ChangePorts): Promise<string | undefined> {
  const sha = (await mergedInto(git, context)) ?? (await git.resolve(base))
  const result = sha === undefined ? undefined : await command.run(['merge-base', sha, 'HEAD'])
  return result?.exitCode === 0 ? result.stdout.trim() : undefined
}

/** What `refs/pull/N/merge` merges into: newer than the event's base where the base branch has moved on. */
async function mergedInto(git: Git, { run }: ActionContext): Promise<string | undefined> {
  const event = run.event as { pull_request?: { head?: { sha?: unknown } } }
  const head = event.pull_request?.head?.sha
  return typeof head === 'string' && (await git.resolve('HEAD^2')) === head ? git.resolve('HEAD^1') : undefined
}
