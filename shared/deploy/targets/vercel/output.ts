import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, sep } from 'node:path'
import type { Revision } from '../../../rollout/revision.ts'
import { atMost } from './at-most.ts'
import { assertFitForProduction, say } from './output-config.ts'

/** A file of what was built, as Vercel takes it. */
export interface OutputFile {
  /** Below the folder of the project, with slashes. */
  readonly path: string
  /** As the file system has it, its kind included: a link is one, too, and its content is where it points to. */
  readonly mode: number
  readonly size: number
  /** `''`: a folder with nothing in it, which has no content. */
  readonly sha1: string
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface Output {
  /** `sha256:…` over paths, kinds and contents: the same output has the same anywhere. */
  readonly digest: string
  readonly files: readonly OutputFile[]
}

const folderOfOutput = '.vercel/output'
/** What Vercel's own client sends besides, where it is there. */
const beside = ['.vercel/routes.json', 'microfrontends.json', 'microfrontends.jsonc']
const readAtOnce = 8
const executable = 0o111

/**
 * Reads what `vercel build` made (Build Output API, version 3), and the files outside of it that its functions name (`filePathMap`).
 *
 * @param project  the folder that has `.vercel/output`
 * @throws ConfigurationError where there is nothing that can be deployed to production
 */
export async function readOutput(project: string, signal: AbortSignal): Promise<Output> {
  await assertFitForProduction(project)
  const own = await listFolder(project, folderOfOutput)
  const traced = await tracedBy(project, own)
  const extra = (await Promise.all(beside.map((path) => isThere(project, path)))).flatMap((path) => path ?? [])
  const files = new Map<string, OutputFile & { readonly sha256: string }>()
  const read = async (path: string, each: AbortSignal) => void files.set(path, await readOne(project, path, each))
  await atMost(readAtOnce, new Set([...own, ...traced, ...extra]), read, signal)
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const whole = createHash('sha256')
  for (const { path, mode, sha256 } of sorted) whole.update(`${kindOf(mode)} ${sha256} ${path}\0`)
  return { digest: `sha256:${whole.digest('hex')}`, files: sorted }
}

/** By what output a revision is known; undefined: by something else. */
export function digestOf(revision: Revision): string | undefined {
  return revision.kind === 'artifact' && revision.id.startsWith('sha256:') ? revision.id : undefined
}

/** Paths of everything below it; a folder itself only where it is empty, and links are not followed. */
async function listFolder(project: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(project, folder), { withFileTypes: true })
  if (entries.length === 0) return [folder]
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? await listFolder(project, path) : [path]
    }),
  )
  return lists.flat()
}

/** What functions need of the project outside of the output; what is outside of the project is no part of it, as for Vercel's own client. */
async function tracedBy(project: string, paths: readonly string[]): Promise<readonly string[]> {
  const configs = paths.filter((path) => posix.basename(path) === '.vc-config.json')
  const maps = await Promise.all(
    configs.map(async (path) => {
      try {
        const { filePathMap = {} } = JSON.parse(await readFile(join(project, path), 'utf8')) as {
          filePathMap?: Record<string, string>
        }
        return Object.values(filePathMap)
      } catch {
        throw say('prebuilt', `${path} is not JSON: run vercel build --prod again`)
      }
    }),
  )
  const inside = maps.flat().map((path) => relative(project, join(project, path)).split(sep).join('/'))
  return inside.filter((path) => path !== '' && !isOutside(path))
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

async function isThere(project: string, path: string): Promise<string | undefined> {
  return (await lstat(join(project, path)).catch(() => undefined))?.isFile() === true ? path : undefined
}

async function readOne(project: string, path: string, signal: AbortSignal): Promise<OutputFile & { sha256: string }> {
  signal.throwIfAborted()
  const file = join(project, path)
  const stat = await lstat(file).catch(() => {
    throw say(
      'prebuilt',
      `a function needs ${path}, which is not there: ${path.includes('node_modules') ? 'install the dependencies of the project first' : 'build again'}`,
    )
  })
  const { mode } = stat
  if (stat.isDirectory()) return { path, mode, size: 0, sha1: '', sha256: '', open: () => contentOf('') }
  if (stat.isSymbolicLink()) {
    const to = await readlink(file)
    if (isAbsolute(to) || isOutside(posix.join(posix.dirname(path), to)))
      throw say('prebuilt', `${path} is a link out of the project, to ${to}, where Vercel has nothing`)
    return { path, mode, ...(await hash(contentOf(to))), open: () => contentOf(to) }
  }
  // a pipe would be waited for without end, and so would a device
  if (!stat.isFile()) throw say('prebuilt', `${path} is neither a file, a folder nor a link, and cannot be uploaded`)
  const open = () => createReadStream(file) as AsyncIterable<Uint8Array>
  return { path, mode, ...(await hash(open())), open }
}

async function hash(content: AsyncIterable<Uint8Array>) {
  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')]
  let size = 0
  for await (const chunk of content) {
    sha1.update(chunk)
    sha256.update(chunk)
    size += chunk.byteLength
  }
  return { size, sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is read from a file comes later, too
async function* contentOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** As git has it: what else a mode says depends on the machine. */
function kindOf(mode: number): string {
  const kind = mode & 0o170000
  if (kind === 0o100000) return (mode & executable) === 0 ? '100644' : '100755'
  return kind.toString(8)
}
