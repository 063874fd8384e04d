import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runLine } from './command.ts'
import { ActionError } from '../errors/action-error.ts'
import type { Backup, EngineTools } from './engine.ts'
import { type Point, pointSchema } from './point.ts'

/** Where backups lie, each with its metadata. */
export interface Store {
  put(backup: Backup): Promise<void>
  /** Metadata of every backup; a broken one is left out and said. */
  list(): Promise<readonly Point[]>
  /** @returns a file of its own, to be read only */
  get(point: Point): Promise<Backup>
  remove(point: Point): Promise<void>
}

/** `command: LINE`, or a folder. */
export function openStore(given: string, tools: EngineTools): Store {
  const [, command] = /^command:\s*(.+)$/s.exec(given) ?? []
  return command === undefined ? folderStore(given, tools) : commandStore(command, tools)
}

function readPoint(text: string, name: string, { log }: EngineTools): readonly Point[] {
  try {
    return [pointSchema.parse(JSON.parse(text))]
  } catch {
    log.warning(`the metadata of backup ${name} cannot be read: it is left out`)
    return []
  }
}

function folderStore(folder: string, tools: EngineTools): Store {
  const dump = (name: string) => join(folder, `${name}.dump`)
  const metadata = (name: string) => join(folder, `${name}.json`)
  return {
    async put({ point, file }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      if (file !== dump(point.name)) {
        await copyFile(file, `${dump(point.name)}.part`)
        await rename(`${dump(point.name)}.part`, dump(point.name))
      }
      await chmod(dump(point.name), 0o600)
      await writeFile(`${metadata(point.name)}.part`, `${JSON.stringify(point, null, 2)}\n`, { mode: 0o600 })
      await rename(`${metadata(point.name)}.part`, metadata(point.name))
    },
    async list() {
      const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.json')) : []
      const texts = names.map(async (name) => readPoint(await readFile(join(folder, name), 'utf8'), name, tools))
      return (await Promise.all(texts)).flat()
    },
    get(point) {
      if (!existsSync(dump(point.name)))
        throw new ActionError('DATABASE_BACKUP', `the file of backup ${point.name} is not there`)
      return Promise.resolve({ point, file: dump(point.name) })
    },
    async remove({ name }) {
      await rm(dump(name), { force: true })
      await rm(metadata(name), { force: true })
    },
  }
}

/** The command is given `put|get|list|remove`, a name and a file; `list` prints a name a line. Names end in .dump or .json. */
function commandStore(command: string, tools: EngineTools): Store {
  const call = async (verb: string, name = '', file = ''): Promise<readonly string[]> => {
    const { exitCode, printed } = await runLine(
      tools,
      `store: ${verb} ${name}`.trim(),
      `${command} "$STORE_VERB" "$STORE_NAME" "$STORE_FILE"`,
      { STORE_VERB: verb, STORE_NAME: name, STORE_FILE: file },
    )
    if (exitCode !== 0)
      throw new ActionError(
        'DATABASE_BACKUP',
        `the store's command ended with ${exitCode} for ${verb} ${name}: ${printed.at(-1) ?? ''}`,
      )
    return printed
  }
  const local = (name: string) => join(tools.temp, name)
  return {
    async put({ point, file }) {
      await writeFile(local(`${point.name}.json`), `${JSON.stringify(point, null, 2)}\n`, { mode: 0o600 })
      await call('put', `${point.name}.dump`, file)
      // last: a backup without metadata is none
      await call('put', `${point.name}.json`, local(`${point.name}.json`))
    },
    async list() {
      const points: Point[] = []
      for (const name of (await call('list')).filter((line) => /^\w[\w.-]*\.json$/.test(line))) {
        await call('get', name, local(name))
        points.push(...readPoint(await readFile(local(name), 'utf8'), name, tools))
      }
      return points
    },
    async get(point) {
      const file = local(`${point.name}.dump`)
      await call('get', `${point.name}.dump`, file)
      if (!existsSync(file))
        throw new ActionError('DATABASE_BACKUP', `the store's command brought no file of ${point.name}`)
      return { point, file }
    },
    async remove({ name }) {
      await call('remove', `${name}.json`)
      await call('remove', `${name}.dump`)
    },
  }
}
