// @ts-check
// Usage: node scripts/build.mjs [name…]: tsc → build/, then @vercel/ncc → dist/<name>/ for every action and the command line (cli),
// or for those named.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import {
  apart,
  asWritten,
  compiledAtOnce,
  onFewerLines,
  withLateFiles,
  withNames,
  withoutIds,
  withoutRequire,
  withPackages,
} from './bundle-code.mjs'
import { bundledPackages, licencesOf } from './licenses.mjs'

const named = process.argv.slice(2)
const actions = readdirSync('actions').filter((name) => existsSync(join('actions', name, 'src/main.ts')))
const all = [...actions, 'cli']
const unknown = named.filter((name) => !all.includes(name))
if (unknown.length > 0) throw new Error(`nothing to build: ${unknown.join(', ')} (there are ${all.join(', ')})`)

rmSync('build', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })
// ncc takes the module system from the package.json next to what it bundles
writeFileSync('build/package.json', '{"type":"module"}\n')

if (named.length === 0) {
  for (const name of existsSync('dist') ? readdirSync('dist') : [])
    if (![...all, 'packages'].includes(name)) rmSync(join('dist', name), { recursive: true })
  rmSync('dist/packages', { recursive: true, force: true })
}
/** @type {Set<string>} folders of the packages that some bundle has in it */
const carried = new Set()
const queue = named.length > 0 ? [...named] : [...all]

async function worker() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) await bundle(name)
}

const options = { target: 'es2023', quiet: true, cache: false }
/** What a bundle does first, in words that any Node with modules knows: act and old runners start it by another one than action.yml asks for. */
const onlyNode24 = `if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
`
/** What `release-kit` starts: an old Node could not read the rest, so it is loaded by one that can. */
const launcher = `#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major * 100 + minor < 2016) {
  console.error('release-kit needs Node 20.16 or newer (this is ' + process.version + '): https://nodejs.org')
  process.exit(1)
}
const folder = dirname(fileURLToPath(import.meta.url))
import('./main.js').then(({ main }) => main(join(folder, '../..')))
`

/** @param {string} name */
async function bundle(name) {
  const isAction = actions.includes(name)
  const main = isAction ? 'index.js' : 'main.js'
  const entry = join(process.cwd(), isAction ? join('build/actions', name, 'src/main.js') : 'build/cli/main.js')
  const { code, assets, stats } = await ncc(entry, { ...options, filename: main, externals: apart })
  const folder = join('dist', name)
  rmSync(folder, { recursive: true, force: true })
  const ofPackages = chunksOfPackages(stats.compilation)
  const names = namesOfModules(stats.compilation)
  /** @type {Record<string, string>} */
  const moved = {}
  for (const [file, { source }] of Object.entries(assets)) {
    if (!file.endsWith('.js')) {
      write(join(folder, file), source)
      continue
    }
    const script = asWritten(withNames(String(source), names))
    const id = file.split('.')[0] ?? file
    const largest = ofPackages.get(id)
    if (largest === undefined) {
      write(join(folder, file), script)
      continue
    }
    const modules = compiledAtOnce(onFewerLines(withoutIds(script)))
    moved[id] = `../packages/${largest}-${createHash('sha256').update(modules).digest('hex').slice(0, 8)}.js`
    write(join(folder, moved[id]), modules)
  }
  const script = asWritten(withPackages(withoutRequire(withLateFiles(withNames(code, names))), moved))
  write(join(folder, main), (isAction ? onlyNode24 : '') + script)
  if (!isAction) write(join(folder, 'index.js'), launcher)
  bundledPackages(stats.compilation.modules).forEach((one) => carried.add(one))
  console.log(`dist/${name}`)
}

/**
 * undici is half of what a bundle would be, and yaml is in all of them (docs/adr/0003).
 *
 * @param {string} name  of a package that lies apart
 */
async function bundleApart(name) {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve(name)
  const { code, assets, stats } = await ncc(entry, { ...options, esm: false, filename: 'index.cjs' })
  write(join('dist', name, 'index.cjs'), asWritten(code))
  for (const [file, { source }] of Object.entries(assets)) write(join('dist', name, file), source)
  bundledPackages(stats.compilation.modules).forEach((one) => carried.add(one))
}

/** What is ours and asks for nothing else: it is the same in every bundle as well. */
const french = /[\\/]build[\\/]shared[\\/]text[\\/]french[\w-]*\.js$/

/**
 * The chunks in which nothing else is ours: they are the same in most bundles, and lie once in dist/packages (docs/adr/0003).
 *
 * @param {any} compilation  of webpack
 * @returns {Map<string, string>} from their ids to the largest package in each, which gives the file its name
 */
function chunksOfPackages({ chunks, chunkGraph }) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const chunk of chunks) {
    const modules = [...chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) => module.modules ?? [module])
    if (modules.some(({ resource }) => nameOfPackage(resource ?? '') === '')) continue
    const largest = modules.reduce((one, other) => (other.size() > one.size() ? other : one))
    found.set(String(chunk.id), nameOfPackage(largest.resource))
  }
  return found
}

/**
 * What lies in dist/packages is called by where it comes from, so that it reads the same in every bundle.
 *
 * @param {any} compilation  of webpack
 * @returns {Map<string, string>} from their numbers
 */
function namesOfModules({ modules, chunkGraph }) {
  /** @type {Map<string, string>} */
  const found = new Map()
  const taken = new Set()
  for (const module of modules) {
    const id = chunkGraph.getModuleId(module)
    const path = (module.rootModule ?? module).resource ?? module.options?.resource
    const name = path === undefined ? nameOfExternal(module) : nameOfFile(path)
    if (id === null || name === undefined || taken.has(name)) continue
    taken.add(name)
    found.set(String(id), name)
  }
  return found
}

/** @param {string} path @returns {string | undefined} where a file, or a folder, of a package or of our French lies */
function nameOfFile(path) {
  const [, ...below] = path.split(/[\\/]node_modules[\\/]/)
  return french.exec(path)?.[0] ?? (below.length === 0 ? undefined : below.join('/node_modules/'))
}

/** @param {any} module  of webpack @returns {string | undefined} a module of Node, or what lies apart, which is reached in two ways */
function nameOfExternal({ request, externalType }) {
  return Object.values(apart).includes(request) ? `apart ${externalType} ${request}` : request
}

/**
 * @param {string} path  of a file of it
 * @returns {string} as a file may be called: `octokit-request` for `@octokit/request`
 */
function nameOfPackage(path) {
  if (french.test(path)) return 'french'
  return (/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? '')
    .replace('@', '')
    .replace(/[\\/]/, '-')
}

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

for (const name of Object.keys(apart)) await bundleApart(name)
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
if (named.length === 0) {
  write('dist/packages/licenses.txt', licencesOf([...carried].sort()))
  write('dist/packages/package.json', '{"type":"module"}\n')
}
