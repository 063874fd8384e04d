import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lintTools, type Manifests, type PackageManager, packageManagers, testTools, type Tool } from './tools.ts'

/** A part of the repository that is released by itself. */
export interface Package {
  readonly name: string
  /** `''` where it is the whole repository. */
  readonly path: string
  readonly hasDockerfile: boolean
}

/** What can be seen of a repository. */
export interface Seen {
  readonly manager: PackageManager | undefined
  readonly tests: Tool | undefined
  readonly lint: readonly Tool[]
  readonly packages: readonly Package[]
  readonly defaultBranch: string
  readonly hasDevelop: boolean
  /** Version tags that begin with a digit. */
  readonly hasBareTags: boolean
  /** `owner/name` as origin has it; `''` where that is not on a GitHub server. */
  readonly repository: string
}

/** Looks at a folder; runs git in it, and nothing of its own. */
export function look(folder: string): Seen {
  const manifests = manifestsOf(folder)
  const repository = originOf(folder)
  const refs = linesOf(
    git(folder, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin', 'refs/tags'),
  )
  return {
    manager: packageManagers.find(({ file }) => manifests.has(file)),
    tests: testTools.find((tool) => tool.isUsed(manifests)),
    lint: lintTools.filter((tool) => tool.isUsed(manifests)),
    packages: packagesOf(folder, repository, manifests),
    defaultBranch: defaultBranchOf(folder, refs),
    hasDevelop: refs.some((ref) => /^refs\/(heads|remotes\/origin)\/develop$/.test(ref)),
    hasBareTags: refs.some((ref) => /^refs\/tags\/\d+\.\d+\.\d+/.test(ref)),
    repository,
  }
}

function manifestsOf(folder: string): Manifests {
  const has = (file: string) => existsSync(join(folder, file))
  const { dependencies, devDependencies, scripts } = packageJson(folder)
  const python = ['pyproject.toml', 'requirements-dev.txt', 'requirements.txt', 'setup.cfg', 'tox.ini'].filter(has)
  return {
    npm: has('package.json') ? new Set(Object.keys({ ...dependencies, ...devDependencies })) : undefined,
    scripts: scripts ?? {},
    python: python.length === 0 ? undefined : python.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'),
    has,
  }
}

interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] }
}

function packageJson(folder: string): PackageJson {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageJson) : {}
}

/** Where people keep services that are released by themselves. */
const usualFolders = ['apps', 'services']

/** Packages of a monorepo: those with a Dockerfile, else what lies in the usual folders; else the whole repository. */
function packagesOf(folder: string, repository: string, { has }: Manifests): readonly Package[] {
  const workspaces = workspacesOf(folder)
  const inFolders = [...new Set([...workspaces, ...usualFolders])]
    .flatMap((parent) => foldersIn(join(folder, parent)).map((name) => ({ name, path: `${parent}/${name}` })))
    .map((one) => ({ ...one, hasDockerfile: existsSync(join(folder, one.path, 'Dockerfile')) }))
  const withDockerfile = inFolders.filter(({ hasDockerfile }) => hasDockerfile)
  const usual = inFolders.filter(({ path }) => usualFolders.some((parent) => path.startsWith(`${parent}/`)))
  const several = withDockerfile.length > 1 ? withDockerfile : usual
  if (several.length > 1) return several.toSorted((one, other) => one.name.localeCompare(other.name))
  const name = (repository.split('/')[1] ?? basename(folder))
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
  return [{ name: name || 'app', path: '', hasDockerfile: has('Dockerfile') }]
}

/** Folders that hold packages: of `packages/*` the part before the star. */
function workspacesOf(folder: string): readonly string[] {
  const { workspaces = [] } = packageJson(folder)
  const globs = Array.isArray(workspaces) ? workspaces : ((workspaces as { packages?: string[] }).packages ?? [])
  return globs.flatMap((glob: string) => /^([\w./-]+)\/\*$/.exec(glob)?.[1] ?? [])
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
}

function defaultBranchOf(folder: string, refs: readonly string[]): string {
  const told = git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
    .trim()
    .replace(/^origin\//, '')
  if (told !== '') return told
  const usual = ['main', 'master'].find((name) => refs.some((ref) => ref.endsWith(`/${name}`)))
  return usual ?? (git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD').trim() || 'main')
}

function originOf(folder: string): string {
  const url = git(folder, 'remote', 'get-url', 'origin').trim()
  const [, path = ''] =
    /^(?:https?:\/\/[^/]+\/|ssh:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? []
  return path
}

/** What git says; `''` where it has no answer, or this is not a repository. */
function git(folder: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    // an exit code of its own for "there is none"
    return ''
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
