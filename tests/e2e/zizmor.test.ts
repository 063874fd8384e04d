import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'

jest.setTimeout(120_000)

const script = new URL('../../scripts/zizmor.mjs', import.meta.url).pathname

function audit(uses: string): { status: number | null; output: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'release-kit-zizmor-')), 'workflow.yml')
  const job = `jobs: { one: { name: One, runs-on: ubuntu-latest, steps: [{ uses: '${uses}' }] } }`
  writeFileSync(file, `name: one\non: push\npermissions: {}\n${job}\n`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

it('zizmor fails on a third party by a tag, and lets a reference to release-kit and findings that are low pass', () => {
  const tagged = audit('acme/tool@v1')
  expect(tagged.output).toContain('unpinned-uses')
  expect(tagged.status).toBe(14)
  const ours = audit('org/release-kit/deploy@v1')
  expect(ours.output).toContain('concurrency-limits')
  expect(ours.output).not.toContain('unpinned-uses')
  expect(ours.status).toBe(0)
})

it('zizmor fails when it could audit nothing', () => {
  const { status } = spawnSync(process.execPath, [script, 'no-such-workflow.yml'])
  expect(status).toBeGreaterThan(0)
})
