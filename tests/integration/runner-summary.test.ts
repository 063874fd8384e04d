import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRunner } from '../../shared/action/runner.ts'

const mebibyte = 1024 * 1024
const before = process.env.GITHUB_STEP_SUMMARY
const path = join(mkdtempSync(join(tmpdir(), 'release-kit-summary-')), 'summary.md')

beforeEach(() => {
  writeFileSync(path, '')
  process.env.GITHUB_STEP_SUMMARY = path
})
afterEach(() => {
  if (before === undefined) delete process.env.GITHUB_STEP_SUMMARY
  else process.env.GITHUB_STEP_SUMMARY = before
})

describe('the job summary', () => {
  it.each(['x', 'é', '日', '😀', 'a😀'])('is cut below 1 MiB, between two characters, and says so: %s', (letter) => {
    createRunner().summary(`# verdict\n${letter.repeat(600_000)}${letter.repeat(600_000)}`)
    const written = readFileSync(path)
    const text = written.toString('utf8')
    expect(written.length).toBeLessThan(mebibyte)
    expect(text.startsWith('# verdict\n')).toBe(true)
    expect(text).toContain('… cut: the report has all of it')
    expect(text).not.toContain('\ufffd')
  })

  it('is whole where it fits', () => {
    createRunner().summary('# verdict é')
    expect(readFileSync(path, 'utf8').trim()).toBe('# verdict é')
  })
})
