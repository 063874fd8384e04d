// @ts-check
// Usage: node scripts/build.mjs [name…]: tsc → build/, then @vercel/ncc → dist/<name>/ for every action and the command line (cli),
// or for those named.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import swc from '@swc/core'
import ncc from '@vercel/ncc'
import ts from 'typescript'
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
    if (!all.includes(name)) rmSync(join('dist', name), { recursive: true })
}
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
/** From a bundle's folder. */
const undici = '../undici/index.cjs'

/** @param {string} name */
async function bundle(name) {
  const isAction = actions.includes(name)
  const main = isAction ? 'index.js' : 'main.js'
  const entry = join(process.cwd(), isAction ? join('build/actions', name, 'src/main.js') : 'build/cli/main.js')
  const { code, assets, stats } = await ncc(entry, { ...options, filename: main, externals: { undici } })
  const folder = join('dist', name)
  rmSync(folder, { recursive: true, force: true })
  const scripts = { [main]: withoutRequire(withLateUndici(code)) }
  for (const [file, { source }] of Object.entries(assets)) {
    if (file.endsWith('.js')) Object.assign(scripts, { [file]: String(source) })
    else write(join(folder, file), source)
  }
  for (const [file, script] of Object.entries(scripts))
    write(join(folder, file), (file === 'index.js' ? onlyNode24 : '') + compiledAtOnce(withoutDeadCode(script)))
  if (!isAction) write(join(folder, 'index.js'), launcher)
  write(join(folder, 'licenses.txt'), licencesOf(bundledPackages(stats.compilation.modules)))
  console.log(`dist/${name}`)
}

/** undici is half of what a bundle would be. It lies in one file for all, and is loaded when something of it is asked for (docs/adr/0003). */
async function bundleUndici() {
  const { code, assets, stats } = await ncc(join(process.cwd(), 'node_modules/undici/index.js'), {
    ...options,
    esm: false,
    filename: 'index.cjs',
  })
  write('dist/undici/index.cjs', compiledAtOnce(withoutDeadCode(code)))
  for (const [file, { source }] of Object.entries(assets)) write(join('dist/undici', file), source)
  write('dist/undici/licenses.txt', licencesOf(bundledPackages(stats.compilation.modules)))
}

/**
 * Turns the two ways in which ncc reaches the file, both at start, into one that waits.
 *
 * @param {string} code
 */
function withLateUndici(code) {
  const require = 'process.getBuiltinModule("module").createRequire(import.meta.url)'
  const late = `new Proxy({}, { get: (_, name) => ${require}("${undici}")[name] })`
  const imported = /^import \* as (\w+) from "\.\.\/undici\/index\.cjs";$/gm
  const required = `module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("${undici}");`
  const changed = code.replace(imported, `const $1 = ${late};`).replaceAll(required, `module.exports = ${late};`)
  const isLate =
    changed.split(`("${undici}")`).length === changed.split(late).length && !changed.includes(`from "${undici}"`)
  if (changed === code || !isLate) {
    throw new Error('ncc reaches undici in another way than scripts/build.mjs knows: look at withLateUndici')
  }
  return changed
}

/**
 * ncc makes a `require` for the modules of Node. Node gives them without one, and what it takes to make one is then not loaded.
 *
 * @param {string} code
 */
function withoutRequire(code) {
  const imported = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
  const required = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)('
  const changed = code.replace(imported, '').replaceAll(required, 'process.getBuiltinModule(')
  if (changed === code || changed.includes('createRequire as') || changed.includes('EXTERNAL_createRequire'))
    throw new Error('ncc reaches modules of Node in another way: look at withoutRequire')
  return changed
}

/**
 * Drops what nothing uses, comments included, and escapes what is not ASCII: V8 reads every byte at the start, those of one
 * byte a character faster. Names and lines stay, for stack traces and for who reads a change of dist/ (docs/adr/0003).
 *
 * @param {string} code  as ncc writes it
 */
function withoutDeadCode(code) {
  const isModule = !code.includes('module.exports = __webpack_exports__')
  // a module of which nothing is used need not be run; one that is imported for its effect has no variable
  const marked = code
    .replace(/= (?=(?:__nccwpck_require__|__webpack_require__|process\.getBuiltinModule)\()/g, '= /*@__PURE__*/ ')
    // nor what only such a module makes: ncc leaves the top level of one unindented
    .replace(/^(const \w+ = )(?=new \w+\(\);$)/gm, '$1/*@__PURE__*/ ')
    // to ask fs for its promises loads them: only when one is called
    .replace(/^\s*const \{ ([\w, ]+) \} = (\w+\.promises);$/gm, (_, names, from) =>
      names
        .split(', ')
        .map((/** @type {string} */ name) => `const ${name} = (...given) => ${from}.${name}(...given);`)
        .join('\n'),
    )
  return swc.transformSync(marked, {
    isModule,
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2024',
      minify: {
        compress: { ...inert, dead_code: true, unused: true, side_effects: true, toplevel: isModule, passes: 4 },
        mangle: false,
        format: { comments: false },
      },
      output: { charset: 'ascii' },
    },
  }).code
}

/** Nothing that swc would make shorter is worth a line that reads otherwise than its source. */
const inert = { defaults: false, const_to_let: false, keep_classnames: true, keep_fnames: true }

/**
 * Puts the functions of a bundle's modules into parentheses again, which swc drops: V8 takes them as a sign that a function is
 * called at once, and does not read it twice.
 *
 * @param {string} code
 */
function compiledAtOnce(code) {
  /** @type {ts.PropertyAssignment[]} */
  const modules = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isTable = ts.isVariableDeclaration(node) && /^(?:__webpack_)?modules(?:__)?$/.test(node.name.getText())
    if (!isTable || !node.initializer || !ts.isObjectLiteralExpression(node.initializer))
      return node.forEachChild(visit)
    modules.push(...node.initializer.properties.filter(ts.isPropertyAssignment))
  }
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  if (modules.length === 0) throw new Error('no table of modules found: look at compiledAtOnce')
  const edges = modules.flatMap(({ initializer }) => [initializer.getStart(), initializer.getEnd()])
  const pieces = [0, ...edges].map((edge, index) => code.slice(edge, edges[index]))
  return pieces.map((piece, index) => piece + (index === edges.length ? '' : '()'.charAt(index % 2))).join('')
}

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

await bundleUndici()
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
