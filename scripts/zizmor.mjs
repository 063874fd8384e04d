// @ts-check
// Usage: node scripts/zizmor.mjs [file…]: audits every workflow and action that release-kit runs, ships or shows (or the files named) with
// zizmor, offline, and installs it into .tools by pip. A finding above low fails, unless its reason stands in place: .github/zizmor.yml.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionFiles, markdownWorkflows, workflowFiles } from './shown-workflows.mjs'

const version = '1.32.0'
const root = join(import.meta.dirname, '..')
const tool = join(root, '.tools', `zizmor-${version}`)
const python = join(tool, 'bin/python')
const zizmor = join(tool, 'bin/zizmor')

if (!existsSync(zizmor)) {
  console.log(`installing zizmor ${version}`)
  try {
    execFileSync('python3', ['-m', 'venv', tool], { stdio: 'inherit' })
    execFileSync(
      python,
      ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary', ':all:', `zizmor==${version}`],
      { stdio: 'inherit' },
    )
  } catch {
    rmSync(tool, { recursive: true, force: true })
    console.error(
      `zizmor is needed and could not be installed: "pip install zizmor==${version}" must work in a venv (Python 3.10 or newer, and a package index)`,
    )
    process.exit(1)
  }
}

const named = process.argv.slice(2)
const shown = mkdtempSync(join(tmpdir(), 'release-kit-shown-'))
const blocks = (named.length > 0 ? [] : markdownWorkflows()).map(({ name, text }) => {
  const file = join(shown, `${name.replace(/[^\w.]/g, '-')}.yml`)
  writeFileSync(file, text)
  return file
})
const files = named.length > 0 ? named : [...workflowFiles(), ...actionFiles()].map(({ name }) => name)
const settings = ['--offline', '--no-progress', '--persona', 'pedantic', '--config', join(root, '.github/zizmor.yml')]
const { status } = spawnSync(zizmor, [...settings, ...files, ...blocks], {
  cwd: named.length > 0 ? process.cwd() : root,
  stdio: 'inherit',
})
rmSync(shown, { recursive: true, force: true })
// 0 nothing found, 11 informational, 12 low, 13 medium, 14 high; all else could not audit
process.exit(status === 0 || status === 11 || status === 12 ? 0 : (status ?? 1))
