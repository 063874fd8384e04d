import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

/** Real reports of other projects, beside the repository; not part of it. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)

export const hasCorpus = existsSync(corpus)

/** Without the corpus nothing is proven: said once, and red where a runner should have it. */
export function describeAbsence(): void {
  it('is beside the repository (../shared/corpus), where CI=true', () => {
    if (!hasCorpus) console.log('no corpus at ../shared/corpus: nothing of it was checked')
    expect(hasCorpus || process.env.CI !== 'true').toBe(true)
  })
}

/** @param project  the start of a folder's name */
function projectFolder(project: string): URL | undefined {
  const name = hasCorpus ? readdirSync(corpus).find((folder) => folder.startsWith(project)) : undefined
  return name === undefined ? undefined : new URL(`${name}/`, corpus)
}

export function corpusFile(project: string, path: string): Buffer {
  const folder = projectFolder(project)
  if (!folder) throw new Error(`no ${project} in the corpus`)
  return readFileSync(new URL(path, folder))
}

/** Files below a folder of a project; empty without the corpus. */
export function corpusFiles(project: string, path = ''): string[] {
  const folder = projectFolder(project)
  if (!folder) return []
  return readdirSync(new URL(path, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.pathname.length)}/${entry.name}`.replace(/^\/|\/(?=\/)/g, ''))
    .sort()
}
