import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
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

describe('the bundle of deployment-report', () => {
  it('[P83] writes its files into the workspace, and the report into the summary', async () => {
    const sha = await github.seed.commit({ message: 'feat: one' })
    const payload = { v: 1, op: 'switch', service: 'auth', version: 'v1.0.0', run: { id: 1, attempt: 1 } }
    const deployment = github.seed.deployment({ sha, task: 'release-kit:switch', payload })
    github.seed.status(deployment, 'success', 'rk1|COMMITTED|1/1|green|well')
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-report-'))
    const inputs = { period: '30d', format: 'html\ncsv', 'github-token': github.token }
    const { exitCode, outputs, summary } = await spawnAction('deployment-report', { cwd, env: github.env, inputs })
    expect([exitCode, outputs.phase]).toEqual([0, 'Successful'])
    const files = JSON.parse(outputs['report-file'] ?? '') as Record<string, string>
    expect(files).toEqual({ html: 'deployment-report/30d.html', csv: 'deployment-report/30d.csv' })
    expect(readFileSync(join(cwd, files.csv ?? ''), 'utf8')).toContain(',auth,v1.0.0,')
    expect(summary).toContain('| Success rate | 100 % |')
  })

  it('counts by the config of the commit where there is no checkout, never by none', async () => {
    const files = {
      '.github/release-kit.yml': 'version: 1\njournal: { writers: ["release-app[bot]", "github-actions[bot]"] }\n',
    }
    const sha = await github.seed.commit({ message: 'ci: who writes', files })
    const payload = { v: 1, op: 'switch', service: 'auth', version: 'v1.0.0', run: { id: 1, attempt: 1 } }
    const creator = 'release-app[bot]'
    const deployment = github.seed.deployment({ sha, task: 'release-kit:switch', payload, creator })
    github.seed.status(deployment, 'success', 'rk1|COMMITTED|1/1|green|well')
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-report-'))
    const inputs = { period: '30d', format: 'csv', 'github-token': github.token }
    const env = { ...github.env, GITHUB_SHA: sha }
    const { exitCode } = await spawnAction('deployment-report', { cwd, env, inputs })
    expect(exitCode).toBe(0)
    expect(readFileSync(join(cwd, 'deployment-report/30d.csv'), 'utf8')).toContain(',auth,v1.0.0,')
  })

  it('names every wrong input at once, and writes nothing', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-report-'))
    const inputs = { period: 'yesterday', format: 'pdf', 'github-token': github.token }
    const { exitCode, stdout } = await spawnAction('deployment-report', { cwd, env: github.env, inputs })
    expect(exitCode).toBe(1)
    for (const name of ['period', 'format']) expect(stdout).toContain(`${name} is`)
    expect(existsSync(join(cwd, 'deployment-report'))).toBe(false)
  })

  it('says which permission its token lacks', async () => {
    const poor = await createGitHubSimulator({
      tokens: { poor: { login: 'github-actions[bot]', permissions: ['contents:read'] } },
    })
    const { exitCode, stdout } = await spawnAction('deployment-report', {
      env: poor.env,
      inputs: { 'github-token': 'poor' },
    })
    await poor.close()
    expect(exitCode).toBe(1)
    expect(stdout).toContain('deployments: read')
  })
})
