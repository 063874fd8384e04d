import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

let github: GitHubSimulator
beforeEach(async () => {
  github = await createGitHubSimulator()
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const config = `version: 1
contacts: { devops-lead: "@ada" }
checklists:
  before: ["!backup verified", "release notes read"]
`

describe('the bundle of checklist', () => {
  it('[O02] refuses a release with an open box that is required, and says which', async () => {
    github.seed.collaborator('ada', 'write')
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-checklist-'))
    mkdirSync(join(cwd, '.github'))
    writeFileSync(join(cwd, '.github/release-kit.yml'), config)
    const run = (operation: string) => {
      const inputs = { operation, list: 'before', release: 'v1.2.0', 'github-token': github.token }
      return spawnAction('checklist', { cwd, env: github.env, inputs })
    }
    expect((await run('open')).exitCode).toBe(0)
    const refused = await run('check')
    expect([refused.exitCode, refused.outputs.phase, refused.outputs.open]).toEqual([
      1,
      'Failed',
      '["backup verified"]',
    ])
    expect(refused.summary).toContain('| backup verified | ❌ required, open |')
    github.seed.edit(1, 'ada', (body) => body.replace('- [ ] backup', '- [x] backup'))
    const passed = await run('check')
    expect([passed.exitCode, passed.outputs.open]).toEqual([0, '[]'])
  })

  it('does not run where the config has no checklist', async () => {
    const { exitCode, stdout } = await spawnAction('checklist', {
      cwd: mkdtempSync(join(tmpdir(), 'release-kit-checklist-')),
      env: github.env,
      inputs: { 'github-token': github.token },
    })
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('checklists in the config')])
  })
})
