import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, expect, it, jest } from '@jest/globals'
import { markdownWorkflows, workflowFiles } from '../../scripts/shown-workflows.mjs'
import { exportRelease } from './act.ts'

jest.setTimeout(120_000)

const root = join(import.meta.dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-kit-actionlint-'))
})

/** What actionlint says of a file; nothing where it accepts it. */
function lint(file: string): string {
  // a job that a page shows alone needs one that it does not show
  const args = ['-shellcheck=', '-pyflakes=', '-ignore', 'property "tag" is not defined in object type {}', file]
  const { stdout, stderr } = spawnSync(join(root, '.tools/bin/actionlint'), args, { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

it('actionlint finds nothing wrong with the workflows and templates of an exported release', () => {
  const release = exportRelease()
  const files = workflowFiles().filter(({ name }) => !name.startsWith('examples/'))
  expect(files.length).toBeGreaterThan(30)
  expect(files.map(({ name }) => lint(join(release, name))).filter((said) => said !== '')).toEqual([])
})

it('actionlint finds nothing wrong with the examples, nor with the workflows that the documentation shows', () => {
  const callers = join(folder, '.github/workflows')
  mkdirSync(callers, { recursive: true })
  const shown = [...workflowFiles().filter(({ name }) => name.startsWith('examples/')), ...markdownWorkflows()]
  expect(shown.length).toBeGreaterThan(30)
  const files = shown.map(({ name, text }, index) => {
    const file = join(callers, `${index}-${basename(name).replace(/[^\w.]/g, '-')}.yml`)
    // what a page leaves out of a workflow
    writeFileSync(file, /^on:/m.test(text) ? text : `on: push\n${text}`)
    return file
  })
  // actionlint does not know what GitHub has learnt since
  spawnSync(process.execPath, [join(root, 'scripts/export-refs.mjs'), 'v1', '--caller', folder])
  expect(files.map(lint).filter((said) => said !== '')).toEqual([])
  expect(files.every((file) => !readFileSync(file, 'utf8').includes('deployment: false'))).toBe(true)
})
