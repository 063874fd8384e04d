import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '../../../../shared/action/action.ts'
import { largestDiff, readWorkspaceFile } from '../../../../shared/action/workspace-file.ts'
import type { RunContext } from '../../../../shared/log/run-context.ts'
import { ConfigurationError, describeError } from '../../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { type Change, shaOf } from './change.ts'
import type { Clone } from './clone.ts'
import { mergedInto } from './merged-into.ts'
import { readDiff } from './unified-diff.ts'
import type { ChangedLines, Facts } from '../facts.ts'

export interface ChangePorts {
  readonly clone: () => Promise<Clone>
  /** undefined without a token. */
  readonly github: () => Promise<GitHub | undefined>
  readonly change: Change
  readonly context: ActionContext
}

/**
 * The lines that this change adds since the merge base of the event. Of a new branch they are those since the default branch.
 *
 * @param isNeeded  a rule asks for them: then GitHub is asked where the clone does not hold them, or the clone is completed
 * @returns n/a where the event is about no change (a tag, a schedule…); undefined where the change cannot be had, or something
 *   else is checked out than the event is about
 */
export async function readChanges(isNeeded: boolean, ports: ChangePorts): Promise<Facts['changedLines']> {
  const { change, context } = ports
  const base = change.base?.sha ?? change.before ?? change.trunk
  try {
    if (base === undefined && !isNeeded) return undefined
    if (change.reportedBy) return isNeeded ? await diffByApi(base ?? '', change.head, ports) : undefined
    if (!(await isCheckedOut(ports))) throw new Error(`the checkout is not at ${change.head.slice(0, 7)}`)
    if (base === undefined) return isAboutAChange(context.run) ? undefined : 'n/a'
    return await diffFrom((await mergeOf(ports)) ?? base, isNeeded, ports)
  } catch (cause) {
    context.log[isNeeded ? 'warning' : 'debug'](`the changed lines are not known: ${describeError(cause)}`)
    return undefined
  }
}

const ofFile = 'diff:'

/**
 * The lines that a change adds since a revision, or by a diff file (`diff:path`). What is not an explicit file is a revision: the change
 * could add a file of that name.
 *
 * @param wanted  the input `changed-lines`
 * @returns undefined for `auto`: those of the event are meant
 * @throws ConfigurationError when it names neither, and when it tells no line of a pull request that adds some
 */
export async function readNamedChanges(wanted: string, ports: ChangePorts): Promise<ChangedLines | undefined> {
  if (wanted === 'auto') return undefined
  try {
    const lines = wanted.startsWith(ofFile)
      ? ofThisCheckout(readDiff(readWorkspaceFile(wanted.slice(ofFile.length), ports.context.run, largestDiff)), ports)
      : await diffFrom(wanted, true, ports)
    if (!addsLines(lines) && ports.change.base) await refuseHidden(ports)
    return lines
  } catch (cause) {
    throw new ConfigurationError([
      {
        input: 'changed-lines',
        received: wanted,
        allowed: `auto, a revision with a merge base, or diff:path for a diff file; ${describeError(cause)}`,
        example: 'origin/main',
      },
    ])
  }
}

/** @throws Error unless the pull request itself adds no line */
async function refuseHidden(ports: ChangePorts): Promise<void> {
  const own = await readChanges(true, ports)
  if (own === undefined) throw new Error('it tells of no line, and what the pull request changes is not known')
  if (own !== 'n/a' && addsLines(own)) throw new Error('it tells of no line, and the pull request adds some')
}

function addsLines(lines: ChangedLines): boolean {
  return [...lines.values()].some((added) => added === 'all' || added.size > 0)
}

/** @throws Error where no file of the diff is here: with other paths than the repository's it would pass for no change */
function ofThisCheckout(lines: ChangedLines, { context }: ChangePorts): ChangedLines {
  const [first, ...others] = [...lines].flatMap(([path, added]) => (added === 'all' || added.size > 0 ? [path] : []))
  const isHere = (path: string) => existsSync(resolve(context.run.workspace, path))
  if (first === undefined || [first, ...others].some(isHere)) return lines
  throw new Error(`no file of it is in the workspace, as ${first}: write it with git's own prefixes, from the root`)
}

/** An event of these that names no base is not understood; a push of a new branch or a tag names zeros. */
function isAboutAChange({ eventName, event }: RunContext): boolean {
  return (
    eventName.startsWith('pull_request') ||
    eventName === 'merge_group' ||
    (eventName === 'push' && !('before' in event))
  )
}

/** Whether what is judged is the commit of the event, what GitHub merged it to, or what a step has committed on top of it. */
async function isCheckedOut(ports: ChangePorts): Promise<boolean> {
  const { clone, change, context } = ports
  const { git } = await clone()
  const head = await git.resolve('HEAD')
  if (change.head === '' || head === change.head) return true
  if (head === (context.run.sha || head) && (await mergeOf(ports)) !== undefined) return true
  return (await git.resolve(change.head)) !== undefined && git.isAncestor(change.head, 'HEAD')
}

/** By the clone; else, where they are needed, by GitHub; else by the clone once it is complete. */
async function diffFrom(base: string, isNeeded: boolean, ports: ChangePorts): Promise<ChangedLines> {
  const { clone, context } = ports
  const { git, command } = await clone()
  let mergeBase = await mergeBaseInClone(base, ports)
  if (mergeBase === undefined && isNeeded) {
    try {
      return await diffByApi(base, (await git.resolve('HEAD')) ?? '', ports)
    } catch (cause) {
      context.log.debug(`GitHub does not tell the changed lines: ${describeError(cause)}`)
    }
    if (await git.isShallow()) {
      await git.unshallow()
      mergeBase = await mergeBaseInClone(base, ports)
    }
  }
  if (mergeBase === undefined) throw new Error(`${base} and HEAD have no merge base in this clone`)
  return readDiff(await command.output(['diff', ...steady, mergeBase, 'HEAD', '--']))
}

/** By the event's own commit, not by what is checked out: a step before could have made another merge, into what has the change already. */
const mergeOf = (ports: ChangePorts) => mergedInto(ports.context.run.sha || 'HEAD', ports)

/** Whatever the clone's settings are. */
const steady = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** @throws Error unless GitHub tells all of it: half of a change could be covered, and the other half not */
async function diffByApi(base: string, head: string, { github }: ChangePorts): Promise<ChangedLines> {
  const api = await github()
  if (!api) throw new Error('there is no token to ask GitHub for them')
  const diff = await api.comparisons.diff(base, head)
  const lines = diff && readDiff(diff.text)
  const added = [...(lines?.values() ?? [])].reduce((sum, one) => sum + (one === 'all' ? 0 : one.size), 0)
  if (!diff || !lines || added !== diff.additions)
    throw new Error(`GitHub does not tell all that ${head} changes since ${base}`)
  return lines
}

/** The commit that this change starts from; undefined where nothing says so. */
export async function mergeBaseOf(ports: ChangePorts): Promise<string | undefined> {
  const { change, github } = ports
  const base = change.base?.sha ?? change.before
  if (base === undefined) return undefined
  const known = change.reportedBy ? undefined : await mergeBaseInClone((await mergeOf(ports)) ?? base, ports)
  return known ?? (await github())?.comparisons.mergeBase(base, change.head)
}

async function mergeBaseInClone(base: string, { clone }: ChangePorts): Promise<string | undefined> {
  const { git, command } = await clone()
  let sha: string | undefined
  for (const name of namesOf(base)) sha ??= await git.resolve(name)
  const result = sha === undefined ? undefined : await command.run(['merge-base', sha, 'HEAD'])
  return result?.exitCode === 0 ? result.stdout.trim() : undefined
}

/** What a revision may stand for, branches first: git itself takes a tag `origin/main`, which a change may bring, before the branch. */
function namesOf(revision: string): readonly string[] {
  const isBranch =
    revision !== 'HEAD' && /^[\w./-]+$/.test(revision) && shaOf(revision) === undefined && !revision.startsWith('refs/')
  const branches = ['refs/remotes/', 'refs/heads/', 'refs/remotes/origin/'].map((folder) => `${folder}${revision}`)
  return isBranch ? [...branches, revision] : [revision]
}
