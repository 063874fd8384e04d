// @ts-check
// Usage: node scripts/build.mjs [action…]: tsc → build/, then @vercel/ncc → dist/<action>/ for every action, or for those named.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'

const named = process.argv.slice(2)
const actions = readdirSync('actions').filter((name) => existsSync(join('actions', name, 'src/main.ts')))
const unknown = named.filter((name) => !actions.includes(name))
if (unknown.length > 0) throw new Error(`no such action: ${unknown.join(', ')} (there are ${actions.join(', ')})`)

rmSync('build', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })
// ncc takes the module system from the package.json next to what it bundles
writeFileSync('build/package.json', '{"type":"module"}\n')

if (named.length === 0) {
  for (const name of existsSync('dist') ? readdirSync('dist') : [])
    if (!actions.includes(name)) rmSync(join('dist', name), { recursive: true })
}
const queue = named.length > 0 ? [...named] : [...actions]

async function worker() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) await bundle(name)
}

const options = { target: 'es2023', quiet: true, cache: false }
/** From a bundle's folder. */
const undici = '../undici/index.cjs'

/** @param {string} name */
async function bundle(name) {
  const entry = join(process.cwd(), 'build/actions', name, 'src/main.js')
  const { code, assets } = await ncc(entry, { ...options, license: 'licenses.txt', externals: { undici } })
  const folder = join('dist', name)
  rmSync(folder, { recursive: true, force: true })
  write(join(folder, 'index.js'), inAscii(withLateUndici(code)))
  for (const [file, { source }] of Object.entries(assets)) write(join(folder, file), source)
  console.log(`dist/${name}  ${Math.round(code.length / 1024)} kB`)
}

/** undici is half of what a bundle would be. It lies in one file for all, and is loaded when something of it is asked for (docs/adr/0003). */
async function bundleUndici() {
  const { code } = await ncc(join(process.cwd(), 'node_modules/undici/index.js'), {
    ...options,
    esm: false,
    filename: 'index.cjs',
  })
  write('dist/undici/index.cjs', inAscii(code))
}

/**
 * Turns the two ways in which ncc reaches the file, both at start, into one that waits.
 *
 * @param {string} code
 */
function withLateUndici(code) {
  const require = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
  const late = `new Proxy({}, { get: (_, name) => ${require}("${undici}")[name] })`
  const imported = /^import \* as (\w+) from "\.\.\/undici\/index\.cjs";$/gm
  const required = `module.exports = ${require}("${undici}");`
  const changed = code.replace(imported, `const $1 = ${late};`).replaceAll(required, `module.exports = ${late};`)
  const isLate =
    changed.split(`("${undici}")`).length === changed.split(late).length && !changed.includes(`from "${undici}"`)
  if (changed === code || !isLate) {
    throw new Error('ncc reaches undici in another way than scripts/build.mjs knows: look at withLateUndici')
  }
  return changed
}

/**
 * Escapes what is not ASCII, in strings and comments alike: V8 reads a file of one-byte characters faster.
 *
 * @param {string} code
 */
function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

await bundleUndici()
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
