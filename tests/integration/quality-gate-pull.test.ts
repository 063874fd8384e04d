import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, configPath, gate, junit, lcov, put, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

/** main with a gate, and a pull request's branch that weakens it. */
function repositoryWithPull(): { repository: GitRepository; base: string; head: string } {
  const repository = createGitRepository()
  const config = (rule: string) =>
    `version: 1\ngate:\n  reports: [tests junit.xml, coverage lcov.info]\n  block: ["${rule}"]\n`
  const base = repository.commit('feat: begin', {
    files: { [configPath]: config('tests.failed == 0'), 'src/a.ts': 'one\ntwo\nthree\nfour\n' },
  })
  repository.branch('weaken', 'main')
  const head = repository.commit('feat: weaken', {
    files: { [configPath]: config('tests.failed <= 100'), 'src/a.ts': 'one\ntwo\nTHREE\nfour\nfive\n' },
  })
  put(repository.directory, { 'junit.xml': junit(3, 1), 'lcov.info': lcov('src/a.ts', '+++--') })
  return { repository, base, head }
}

const pullEvent = (base: string, head: string, number = 7) => ({
  eventName: 'pull_request',
  event: { pull_request: { number, base: { sha: base }, head: { sha: head } } },
})

describe('quality-gate: on a pull request', () => {
  it('takes the policy from the base commit: a pull request cannot weaken its own gate', async () => {
    const { repository, base, head } = repositoryWithPull()
    const outcome = await gate(repository.directory, pullEvent(base, head))
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: tests.failed (1) == 0' })
    expect(outcome.summary).toContain(`Policy of the base commit \`${base.slice(0, 7)}\``)
    expect(
      (await gate(repository.directory, { ...pullEvent(base, head), inputs: { 'policy-from': 'head' } })).outputs
        .verdict,
    ).toBe('pass')
  })

  it('that adopts release-kit is judged by its own config, and says so: there is no gate yet that it could weaken', async () => {
    const repository = createGitRepository()
    const base = repository.commit('feat: begin', { files: { 'src/a.ts': 'one\n' } })
    repository.branch('adopt', 'main')
    const config = 'version: 1\ngate: { reports: [tests junit.xml], block: ["tests.failed == 0"] }\n'
    const head = repository.commit('ci: adopt release-kit', { files: { [configPath]: config } })
    put(repository.directory, { 'junit.xml': junit(3, 1) })
    const pull = pullEvent(base, head)
    const outcome = await gate(repository.directory, { ...pull, inputs: { commands: 'unit: true' } })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: tests.failed (1) == 0' })
    const said = 'his pull request adopts release-kit: its own config is in force'
    expect(outcome.log.join()).toContain(said)
    expect(outcome.summary).toContain(said)
    // where the workflow has rules there is a gate: what a pull request adds must not weaken it
    const weak = config.replace('block:', 'if-missing: skip, block:')
    put(repository.directory, { [configPath]: weak })
    const guarded = await gate(repository.directory, { ...pull, inputs: { block: 'coverage >= 80%' } })
    expect(guarded).toMatchObject({ phase: 'Error', reason: 'block: coverage (missing) >= 80%' })
    expect(guarded.log.join()).toContain('what it says holds once it is merged')
  })

  it('without a rule anywhere is refused, also with commands: that is not a judgement', async () => {
    const repository = createGitRepository()
    const base = repository.commit('feat: begin', { files: { 'src/a.ts': 'one\n' } })
    const head = repository.commit('ci: adopt it without a gate', { files: { [configPath]: 'version: 1\n' } })
    const run = { ...pullEvent(base, head), inputs: { commands: 'unit: true' } }
    await expect(gate(repository.directory, run)).rejects.toThrow(
      `gate.block or gate.warn of .github/release-kit.yml of the base commit ${base.slice(0, 7)}: a gate without any would let everything pass`,
    )
  })

  it('takes it from the API where the clone does not hold that commit, and never from the pull request', async () => {
    const { repository, base, head } = repositoryWithPull()
    repository.publish()
    const shallow = repository.clone('--quiet', '--depth', '1', '--branch', 'weaken')
    put(shallow.directory, { 'junit.xml': junit(3, 1), 'lcov.info': lcov('src/a.ts', '+++--') })
    const github = await simulate({ repository: repository.remote })
    const inputs = { comment: 'false', check: 'false' }
    expect(await gate(shallow.directory, { ...pullEvent(base, head), github, inputs })).toMatchObject({
      reason: 'block: tests.failed (1) == 0',
    })
    await expect(gate(shallow.directory, pullEvent(base, head))).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' })
  })

  it('takes it from the base commit although an earlier step has replaced that by the head', async () => {
    const { repository, base, head } = repositoryWithPull()
    repository.git('replace', base, head)
    const outcome = await gate(repository.directory, pullEvent(base, head))
    expect(outcome.reason).toBe('block: tests.failed (1) == 0')
  })

  it('is an error, and never "no rules", where the clone does not hold the file of the base commit', async () => {
    const { repository, base, head } = repositoryWithPull()
    const blob = repository.git('rev-parse', `${base}:${configPath}`).trim()
    rmSync(join(repository.directory, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true })
    const inputs = { commands: 'fine: true' }
    await expect(gate(repository.directory, { ...pullEvent(base, head), inputs })).rejects.toMatchObject({
      code: 'POLICY_UNREADABLE',
    })
  })

  it('judges the changed lines only, from the merge base', async () => {
    const { repository, base, head } = repositoryWithPull()
    const inputs = { 'policy-from': 'head', block: 'coverage.patch >= 50%', reports: 'coverage lcov.info' }
    expect(await gate(repository.directory, { ...pullEvent(base, head), inputs })).toMatchObject({
      phase: 'Successful',
      metricsFile: { 'coverage.patch': 50 },
    })
    expect(await gate(repository.directory, { inputs: { ...inputs, 'changed-lines': 'main' } })).toMatchObject({
      metricsFile: { 'coverage.patch': 50 },
    })
    put(repository.directory, { 'my.diff': '--- a/src/a.ts\n+++ b/src/a.ts\n@@ -0,0 +1,2 @@\n+x\n+y\n' })
    expect(await gate(repository.directory, { inputs: { ...inputs, 'changed-lines': 'diff:my.diff' } })).toMatchObject({
      metricsFile: { 'coverage.patch': 100 },
    })
    await expect(
      gate(repository.directory, { inputs: { ...inputs, 'changed-lines': 'no-such-branch' } }),
    ).rejects.toThrow('changed-lines is "no-such-branch"')
  })

  it('counts a Go file in the folder of its module, nested modules too, and names changed files that no report does', async () => {
    const repository = createGitRepository()
    const files = {
      'go.mod': 'module example.com/acme/stack // the root\n\ngo 1.24\n',
      'tools/go.mod': 'module (\n\t"example.com/acme/stack/v2/tools"\n)\n',
    }
    const base = repository.commit('feat: begin', { files })
    const head = repository.commit('feat: more', {
      files: { 'main.go': 'a\nb\nc\n', 'tools/gen.go': 'a\n', 'lost.go': 'a\n', 'README.md': 'x\n' },
    })
    const block = (file: string, to: number, count: number) => `example.com/acme/${file}:1.1,${to}.2 1 ${count}\n`
    put(repository.directory, {
      'cover.out': `mode: set\n${block('stack/main.go', 3, 0)}${block('stack/v2/tools/gen.go', 1, 1)}`,
    })
    const inputs = { 'policy-from': 'head', reports: 'coverage cover.out', block: 'coverage.patch >= 80%' }
    const outcome = await gate(repository.directory, { ...pullEvent(base, head), inputs })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: coverage.patch (25%) >= 80%' })
    expect(outcome.summary).toContain('Changed files missing from every coverage report (not counted): `lost.go`\n')
  })

  it('completes a shallow clone where a rule asks for the changed lines', async () => {
    const { repository, base, head } = repositoryWithPull()
    repository.publish()
    const shallow = repository.clone('--quiet', '--depth', '1', '--branch', 'weaken')
    put(shallow.directory, { 'lcov.info': lcov('src/a.ts', '+++--') })
    const inputs = { 'policy-from': 'head', reports: 'coverage lcov.info' }
    expect(
      (await gate(shallow.directory, { ...pullEvent(base, head), inputs: { ...inputs, block: 'coverage > 0' } }))
        .metricsFile,
    ).not.toHaveProperty('coverage.patch')
    expect(
      (await gate(shallow.directory, { ...pullEvent(base, head), inputs: { ...inputs, block: 'coverage.patch > 0' } }))
        .metricsFile,
    ).toMatchObject({ 'coverage.patch': 50 })
  })

  it('asks GitHub for the changed lines where the clone is shallow, as for the merge that GitHub made of it', async () => {
    const { repository, base, head } = repositoryWithPull()
    repository.git('checkout', '--quiet', 'main')
    repository.commit('feat: meanwhile', { files: { 'src/b.ts': 'one\n' } })
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'weaken')
    repository.publish()
    const shallow = repository.clone('--quiet', '--depth', '1', '--branch', 'main')
    put(shallow.directory, { 'lcov.info': lcov('src/a.ts', '+++--') + lcov('src/b.ts', '-') })
    const github = await simulate({ repository: repository.remote })
    const inputs = {
      'policy-from': 'head',
      reports: 'coverage lcov.info',
      block: 'coverage.patch > 0',
      comment: 'false',
      check: 'false',
    }
    const outcome = await gate(shallow.directory, { ...pullEvent(base, head), github, inputs })
    expect(outcome.metricsFile).toMatchObject({ 'coverage.patch': 50 })
    expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('true')
  })

  it('writes one comment, and updates it; a stranger’s comment with its marker is left alone', async () => {
    const { repository, base, head } = repositoryWithPull()
    const github = await simulate()
    const pull = github.seed.pull({ title: 'weaken', merged: false, head: { ref: 'weaken', sha: head } })
    const stranger = {
      id: 1,
      body: '<!-- release-kit:quality-gate:quality-gate -->\n### ✅ forged',
      author: 'mallory',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    }
    const comments = () => github.state.comments.filter((comment) => comment.number === pull.number)
    const run = (failed: number) => {
      put(repository.directory, { 'junit.xml': junit(3, failed) })
      return gate(repository.directory, { ...pullEvent(base, head, pull.number), github, inputs: { check: 'false' } })
    }
    github.state.comments.push({ ...stranger, number: pull.number })
    await run(1)
    await run(1)
    await run(0)
    const [first, second, ...others] = comments()
    expect(others).toEqual([])
    expect(first?.body).toBe(stranger.body)
    expect(second?.body).toMatch(/^<!-- release-kit:quality-gate:quality-gate -->\n### ✅ Quality gate passed/)
  })

  it('creates a check run with annotations on the head commit', async () => {
    const { repository, base } = repositoryWithPull()
    const github = await simulate()
    const head = await github.seed.commit({ message: 'feat: weaken' })
    const pull = github.seed.pull({ title: 'weaken', merged: false })
    const lint = JSON.stringify([
      {
        filePath: 'src/a.ts',
        messages: Array.from({ length: 60 }, (_, index) => ({
          ruleId: 'r',
          severity: 2,
          message: 'm',
          line: index + 1,
        })),
      },
    ])
    put(repository.directory, { 'lint.json': lint })
    await gate(repository.directory, {
      ...pullEvent(base, head, pull.number),
      github,
      inputs: { comment: 'false', reports: 'lint lint.json', block: 'lint.error == 0' },
    })
    const [check, ...others] = github.state.checks
    expect(others).toEqual([])
    expect(check).toMatchObject({ name: 'quality-gate', sha: head, conclusion: 'failure' })
    expect(check?.annotations).toHaveLength(60)
  })

  it('takes away the second of two comments that runs at the same time wrote', async () => {
    const { repository, base, head } = repositoryWithPull()
    const github = await simulate()
    const pull = github.seed.pull({ title: 'weaken', merged: false, head: { ref: 'weaken', sha: head } })
    const both = [1, 2].map((id) => ({
      id,
      number: pull.number,
      body: '<!-- release-kit:quality-gate:quality-gate -->\nolder',
      author: 'github-actions[bot]',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    }))
    github.state.comments.push(...both)
    await gate(repository.directory, { ...pullEvent(base, head, pull.number), github, inputs: { check: 'false' } })
    expect(github.state.comments).toMatchObject([{ id: 1, body: expect.stringContaining('Quality gate blocks') }])
  })

  it('says that a fork’s token may not write, judges all the same, and shows the worst in the log', async () => {
    const { repository, base, head } = repositoryWithPull()
    const token = 'ghs_forked00000000000000000000000000000'
    const github = await simulate({
      tokens: { [token]: { login: 'github-actions[bot]', permissions: ['contents:read'] } },
    })
    const pull = github.seed.pull({ title: 'weaken', merged: false, head: { ref: 'weaken', sha: head } })
    const messages = [...Array<number>(30).fill(1), ...Array<number>(12).fill(2)].map((severity, index) => ({
      ruleId: severity === 2 ? 'bad' : 'odd',
      severity,
      message: `m${index}`,
      line: index + 1,
    }))
    put(repository.directory, { 'lint.json': JSON.stringify([{ filePath: 'src/a.ts', messages }]) })
    const outcome = await gate(repository.directory, {
      ...pullEvent(base, head, pull.number),
      github,
      inputs: { 'github-token': token, reports: 'lint lint.json', block: 'lint.error == 0' },
    })
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { verdict: 'block' } })
    expect(outcome.log.filter((line) => line.includes('could not be written'))).toHaveLength(2)
    const shown = outcome.log.filter((line) => line.includes(' at src/a.ts'))
    expect(shown.filter((line) => line.startsWith('error'))).toHaveLength(10)
    expect(shown.filter((line) => line.startsWith('warning'))).toHaveLength(10)
    expect(shown[0]).toBe('error m30 at src/a.ts:31 (bad)')
  })

  it('takes no tag called origin/main for the branch: it would hide what a change adds', async () => {
    const repository = createGitRepository()
    const base = repository.commit('feat: a', { files: { 'src/a.ts': 'one\ntwo\n' } })
    repository.git('update-ref', 'refs/remotes/origin/main', base)
    repository.commit('feat: more', { files: { 'src/a.ts': 'one\ntwo\nthree\nfour\n' } })
    repository.git('tag', 'origin/main')
    put(repository.directory, { 'lcov.info': lcov('src/a.ts', '++--') })
    const inputs = { reports: 'coverage lcov.info', block: 'coverage.patch >= 80%', 'changed-lines': 'origin/main' }
    const { metricsFile } = await gate(repository.directory, { inputs })
    expect(metricsFile['coverage.patch']).toBe(0)
  })
})
