import { describe, expect, it } from '@jest/globals'
import { createGitHub } from '../../../shared/github/create.ts'
import { createContext } from '../../fakes/context.ts'
import { type Backing, createBenches } from './harness.ts'

const benches = createBenches()

describe('people', () => {
  it.each(['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const)('knows the role %s', async (role) => {
    const { simulator, github } = await benches.open()
    simulator.seed.collaborator('octocat', role)
    expect(await github.people.roleOf('octocat')).toBe(role)
  })

  it('knows the members of a team: those who took the invitation, of a team that the token may see', async () => {
    const tokens = {
      teams: { login: 'releaser', permissions: ['members:read'] },
      workflow: { login: 'github-actions[bot]', permissions: ['contents:write'] },
    }
    const { simulator, github } = await benches.open({ tokens, token: 'teams' })
    simulator.seed.member('ops', 'ada')
    simulator.seed.member('ops', 'bob', 'pending')
    const isIn = (user: string, org = 'acme', team = 'ops') => github.people.isInTeam(user, org, team)
    expect(await Promise.all([isIn('ada'), isIn('bob'), isIn('mallory')])).toEqual([true, false, false])
    expect(await Promise.all([isIn('ada', 'evil'), isIn('ada', 'acme', 'dev')])).toEqual([false, false])
    const own = await createGitHub(createContext({ env: simulator.env }), 'workflow', { retryUnit: 1 })
    await expect(own.people.isInTeam('ada', 'acme', 'ops')).rejects.toMatchObject({ code: 'PROVIDER_FORBIDDEN' })
  })

  it('tells the account that the token writes as', async () => {
    const { github } = await benches.open()
    expect(await github.people.self()).toBe('github-actions[bot]')
  })

  it('takes somebody unknown for somebody without a role', async () => {
    const { github } = await benches.open()
    expect(await github.people.roleOf('nobody')).toBe('none')
  })

  it("takes an organisation's own role for what it is built on", async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({
      match: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      with: { status: 200, body: { permission: 'write', role_name: 'release captain', user: null } },
    })
    expect(await github.people.roleOf('octocat')).toBe('write')
  })
})

describe('runs', () => {
  it('says of a job whose run it is and whether it still goes on, while other jobs do', async () => {
    const { simulator, github } = await benches.open()
    const jobs = [
      { id: 771, name: 'deploy', status: 'completed', conclusion: 'failure' },
      { id: 772, name: 'later', status: 'queued' },
    ] as const
    simulator.seed.run({ run: 77, jobs })
    expect(await github.runs.job(771)).toEqual({ runId: 77, status: 'completed' })
    expect(await github.runs.job(772)).toEqual({ runId: 77, status: 'queued' })
    expect(await github.runs.job(773)).toBeUndefined()
  })

  it('tells the state of one attempt, and knows none that is not there', async () => {
    const { simulator, github } = await benches.open()
    simulator.seed.run({ run: 77, attempt: 1, status: 'completed', conclusion: 'failure' })
    simulator.seed.run({ run: 77, attempt: 2 })
    expect(await github.runs.attempt(77, 1)).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(await github.runs.attempt(77, 2)).toMatchObject({ status: 'in_progress', conclusion: null })
    expect(await github.runs.attempt(77, 3)).toBeUndefined()
    simulator.seed.run({ run: 77, attempt: 2, status: 'completed', conclusion: 'cancelled' })
    expect(await github.runs.attempt(77, 2)).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  })

  it('tells the workflow, event, branch and time span of an attempt', async () => {
    const { simulator, github } = await benches.open()
    const span = { startedAt: '2026-01-01T10:00:00Z', updatedAt: '2026-01-01T10:05:00Z' }
    simulator.seed.run({
      run: 77,
      branch: 'feature',
      event: 'workflow_dispatch',
      path: '.github/workflows/a.yml@main',
      ...span,
    })
    expect(await github.runs.attempt(77, 1)).toMatchObject({
      branch: 'feature',
      event: 'workflow_dispatch',
      path: '.github/workflows/a.yml',
      ...span,
    })
  })

  it('takes a file whose name goes on behind ours for another workflow', async () => {
    const { simulator, github } = await benches.open()
    for (const end of ['', '@main']) {
      simulator.seed.run({ run: 77, path: `.github/workflows/a.yml@evil.yml${end}` })
      expect(await github.runs.attempt(77, 1)).toMatchObject({ path: '.github/workflows/a.yml@evil.yml' })
    }
  })

  it('dispatches a workflow on a ref, and says when it is not there', async () => {
    const { simulator, github } = await benches.open()
    await simulator.seed.commit({ message: 'one' })
    simulator.seed.workflow('deploy.yml')
    await github.runs.dispatch('deploy.yml', 'main', { environment: 'production' })
    expect(simulator.state.dispatches).toMatchObject([
      { workflow: 'deploy.yml', ref: 'main', inputs: { environment: 'production' } },
    ])
    await expect(github.runs.dispatch('other.yml', 'main', {})).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
    await expect(github.runs.dispatch('deploy.yml', 'nowhere', {})).rejects.toMatchObject({ code: 'PROVIDER_REFUSED' })
  })
})

describe.each<Backing>(['memory', 'git'])('contents of a repository in %s', (backing) => {
  it('reads a file at a ref, and nothing where there is none', async () => {
    const { simulator, github } = await benches.open({ backing })
    const old = await simulator.seed.commit({
      message: 'one',
      files: { '.github/release-kit.yml': 'version: 1\n', 'é.txt': 'héhé' },
    })
    await simulator.seed.commit({ message: 'two', files: { '.github/release-kit.yml': 'version: 2\n' } })
    expect(await github.contents.read('.github/release-kit.yml', old)).toBe('version: 1\n')
    expect(await github.contents.read('.github/release-kit.yml', 'main')).toBe('version: 2\n')
    expect(await github.contents.read('é.txt', 'main')).toBe('héhé')
    await expect(github.contents.read('.github', 'main')).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
    expect(await github.contents.read('.github/release-kit.yml')).toBe('version: 2\n')
    expect(await github.contents.read('absent', 'main')).toBeUndefined()
    expect(await github.contents.read('é.txt', 'no-such-branch')).toBeUndefined()
  })

  it('reads a file above 1 MB, whose content GitHub leaves out at first', async () => {
    const { simulator, github } = await benches.open({ backing })
    const text = `${'0123456789abcde\n'.repeat(80_000)}é`
    await simulator.seed.commit({ message: 'one', files: { 'large.json': text } })
    expect(await github.contents.read('large.json', 'main')).toBe(text)
  })

  it('does not take a large file that was cut off for the whole', async () => {
    const { simulator, github } = await benches.open({ backing })
    await simulator.seed.commit({ message: 'one', files: { 'large.json': 'x'.repeat(1_100_000) } })
    simulator.fail({ match: ({ headers }) => Boolean(headers.accept?.includes('raw')), with: 'truncate' })
    await expect(github.contents.read('large.json', 'main')).rejects.toThrow('the file was cut off')
  })

  it('compares: the commits of head that base has not, oldest first, beyond 100', async () => {
    const { simulator, github } = await benches.open({ backing })
    const base = await simulator.seed.commit({ message: 'base' })
    const count = backing === 'git' ? 12 : 260
    for (let index = 0; index < count; index++)
      await simulator.seed.commit({ message: `feat: ${index}\n\nbody`, author: 'octocat' })
    const commits = await github.contents.compare(base, 'main')
    expect(commits.map(({ message }) => message)).toEqual(
      Array.from({ length: count }, (_, index) => `feat: ${index}\n\nbody`),
    )
    expect(commits[0]?.author).toBe('octocat')
    expect(await github.contents.compare('main', base)).toEqual([])
  })

  it('compares branches that went apart, merges included', async () => {
    const { simulator, github } = await benches.open({ backing })
    const base = await simulator.seed.commit({ message: 'base' })
    const side = await simulator.seed.commit({ message: 'side', branch: 'side', parents: [base] })
    const main = await simulator.seed.commit({ message: 'main' })
    const merge = await simulator.seed.commit({ message: 'merge', branch: 'merged', parents: [main, side] })
    expect((await github.contents.compare('main', 'side')).map(({ sha }) => sha)).toEqual([side])
    expect((await github.contents.compare('main', 'merged')).map(({ sha }) => sha)).toEqual([side, merge])
    await expect(github.contents.compare('main', 'nowhere')).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
  })

  it('knows the default branch', async () => {
    const { github } = await benches.open({ backing, defaultBranch: 'trunk' })
    expect(await github.contents.defaultBranch()).toBe('trunk')
  })
})
