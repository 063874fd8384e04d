import { detach } from './coverage.ts'
import type { Place } from './format.ts'

export interface Repository {
  /** Absolute path of the checkout on this machine. */
  readonly root: string
  /** Every file of the repository, where that is known. */
  readonly files: ReadonlySet<string> | undefined
  /** The folder of each Go module by the module's path; asked for when a report first names a Go file that is nowhere else. */
  readonly goModules?: () => ReadonlyMap<string, string>
}

/**
 * Re-roots the paths of reports to the repository. Tried in turn: below the folders that the report lies in (nearest
 * first), as it stands, below the folders that the report names, below those that end the report's own folder, in the Go module whose
 * path it begins with, and at last
 * the one file of the repository that shares the longest end with it, at least two names long: `/app/src/x.ts`,
 * `github.com/acme/shop/src/x.ts` and `com/acme/X.java` find their file. What fits nothing is kept, tidied.
 *
 * @returns makes the `Place` of one report from its own path in the repository
 */
export function createPlaces({ root, files, goModules }: Repository): (reportPath: string) => Place {
  const own = tidy(root)
  const byName = Map.groupBy(files ?? [], (file) => file.slice(file.lastIndexOf('/') + 1))
  return (reportPath) => createPlace({ own, files, byName, reportPath, goModules })
}

interface Known {
  readonly own: string
  readonly files: ReadonlySet<string> | undefined
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly reportPath: string
  readonly goModules: Repository['goModules']
}

function createPlace({ own, files, byName, reportPath, goModules }: Known): Place {
  const known = new Map<string, string>()

  function find(path: string, bases: readonly string[]): string {
    const straight = below(own, path)
    const candidates = [straight, ...bases.map((base) => below(own, join(base, path)))]
    const inside = candidates.filter((candidate) => isInside(candidate))
    const kept = inside[0] ?? straight.replace(/^(?:\.\.\/|\/|[a-z]:\/)+/i, '')
    if (!files) return kept
    const beside = isAbsolute(path) ? [] : ancestors(reportPath).map((folder) => tidy(join(folder, path)))
    const mirrored = isAbsolute(path) ? [] : descendants(reportPath).map((folder) => tidy(join(folder, path)))
    const inModule = straight.endsWith('.go') ? belowModule(straight, goModules?.()) : undefined
    return (
      [...beside, ...inside, ...mirrored].find((candidate) => files.has(candidate)) ??
      (inModule !== undefined && files.has(inModule) ? inModule : undefined) ??
      byEnding(straight, byName) ??
      kept
    )
  }

  return (path, bases = []) => {
    if (path === '') return ''
    const key = bases.length === 0 ? path : `${path}\n${bases.join('\n')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const asked = detach(key)
    const found = find(tidy(path), bases)
    const placed = found === key ? asked : detach(found)
    known.set(asked, placed)
    return placed
  }
}

const untidy = /\\|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)/

/** Forward slashes, no `.`, no `..` where it can be resolved. */
export function tidy(path: string): string {
  if (!untidy.test(path)) return path
  const parts: string[] = []
  const slashed = path.replaceAll('\\', '/')
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return (slashed.startsWith('/') ? '/' : '') + parts.join('/')
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(path)
}

function join(base: string, path: string): string {
  return isAbsolute(path) || base === '' ? path : `${base.replaceAll('\\', '/')}/${path}`
}

function below(root: string, path: string): string {
  const tidied = tidy(path)
  return tidied.startsWith(`${root}/`) ? tidied.slice(root.length + 1) : tidied
}

function isInside(path: string): boolean {
  return !isAbsolute(path) && !path.startsWith('../') && path !== '..'
}

function ancestors(path: string): string[] {
  const folders = tidy(path).split('/').slice(0, -1)
  return folders.map((_, index) => folders.slice(0, folders.length - index).join('/'))
}

/** `packages/a` and `a` of `coverage/packages/a/lcov.info`: Nx puts what a package's tools wrote where all reports are. */
function descendants(path: string): string[] {
  const folders = tidy(path).split('/').slice(0, -1)
  return folders.slice(1).map((_, index) => folders.slice(index + 1).join('/'))
}

/** In the longest module that a path begins with: modules are nested. */
function belowModule(path: string, modules: ReadonlyMap<string, string> = new Map()): string | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = modules.get(path.slice(0, end))
    if (folder !== undefined) return join(folder, path.slice(end + 1))
  }
  return undefined
}

function byEnding(path: string, byName: ReadonlyMap<string, readonly string[]>): string | undefined {
  const given = path.split('/').filter((part) => part !== '' && part !== '..')
  const rated = (byName.get(given.at(-1) ?? '') ?? []).map((file) => {
    const parts = file.split('/')
    let shared = 0
    while (shared < Math.min(parts.length, given.length) && parts.at(-1 - shared) === given.at(-1 - shared)) shared++
    const isWhole = shared === parts.length || shared === given.length
    return { file, shared, isWhole }
  })
  const longest = Math.max(0, ...rated.map(({ shared }) => shared))
  const best = rated.filter(({ shared }) => shared === longest)
  const whole = best.filter(({ isWhole }) => isWhole)
  const [only, ...others] = whole.length === 1 ? whole : best
  const isEnough = longest >= 2 || (only?.isWhole === true && given.length <= 2)
  return only && others.length === 0 && isEnough ? only.file : undefined
}
