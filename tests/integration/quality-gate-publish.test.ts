import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/quality-gate/src/run.ts'
import { fields } from '../../actions/quality-gate/src/inputs.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { inputsOf } from '../fakes/stage.ts'
import type { GitHubOptions } from '../../simulators/github/simulator.ts'
import { closeSimulators, configPath, folderWith, gate, junit, lcov, put, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

const config = (rule: string) =>
  `version: 1\ngate:\n  reports: [tests junit.xml, coverage lcov.info]\n  block: ["${rule}"]\n`

/** A fork's pull request that weakens its gate, and the runner of the `workflow_run` that publishes what its run left behind. */
async function createStage(rule = 'tests.failed == 0', options: GitHubOptions = {}) {
  const repository = createGitRepository()
  const base = repository.commit('feat: begin', {
    files: { [configPath]: config(rule), 'src/a.ts': 'one\ntwo\nthree\nfour\n' },
  })
  repository.branch('patch-1', 'main')
  const head = repository.commit('feat: weaken', {
    files: { [configPath]: config('tests.failed <= 100'), 'src/a.ts': 'one\ntwo\nTHREE\nfour\nfive\n' },
  })
  repository.publish()
  const github = await simulate({ repository: repository.remote, ...options })
  const fork = { ref: 'patch-1', owner: 'mallory', sha: head }
  const pull = github.seed.pull({ title: 'weaken', merged: false, head: fork, base: { ref: 'main', sha: base } })
  const workspace = folderWith({ 'secret.xml': junit(3), 'artifact/.keep': '' })
  const artifact = (files: Readonly<Record<string, string>>) =>
    put(workspace, Object.fromEntries(Object.entries(files).map(([path, text]) => [`artifact/${path}`, text])))
  const event = (run: object = {}) => ({
    workflow_run: {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'patch-1',
      head_repository: { owner: { login: 'mallory' } },
      conclusion: 'success',
      html_url: 'https://github.com/acme/shop/actions/runs/41',
      pull_requests: [],
      ...run,
    },
  })
  const publish = (inputs: Readonly<Record<string, string>> = {}, run: object = {}) =>
    gate(workspace, {
      github,
      eventName: 'workflow_run',
      event: event(run),
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true', GITHUB_SHA: base },
      inputs: { 'publish-from': 'artifact', ...inputs },
    })
  const comments = () => github.state.comments.filter((comment) => comment.number === pull.number)
  return { repository, github, workspace, artifact, event, publish, comments, head, base, pull }
}

describe('quality-gate: publishing what the run of a fork reported', () => {
  it('judges the reports by the base commit’s policy, and writes comment and check run on the pull request', async () => {
    const { publish, artifact, comments, github, head, base } = await createStage()
    artifact({ 'junit.xml': junit(3, 1), 'lcov.info': lcov('/home/runner/work/shop/shop/src/a.ts', '+++--') })
    const outcome = await publish()
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: tests.failed (1) == 0' })
    expect(outcome.summary).toContain(`Policy of the base commit \`${base.slice(0, 7)}\``)
    expect(comments().map(({ body }) => body)).toEqual([expect.stringContaining('❌ Quality gate blocks')])
    expect(github.state.checks).toMatchObject([{ name: 'quality-gate', sha: head, conclusion: 'failure' }])
  })

  it('knows the changed lines and the files from GitHub, without a checkout', async () => {
    const { publish, artifact } = await createStage('coverage.patch >= 50%')
    artifact({ 'junit.xml': junit(3), 'lcov.info': lcov('/home/runner/work/shop/shop/src/a.ts', '+++--') })
    expect(await publish()).toMatchObject({ phase: 'Successful', metricsFile: { 'coverage.patch': 50 } })
  })

  it('blocks where GitHub does not tell all of a change: more than 300 files, and no clone to ask', async () => {
    const { publish, artifact, repository, github } = await createStage('coverage.patch >= 0')
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}.ts`, 'x\n']))
    put(repository.directory, files)
    repository.git('add', '--all')
    const sha = repository.commit('feat: many')
    repository.publish()
    const issue = github.state.issues.find(({ pull }) => pull?.head.owner === 'mallory')
    if (issue?.pull) Object.assign(issue.pull.head, { sha })
    artifact({ 'junit.xml': junit(3), 'lcov.info': lcov('src/a.ts', '+++++') })
    const outcome = await publish({}, { head_sha: sha })
    expect(outcome).toMatchObject({ phase: 'Error', reason: expect.stringContaining('coverage.patch (missing) >= 0') })
    expect(outcome.log.filter((line) => line.includes('GitHub does not tell all that'))).toHaveLength(1)
  })

  it('compares with what is stored for the base branch, and stores nothing itself', async () => {
    const { github, repository, base, event, pull } = await createStage('coverage.delta >= 0')
    const publisher = repository.clone('--quiet', '--depth', '1', '--branch', 'main')
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: base, GITHUB_REF_PROTECTED: 'true' }
    const stored = () => repository.git('--git-dir', repository.remote, 'rev-parse', 'release-kit-data')
    put(publisher.directory, { 'junit.xml': junit(3), 'lcov.info': lcov('src/a.ts', '++++-') })
    await gate(publisher.directory, { env })
    const before = stored()
    put(publisher.directory, { 'artifact/junit.xml': junit(3), 'artifact/lcov.info': lcov('src/a.ts', '+++--') })
    const inputs = { 'publish-from': 'artifact' }
    const outcome = await gate(publisher.directory, { github, eventName: 'workflow_run', event: event(), env, inputs })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: coverage.delta (-20%) >= 0' })
    expect(github.state.comments.map(({ number }) => number)).toEqual([pull.number])
    expect(stored()).toBe(before)
  })

  it('reads nothing but what lies in the folder: not through links, not through paths', async () => {
    const { publish, artifact, workspace } = await createStage('tests.total > 0')
    artifact({ 'lcov.info': lcov('src/a.ts', '+') })
    symlinkSync('../secret.xml', join(workspace, 'artifact/junit.xml'))
    expect(await publish()).toMatchObject({
      phase: 'Error',
      reason: expect.stringContaining('junit.xml is outside the workspace'),
    })
    mkdirSync(join(workspace, 'artifact/in'))
    for (const path of ['../secret.xml', join(workspace, 'secret.xml'), 'in/../../secret.xml']) {
      const outcome = await publish({ reports: `tests ${path}` })
      expect(outcome).toMatchObject({ phase: 'Error', outputs: { verdict: 'block' } })
      expect(outcome.metricsFile).not.toHaveProperty('tests.total')
    }
  })

  it('takes nothing else from it: neither a config, nor an allow-list, nor a number of a pull request', async () => {
    const { publish, artifact, comments, github } = await createStage()
    const other = github.seed.pull({ title: 'other', merged: false })
    artifact({
      [configPath]: config('tests.failed <= 100'),
      'pr-number.txt': String(other.number),
      'event.json': JSON.stringify({ pull_request: { number: other.number } }),
      'junit.xml': junit(3, 1),
      'lcov.info': lcov('src/a.ts', '+'),
    })
    expect(await publish()).toMatchObject({ phase: 'Failed' })
    expect(comments()).toHaveLength(1)
    expect(github.state.comments).toHaveLength(1)
  })

  it('leaves the comment to the run of a newer commit, and completes the check run of its own', async () => {
    const { publish, artifact, comments, github, base } = await createStage()
    artifact({ 'junit.xml': junit(3), 'lcov.info': lcov('src/a.ts', '+') })
    await publish()
    const [newest] = comments()
    artifact({ 'junit.xml': junit(3, 1) })
    const stale = await publish({}, { head_sha: base })
    expect(stale.log.filter((line) => line.includes('has moved on'))).toHaveLength(1)
    expect(comments()).toEqual([newest])
    expect(github.state.checks).toMatchObject([{ conclusion: 'success' }, { sha: base, conclusion: 'failure' }])
  })

  it.each([
    ['failure', 'Failed'],
    ['cancelled', 'Error'],
  ])('is never green where the run that reported ended with %s', async (conclusion, phase) => {
    const { publish, artifact } = await createStage()
    artifact({ 'junit.xml': junit(3), 'lcov.info': lcov('src/a.ts', '+') })
    const outcome = await publish({}, { conclusion })
    expect(outcome).toMatchObject({ phase, outputs: { verdict: 'block' } })
    expect(outcome.reason).toContain(`the run that wrote the reports ended with "${conclusion}"`)
  })

  it('says so where no pull request, or more than one, has that head', async () => {
    const { publish, github, head } = await createStage()
    await expect(publish({}, { head_branch: 'gone' })).rejects.toMatchObject({ code: 'NO_PULL_REQUEST' })
    await expect(publish({}, { head_repository: null })).rejects.toMatchObject({ code: 'NO_PULL_REQUEST' })
    github.seed.pull({ title: 'again', merged: false, head: { ref: 'patch-1', owner: 'mallory', sha: head } })
    await expect(publish()).rejects.toThrow(/#\d+ and #\d+ does/)
    await expect(publish({}, { event: 'push' })).rejects.toThrow('for runs of pull requests only')
    await expect(publish({ 'github-token': '' })).rejects.toThrow('a token, where reports are published')
  })

  it('refuses to run commands, and to trust the change’s own policy', () => {
    const problems = action.check?.(
      inputsOf(fields, { 'publish-from': 'artifact', commands: 'unit: npm test', 'policy-from': 'head' }),
      undefined,
    )
    expect(problems?.map(({ input }) => input)).toEqual(['commands', 'policy-from'])
  })
})
