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

/** @param {string} name */
async function bundle(name) {
  const { code, assets } = await ncc(join(process.cwd(), 'build/actions', name, 'src/main.js'), {
    target: 'es2023',
    quiet: true,
    cache: false,
    license: 'licenses.txt',
  })
  const folder = join('dist', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), code)
  for (const [file, { source }] of Object.entries(assets)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  console.log(`dist/${name}  ${Math.round(code.length / 1024)} kB`)
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
