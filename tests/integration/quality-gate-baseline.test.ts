import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, gate, lcov, put, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

const inputs = { reports: 'coverage lcov.info', block: 'coverage.delta >= 0' }

function createBranch(): GitRepository {
  const repository = createGitRepository()
  repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
  repository.publish()
  return repository
}

/** A run on main after a push. */
async function runOnMain(repository: GitRepository, marks: string, env: Readonly<Record<string, string>> = {}) {
  put(repository.directory, { 'lcov.info': lcov('a.ts', marks) })
  const sha = repository.git('rev-parse', 'HEAD')
  return gate(repository.directory, {
    inputs,
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true', ...env },
  })
}

const stored = (repository: GitRepository) => {
  const text = repository.git(
    '--git-dir',
    repository.remote,
    'show',
    'release-kit-data:quality-gate/main/quality-gate.json',
  )
  return (JSON.parse(text) as { entries: readonly { sha: string; metrics: Record<string, number> }[] }).entries
}

describe('quality-gate: the baseline on the data branch', () => {
  it('is made by the first run, and compared with by the next', async () => {
    const repository = createBranch()
    expect(await runOnMain(repository, '++--')).toMatchObject({ outputs: { verdict: 'pass' } })
    repository.commit('feat: worse')
    expect(await runOnMain(repository, '+---')).toMatchObject({ reason: 'block: coverage.delta (-25%) >= 0' })
    repository.commit('feat: better')
    const third = await runOnMain(repository, '+++-')
    expect(third).toMatchObject({ outputs: { verdict: 'pass' } })
    expect(third.summary).toContain('| `coverage` | `▅▁█` | 25% … 75% | 75% |')
    expect(stored(repository).map(({ metrics }) => metrics.coverage)).toEqual([50, 25, 75])
    expect(repository.git('--git-dir', repository.remote, 'ls-tree', '-r', '--name-only', 'release-kit-data')).toBe(
      'quality-gate/main/quality-gate.json',
    )
  })

  it('is that of the merge base for a pull request, which writes none', async () => {
    const repository = createBranch()
    const base = repository.git('rev-parse', 'HEAD')
    await runOnMain(repository, '++--')
    repository.commit('feat: better')
    await runOnMain(repository, '++++')
    repository.branch('change', base)
    repository.commit('feat: change')
    put(repository.directory, { 'lcov.info': lcov('a.ts', '+++-') })
    const event = {
      pull_request: { number: 1, base: { sha: repository.git('rev-parse', 'main'), ref: 'main' }, head: { sha: 'x' } },
    }
    const outcome = await gate(repository.directory, {
      inputs: { ...inputs, 'policy-from': 'head' },
      event,
      eventName: 'pull_request',
      env: { GITHUB_REF: 'refs/pull/1/merge' },
    })
    expect(outcome).toMatchObject({ outputs: { verdict: 'pass' }, metricsFile: { 'coverage.delta': 25 } })
    expect(stored(repository)).toHaveLength(2)
  })

  it.each([
    ['an unprotected branch', { GITHUB_REF_PROTECTED: 'false' }],
    ['a tag', { GITHUB_REF: 'refs/tags/v1' }],
  ])('is not made by %s', async (_, env) => {
    const repository = createBranch()
    await runOnMain(repository, '++--', env)
    expect(repository.git('--git-dir', repository.remote, 'branch', '--list', 'release-kit-data')).toBe('')
  })

  it('loses no entry when runs store at the same time', async () => {
    const repository = createBranch()
    const names = ['one', 'two', 'three', 'four']
    put(repository.directory, { 'lcov.info': lcov('a.ts', '++--') })
    const env = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_REF_PROTECTED: 'true',
    }
    const runs = await Promise.all(
      names.map((name) => gate(repository.directory, { inputs: { ...inputs, name }, env })),
    )
    expect(runs.flatMap(({ log }) => log).filter((line) => line.startsWith('warning'))).toEqual([])
    const files = repository
      .git('--git-dir', repository.remote, 'ls-tree', '-r', '--name-only', 'release-kit-data')
      .split('\n')
    expect(files.sort()).toEqual(names.map((name) => `quality-gate/main/${name}.json`).sort())
  })

  it('changes no verdict when it cannot be stored or read', async () => {
    const repository = createBranch()
    repository.git('remote', 'set-url', 'origin', '/nowhere.git')
    const outcome = await runOnMain(repository, '++--')
    expect(outcome.outputs.verdict).toBe('pass')
    expect(outcome.log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('there is no baseline'),
      expect.stringContaining('could not be stored'),
    ])
  })

  it('is not touched by what a command did to the configuration of git', async () => {
    const repository = createBranch()
    put(repository.directory, { 'lcov.info': lcov('a.ts', '++--') })
    const env = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_REF_PROTECTED: 'true',
    }
    const evil = `evil: git config url./nowhere.insteadOf "${repository.remote}"; git config core.fsmonitor "touch $PWD/ran; false"; git config core.sshCommand false`
    const outcome = await gate(repository.directory, { inputs: { ...inputs, commands: evil }, env })
    expect(outcome.log.filter((line) => line.startsWith('warning'))).toEqual([])
    expect(stored(repository)).toHaveLength(1)
  })
})

describe('quality-gate: reviews', () => {
  it('[O01] counts approvals of the head commit by people with write access', async () => {
    const repository = createBranch()
    const github = await simulate()
    const head = await github.seed.commit({ message: 'feat: change' })
    const pull = github.seed.pull({ title: 'change', merged: false, head: { ref: 'change', sha: head } })
    github.seed.collaborator('ada', 'admin')
    github.seed.collaborator('bob', 'write')
    github.seed.collaborator('mallory', 'read')
    for (const author of ['ada', 'mallory']) github.seed.review(pull.number, { author, state: 'APPROVED', sha: head })
    github.seed.review(pull.number, { author: 'bob', state: 'APPROVED', sha: 'f'.repeat(40) })
    const event = { pull_request: { number: pull.number, base: { sha: head }, head: { sha: head } } }
    const block = 'reviews.approved >= 2\nreviews.approved["role:maintain"] >= 1\nreviews.approved["@ada,@bob"] >= 1'
    const outcome = await gate(repository.directory, {
      github,
      event,
      eventName: 'pull_request',
      inputs: { block, 'policy-from': 'head', comment: 'false', check: 'false' },
    })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: reviews.approved (1) >= 2' })
    expect(await gate(repository.directory, { inputs: { block } })).toMatchObject({
      phase: 'Error',
      reason: expect.stringContaining('reviews.approved (missing) >= 2'),
    })
  })
})
