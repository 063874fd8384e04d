import { describe, expect, it } from '@jest/globals'
import { gate, lcov, put } from './quality-gate.harness.ts'

import { createBranch, inputs, runOnMain, stored } from './quality-gate-baseline.harness.ts'

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

  it('holds what the rules ask of folders and files, by its counts', async () => {
    const repository = createBranch()
    const run = (marks: string) => {
      put(repository.directory, { 'lcov.info': lcov('src/pay/a.ts', marks) + lcov('b.ts', '+') })
      const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: repository.commit('feat'), GITHUB_REF_PROTECTED: 'true' }
      const block = 'coverage["src/pay"] >= baseline(coverage["src/pay"])'
      return gate(repository.directory, { inputs: { ...inputs, block }, env })
    }
    expect((await run('++-')).log).toContainEqual(expect.stringMatching(/^notice n\/a: .*\(n\/a\)$/))
    expect(stored(repository)[0]?.metrics).toMatchObject({ 'coverage["src/pay"].lines.covered': 2 })
    expect((await run('+--')).reason).toBe(
      'block: coverage["src/pay"] (33.33%) >= baseline(coverage["src/pay"]) (66.66%)',
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

  it.each([
    ['pull_request_target', { pull_request: { number: 1, base: { ref: 'main' } } }],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }],
    ['merge_group', { merge_group: { base_ref: 'refs/heads/main' } }],
  ])(
    'is not poisoned by %s, which runs on a protected branch whatever it is about, not even when asked to',
    async (eventName, event) => {
      const repository = createBranch()
      const sha = repository.git('rev-parse', 'HEAD')
      put(repository.directory, { 'lcov.info': lcov('a.ts', '++--') })
      for (const wanted of ['auto', 'true']) {
        const outcome = await gate(repository.directory, {
          inputs: {
            reports: 'coverage lcov.info',
            block: 'coverage > 0',
            'policy-from': 'head',
            'store-metrics': wanted,
          },
          eventName,
          event,
          env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' },
        })
        expect(outcome.log.some((line) => line.includes('is not a state of a branch'))).toBe(wanted === 'true')
      }
      expect(repository.git('--git-dir', repository.remote, 'branch', '--list', 'release-kit-data')).toBe('')
    },
  )

  it('is not poisoned by a workflow that has checked out another commit, nor by a command that does', async () => {
    const repository = createBranch()
    const sha = repository.git('rev-parse', 'HEAD')
    repository.branch('change', 'main')
    repository.commit('feat: somebody’s')
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' }
    put(repository.directory, { 'lcov.info': lcov('a.ts', '----') })
    const elsewhere = await gate(repository.directory, { inputs, env, eventName: 'issue_comment' })
    expect(elsewhere.log).toContain(
      `notice the metrics are not stored: the checkout is not at ${sha.slice(0, 7)} of refs/heads/main`,
    )
    const commands = `x: git checkout --quiet ${sha}`
    await gate(repository.directory, { inputs: { ...inputs, commands }, env, eventName: 'issue_comment' })
    expect(repository.git('rev-parse', 'HEAD')).toBe(sha)
    expect(repository.git('--git-dir', repository.remote, 'branch', '--list', 'release-kit-data')).toBe('')
  })

  it('is that of the default branch for a push to a branch that has none', async () => {
    const repository = createBranch()
    const base = repository.git('rev-parse', 'HEAD')
    await runOnMain(repository, '++--')
    repository.branch('change', 'main')
    const sha = repository.commit('feat: change')
    put(repository.directory, { 'lcov.info': lcov('a.ts', '+---') })
    const event = { before: base, repository: { default_branch: 'main' } }
    const env = { GITHUB_REF: 'refs/heads/change', GITHUB_SHA: sha }
    expect(await gate(repository.directory, { inputs, event, env })).toMatchObject({
      reason: 'block: coverage.delta (-25%) >= 0',
    })
  })

  it('keeps every commit when runs of several commits of one gate store at the same time', async () => {
    const repository = createBranch()
    const shas = [1, 2, 3, 4].map((index) => repository.commit(`feat: ${index}`))
    repository.publish()
    const runs = shas.map((sha, index) => {
      const clone = repository.clone('--quiet')
      clone.git('checkout', '--quiet', '--detach', sha)
      put(clone.directory, { 'lcov.info': lcov('a.ts', `${'+'.repeat(index)}-----`) })
      const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' }
      return gate(clone.directory, { inputs: { reports: 'coverage lcov.info', block: 'coverage >= 0' }, env })
    })
    const logs = (await Promise.all(runs)).flatMap(({ log }) => log)
    expect(logs.filter((line) => line.startsWith('warning'))).toEqual([])
    expect(
      stored(repository)
        .map(({ sha }) => sha)
        .sort(),
    ).toEqual(shas.toSorted())
  })

  it('judges performance by the last runs: what is within their noise is not a loss, what is not blocks', async () => {
    const repository = createBranch()
    const bench = (ms: number) => JSON.stringify([{ name: 'parse', unit: 'ms', value: ms }])
    const run = (ms: number) => {
      const sha = repository.commit(`feat: ${ms}`)
      put(repository.directory, { 'bench.json': bench(ms) })
      return gate(repository.directory, {
        inputs: { reports: 'performance bench.json', block: 'performance.regression <= 5%' },
        env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' },
      })
    }
    for (const ms of [100, 108, 94, 103, 97]) await run(ms)
    expect(await run(112)).toMatchObject({ outputs: { verdict: 'pass' }, metricsFile: { 'performance.regression': 0 } })
    expect((await run(150)).reason).toMatch(/^block: performance.regression \(4\d[.\d]*%\) <= 5%$/)
  })

  it('says where two gates of one name replace each other’s figures', async () => {
    const repository = createBranch()
    const sha = repository.git('rev-parse', 'HEAD')
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' }
    put(repository.directory, {
      'lcov.info': lcov('a.ts', '++--'),
      'junit.xml': '<testsuite><testcase name="a"/></testsuite>',
    })
    const run = (reports: string, name = 'quality-gate') =>
      gate(repository.directory, { inputs: { reports, name, block: 'score >= 0' }, env })
    const said = async (result: ReturnType<typeof run>) =>
      (await result).log.filter((line) => line.includes('give each gate its own name'))
    expect(await said(run('coverage lcov.info'))).toEqual([])
    expect(await said(run('coverage lcov.info'))).toEqual([])
    expect(await said(run('tests junit.xml', 'other'))).toEqual([])
    expect(await said(run('tests junit.xml'))).toHaveLength(1)
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
