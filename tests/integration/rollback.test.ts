import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
let coolify: CoolifySimulator | undefined

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify?.close()
  coolify = undefined
  await stage.close()
})

const image = 'ghcr.io/acme/shop'
const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })

/** v1.0.0 on blue, then v1.1.0 on green. */
function twoReleases(): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

describe('rollback', () => {
  it('flips back to the warm slot that holds the last good version, though the bad one is down [P50] [O51] [A52]', async () => {
    twoReleases()
    stage.green.healthy = false
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: {
        status: 'rolled-back',
        'rolled-back': true,
        strategy: 'flip',
        'from-version': 'v1.1.0',
        'to-version': 'v1.0.0',
      },
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(outcome.details).toMatchObject({
      course: { splits: [{ weights: { blue: 0 } }, { weights: { blue: 100 } }] },
    })
    expect(stage.phases(Number(outcome.outputs['github-deployment-id']))).toEqual([
      'PLANNED',
      'LOCKED',
      'ARMED',
      'SWITCHING',
      'COMMITTED',
    ])
  })

  it('takes back a release whose run died with all the traffic, before anybody had judged it', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
    // what the green slot held before: it is not taken for what is live there
    seedRelease(stage, { version: 'v0.9.0', slot: 'green', run: 1 })
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 2 })
    seedRelease(stage, {
      version: 'v1.1.0',
      slot: 'green',
      run: 2,
      phases: ['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'],
    })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const outcome = await action.run(inputs(), stage.context(3))
    expect([outcome.outputs.status, outcome.outputs['to-version']]).toEqual(['rolled-back', 'v1.0.0'])
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('records what it undoes, by whom and why, and opens an incident issue [D51] [P82]', async () => {
    twoReleases()
    const outcome = await action.run(inputs({ reason: 'checkout is down' }), stage.context(3))
    const deployment = stage.github.state.deployments.find(({ id }) => id === outcome.outputs['github-deployment-id'])
    const undone = stage.github.state.deployments.filter(
      ({ payload }) => (payload as { version?: string }).version === 'v1.1.0',
    )
    expect(deployment?.payload).toMatchObject({
      op: 'rollback',
      by: 'alice',
      reason: 'checkout is down',
      rollbackOf: undone[0]?.id,
    })
    expect(stage.github.state.issues).toHaveLength(1)
    expect(outcome.outputs['incident-url']).toContain('/issues/')
  })

  it('run again once it has gone back, does not go forward to the version that it left, unless asked to by name', async () => {
    twoReleases()
    expect(await action.run(inputs(), stage.context(3))).toMatchObject({ phase: 'Successful' })
    const again = await action.run(inputs(), stage.context(4))
    expect(again).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(again.reason).toContain('no earlier good release is recorded')
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('goes no further back when the same run is started again', async () => {
    seedRelease(stage, { version: 'v0.9.0', slot: 'green', run: 1 })
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 2 })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 3 })
    stage.edge.setWeights({ blue: 0, green: 100 })
    expect(await action.run(inputs(), stage.context(4))).toMatchObject({ outputs: { 'to-version': 'v1.0.0' } })
    const again = await action.run(inputs({ 'dry-run': 'true' }), stage.context(4))
    expect(again).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(again.reason).toContain('this run has gone back to v1.0.0 already')
    stage.green.version = 'v0.9.0'
    const another = await action.run(inputs({ 'dry-run': 'true' }), stage.context(5))
    expect(another.reason).toBe('dry run: would go back to v0.9.0, artifact ghcr.io/acme/shop:v0.9.0')
  })

  it('goes nowhere when somebody has put traffic back by hand', async () => {
    twoReleases()
    stage.edge.setWeights({ blue: 100, green: 0 })
    expect(await action.run(inputs(), stage.context(3))).toMatchObject({ phase: 'Failed' })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('goes forward again to the version that was rolled back, when asked to by name', async () => {
    twoReleases()
    await action.run(inputs(), stage.context(3))
    const forward = await action.run(inputs({ to: 'v1.1.0' }), stage.context(4))
    expect(forward).toMatchObject({ phase: 'Successful', outputs: { strategy: 'flip', 'to-version': 'v1.1.0' } })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('redeploys the recorded image when the free slot holds another version by now', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0-broken'
    coolify = await createCoolifySimulator({
      second: 20,
      applications: [{ name: 'shop', uuid: 'u'.repeat(24), image: `${image}:v1.2.0-broken`, healthCheck: true }],
    })
    const redeploying = action.run(
      inputs({
        target: 'coolify',
        'target-url': coolify.url,
        'target-token': coolify.token,
        'target-options': `resources: { blue: ${'u'.repeat(24)}, green: other }`,
      }),
      stage.context(3),
    )
    const deployed = coolify
    while (deployed.columns('u'.repeat(24)).docker_registry_image_tag !== 'v1.0.0')
      await new Promise((resolve) => setTimeout(resolve, 20))
    stage.blue.version = 'v1.0.0'
    expect(await redeploying).toMatchObject({
      phase: 'Successful',
      outputs: { strategy: 'redeploy', 'rolled-back': true },
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('redeploys nothing over customers whom a hand has moved to that slot meanwhile', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0-broken'
    coolify = await createCoolifySimulator({
      second: 20,
      applications: [{ name: 'shop', uuid: 'u'.repeat(24), image: `${image}:v1.2.0-broken`, healthCheck: true }],
    })
    const target = { target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token }
    const given = inputs({ ...target, 'target-options': `resources: { blue: ${'u'.repeat(24)}, green: other }` })
    const hand = setInterval(() => {
      const [id = 0] = stage.github.state.deployments.map((one) => one.id).slice(-1)
      if (stage.phases(id).at(-1) === 'LOCKED') stage.edge.setWeights({ blue: 10, green: 90 })
    }, 1)
    const outcome = await action.run(given, stage.context(3)).finally(() => clearInterval(hand))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('customers are on blue')
    expect(coolify.columns('u'.repeat(24)).docker_registry_image_tag).toBe('v1.2.0-broken')
    expect(coolify.deployments('u'.repeat(24))).toHaveLength(1)
  })

  it('moves no traffic to a slot that answers as another version after the redeployment', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0-broken'
    coolify = await createCoolifySimulator({
      second: 20,
      applications: [{ name: 'shop', uuid: 'u'.repeat(24), image: `${image}:v1.2.0-broken`, healthCheck: true }],
    })
    const target = { target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token }
    const given = inputs({ ...target, 'target-options': `resources: { blue: ${'u'.repeat(24)}, green: other }` })
    const outcome = await action.run(given, stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false, strategy: 'redeploy' } })
    expect(outcome.reason).toContain('blue answers as v1.2.0-broken')
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it.each([
    ['knows neither good nor bad', { 'request-rate': '1' }, {}, 'Inconclusive'],
    ['finds it good', { watch: '4s' }, {}, 'Successful'],
    ['breaks a rule of the config', {}, { rules: ['p50 < 0.01ms'] }, 'Failed'],
  ] as const)('ends as the watch afterwards says, when that %s; traffic stays', async (_, given, health, phase) => {
    twoReleases()
    const config = { version: 1, environments: { production: { health } } } as unknown as Config
    const outcome = await action.run(inputs({ watch: '1s', ...given }), { ...stage.context(3), config })
    expect(outcome).toMatchObject({ phase, tolerated: false, outputs: { 'rolled-back': true } })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('says what could be gone back to when the version asked for was never good here', async () => {
    twoReleases()
    const outcome = await action.run(inputs({ to: 'v0.9.0' }), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: 'v0.9.0 is not a release that was good here; candidates: v1.0.0',
    })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('does nothing when the version asked for is live', async () => {
    twoReleases()
    expect(await action.run(inputs({ to: '1.1.0' }), stage.context(3))).toMatchObject({
      phase: 'Successful',
      reason: '1.1.0 is already live',
      outputs: { 'rolled-back': false, status: 'nothing-to-do' },
    })
  })

  it('never goes back to a version that was reverted here', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0'
    stage.blue.failEvery = 3
    const bad = inputsOf(switchFields, { ...stage.inputs, version: 'v1.2.0', artifact: `${image}:v1.2.0` })
    expect(await switching.run(bad, stage.context(3))).toMatchObject({ phase: 'Failed' })
    const outcome = await action.run(inputs({ to: 'v1.2.0' }), stage.context(4))
    expect(outcome.phase).toBe('Failed')
  })

  it('finds no way, moves nothing and says why when the slot is cold and there is no target', async () => {
    twoReleases()
    stage.blue.healthy = false
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { status: 'failed', 'rolled-back': false } })
    expect(outcome.reason).toMatch(
      /flip: blue is not healthy: .*; platform: no target that could go back by itself; redeploy: no target to deploy to; rebuild: no target to deploy to; revert: .* ask for it by name$/,
    )
    expect(outcome.summary).toMatch(/v1\.0\.0 \| flip \| blue is not healthy.*\n.*v1\.0\.0 \| platform \| no target/)
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it.each([
    ['somebody who may not', { allowed: 'role:maintain' }, '@alice (write) may not roll back'],
    [
      'a schema that the old version cannot live with',
      { 'schema-change': 'irreversible' },
      'schema-change: irreversible',
    ],
  ])('refuses %s, before anything is done [D50]', async (_, given, why) => {
    twoReleases()
    const before = stage.github.state.deployments.length
    const outcome = await action.run(inputs(given), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(outcome.reason).toContain(why)
    expect(stage.github.state.deployments).toHaveLength(before)
  })

  it('goes ahead of a release that has not touched traffic, which then writes nothing any more', async () => {
    twoReleases()
    const slow = stage.context(3)
    const begun = await switching.run(
      inputsOf(switchFields, { ...stage.inputs, part: 'begin', version: 'v1.2.0' }),
      slow,
    )
    expect(await action.run(inputs(), stage.context(4))).toMatchObject({ phase: 'Successful' })
    const late = switching.run(
      inputsOf(switchFields, { ...stage.inputs, part: 'shift', 'release-id': String(begun.outputs['release-id']) }),
      slow,
    )
    await expect(late).rejects.toMatchObject({ code: 'LEASE_LOST' })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('[O32] rehearses: shows the plan and changes nothing in a dry run', async () => {
    twoReleases()
    const before = stage.github.state.deployments.length
    const outcome = await action.run(inputs({ 'dry-run': 'true' }), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: 'dry run: would go back to v1.0.0, artifact ghcr.io/acme/shop:v1.0.0',
      outputs: { status: 'planned' },
    })
    expect(stage.github.state.deployments).toHaveLength(before)
  })

  it('still flips when one connection to the warm slot is reset: one answer decides nothing', async () => {
    twoReleases()
    stage.blue.resets = 1
    expect(await action.run(inputs(), stage.context(3))).toMatchObject({ outputs: { strategy: 'flip' } })
    expect(stage.blue.resets).toBe(0)
  })
})
