// @ts-check
// What is made of the code that ncc writes (docs/adr/0003): pure, from text to text. Each throws an Error where ncc writes in another way.
import swc from '@swc/core'
import ts from 'typescript'

/** Packages that lie in one file for all bundles, which is loaded when something of it is asked for: from their names to the file, from a bundle's folder. */
export const apart = { undici: '../undici/index.cjs', yaml: '../yaml/index.cjs' }

/**
 * What a chunk is called in its bundle is all that differs between bundles: the one that loads it says it.
 *
 * @param {string} chunk
 */
export function withoutIds(chunk) {
  const changed = chunk.replace(/^export const id = \d+;\nexport const ids = \[\s*\d+\s*\];\n/, '')
  if (changed === chunk) throw new Error('ncc begins a chunk in another way: look at withoutIds')
  return changed
}

/**
 * Calls modules by names: the numbers that ncc gives them depend on what else is in a bundle.
 *
 * @param {string} code  as ncc writes it
 * @param {Map<string, string>} names  from a module's number
 */
export function withNames(code, names) {
  /** @type {(whole: string, before: string, id: string, after: string) => string} */
  const named = (whole, before, id, after) => (names.has(id) ? before + JSON.stringify(names.get(id)) + after : whole)
  const changed = code
    .replace(/^(\/\*{3}\/ )(\d+)(:)$/gm, named)
    .replace(/(__(?:nccwpck|webpack)_require__(?:\(|(?:\.t)?\.bind\(\w+, ))(\d+)([,)])/g, named)
  const left = [...changed.matchAll(/_require__(?!\.[et]\()[.\w]*\((?:\w+, )?(\d+)[,)]/g)].find(([, id]) =>
    names.has(id ?? ''),
  )
  if (left) throw new Error(`ncc reaches modules in another way: look at withNames (${left[0]})`)
  return changed
}

/**
 * Without indentation and line ends, which are a sixth of what others' packages weigh in a download; every name stays.
 *
 * @param {string} chunk
 */
export function onFewerLines(chunk) {
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
export function withPackages(code, moved) {
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
 * Turns the two ways in which ncc reaches the files that lie apart, both at start, into one that waits.
 *
 * @param {string} code
 */
export function withLateFiles(code) {
  const require = 'process.getBuiltinModule("module").createRequire(import.meta.url)'
  return Object.values(apart).reduce((text, file) => {
    const late = `new Proxy({}, { get: (_, name) => ${require}("${file}")[name] })`
    const imported = new RegExp(`^import \\* as (\\w+) from "${file.replaceAll('.', '\\.')}";$`, 'gm')
    const required = `module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("${file}");`
    const changed = text.replace(imported, `const $1 = ${late};`).replaceAll(required, `module.exports = ${late};`)
    const isLate = changed.split(`("${file}")`).length === changed.split(late).length
    if (!isLate || changed.includes(`from "${file}"`))
      throw new Error(`ncc reaches ${file} in another way than this knows: look at withLateFiles`)
    return changed
  }, code)
}

/**
 * ncc makes a `require` for the modules of Node. Node gives them without one, and what it takes to make one is then not loaded.
 *
 * @param {string} code
 */
export function withoutRequire(code) {
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
export function withoutIndentation(code) {
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

/**
 * A bundle's own code, as it is written to dist/.
 *
 * @param {string} code
 */
export function asWritten(code) {
  return compiledAtOnce(withoutIndentation(withoutDeadCode(code)))
}

/** Nothing that swc would make shorter is worth a line that reads otherwise than its source. */
const inert = { defaults: false, const_to_let: false, keep_classnames: true, keep_fnames: true }

/**
 * Puts the functions of a bundle's modules into parentheses again, which swc drops: V8 takes them as a sign that a function is
 * called at once, and does not read it twice.
 *
 * @param {string} code
 */
export function compiledAtOnce(code) {
  /** @type {ts.PropertyAssignment[]} */
  const modules = []
  /** @type {(node: ts.Node) => void} */
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
