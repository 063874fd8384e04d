import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { type Artifacts, createArtifacts } from './artifacts.ts'
import { createStandIns } from './stand-ins.ts'

jest.setTimeout(180_000)

const root = new URL('../../', import.meta.url).pathname
const template = (name: string) => readFileSync(join(root, 'workflows-templates', name), 'utf8')
const tokens = {
  fork: 'ghs_fork000000000000000000000000000000000',
  publisher: 'ghs_publisher0000000000000000000000000000',
}

const price = `export function gross(net) {
  return Math.round(net * 1.2)
}
`
const priceTest = `import assert from 'node:assert/strict'
import test from 'node:test'
import { gross } from './price.mjs'

test('adds the tax', () => assert.equal(gross(100), 120))
`
const policy = `version: 1
gate:
  commands: { unit: npm test }
  reports: ['tests junit.xml', 'coverage coverage/lcov.info']
  block: ['tests.failed == 0', 'coverage >= 80%', 'coverage.patch >= 80%']
`
/** Node's own runner and reporters: no package is needed, and both reports are real. */
const runTests = `import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

mkdirSync('coverage', { recursive: true })
const reporters = ['junit', 'lcov'].flatMap((name) => ['--test-reporter', name, '--test-reporter-destination', { junit: 'junit.xml', lcov: 'coverage/lcov.info' }[name]])
process.exit(spawnSync(process.execPath, ['--test', '--experimental-test-coverage', ...reporters], { stdio: 'inherit' }).status ?? 1)
`
const discount = `${price}
export function discounted(net, percent) {
  if (percent > 100) return 0
  return net - (net * percent) / 100
}
`
const changes = {
  good: {
    'price.mjs': discount,
    'price.test.mjs': `${priceTest}
import { discounted } from './price.mjs'
test('takes a part off', () => assert.equal(discounted(100, 10), 90))
test('takes no more than all', () => assert.equal(discounted(100, 110), 0))
`,
  },
  untested: { 'price.mjs': discount },
  broken: { 'price.mjs': price.replace('1.2', '1.3') },
}

let release: string
let repository: GitRepository
let github: GitHubSimulator
let artifacts: Artifacts
let base: string

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  repository = createGitRepository()
  const lock = {
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version: '1.0.0' } },
  }
  base = repository.commit('feat: prices', {
    files: {
      'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', scripts: { test: 'node run-tests.mjs' } }),
      'package-lock.json': JSON.stringify(lock),
      '.gitignore': 'coverage/\njunit.xml\n',
      'run-tests.mjs': runTests,
      '.github/release-kit.yml': policy,
      'price.mjs': price,
      'price.test.mjs': priceTest,
    },
  })
  repository.publish()
  const login = 'github-actions[bot]'
  github = await createGitHubSimulator({
    repository: repository.remote,
    tokens: {
      [tokens.fork]: { login, permissions: ['contents:read'] },
      [tokens.publisher]: {
        login,
        permissions: ['actions:read', 'contents:read', 'pull_requests:write', 'checks:write'],
      },
    },
  })
  artifacts = createArtifacts()
})
afterEach(async () => {
  expect(github.problems).toEqual([])
  await github.close()
})

/** A fork's pull request with this change, as GitHub checks it out: the merge of its head into the base. */
function open(change: keyof typeof changes) {
  repository.branch('patch-1', 'main')
  const head = repository.commit(`feat: ${change}`, { files: changes[change] })
  repository.publish()
  const pull = github.seed.pull({
    title: change,
    merged: false,
    head: { ref: 'patch-1', owner: 'mallory', sha: head },
    base: { ref: 'main', sha: base },
  })
  repository.branch('pull-merge', 'main')
  const merge = repository.merge('patch-1', 'Merge')
  return { head, number: pull.number, merge }
}

type Opened = ReturnType<typeof open>

function run(name: string, token: string, event: { name: string; payload: object }, sha: string): Promise<CallerRun> {
  return runWorkflow({
    workflow: template(name),
    source: repository.directory,
    release,
    env: { ...github.env, GITHUB_SHA: sha },
    secrets: { GITHUB_TOKEN: token },
    event,
    actions: { ...createStandIns().actions, ...artifacts.actions },
  })
}

function runPullRequest({ head, number, merge }: Opened): Promise<CallerRun> {
  const payload = {
    action: 'opened',
    number,
    pull_request: {
      number,
      head: { sha: head, ref: 'patch-1', repo: { full_name: 'mallory/shop', fork: true } },
      base: { sha: base, ref: 'main' },
    },
    repository: { default_branch: 'main' },
  }
  return run('pull-request.yml', tokens.fork, { name: 'pull_request', payload }, merge)
}

function publish({ head }: Opened, conclusion: string): Promise<CallerRun> {
  const workflowRun = {
    id: 41,
    event: 'pull_request',
    head_sha: head,
    head_branch: 'patch-1',
    head_repository: { owner: { login: 'mallory' } },
    conclusion,
    html_url: 'https://github.com/acme/shop/actions/runs/41',
    pull_requests: [],
  }
  const payload = { action: 'completed', workflow_run: workflowRun, repository: { default_branch: 'main' } }
  return run('pull-request-publish.yml', tokens.publisher, { name: 'workflow_run', payload }, base)
}

/** The log of act is what tells why, when it is not as expected. */
function expectEnd({ exitCode, output }: CallerRun, code: number, said: string): void {
  if (exitCode !== code || !output.includes(said)) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-8_000)}`)
}

/**
 * Left out, for want of it in act 0.2.89: the store of artifacts between two workflows (stood in for), that GitHub starts the second
 * when the first has ended (its event is written here), and permissions (the simulator's tokens have those of the templates).
 */
describe('the templates for pull requests, run by act from a clean export', () => {
  it('pass a good change of a fork, with nothing written by the first, and comment and check run by the second', async () => {
    const pull = open('good')
    expectEnd(await runPullRequest(pull), 0, 'quality-gate: Successful: pass: 3 of 3 rules hold')
    expect([github.state.comments, github.state.checks]).toEqual([[], []])
    expectEnd(await publish(pull, 'success'), 0, 'quality-gate: Successful: pass: 3 of 3 rules hold')
    expect(github.state.comments).toMatchObject([
      { number: pull.number, body: expect.stringContaining('✅ Quality gate passed') },
    ])
    expect(github.state.checks).toMatchObject([{ name: 'quality-gate', sha: pull.head, conclusion: 'success' }])
  })

  it('block a change that its tests do not reach, and say so on the pull request', async () => {
    const pull = open('untested')
    expectEnd(await runPullRequest(pull), 1, 'broken: coverage.patch (')
    expectEnd(await publish(pull, 'failure'), 1, 'broken: coverage.patch (')
    expect(github.state.comments).toMatchObject([
      { number: pull.number, body: expect.stringContaining('❌ Quality gate blocks') },
    ])
    expect(github.state.checks).toMatchObject([
      { sha: pull.head, conclusion: 'failure', title: expect.stringContaining('changed lines are covered') },
    ])
  })

  it('block a change that breaks a test, with the reports of the run that failed', async () => {
    const pull = open('broken')
    expectEnd(await runPullRequest(pull), 1, 'broken: tests.failed (1) == 0')
    expectEnd(await publish(pull, 'failure'), 1, 'broken: tests.failed (1) == 0')
    expect(github.state.comments[0]?.body).toContain('adds the tax')
    expect(github.state.checks).toMatchObject([{ sha: pull.head, conclusion: 'failure' }])
  })

  it('judge the group of a merge queue, and write its check run', async () => {
    const { merge } = open('untested')
    repository.publish()
    const payload = {
      action: 'checks_requested',
      merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: merge },
      repository: { default_branch: 'main' },
    }
    expectEnd(
      await run('pull-request.yml', tokens.publisher, { name: 'merge_group', payload }, merge),
      1,
      'broken: coverage.patch (',
    )
    expect(github.state.checks).toMatchObject([{ sha: merge, conclusion: 'failure' }])
    expect(github.state.comments).toEqual([])
  })
})
