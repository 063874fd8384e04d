import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as release } from '../../actions/blue-green-switch/src/run.ts'
import { action } from '../../actions/deploy-platform/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { readRunContext, type RunContext } from '../../shared/log/run-context.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf as switchInputsOf } from '../fakes/stage.ts'
import { inputsOf } from '../unit/actions/deploy-platform/inputs-of.ts'

const uuid = 's'.repeat(24)
const image = 'ghcr.io/acme/shop'
const workflow = `on:
  workflow_dispatch:
    inputs: { resume: {}, service: {}, version: {}, image: {}, commit: {} }
`
let github: GitHubSimulator
let coolify: CoolifySimulator
let sha: string

beforeEach(async () => {
  github = await createGitHubSimulator()
  coolify = await createCoolifySimulator({
    second: 20,
    applications: [{ name: 'shop', uuid, image: `${image}:v1.0.0` }],
  })
  sha = await github.seed.commit({ message: 'ci: release', files: { '.github/workflows/release.yml': workflow } })
  github.seed.workflow('release.yml')
  for (const [login, role] of [
    ['alice', 'admin'],
    ['bob', 'maintain'],
    ['mallory', 'write'],
  ] as const)
    github.seed.collaborator(login, role)
})
afterEach(async () => {
  await Promise.all([github.close(), coolify.close()])
  expect([...github.problems, ...coolify.problems]).toEqual([])
})

interface Run {
  readonly config?: Config
  readonly event?: object
  /** Milliseconds that the clock is ahead. */
  readonly ahead?: number
}

function contextOf(id: number, { config, event, ahead = 0 }: Run) {
  github.seed.run({ run: id, status: 'in_progress' })
  const env = {
    ...github.env,
    ...{ GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
    ...{ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: '1' },
    ...{ GITHUB_ACTOR: 'alice', GITHUB_TRIGGERING_ACTOR: 'alice', PATH: process.env.PATH ?? '' },
  }
  const read = readRunContext(env)
  const run = { ...read, event: (event ?? read.event) as RunContext['event'] }
  const context = createContext({ env, run, config })
  const { clock } = context
  return { ...context, clock: { ...clock, now: () => clock.now() + ahead } }
}

async function deploy(id: number, more: Record<string, string> = {}, given: Run = {}) {
  const inputs = inputsOf({
    'github-token': github.token,
    ...{ platform: 'coolify', url: coolify.url, token: coolify.token, project: uuid },
    ...{ environment: 'production', service: 'shop', version: 'v1.1.0', revision: `${image}:v1.1.0` },
    ...{ 'poll-interval': '20ms', 'lock-interval': '20ms', 'lock-settle': '0' },
    ...more,
  })
  return action.run(inputs, contextOf(id, given))
}
const end = (id: number) => github.seed.run({ run: id, status: 'completed' })
const running = () => coolify.containers(uuid).map((one) => one.image)
const phases = (id: number) =>
  github.state.deployments
    .find((one) => one.id === id)!
    .statuses.map(({ description }) => description.split('|')[1] ?? description)
const issue = () => github.state.issues.find(({ title }) => title.startsWith('Approve'))!
const hash = () => /\/approve ([0-9a-f]{20})/.exec(issue().body ?? '')![1]!
const say = (author: string, what = 'approve') => github.seed.comment(issue().number, author, `/${what} ${hash()}`)
const resume = (id: number, runId: number, more: Record<string, string> = {}, given: Run = {}) =>
  deploy(runId, { resume: String(id), ...more }, given)
const old = [`${image}:v1.0.0`]
const fresh = [`${image}:v1.1.0`]

async function parked(more: Record<string, string> = {}, given: Run = {}): Promise<number> {
  const outcome = await deploy(1, { approval: 'role:maintain', ...more }, given)
  expect(outcome).toMatchObject({ phase: 'Paused', outputs: { status: 'paused' } })
  expect(outcome.summary).toMatch(/\*\*Approval:\*\* <http.*\/acme\/shop\/issues\/\d+>/)
  end(1)
  return Number(outcome.outputs['github-deployment-id'])
}

describe('a deployment in place that needs an approval', () => {
  it('is parked before anything is deployed, and its issue says what would be put in the place of what', async () => {
    const id = await parked()
    expect([phases(id), running()]).toEqual([['PLANNED', 'LOCKED', 'GATE'], old])
    expect(issue().title).toBe('Approve shop v1.1.0 for production')
    for (const fact of [
      'nothing is deployed yet',
      `| \`Artifact\` | \`${image}:v1.1.0\` |`,
      `| \`live\` | \`${image}:v1.0.0\` |`,
      '| `Slots` | `none: in the place of what runs` |',
    ])
      expect(issue().body).toContain(fact)
  })

  it('is deployed by another run once somebody who may has approved it', async () => {
    const id = await parked()
    say('bob')
    const outcome = await resume(id, 2)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { status: 'finished', 'github-deployment-id': id } })
    expect(phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE', 'GATE', 'GATE', 'PREPARED', 'COMMITTED'])
    expect([running(), issue().state]).toEqual([fresh, 'closed'])
  })

  it.each([
    ['whoever started it', 'alice', 'they started this release'],
    ['somebody without the right', 'mallory', 'may not approve this release'],
  ])('is not deployed when it is approved by %s', async (_, author, why) => {
    const id = await parked()
    say(author)
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining(why) })
    expect([phases(id).at(-1), running()]).toEqual(['GATE', old])
  })

  it.each([
    ['another image', { revision: `${image}:v1.2.0` }],
    ['another version', { version: 'v1.2.0' }],
    ['another time limit', { timeout: '9m' }],
  ])('is refused with %s than it was parked with, and stays parked', async (_, more) => {
    const id = await parked()
    say('bob')
    await expect(resume(id, 2, more)).rejects.toMatchObject({ problems: [{ input: 'resume' }] })
    expect([phases(id).at(-1), running()]).toEqual(['GATE', old])
    expect(await resume(id, 3)).toMatchObject({ phase: 'Successful' })
  })

  it('is refused where somebody has deployed something else by hand meanwhile', async () => {
    const id = await parked()
    say('bob')
    await deploy(2, { record: 'false', revision: `${image}:v9.9.9` })
    await expect(resume(id, 3)).rejects.toMatchObject({ problems: [{ input: 'resume' }] })
    expect([phases(id).at(-1), running()]).toEqual(['GATE', [`${image}:v9.9.9`]])
  })

  it('is refused for another environment or service', async () => {
    const id = await parked()
    say('bob')
    for (const more of [{ environment: 'staging' }, { service: 'api' }])
      await expect(resume(id, 2, more)).rejects.toMatchObject({ problems: [{ input: 'resume' }] })
    expect(running()).toEqual(old)
  })

  it('ends when it is rejected', async () => {
    const id = await parked()
    say('bob', 'reject')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', reason: 'rejected by @bob' })
    expect([phases(id).at(-1), running(), issue().state]).toEqual(['FAILED_SAFE', old, 'closed'])
  })

  it('keeps its lock until its deadline; then the next deployment ends it, and is parked itself', async () => {
    const id = await parked()
    await expect(deploy(2, { approval: 'role:maintain', 'lock-timeout': '200ms' })).rejects.toMatchObject({
      message: expect.stringContaining('which waits for an approval'),
    })
    end(2)
    expect(phases(id).at(-1)).toBe('GATE')
    const next = await deploy(3, { approval: 'role:maintain' }, { ahead: 25 * 3_600_000 })
    expect(next).toMatchObject({ phase: 'Paused' })
    expect([phases(id).at(-1), running()]).toEqual(['FAILED_SAFE', old])
  })

  it('is gone on with by one of two runs that were started at the same time, and the other one is told', async () => {
    const id = await parked()
    say('bob')
    const both = await Promise.allSettled([resume(id, 2), resume(id, 3)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toMatchObject([{ value: { phase: 'Successful' } }])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LEASE_LOST' } })
    expect(phases(id).filter((phase) => phase === 'PREPARED' || phase === 'COMMITTED')).toHaveLength(2)
  })

  it('is not deployed a second time where it has begun', async () => {
    const id = await parked()
    say('bob')
    github.seed.status(github.state.deployments[0]!, 'in_progress', 'rk2|PREPARED|1/1|shop:|id=d1||deploys shop')
    await expect(resume(id, 2)).rejects.toMatchObject({ code: 'LEASE_LOST' })
    expect(running()).toEqual(old)
  })

  it('waits for its window, too', async () => {
    const approval = { by: ['role:maintain'] }
    const open: Config = { version: 1, environments: { production: { approval } } }
    const windows = ['freeze 2000-01-01..2100-01-01 always']
    const closed: Config = { version: 1, environments: { production: { approval, windows } } }
    const id = await parked({ approval: '' }, { config: open })
    say('bob')
    expect(await resume(id, 2, {}, { config: closed })).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('approved, and the deployment window is closed'),
    })
    expect(running()).toEqual(old)
    expect(await resume(id, 3, {}, { config: open })).toMatchObject({ phase: 'Successful' })
  })

  it('goes on without a wait where the environment’s reviewers approved this very run', async () => {
    github.seed.runReview({ run: 1, user: 'bob', state: 'approved', environment: 'production' })
    expect(await deploy(1, { approval: 'role:maintain' })).toMatchObject({ phase: 'Successful' })
    expect(running()).toEqual(fresh)
  })

  it('leaves no release that nobody could approve where no issue can be opened', async () => {
    github.fail({ match: /POST .*\/issues$/, times: 99, with: { status: 410, body: { message: 'no' } } })
    await expect(deploy(1, { approval: 'role:maintain' })).rejects.toMatchObject({ status: 410 })
    expect([phases(github.state.deployments[0]!.id), running()]).toEqual([['PLANNED', 'LOCKED', 'FAILED_SAFE'], old])
  })

  it('waits by the rule of the default branch, which a branch cannot leave out', async () => {
    const text = "version: 1\nenvironments: { production: { approval: { by: ['role:maintain'] } } }\n"
    await github.seed.commit({ message: 'ci: ask', files: { '.github/release-kit.yml': text } })
    const own: Config = { version: 1, environments: { production: {} } }
    const event = { repository: { default_branch: 'other' } }
    expect(await deploy(1, {}, { config: own, event })).toMatchObject({ phase: 'Paused' })
    expect(running()).toEqual(old)
  })

  it.each([
    ['without a record', { record: 'false' }, ['record']],
    ['of nobody', { approval: 'quorum: 2' }, ['approval']],
    ['as a part of a release, which asks by itself', { 'release-id': '5' }, ['approval']],
  ])('is refused before anything is done %s', async (_, more, problems) => {
    const refused = await deploy(1, { approval: 'role:maintain', ...more }).catch((thrown: unknown) => thrown)
    expect((refused as { problems: { input: string }[] }).problems.map(({ input }) => input)).toEqual(problems)
    expect([github.state.deployments, running()]).toEqual([[], old])
  })

  it('is started again by part approve, with what it was begun with', async () => {
    const id = await parked()
    say('bob')
    const inputs = switchInputsOf(switchFields, { 'github-token': github.token, part: 'approve' })
    const event = { issue: { number: issue().number, body: issue().body } }
    expect(await release.run(inputs, contextOf(2, { event }))).toMatchObject({ outputs: { approved: true } })
    expect(github.state.dispatches.map((one) => one.inputs)).toEqual([
      { resume: String(id), service: 'shop', version: 'v1.1.0', image: `${image}:v1.1.0` },
    ])
  })
})
