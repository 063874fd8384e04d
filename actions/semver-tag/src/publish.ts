import type { ActionContext } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import type { Git } from '../../../shared/git/ports.ts'
import { findWithin } from '../../../shared/health/pattern.ts'
import type { Refs } from '../../../shared/github/ports.ts'
import { setVersion, type VersionFile } from '../../../shared/versioning/version-file.ts'
import type { VersionTag } from '../../../shared/versioning/version-tag.ts'

export interface Tagging {
  readonly tag: string
  readonly version: VersionTag['version']
  readonly sha: string
  readonly branch: string | undefined
  /** Of an annotated tag; empty: lightweight. */
  readonly message: string
  readonly files: readonly VersionFile[]
}

/**
 * - `created`: the tag is there, made by this run, on `sha`
 * - `exists`: it was there on this commit already
 * - `taken`: another commit has it, or has it by now
 * - `moved`: the branch is past the commit, so its files cannot be changed there
 */
export type Tagged = Done | { readonly kind: 'taken' } | { readonly kind: 'moved' }

export interface Done {
  readonly kind: 'created' | 'exists'
  readonly sha: string
}

/** Without files the tag is made by the API, on the commit; with files by one atomic push of commit and tag. */
export async function createTag(
  tagging: Tagging,
  ports: { git: Git; refs: Refs; context: ActionContext },
): Promise<Tagged> {
  const { git, refs, context } = ports
  const contents = await changedFiles(tagging, git)
  if (contents.size > 0) return pushRelease(tagging, contents, ports)
  const { tag, sha, message } = tagging
  try {
    const object = message === '' ? sha : await refs.createTagObject({ name: tag, message, sha })
    if ((await refs.create(`tags/${tag}`, object)) === 'created') return { kind: 'created', sha }
  } catch (refusal) {
    throw explained(refusal, tag)
  }
  context.log.event(`${tag} is there already`)
  return (await refs.commitOf(`tags/${tag}`)) === sha ? { kind: 'exists', sha } : { kind: 'taken' }
}

/** The new text of each file that does not hold the version yet; every problem at once. */
export async function changedFiles(
  { files, sha, version }: Pick<Tagging, 'files' | 'sha' | 'version'>,
  git: Git,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>()
  const problems = []
  for (const file of files) {
    const committed = await git.read(sha, file.path)
    const text = changed.get(file.path) ?? committed
    const written = text === undefined ? undefined : setVersion(file, text, version, findInTime)
    if (written === undefined) {
      const allowed = text === undefined ? `a file of the commit ${sha.slice(0, 7)}` : 'a file with a version in it'
      problems.push({ input: 'update-files', received: file.path, allowed, example: 'package.json' })
    } else if (written !== committed) changed.set(file.path, written)
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return changed
}

/** What a pattern is tried on may be what a contributor wrote. */
function findInTime(pattern: RegExp, text: string): RegExpExecArray | null {
  const found = findWithin(pattern, text)
  if (found !== undefined) return found
  const sentence = `update-files: ${pattern.source} takes longer than a second: it tries the same text again and again`
  throw new ConfigurationError([{ input: 'update-files', sentence }])
}

/** Of the commit that `update-files` makes. */
export function releaseMessage(tag: string): string {
  return `chore(release): ${tag}`
}

async function pushRelease(
  { tag, sha, branch, message }: Tagging,
  files: ReadonlyMap<string, string>,
  { git, refs, context }: { git: Git; refs: Refs; context: ActionContext },
): Promise<Tagged> {
  if (branch === undefined) {
    throw new ConfigurationError([
      { input: 'update-files', sentence: 'update-files needs a branch to commit to: run it on a branch' },
    ])
  }
  if ((await refs.commitOf(`heads/${branch}`)) !== sha) return { kind: 'moved' }
  const commit = await git.commit({ parent: sha, files, message: releaseMessage(tag) })
  const object =
    message === '' ? commit : await git.tagObject({ name: tag, sha: commit, message, at: context.clock.now() })
  const pushed = await git.push([
    { ref: `refs/heads/${branch}`, before: sha, after: commit },
    { ref: `refs/tags/${tag}`, before: undefined, after: object },
  ])
  return pushed === 'done' ? { kind: 'created', sha: commit } : { kind: 'taken' }
}

/**
 * Moves the floating tags to a release. A refusal is said and undoes nothing.
 *
 * @param wanted  the floating tags it may take, as things stand now; asked again when another run moved one in between
 * @returns those that point at it now
 */
export async function moveFloating(
  sha: string,
  wanted: () => Promise<readonly string[]>,
  { refs, context }: { refs: Refs; context: ActionContext },
): Promise<readonly string[]> {
  const moved: string[] = []
  for (const tag of await wanted()) {
    try {
      if (await moveOne(tag, sha, wanted, { refs, context })) moved.push(tag)
    } catch (refusal) {
      context.log.warning(
        `${tag} could not be moved to ${sha.slice(0, 7)}: ${describeError(refusal)}. ${hintOf(refusal)}The version tag stands.`,
      )
    }
  }
  return moved
}

async function moveOne(
  tag: string,
  sha: string,
  wanted: () => Promise<readonly string[]>,
  { refs, context }: { refs: Refs; context: ActionContext },
): Promise<boolean> {
  const ref = `tags/${tag}`
  for (let attempt = 1; attempt <= 10; attempt++) {
    const before = (await refs.list(ref)).find((found) => found.ref === ref)?.sha
    if (before === sha) return true
    if ((await refs.compareAndSet([{ ref, before, after: sha }])) === 'done') {
      context.log.event(`${tag} → ${sha.slice(0, 7)}`)
      return true
    }
    await context.clock.sleep(Math.random() * 100 * 2 ** attempt, context.signal)
    if (!(await wanted()).includes(tag)) return false
  }
  context.log.warning(`${tag} was moved by other runs again and again: it was left to them`)
  return false
}

const refusedHint =
  'Look for a ruleset that protects tags (give this workflow a bypass), for a deleted immutable release, whose tag name can never be used again, and for the permission contents: write (workflows: write too, if the commit changes .github/workflows).'

/** GitHub's bare 403 or 422 says little: the three causes that are known are named. */
function explained(refusal: unknown, tag: string): unknown {
  if (!(refusal instanceof ProviderError) || ![403, 422].includes(refusal.status ?? 0)) return refusal
  return new ProviderError(
    refusal.code,
    {
      provider: 'GitHub',
      asked: `create the tag ${tag}`,
      answered: refusal.message,
      ...(refusal.status === undefined ? {} : { status: refusal.status }),
    },
    { cause: refusal, hint: refusedHint },
  )
}

function hintOf(refusal: unknown): string {
  return refusal instanceof ProviderError && [403, 422].includes(refusal.status ?? 0) ? `${refusedHint} ` : ''
}
