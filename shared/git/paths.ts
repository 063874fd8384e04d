import picomatch from 'picomatch'
import { nearest } from '../text/nearest.ts'

/** A glob as git's pathspecs from the top know it: `./src/` is `src`, `.` is everything. `!` before it is kept. */
export function tidyGlob(path: string): string {
  const [, not = '', glob = ''] = /^(!?)(?:\.\/+)*(.*?)\/*$/s.exec(path) ?? []
  return not + (glob === '' || glob === '.' ? '**' : glob)
}

/** As git's `:(glob)` pathspecs: `*` ends at a slash, a name that is a folder means what is in it; `!glob` excludes. */
export function matcher(paths: readonly string[]): (path: string) => boolean {
  const below = (globs: readonly string[]) => globs.flatMap((glob) => [glob, `${glob}/**`])
  const tidied = paths.map(tidyGlob)
  const wanted = tidied.filter((path) => !path.startsWith('!'))
  const unwanted = tidied.filter((path) => path.startsWith('!')).map((path) => path.slice(1))
  const options = { dot: true, nobrace: true, noextglob: true, nonegate: true }
  return picomatch(wanted.length === 0 ? ['**'] : below(wanted), { ...options, ignore: below(unwanted) })
}

/**
 * What is allowed instead of a path that no file fits, with the folder that was probably meant; undefined where a file does.
 *
 * @param files  of the commit; undefined where not all of them are known
 */
export function unmatched(path: string, files: ReadonlySet<string> | undefined): string | undefined {
  if (files === undefined || path.startsWith('!')) return undefined
  const fits = matcher([path])
  for (const file of files) if (fits(file)) return undefined
  const start =
    tidyGlob(path)
      .replace(/^\/+/, '')
      .split(/\/?[*?[]/, 1)[0] ?? ''
  const meant = nearest(start, foldersOf(files))
  return `a path that matches a file of the commit${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const file of files)
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}
