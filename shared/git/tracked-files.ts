import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { ActionError } from '../errors/action-error.ts'
import type { GitCommand } from './command.ts'

export interface TrackedFilesOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asked for what this module does not read. */
  readonly command: () => Promise<Pick<GitCommand, 'collect'>>
}

/** With any of them set git looks elsewhere. */
const movers = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES']

/**
 * What git tracks below a directory, with paths from there, as `git ls-files` says it.
 *
 * The index is read here, since to start git would take a small gate a tenth of its time (docs/adr/0003). An index that is split,
 * sparse, of version 4, of a repository with SHA-256, or in any way not as expected is left to git. `core.worktree` is not looked at.
 *
 * @returns undefined where this is not a clone, or git refuses it
 */
export async function trackedFiles(
  directory: string,
  { env, command }: TrackedFilesOptions,
): Promise<ReadonlySet<string> | undefined> {
  const read = movers.some((name) => env[name]) ? undefined : filesInIndex(directory)
  return read ?? filesByGit(await command())
}

function filesInIndex(directory: string): ReadonlySet<string> | undefined {
  try {
    const start = realpathSync.native(directory)
    const root = rootOf(start)
    if (root === undefined) return undefined
    return parseIndex(readFileSync(indexOf(root)), start === root ? '' : `${relative(root, start)}/`)
  } catch {
    return undefined
  }
}

function rootOf(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory
  const above = dirname(directory)
  return above === directory ? undefined : rootOf(above)
}

/** `.git` of a worktree or a submodule is a file that says where its folder is. */
function indexOf(root: string): string {
  const folder = join(root, '.git')
  if (statSync(folder).isDirectory()) return join(folder, 'index')
  const [, elsewhere = ''] = /^gitdir: (.+)\n?$/.exec(readFileSync(folder, 'utf8')) ?? []
  return resolve(root, elsewhere, 'index')
}

const headerSize = 12
const sha1Size = 20
/** Of an entry, up to its flags: ten numbers and the object's name. */
const flagsAt = 10 * 4 + sha1Size
const longestStated = 0xfff
const isExtended = 0x4000

/**
 * The paths in an index, by https://git-scm.com/docs/index-format.
 *
 * @param prefix  what those begin with that are wanted; they are given without it
 * @returns undefined unless every byte up to the checksum is as versions 2 and 3 with SHA-1 have it
 */
export function parseIndex(index: Buffer, prefix = ''): ReadonlySet<string> | undefined {
  const end = index.length - sha1Size
  if (end < headerSize || index.toString('latin1', 0, 4) !== 'DIRC') return undefined
  if (![2, 3].includes(index.readUInt32BE(4))) return undefined
  const paths = new Set<string>()
  const start = Buffer.from(prefix)
  let at = headerSize
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    if (at + flagsAt + 2 > end) return undefined
    const flags = index.readUInt16BE(at + flagsAt)
    const name = at + flagsAt + (flags & isExtended ? 4 : 2)
    const stated = flags & longestStated
    const stop = stated < longestStated ? name + stated : index.indexOf(0, name + stated)
    if (index[stop] !== 0) return undefined
    const rest = name + start.length
    if (rest < stop && start.compare(index, name, rest) === 0) paths.add(index.toString('utf8', rest, stop))
    // one to eight zeros fill it up to a multiple of eight
    at += ((stop - at) & ~7) + 8
  }
  return isEndOfIndex(index, at, end) ? paths : undefined
}

/** Whether nothing but extensions follows that may be passed over: their names begin with a capital. */
function isEndOfIndex(index: Buffer, start: number, end: number): boolean {
  let at = start
  while (at + 8 <= end && /^[A-Z]/.test(index.toString('latin1', at, at + 1))) at += 8 + index.readUInt32BE(at + 4)
  return at === end
}

async function filesByGit(command: Pick<GitCommand, 'collect'>): Promise<ReadonlySet<string> | undefined> {
  try {
    const { exitCode, stdout } = await command.collect(['ls-files', '-z'])
    return exitCode === 0 ? new Set(stdout.split('\0').filter((path) => path !== '')) : undefined
  } catch (cause) {
    if (cause instanceof ActionError) return undefined
    throw cause
  }
}
