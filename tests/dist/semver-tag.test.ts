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
  repository.commit('feat: more')
  repository.publish()
  github = await createGitHubSimulator({ repository: repository.remote })
})
afterAll(() => github.close())

const run = (inputs: Readonly<Record<string, string>>) =>
  spawnAction('semver-tag', {
    inputs,
    cwd: repository.directory,
    env: { ...github.env, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: repository.git('rev-parse', 'HEAD') },
  })

describe('the bundle of semver-tag', () => {
  it('says everything that is wrong with its inputs, sets every output and fails', async () => {
    const { exitCode, outputs, stdout } = await run({ bump: 'huge', version: 'one', 'tag-prefix': '-v' })
    expect(exitCode).toBe(1)
    for (const part of ['bump is \\"huge\\"', 'version is \\"one\\"', 'tag-prefix is \\"-v\\"']) {
      expect(outputs.reason?.replaceAll('"', '\\"')).toContain(part)
    }
    expect(outputs).toMatchObject({ phase: 'Error', released: 'false', version: '', 'image-tags': '' })
    expect(stdout).toContain('::error::')
  })

  it('asks for a token where nobody gave one and something is to be written', async () => {
    const { exitCode, outputs } = await run({})
    expect(exitCode).toBe(1)
    expect(outputs.reason).toContain('github-token is missing; expected a token with contents: write')
  })

  it('needs neither token nor API for a dry run', async () => {
    const { exitCode, outputs, summary } = await spawnAction('semver-tag', {
      inputs: { 'dry-run': 'true' },
      cwd: repository.directory,
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_API_URL: 'http://127.0.0.1:9' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ version: '1.1.0', tag: 'v1.1.0', released: 'false', phase: 'Successful' })
    expect(summary).toContain('v1.1.0 would be released')
  })

  it('[P02] tags once, and a re-run after a failed deployment goes on with that tag', async () => {
    const first = await run({ 'github-token': github.token, floating: 'major' })
    expect(first).toMatchObject({ exitCode: 0, outputs: { tag: 'v1.1.0', created: 'true', 'floating-tags': 'v1' } })
    const second = await run({ 'github-token': github.token, floating: 'major' })
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { tag: 'v1.1.0', released: 'true', created: 'false', 'floating-tags': 'v1' },
    })
    expect(first.stdout).not.toContain(`"${github.token}"`)
    expect(github.problems).toEqual([])
  })
})
