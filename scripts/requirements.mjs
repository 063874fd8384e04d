// @ts-check
// Usage: node scripts/requirements.mjs [--check]: fills in the last column of docs/requirements.md, the tests whose names cite an ID, and
// lists the IDs that no test cites. --check: says whether the page is stale, and writes nothing.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/requirements.md')

/** @type {Map<string, Set<string>>} ID → files with a test that cites it */
const cited = new Map()
for (const file of globSync('tests/**/*.test.ts', { cwd: root }).sort())
  for (const [, id = ''] of readFileSync(join(root, file), 'utf8').matchAll(/\[([PODA]\d\d)\]/g))
    cited.set(id, (cited.get(id) ?? new Set()).add(file))

const text = readFileSync(page, 'utf8')
const row = /^\| `([PODA]\d\d)` +\| (.*?) *\| .*\|$/gm
const known = [...text.matchAll(row)].map(([, id = '']) => id)
const unknown = [...cited.keys()].filter((id) => !known.includes(id))
if (unknown.length > 0) throw new Error(`tests cite what docs/requirements.md does not name: ${unknown.join(', ')}`)

/** @param {string} file */
const shown = (file) => `\`${file.replace(/^tests\/|\.test\.ts$/g, '')}\``
const filled = text.replace(row, (_, id, asked) => {
  const files = [...(cited.get(id) ?? [])]
  return `| \`${id}\` | ${asked} | ${files.map(shown).join(', ') || '—'} |`
})
const formatted = await format(filled, { ...(await resolveConfig(page)), filepath: page })
const isStale = formatted !== text
if (process.argv.includes('--check')) {
  if (isStale) console.error('docs/requirements.md is stale: run npm run requirements')
  process.exitCode = isStale ? 1 : 0
} else {
  writeFileSync(page, formatted)
  const open = known.filter((id) => !cited.has(id))
  console.log(`${known.length - open.length} of ${known.length} requirements are cited by a test`)
  for (const id of open) console.log(`no test: ${id}`)
}
