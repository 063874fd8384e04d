// @ts-check
// Usage: node scripts/export-refs.mjs <ref> <folder> [owner/name]: writes a copy of the committed tree for GitHub Enterprise Server,
// old runners and act, which do not know self-repository references, `queue: max` and `deployment: false`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [ref, folder, repository = 'org/release-kit'] = process.argv.slice(2)
if (!ref || !folder) throw new Error('usage: node scripts/export-refs.mjs <ref> <folder> [owner/name]')

mkdirSync(folder, { recursive: true })
const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1024 * 1024 * 1024 })
execFileSync('tar', ['-x', '-C', folder], { input: archive })

/** @param {string} path @returns {string[]} */
const files = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path]

/** @param {string} text */
export const rewrite = (text) =>
  text
    .replace(/^(\s*(?:- )?uses: )\$\/(\S+)/gm, `$1${repository}/$2@${ref}`)
    .replace(/^\s*queue: max\n/gm, '')
    .replace(/^\s*deployment: false\n/gm, '')

for (const path of ['actions', 'deploy', '.github']
  .map((name) => join(folder, name))
  .filter((path) => statSync(path, { throwIfNoEntry: false }))) {
  for (const file of files(path).filter((name) => /\.ya?ml$/.test(name)))
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')))
}
