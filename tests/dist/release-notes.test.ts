import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

let repository: GitRepository
let github: GitHubSimulator

beforeAll(async () => {
  repository = createGitRepository()
  repository.commit('feat: begin')
  repository.tag('v1.0.0')
  repository.commit('feat: more (#12)')
  repository.tag('v1.1.0')
  repository.publish()
  github = await createGitHubSimulator({ repository: repository.remote })
})
afterAll(() => github.close())

const run = (inputs: Readonly<Record<string, string>>) =>
  spawnAction('release-notes', { inputs, cwd: repository.directory, env: github.env })

describe('the bundle of release-notes', () => {
  it('says everything that is wrong with its inputs, sets every output and fails', async () => {
    const { exitCode, outputs } = await run({ range: 'x', release: 'maybe', 'tag-prefix': '-v' })
    expect(exitCode).toBe(1)
    for (const part of ['range is "x"', 'release is "maybe"', 'tag-prefix is']) expect(outputs.reason).toContain(part)
    expect(outputs).toMatchObject({ phase: 'Error', notes: '', 'entry-count': '0' })
  })

  it('says what is wrong with its sections', async () => {
    const { exitCode, outputs } = await run({ sections: '- { titel: x }' })
    expect(exitCode).toBe(1)
    expect(outputs.reason).toMatch(/sections is .* \[INPUT_INVALID\]$/)
  })

  it('[P80] writes notes from git alone', async () => {
    const { exitCode, outputs, summary } = await run({ locale: 'fr' })
    expect(exitCode).toBe(0)
    expect(outputs.notes).toContain('## 🚀 Nouvelles fonctionnalités\n\n- [#12] more\n')
    expect(readFileSync(outputs['notes-file'] ?? '', 'utf8').trim()).toBe(outputs.notes?.trim())
    expect(summary).toContain('# Release v1.1.0 - 2025-01-15')
  })

  it('has conventional-changelog and its preset with it', async () => {
    const { exitCode } = await run({ changelog: 'CHANGELOG.md', 'changelog-format': 'conventional' })
    expect(exitCode).toBe(0)
    expect(readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8')).toMatch(
      /^# Changelog\n\n## \[1\.1\.0\]\(.*\)\n\n### Features\n\n\* more \(\[#12\]/,
    )
  })

  it('writes a release', async () => {
    const { exitCode, outputs } = await run({ 'github-token': github.token, release: 'publish' })
    expect(exitCode).toBe(0)
    expect(github.state.releases).toMatchObject([{ tag: 'v1.1.0', draft: false }])
    expect(outputs['release-id']).toBe(String(github.state.releases[0]?.id))
    expect(github.problems).toEqual([])
  })
})
