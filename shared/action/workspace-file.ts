import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { RunContext } from '../log/run-context.ts'

/** Bytes. A config or an allow-list is YAML that a person wrote, and its parser takes no more. */
export const largestYaml = 128 * 1024
/** Bytes. Of metrics, changelogs, calendars. */
export const largestText = 8 * 1024 * 1024
/** Bytes. */
export const largestDiff = 64 * 1024 * 1024

/**
 * Reads a file that whoever writes to the repository may have put there: of the workspace, or of the folder in which other steps and
 * actions leave their files (RUNNER_TEMP), and of nowhere else.
 *
 * @param path  relative to the workspace
 * @param most  bytes
 * @throws Error: what is wrong with it; its code is ENOENT where there is no such file
 */
export function readWorkspaceFile(
  path: string,
  { workspace, temp }: Pick<RunContext, 'workspace' | 'temp'>,
  most: number,
): string {
  const real = realFile(resolve(workspace, path), [workspace, temp])
  // whoever may write there could still put something else in its place: neither followed nor waited for
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new Error(`${path} is not a regular file`)
    if (stat.size > most) throw new Error(`${path} has ${stat.size} bytes, at most ${most} are read`)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/**
 * Where a file really is once links are followed: in the one of the folders that its path is in, outside of `.git`, and a regular file.
 *
 * @param path  absolute
 * @throws Error: what is wrong with it; its code is ENOENT where there is no such file
 */
export function realFile(path: string, folders: readonly string[]): string {
  const name = relative(folders[0] ?? '', path)
  const real = realPathOf(path)
  if (real === undefined) {
    // throws for what is not there; a link that leads nowhere is not the same
    lstatSync(path)
    throw new Error(`${name} leads nowhere`)
  }
  if (!folders.some((folder) => isInside(real, path, folder))) throw new Error(`${name} is outside the workspace`)
  if (!statSync(real).isFile()) throw new Error(`${name} is not a regular file`)
  return real
}

/**
 * Writes a file where `readWorkspaceFile` would read it; its folder exists.
 *
 * @throws Error: why it cannot be written
 */
export function writeWorkspaceFile(path: string, text: string, { workspace }: Pick<RunContext, 'workspace'>): void {
  const wanted = resolve(workspace, path)
  const isThere = lstatSync(wanted, { throwIfNoEntry: false }) !== undefined
  const real = isThere ? realFile(wanted, [workspace]) : join(realpathSync.native(dirname(wanted)), basename(wanted))
  if (!isThere && !isInside(real, wanted, workspace)) throw new Error(`${path} is outside the workspace`)
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  const file = openSync(real, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** Whether a path of a folder really is in it, and not in `.git`, which holds credentials. */
function isInside(real: string, path: string, folder: string): boolean {
  const realFolder = realPathOf(folder)
  return (
    realFolder !== undefined &&
    (isIn(path, folder) || isIn(path, realFolder)) &&
    isIn(real, realFolder) &&
    !real.split(sep).includes('.git')
  )
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
