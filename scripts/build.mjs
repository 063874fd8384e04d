// @ts-check
// Usage: node scripts/build.mjs [name…]: tsc → build/, then @vercel/ncc → dist/<name>/ for every action and the command line (cli),
// or for those named.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
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
  const ofPackages = chunksOfPackages(stats.compilation)
  /** @type {Record<string, string>} */
  const moved = {}
  for (const [file, { source }] of Object.entries(assets)) {
    if (!file.endsWith('.js')) {
      write(join(folder, file), source)
      continue
    }
    const script = compiledAtOnce(withoutIndentation(withoutDeadCode(String(source))))
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
  const whole = withoutDeadCode(withPackages(withoutRequire(withLateUndici(code)), moved))
  const script = compiledAtOnce(withoutIndentation(whole))
  write(join(folder, main), (isAction ? onlyNode24 : '') + script)
  if (!isAction) write(join(folder, 'index.js'), launcher)
  bundledPackages(stats.compilation.modules).forEach((one) => carried.add(one))
  console.log(`dist/${name}`)
}

/** undici is half of what a bundle would be. It lies in one file for all, and is loaded when something of it is asked for (docs/adr/0003). */
async function bundleUndici() {
  const { code, assets, stats } = await ncc(join(process.cwd(), 'node_modules/undici/index.js'), {
    ...options,
    esm: false,
    filename: 'index.cjs',
  })
  write('dist/undici/index.cjs', compiledAtOnce(withoutIndentation(withoutDeadCode(code))))
  for (const [file, { source }] of Object.entries(assets)) write(join('dist/undici', file), source)
  bundledPackages(stats.compilation.modules).forEach((one) => carried.add(one))
}

/**
 * The chunks in which nothing is ours: they are the same in most bundles, and lie once in dist/packages (docs/adr/0003).
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
 * @param {string} path  of a file of it
 * @returns {string} as a file may be called: `octokit-request` for `@octokit/request`
 */
function nameOfPackage(path) {
  return (/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? '')
    .replace('@', '')
    .replace(/[\\/]/, '-')
}

/**
 * What a chunk is called in its bundle is all that differs between bundles: the one that loads it says it.
 *
 * @param {string} chunk
 */
function withoutIds(chunk) {
  const changed = chunk.replace(/^export const id = \d+;\nexport const ids = \[\s*\d+\s*\];\n/, '')
  if (changed === chunk) throw new Error('ncc begins a chunk in another way: look at withoutIds')
  return changed
}

/**
 * Without indentation and line ends, which are a sixth of what others' packages weigh in a download; every name stays.
 *
 * @param {string} chunk
 */
function onFewerLines(chunk) {
  return swc.transformSync(chunk, {
    isModule: true,
    configFile: false,
    swcrc: false,
    minify: true,
    jsc: {
      target: 'es2024',
      minify: { compress: false, mangle: false, format: { comments: false } },
      output: { charset: 'ascii' },
    },
  }).code
}

/**
 * Tells a bundle where its chunks of packages lie.
 *
 * @param {string} code
 * @param {Record<string, string>} moved  from a chunk's id to its file, from the bundle's folder
 */
function withPackages(code, moved) {
  if (Object.keys(moved).length === 0) return code
  const changed = code
    .replace(
      /return ("" \+ chunkId \+ "\.\w+\.js");/,
      (_, name) => `return ${JSON.stringify(moved)}[chunkId] ?? ${name};`,
    )
    .replace('.then(installChunk,', '.then((chunk) => installChunk({ ids: [chunkId], ...chunk }),')
  if (!changed.includes('"../packages/') || !changed.includes('...chunk }'))
    throw new Error('ncc loads chunks in another way: look at withPackages')
  return changed
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

/**
 * Without the blanks that lines begin with, a tenth of what a caller downloads. Every line and name stays; prettier brings them back.
 *
 * @param {string} code
 */
function withoutIndentation(code) {
  /** @type {[from: number, to: number][]} what stands in backticks, where a blank at the start of a line has a meaning */
  const quoted = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      quoted.push([node.getStart(), node.getEnd()])
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  let next = 0
  return code.replace(/^ +/gm, (blanks, at) => {
    while ((quoted[next]?.[1] ?? Infinity) <= at) next++
    return (quoted[next]?.[0] ?? Infinity) < at ? blanks : ''
  })
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
if (named.length === 0) {
  write('dist/packages/licenses.txt', licencesOf([...carried].sort()))
  write('dist/packages/package.json', '{"type":"module"}\n')
}
