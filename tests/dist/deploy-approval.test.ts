import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { runFacade } from '../fakes/run-facade.ts'
import { createStage, type Stage } from '../fakes/stage.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'

jest.setTimeout(120_000)

const image = 'ghcr.io/acme/shop'
const plain = 'p'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator
let slack: SlackSink

beforeEach(async () => {
  stage = await createStage()
  slack = await createSlackSink()
  coolify = await createCoolifySimulator({
    second: 20,
    applications: [{ name: 'shop', uuid: plain, image: `${image}:v1.0.0` }],
  })
})
afterEach(async () => {
  expect([stage.github, stage.edge, coolify, slack].flatMap(({ problems }) => problems)).toEqual([])
  await Promise.all([coolify.close(), slack.close()])
  await stage.close()
})

const running = () => coolify.containers(plain).map((container) => container.image)

function release(version: string, more: Record<string, string>, runId = 7) {
  return runFacade({
    env: stage.run(runId).env,
    inputs: {
      environment: 'production',
      service: 'shop',
      version,
      image: `${image}:${version}`,
      switch: 'none',
      'target-url': coolify.url,
      'target-token': coolify.token,
      resource: plain,
      url: coolify.applicationUrl(plain),
      'poll-interval': '100ms',
      'health-timeout': '20s',
      notify: 'slack',
      'slack-webhook': slack.webhook,
      'github-token': stage.github.token,
      ...more,
    },
  })
}

describe('deploy with `switch: none` and an approval, step by step with the bundles', () => {
  it('waits for an approval before anything is deployed, and is gone on with by another run', async () => {
    stage.github.seed.collaborator('bob', 'maintain')
    const parked = await release('v1.2.0', { approval: 'role:maintain' })
    expect([parked.failed, parked.outputs]).toMatchObject([false, { phase: 'Paused', status: 'paused' }])
    expect([running(), slack.messages]).toEqual([[`${image}:v1.0.0`], []])
    stage.run(7).end()
    const [issue] = stage.github.state.issues
    const [line = ''] = /\/approve [0-9a-f]{20}/.exec(issue!.body ?? '') ?? []
    const resume = String(parked.outputs['release-id'])
    const early = await release('v1.2.0', { resume }, 8)
    expect([early.failed, early.outputs.status, running()]).toEqual([false, 'paused', [`${image}:v1.0.0`]])
    stage.run(8).end()
    stage.github.seed.comment(issue!.number, 'bob', line)
    const other = await release('v1.3.0', { resume }, 9)
    expect([other.failed, running()]).toEqual([true, [`${image}:v1.0.0`]])
    stage.run(9).end()
    const run = await release('v1.2.0', { resume }, 10)
    expect([run.failed, run.outputs]).toMatchObject([
      false,
      { phase: 'Successful', status: 'released', 'release-id': resume },
    ])
    expect(running()).toEqual([`${image}:v1.2.0`])
  })

  it.each([
    ['backup', { approval: 'role:maintain' }],
    ['migrate', { approval: 'role:maintain' }],
    ['migrate', { resume: '5' }],
  ])('refuses %s where an approval would come after it', async (input, more) => {
    const run = await release('v1.2.0', { [input]: 'true', 'schema-change': 'none', ...more })
    expect([run.failed, run.ran, run.outputs.phase]).toEqual([true, ['preflight', 'check'], 'Error'])
    expect(run.outputs.reason).toContain(`${input} is not supported yet with an approval and switch none`)
    expect(running()).toEqual([`${image}:v1.0.0`])
  })
})
