import { readFile, rm, writeFile } from 'node:fs/promises'
import { type Environment, fileCommands } from './environment.ts'

/**
 * Remembers what the runner's command files hold, so that whatever a command writes into them can be undone: their paths
 * are not in its environment, but they lie in a folder that it can list.
 *
 * @returns puts the files back; the names of those that had been changed
 */
export async function guardFileCommands(env: Environment): Promise<() => Promise<readonly string[]>> {
  const paths = fileCommands.flatMap((name) => (env[name] ? [{ name, path: env[name] }] : []))
  const before = await Promise.all(paths.map(({ path }) => readIfThere(path)))
  return async () => {
    const changed: string[] = []
    for (const [index, { name, path }] of paths.entries()) {
      const kept = before[index]
      const now = await readIfThere(path)
      if (kept === undefined ? now === undefined : now?.equals(kept)) continue
      changed.push(name)
      await rm(path, { recursive: true, force: true })
      if (kept !== undefined) await writeFile(path, kept)
    }
    return changed
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch {
    // not there, or a folder by now: either is a difference to a file that was
    return undefined
  }
}
