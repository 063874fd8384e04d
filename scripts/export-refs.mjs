// @ts-check
// Usage: node scripts/export-refs.mjs <ref> <folder> [owner/name]: writes a copy of the committed tree for GitHub Enterprise Server,
// old runners and act, which do not know self-repository references, `queue: max` and `deployment: false`; its templates call that copy.
// node scripts/export-refs.mjs <ref> --caller <folder> [owner/name]: converts the workflows of a service repository, in place.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isCaller = process.argv.includes('--caller')
const [ref, folder, repository = 'org/release-kit'] = process.argv.slice(2).filter((one) => one !== '--caller')
if (!ref || !folder) throw new Error('usage: node scripts/export-refs.mjs <ref> [--caller] <folder> [owner/name]')

if (!isCaller) {
  mkdirSync(folder, { recursive: true })
  const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1024 * 1024 * 1024 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
}

/** @param {string} path @returns {string[]} */
const files = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path]

/** @param {string} text */
const rewrite = (text) =>
  text
    .replace(/(\buses: )\$\/([^\s,}]+)/g, `$1${repository}/$2@${ref}`)
    .replace(/(\buses: )org\/release-kit\/([^\s,}@]+)@[^\s,}]+/g, `$1${repository}/$2@${ref}`)
    .replace(/^\s*(?:queue: max|deployment: false)[ \t]*(?:#.*)?\n/gm, '')
    // in a map on one line
    .replace(/,\s*(?:queue: max|deployment: false)(?=\s*[,}])/g, '')
    .replace(/\{\s*(?:queue: max|deployment: false),\s*/g, '{ ')

const converted = isCaller ? ['.github'] : ['actions', 'deploy', '.github', 'workflows-templates']
for (const path of converted.map((name) => join(folder, name))) {
  if (!statSync(path, { throwIfNoEntry: false })) continue
  for (const file of files(path).filter((name) => /\.ya?ml$/.test(name)))
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')))
}
