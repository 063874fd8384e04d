// @ts-check
// Usage: node scripts/docs.mjs [--check]: writes the generated parts of the documentation, or (--check) says which are stale:
// the input and output tables of every action's README, the table of actions in README.md, docs/workflows.md, docs/config.md,
// docs/errors.md and schemas/.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const isCheck = process.argv.includes('--check')
const stale = []

/** @param {string} path @param {string} text */
async function put(path, text) {
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path })
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return
  if (isCheck) stale.push(path)
  else writeFileSync(path, formatted)
}

/** @param {string} text @param {string} marker @param {string} body */
function between(text, marker, body) {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  if (!text.includes(start) || !text.includes(end)) throw new Error(`markers ${start} … ${end} are missing`)
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${body}\n\n${text.slice(text.indexOf(end))}`
}

/** @param {string} text */
const cell = (text) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')

/** @param {Record<string, {description?: string, default?: unknown, required?: boolean}>} entries */
function inputTable(entries) {
  const rows = Object.entries(entries ?? {}).map(([name, { description, default: initial, required }]) => {
    if (!description) throw new Error(`input ${name} has no description`)
    const shown = required
      ? '**required**'
      : initial === undefined || initial === ''
        ? ''
        : `\`${cell(String(initial))}\``
    return `| \`${name}\` | ${cell(description)} | ${shown} |`
  })
  return ['| input | meaning | default |', '| --- | --- | --- |', ...rows].join('\n')
}

/** @param {Record<string, {description?: string}>} entries */
function outputTable(entries) {
  const rows = Object.entries(entries ?? {}).map(([name, { description }]) => {
    if (!description) throw new Error(`output ${name} has no description`)
    return `| \`${name}\` | ${cell(description)} |`
  })
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n')
}

const folders = [...readdirSync('actions').map((name) => join('actions', name)), 'deploy'].filter((folder) =>
  existsSync(join(folder, 'action.yml')),
)
const overview = ['| action | what it does |', '| --- | --- |']
for (const folder of folders) {
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const readme = join(folder, 'README.md')
  const text = readFileSync(readme, 'utf8')
  const withInputs = between(text, 'inputs', inputTable(manifest.inputs))
  await put(readme, manifest.outputs ? between(withInputs, 'outputs', outputTable(manifest.outputs)) : withInputs)
  overview.push(`| [\`${folder}\`](${folder}/README.md) | ${cell(manifest.description)} |`)
}
if (existsSync('README.md'))
  await put('README.md', between(readFileSync('README.md', 'utf8'), 'actions', overview.join('\n')))

/** @param {string} text  a workflow with a job that takes its permissions from whoever calls, and says in a comment which it needs */
function inherited(text) {
  return [...text.matchAll(/^ +# {3}([a-z-]+: (?:read|write))  +(.+)$/gm)]
    .map(([, scope, why]) => `${scope} (${why})`)
    .join(', ')
}

const workflows = readdirSync('.github/workflows')
  .filter((name) => name !== 'ci.yml')
  .map((name) => {
    const text = readFileSync(join('.github/workflows', name), 'utf8')
    const { on, jobs } = parse(text)
    const { inputs, secrets, outputs } = on.workflow_call
    const about = /^# (.+)$/m.exec(text)?.[1] ?? ''
    const rights = Object.entries(jobs).map(([job, { permissions }]) => {
      if (!permissions) return `| \`${job}\` | those of the job that calls: ${cell(inherited(text))} |`
      const list = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`)
      return `| \`${job}\` | ${list.join(', ') || 'none'} |`
    })
    return [
      `## ${name}\n\n${about}`,
      inputTable(inputs),
      secrets && ['| secret | meaning |', ...outputTable(secrets).split('\n').slice(1)].join('\n'),
      outputs && outputTable(outputs),
      ['| job | permissions |', '| --- | --- |', ...rights].join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n')
  })
await put('docs/workflows.md', between(readFileSync('docs/workflows.md', 'utf8'), 'workflows', workflows.join('\n\n')))

const { catalogue } = await import('../shared/errors/catalogue.ts')
const errors = Object.entries(catalogue).map(([code, hint]) => `## ${code}\n\n${hint}`)
await put(
  'docs/errors.md',
  `# Errors\n\nEvery error ends in its code in brackets. What to do about each:\n\n${errors.join('\n\n')}\n`,
)

const { configSchema } = await import('../shared/config/schema.ts')
const { reference } = await import('../shared/config/reference.ts')
const configJson = {
  title: 'release-kit configuration',
  ...described(z.toJSONSchema(configSchema, { target: 'draft-7' }), ''),
}
await put('schemas/release-kit.schema.json', JSON.stringify(configJson))
await put('docs/config.md', between(readFileSync('docs/config.md', 'utf8'), 'reference', configReference(configJson)))

/**
 * A JSON schema with the meaning of each key; names of the reader's choice and items of a list are `*`.
 *
 * @param {Record<string, any>} schema @param {string} path @returns {Record<string, any>}
 */
function described(schema, path) {
  const below = (/** @type {string} */ key) => (path === '' ? key : `${path}.${key}`)
  const { properties, additionalProperties, items, anyOf } = schema
  return {
    ...(reference[path] === undefined ? {} : { description: reference[path] }),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, described(one, below(key))])),
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: described(additionalProperties, below('*')),
    }),
    ...(items && { items: described(items, below('*')) }),
    ...(anyOf && { anyOf: anyOf.map((/** @type {Record<string, any>} */ one) => described(one, path)) }),
  }
}

/** @param {Record<string, any>} schema what it may be, in words */
function valueOf({ type, const: only, enum: words, items, additionalProperties, anyOf, pattern, propertyNames }) {
  if (only !== undefined) return `\`${only}\``
  if (words) return words.map((/** @type {string} */ word) => `\`${word}\``).join(', ')
  if (anyOf) return [...new Set(anyOf.map(valueOf))].join(' or ')
  if (type === 'array') return `list of ${items.type === 'string' ? 'texts' : valueOf(items)}`
  if (type === 'object') return propertyNames && additionalProperties.type === 'string' ? 'map of texts' : 'map'
  if (type === 'string' && pattern?.startsWith('^[A-Z_]')) return 'NAME of a variable'
  return { string: 'text', boolean: '`true` or `false`', integer: 'whole number', number: 'number' }[type] ?? type
}

/** @param {Record<string, any>} schema */
function configReference({ properties }) {
  /** @type {(schema: Record<string, any>, path: string) => string[]} */
  const rowsOf = (schema, path) => {
    const { properties: keys = {}, additionalProperties: named, items, anyOf = [], description } = schema
    const shown = path.replaceAll('*', '<name>').replace('required-secrets.<name>', 'required-secrets[]')
    const own = description ? [`| \`${shown}\` | ${cell(description)} | ${valueOf(schema)} |`] : []
    const rows = [
      ...Object.entries(keys).flatMap(([key, one]) => rowsOf(one, `${path}.${key}`)),
      ...(typeof named === 'object' ? rowsOf(named, `${path}.*`) : []),
      ...(items ? rowsOf(items, `${path}.*`) : []),
      ...anyOf.flatMap((/** @type {Record<string, any>} */ one) => rowsOf({ ...one, description: undefined }, path)),
    ]
    return [...new Set([...own, ...rows])]
  }
  return Object.entries(properties)
    .map(([key, one]) => [
      `### ${key}`,
      ['| key | meaning | value |', '| --- | --- | --- |', ...rowsOf(one, key)].join('\n'),
    ])
    .flat()
    .join('\n\n')
}

if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}\nrun: npm run docs`)
  process.exitCode = 1
}
