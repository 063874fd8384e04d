import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { createGitHub } from '../../shared/github/create.ts'
import { recordChange } from '../../shared/release/applied-changes.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { until } from '../fakes/until.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

const image = 'ghcr.io/acme/shop'
const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })
const releasing = (version: string, more: Record<string, string> = {}) =>
  inputsOf(switchFields, { ...stage.inputs, version, artifact: `${image}:${version}`, ...more })

/** v1.0.0 on blue, v1.1.0 live on green. */
function twoReleases(): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

/** A release of v1.2.0 to blue that stops at a tenth of the traffic. */
async function canary(more: Record<string, string> = {}): Promise<void> {
  stage.blue.version = 'v1.2.0'
  stage.blue.failEvery = 3
  await switching.run(releasing('v1.2.0', { steps: '10 100', ...more }), stage.context(2))
}

describe('rollback in the middle of the night', () => {
  it('asked for twice at once goes back once: the second finds it done, and does not go forward again', async () => {
    twoReleases()
    const both = await Promise.all([action.run(inputs(), stage.context(3)), action.run(inputs(), stage.context(4))])
    for (const outcome of both)
      expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true, 'to-version': 'v1.0.0' } })
    expect(both.map(({ reason }) => reason).sort()).toEqual([
      'all traffic on blue',
      'v1.0.0 has all the traffic already',
    ])
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(stage.edge.shifts).toHaveLength(1)
  })

  it('is done when the traffic is back, whatever the edge answered to the write', async () => {
    twoReleases()
    stage.edge.driver.fail({
      match: ({ method }) => method === 'POST',
      times: Infinity,
      applied: true,
      with: { status: 500, body: { error: 'the edge stumbled' } },
    })
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true, 'to-version': 'v1.0.0' } })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('does nothing, and says what has changed, when another version went live while it waited', async () => {
    twoReleases()
    const other = stage.context(2)
    stage.blue.version = 'v1.0.0'
    const begun = await switching.run(releasing('v1.2.0', { part: 'begin' }), other)
    const id = Number(begun.outputs['release-id'])
    stage.github.seed.status(
      stage.github.state.deployments.find((one) => one.id === id)!,
      'in_progress',
      'rk1|ARMED|0/1|blue|',
    )
    const waiting = action.run(inputs(), stage.context(3))
    while (stage.github.state.deployments.length < 4) await new Promise((resolve) => setTimeout(resolve, 10))
    stage.edge.setWeights({ blue: 100, green: 0 })
    stage.github.seed.status(
      stage.github.state.deployments.find((one) => one.id === id)!,
      'success',
      'rk1|COMMITTED|1/1|blue|',
    )
    const outcome = await waiting
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('v1.2.0 went live on blue: look, and run it again')
    expect(stage.edge.shifts).toEqual([])
  })

  it('does nothing when a contract migration ran while it waited', async () => {
    twoReleases()
    const other = stage.context(2)
    stage.blue.version = 'v1.0.0'
    const begun = await switching.run(releasing('v1.2.0', { part: 'begin' }), other)
    const held = stage.github.state.deployments.find(({ id }) => id === Number(begun.outputs['release-id']))!
    stage.github.seed.status(held, 'in_progress', 'rk1|ARMED|0/1|blue|')
    const waiting = action.run(inputs({ 'lock-timeout': '1m' }), stage.context(3))
    await until(() => held.statuses.some(({ description }) => description.includes('SUPERSEDED')))
    const change = { change: 'contract', from: '1', files: ['migrations/2.sql'], at: other.clock.now() } as const
    await recordChange(await createGitHub(other, stage.github.token), 'production', change, other.run)
    stage.github.seed.status(held, 'failure', 'rk1|REVERTED|1/1|blue|')
    const outcome = await waiting
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('the old version cannot work on the new schema')
    expect(stage.edge.shifts).toEqual([])
  })

  it('takes traffic off a release that was held in the middle of its steps', async () => {
    twoReleases()
    await canary({ 'on-failure': 'hold' })
    expect(stage.edge.weights()).toEqual({ blue: 10, green: 90 })
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { 'rolled-back': true, 'from-version': 'v1.2.0', 'to-version': 'v1.1.0', strategy: 'flip' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('puts a release in order first whose run died in the middle, and finds that this was the rollback', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0'
    const dying = stage.context(2)
    const killed = new AbortController()
    const slow = { steps: '10 100', 'request-rate': '1', 'step-duration': '1m' }
    const running = switching.run(releasing('v1.2.0', slow), { ...dying, signal: killed.signal })
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    killed.abort(new Error('killed'))
    await expect(running).rejects.toThrow()
    stage.run(2).end()
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: 'v1.1.0 has all the traffic already',
      outputs: { 'from-version': 'v1.2.0', 'to-version': 'v1.1.0', 'rolled-back': true },
    })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('deploys nothing to a slot that has part of the traffic', async () => {
    twoReleases()
    await canary({ 'on-failure': 'hold' })
    const given = {
      strategy: 'redeploy',
      to: 'v1.0.0',
      target: 'coolify',
      'target-url': 'http://127.0.0.1:9',
      'target-token': 'coolify-token',
      'target-options': 'resources: { blue: uuid-1, green: uuid-2 }',
    }
    const outcome = await action.run(inputs(given), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'traffic is split: no slot is free to deploy v1.0.0 to' })
    expect(stage.edge.weights()).toEqual({ blue: 10, green: 90 })
  })

  it('names the release to blame, or says that there is none, when nobody knows what to undo', async () => {
    twoReleases()
    stage.edge.setWeights({ blue: 30, green: 70 })
    await expect(action.run(inputs(), stage.context(3))).rejects.toMatchObject({ code: 'ROUTE_UNKNOWN' })
  })

  it('opens an incident also when it fails by an error, and the error is what the run ends with', async () => {
    twoReleases()
    stage.github.fail({
      match: ({ method, path }) => method === 'POST' && path.endsWith('/deployments'),
      times: Infinity,
      with: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    await expect(action.run(inputs(), stage.context(3))).rejects.toMatchObject({ code: 'PROVIDER_FORBIDDEN' })
    expect(stage.github.state.issues).toHaveLength(1)
    expect(stage.github.state.issues[0]).toMatchObject({
      state: 'open',
      title: '🔥 Rollback failed: shop, production → v1.0.0',
    })
    expect(stage.github.state.comments.at(-1)?.body).toContain('not accessible by integration')
  })

  it('is an error, not a failure, when the edge cannot be moved; the traffic is held for a person', async () => {
    twoReleases()
    stage.edge.behaviour.writes = 'refuse'
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toMatch(/^held as it is: .*403/)
    expect(stage.phases(Number(outcome.outputs['github-deployment-id'])).at(-1)).toBe('NEEDS_HUMAN')
  })

  it('makes the deployment that it undoes inactive in GitHub', async () => {
    twoReleases()
    await action.run(inputs(), stage.context(3))
    const states = stage.github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)
    expect(states).toEqual(['inactive', 'inactive', 'success'])
  })
})
