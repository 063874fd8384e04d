import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationFile } from './schema-words.ts'

/** Letters that are read of a file; a longer one is judged by no part of it. */
const largest = 1_000_000

/** A migration of a folder. */
export interface KnownFile extends MigrationFile {
  /** From the workspace. */
  readonly path: string
  readonly isPending: boolean
}

/**
 * The migrations in a folder, and whether they are applied.
 *
 * @param folder  from the workspace; `*` in front or at the end stands for any one folder
 * @param applied  as the tool's table has them
 * @returns undefined where there is no such folder
 */
export async function readMigrations(
  workspace: string,
  folder: string,
  applied: readonly string[],
): Promise<readonly KnownFile[] | undefined> {
  const folders = (await expand(workspace, folder)).filter((one) => existsSync(join(workspace, one)))
  if (folders.length === 0) return undefined
  const all = await Promise.all(
    folders.map(async (one) => {
      const entries = await readdir(join(workspace, one), { withFileTypes: true })
      const names = entries.filter((entry) => entry.isFile() && isMigration(entry.name)).map(({ name }) => name)
      return Promise.all(
        names.sort().map(async (name) => {
          const text = await readFile(join(workspace, one, name), 'utf8')
          const [app = '', own = ''] = one.split('/').slice(-2)
          return { name, path: join(one, name), app, own, text: text.length > largest ? 'TOO LONG' : text }
        }),
      )
    }),
  )
  const files = all.flat()
  const known = withAncestors(files, new Set(applied))
  const isPending = (file: Read) => !namesOf(file).some((name) => known.has(name)) && !isBelow(file.name, applied)
  return files.map((file) => ({ ...file, isPending: isPending(file) }))
}

/** What is of another kind than those that are read is judged as not understood, not left out. */
const isMigration = (name: string) =>
  /^[^._].*\.(?:sql|[cm]?[jt]s|py|rb|php|cs|xml|ya?ml|json)$/.test(name) &&
  !/(?:^|\.)down\.|\.d\.ts$|^U[\d.]+__/.test(name)

async function expand(workspace: string, folder: string): Promise<readonly string[]> {
  const isFront = folder.startsWith('*/')
  if (!isFront && !folder.endsWith('/*')) return [folder]
  const base = isFront ? '' : folder.slice(0, -2)
  if (!existsSync(join(workspace, base))) return []
  const entries = await readdir(join(workspace, base), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return folders.sort().map((name) => (isFront ? join(name, folder.slice(2)) : join(base, name)))
}

interface Read extends MigrationFile {
  readonly path: string
  readonly app: string
  /** Name of the folder that it is in. */
  readonly own: string
}

const revision = (text: string, word: string) =>
  new RegExp(`^${word}\\b[^=\\n]*=\\s*["']([^"']+)["']`, 'm').exec(text)?.[1]

/** What tools call it in their tables. */
function namesOf({ name, app, own, text }: Read): readonly string[] {
  const bare = name.replace(/(?:\.up)?\.\w+$/, '')
  const [digits = ''] = /^\d+/.exec(bare) ?? []
  const [, flyway = ''] = /^V([\d._]+?)__/.exec(bare) ?? []
  const typeorm = bare.replace(/^(\d+)-(.+)$/, '$2$1')
  const ofFolder = bare === 'migration' ? own : ''
  const names = [name, bare, digits, flyway, typeorm, ofFolder, `${app}.${bare}`, revision(text, 'revision') ?? '']
  return names.filter((one) => one !== '')
}

/** alembic tells the newest revision alone: those before it are applied as well. */
function withAncestors(files: readonly Read[], applied: Set<string>): ReadonlySet<string> {
  for (let before = -1; before !== applied.size;) {
    before = applied.size
    for (const { text } of files) {
      const [own, down] = [revision(text, 'revision'), revision(text, 'down_revision')]
      if (own !== undefined && down !== undefined && applied.has(own)) applied.add(down)
    }
  }
  return applied
}

/** golang-migrate tells the newest number alone, without zeros in front. */
function isBelow(name: string, applied: readonly string[]): boolean {
  const [only] = applied
  const [digits] = /^\d+(?=_.*\.up\.sql$)/.exec(name) ?? []
  return applied.length === 1 && digits !== undefined && /^\d+$/.test(only ?? '') && Number(digits) <= Number(only)
}
