import { readdirSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

/**
 * Remembers the files of release-kit's own actions, this one's and its neighbours': a command of the same user can write to them,
 * and the post step and later steps of the job would run what it wrote.
 *
 * @param script  what this process runs: `…/dist/<action>/index.js`; of anything else nothing is remembered
 * @returns puts back what has changed since; the paths of it, below dist
 */
export function guardOwnFiles(script: string): () => Promise<readonly string[]> {
  const dist = dirname(dirname(script))
  const isBundle = basename(script) === 'index.js' && basename(dist) === 'dist'
  const before = isBundle ? contentsOf(dist) : new Map<string, Buffer>()
  return async () => {
    if (!isBundle) return []
    const now = contentsOf(dist)
    const changed = [...before].filter(([path, content]) => now.get(path)?.equals(content) !== true)
    const added = [...now.keys()].filter((path) => !before.has(path))
    for (const path of added) await rm(path, { force: true })
    for (const [path, content] of changed) {
      await rm(path, { recursive: true, force: true })
      await writeFile(path, content)
    }
    return [...changed.map(([path]) => path), ...added].map((path) => relative(dist, path))
  }
}

/** Every file in a folder, by path. What has become a link is not a file any more. */
function contentsOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((path) => [path, readFileSync(path)]))
}
