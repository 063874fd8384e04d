import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, configPath, gate, junit, lcov, put, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

const pullEvent = (base: string, head: string) => ({
  eventName: 'pull_request',
  event: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
})

describe('quality-gate: the policy of a pull request', () => {
  it('of an old pull request takes it from what GitHub merges it into: the event names an older, weaker one', async () => {
    const repository = createGitRepository()
    const config = (rule: string) => `version: 1\ngate: { reports: [tests junit.xml], block: ["${rule}"] }\n`
    const base = repository.commit('feat: begin', { files: { [configPath]: config('tests.failed <= 100') } })
    repository.branch('old', 'main')
    const head = repository.commit('feat: old', { files: { 'src/a.ts': 'one\n' } })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('ci: ask for more', { files: { [configPath]: config('tests.failed == 0') } })
    const merge = repository.merge('old', 'Merge old into main')
    repository.publish()
    put(repository.directory, { 'junit.xml': junit(3, 1) })
    const env = { GITHUB_SHA: merge }
    const outcome = await gate(repository.directory, { ...pullEvent(base, head), env })
    expect(outcome.reason).toBe('block: tests.failed (1) == 0')
    // also where only the head is checked out, by the API
    const shallow = repository.clone('--quiet', '--depth', '1', '--branch', 'old')
    put(shallow.directory, { 'junit.xml': junit(3, 1) })
    const github = await simulate({ repository: repository.remote })
    const inputs = { comment: 'false', check: 'false' }
    const byApi = await gate(shallow.directory, { ...pullEvent(base, head), env, github, inputs })
    expect(byApi.reason).toBe('block: tests.failed (1) == 0')
    // a merge of something else than this head says nothing of it
    const other = { ...pullEvent(base, base), env }
    expect((await gate(repository.directory, other)).reason).toBe('pass: 1 of 1 rules hold')
  })

  it('believes no merge that a step before has made: neither its policy nor that it changes no line', async () => {
    const repository = createGitRepository()
    const config = (rule: string) => `version: 1\ngate: { reports: [coverage lcov.info], block: ["${rule}"] }\n`
    const base = repository.commit('feat: begin', { files: { [configPath]: config('coverage.patch >= 80%') } })
    repository.branch('change', 'main')
    const head = repository.commit('feat: untested', { files: { 'src/a.ts': 'one\n' } })
    repository.git('checkout', '--quiet', 'main')
    const merge = repository.merge('change', 'Merge change into main')
    // what it is "merged into" has the line already, and no policy to speak of
    repository.branch('weak', 'change')
    repository.commit('ci: weaken', { files: { [configPath]: config('coverage.patch >= 0%') } })
    repository.git('checkout', '--quiet', 'change')
    repository.git('checkout', '--quiet', '--detach', 'weak')
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
    const forged = repository.git('commit-tree', tree, '-p', 'weak', '-p', head, '-m', 'Merge').trim()
    repository.git('checkout', '--quiet', '--detach', forged)
    put(repository.directory, { 'lcov.info': lcov('src/a.ts', '-') })
    const outcome = await gate(repository.directory, { ...pullEvent(base, head), env: { GITHUB_SHA: merge } })
    expect(outcome.reason).toBe('block: coverage.patch (0%) >= 80%')
  })

  it('runs the commands that the base commit’s config names, not those that the pull request writes', async () => {
    const repository = createGitRepository()
    const config = (test: string) =>
      `version: 1\ngate:\n  commands: { unit: '${test}' }\n  block: [commands.unit.exit == 0]\n`
    const base = repository.commit('feat: begin', { files: { [configPath]: config('test "${FAIL:-no}" = yes') } })
    repository.branch('weaken', 'main')
    const head = repository.commit('ci: skip the tests', { files: { [configPath]: config('true') } })
    const judged = await gate(repository.directory, pullEvent(base, head))
    expect(judged.reason).toMatch(/^block: commands.unit.exit \(1\) == 0; unit failed with exit code 1/)
    expect((await gate(repository.directory)).outputs.verdict).toBe('pass')
    // the input wins, as it does over rules
    const inputs = { commands: 'unit: true' }
    expect((await gate(repository.directory, { ...pullEvent(base, head), inputs })).outputs.verdict).toBe('pass')
  })

  it.each([
    ['2026-12-01..2026-12-10', 'block: freeze[production] (1) == 0'],
    ['2026-12-05..2026-12-10', 'pass: 1 of 1 rules hold'],
  ])('[O03] to main is stopped by a freeze of production in the base commit’s windows: %s', async (freeze, reason) => {
    const repository = createGitRepository()
    const config = (windows: string) =>
      `version: 1\ngate: { block: ["freeze[production] == 0"] }\nenvironments: { production: { windows: ["${windows}", never Thu] } }\n`
    const base = repository.commit('feat: begin', { files: { [configPath]: config(`freeze ${freeze}`) } })
    repository.branch('thaw', 'main')
    const head = repository.commit('ci: thaw', { files: { [configPath]: config('freeze 2030-01-01..2030-01-02') } })
    // a Thursday
    const clock = { now: () => Date.parse('2026-12-03T12:00:00Z'), sleep: async () => undefined }
    expect((await gate(repository.directory, { ...pullEvent(base, head), clock })).reason).toBe(reason)
  })
})
