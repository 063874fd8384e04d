import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as deployFields } from '../../actions/deploy-coolify/src/inputs.ts'
import { action as deploying } from '../../actions/deploy-coolify/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import type { ApplicationOptions, CoolifyOptions } from '../../simulators/coolify/options.ts'

const image = 'ghcr.io/acme/shop'
const uuid = 'u'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  coolify = await coolifyWith({ image: `${image}:v0.9.0` })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify.close()
  await stage.close()
})

const coolifyWith = (source: Partial<ApplicationOptions>, images: CoolifyOptions['images'] = {}) =>
  createCoolifySimulator({ second: 20, applications: [{ name: 'shop', uuid, healthCheck: true, ...source }], images })

const running = () => coolify.containers(uuid).map((container) => container.image)

/** A deployment of deploy-coolify that it records. */
async function deploy(run: number, version: string, more: Record<string, string> = {}, phase = 'Successful') {
  const given = {
    'github-token': stage.github.token,
    environment: 'production',
    url: coolify.url,
    token: coolify.token,
    resources: `shop=${uuid}`,
    image: `shop=${image}:${version}`,
    record: 'true',
    'poll-interval': '1s',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    ...more,
  }
  expect(await deploying.run(inputsOf(deployFields, given), stage.context(run))).toMatchObject({ phase })
}

/** v1.0.0 and v1.1.0 were good; Coolify is set to what it is told. */
async function twoDeployments(configured = 'v1.1.0'): Promise<void> {
  for (const version of ['v1.0.0', 'v1.1.0'])
    seedRelease(stage, { version, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
  await coolify.close()
  coolify = await coolifyWith({ image: `${image}:${configured}` })
}

const inputs = (more: Record<string, string> = {}) =>
  inputsOf(fields, {
    'github-token': stage.github.token,
    environment: 'production',
    service: 'shop',
    target: 'coolify',
    'target-url': coolify.url,
    'target-token': coolify.token,
    'target-options': `resource: ${uuid}`,
    'observe-interval': '20ms',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    allowed: 'write',
    ...more,
  })

describe('a rollback where there are no slots', () => {
  it('does not go back to what was deployed without being waited for: nobody has seen it live', async () => {
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0', { wait: 'false', record: 'auto' })
    await deploy(3, 'v1.2.0')
    expect(await action.run(inputs(), stage.context(4))).toMatchObject({ phase: 'Successful' })
    expect(running()).toEqual([`${image}:v1.0.0`])
  })

  it('goes back from what was deployed without being waited for, once the target runs it', async () => {
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0', { wait: 'false', record: 'auto' })
    while (running()[0] !== `${image}:v1.1.0`) await setTimeout(20)
    expect(await action.run(inputs(), stage.context(3))).toMatchObject({ phase: 'Successful' })
    expect(running()).toEqual([`${image}:v1.0.0`])
  })

  it('deploys the last good release where the bad one runs, and records it', async () => {
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0')
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true, strategy: 'redeploy' } })
    expect(running()).toEqual([`${image}:v1.0.0`])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id'])).at(-1)).toBe('COMMITTED')
  })

  it.each(['', 'v1.1.0', `${image}:v1.1.0`])(
    'undoes a sick version that still runs, and no more: to "%s"',
    async (to) => {
      await coolify.close()
      const unwatched = { image: `${image}:v0.9.0`, healthCheck: false }
      coolify = await coolifyWith(unwatched, { [`${image}:v1.2.0`]: { env: { HEALTHY: 'false' } } })
      const watched = { 'health-url': `${coolify.applicationUrl(uuid)}/health`, 'health-timeout': '1s' }
      await deploy(1, 'v1.0.0', { version: 'v1.0.0' })
      await deploy(2, 'v1.1.0', { version: 'v1.1.0' })
      await deploy(3, 'v1.2.0', { version: 'v1.2.0', ...watched }, 'Failed')
      expect(running()).toEqual([`${image}:v1.2.0`])
      expect(await action.run(inputs({ to }), stage.context(4))).toMatchObject({
        phase: 'Successful',
        outputs: { 'rolled-back': true, 'from-version': 'v1.2.0', 'to-version': 'v1.1.0' },
      })
      expect(running()).toEqual([`${image}:v1.1.0`])
    },
  )

  it('undoes what the target says that it runs, whatever the journal committed last', async () => {
    await twoDeployments('v1.2.0')
    seedRelease(stage, { version: 'v1.2.0', op: 'deploy', service: 'shop', phases: ['PREPARED', 'NEEDS_HUMAN'] })
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { 'rolled-back': true, 'from-version': 'v1.2.0', 'to-version': 'v1.1.0' },
    })
    expect(running()).toEqual([`${image}:v1.1.0`])
  })

  it('never goes back to a version that nobody saw live', async () => {
    await twoDeployments('v1.3.0')
    seedRelease(stage, { version: 'v1.2.0', op: 'deploy', service: 'shop', phases: ['PREPARED', 'UNSEEN'] })
    seedRelease(stage, { version: 'v1.3.0', op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
    expect(await action.run(inputs({ to: 'v1.2.0' }), stage.context(3))).toMatchObject({ phase: 'Failed' })
    const outcome = await action.run(inputs(), stage.context(4))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'to-version': 'v1.1.0' } })
  })

  it('deploys the version that was asked for though the target is set to it: that it runs is on no record', async () => {
    await twoDeployments()
    const outcome = await action.run(inputs({ to: 'v1.1.0' }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true, 'to-version': 'v1.1.0' } })
    expect(coolify.deployments(uuid)).toHaveLength(2)
  })

  it('never says that a version is live which the target is only set to', async () => {
    await twoDeployments('v1.2.0')
    const outcome = await action.run(inputs({ to: `${image}:v1.2.0` }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('is not a release that was good here; candidates: v1.1.0, v1.0.0')
  })

  it('asks for `to` where the target does not tell what runs, and goes there when it is named', async () => {
    const [old, bad] = ['a'.repeat(40), 'b'.repeat(40)]
    for (const artifact of [old, bad])
      seedRelease(stage, { version: '', artifact, op: 'deploy', service: 'shop', phases: ['COMMITTED'] })
    await coolify.close()
    coolify = await coolifyWith({ git: { head: bad }, running: false })
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('Coolify does not tell what runs there: name the version to go back to in `to`')
    expect(coolify.deployments(uuid)).toEqual([])
    expect(await action.run(inputs({ to: old }), stage.context(4))).toMatchObject({ outputs: { 'rolled-back': true } })
  })

  it('does nothing when the commit asked for is seen to run', async () => {
    const commit = 'c'.repeat(40)
    seedRelease(stage, { version: 'v1', artifact: commit, op: 'deploy', service: 'shop', phases: ['COMMITTED'] })
    await coolify.close()
    coolify = await coolifyWith({ git: { head: commit } })
    const before = coolify.deployments(uuid).length
    const outcome = await action.run(inputs({ to: 'v1' }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', reason: 'v1 is already live' })
    expect(coolify.deployments(uuid)).toHaveLength(before)
  })

  it.each([
    ['one resource for both slots, where a driver moves traffic', 'resource: one', true],
    ['slots where no driver says which of them customers are on', 'resources: { blue: one, green: two }', false],
  ])('refuses %s', async (_, options, hasDriver) => {
    const driver = hasDriver ? stage.inputs : {}
    const given = inputs({ ...driver, service: 'shop', 'target-options': options })
    await expect(action.run(given, stage.context(3))).rejects.toMatchObject({
      problems: [{ input: 'target-options' }],
    })
  })

  it('is not refused by traffic of the config that cannot be moved: it is redeployed, and why no flip is said', async () => {
    await twoDeployments()
    const config = { version: 1, environments: { production: { traffic: { driver: 'caddy' } } } } as const
    const context = stage.context(3, { config })
    expect(await action.run(inputs(), context)).toMatchObject({
      outputs: { strategy: 'redeploy', 'rolled-back': true },
    })
    expect(running()).toEqual([`${image}:v1.0.0`])
    expect(context.log.lines.join('\n')).toContain('no flip: traffic of the config cannot be moved (')
  })

  it('is refused where resources are slots, and traffic cannot be moved: one of them would be deployed unseen', async () => {
    const config = { version: 1, environments: { production: { traffic: { driver: 'caddy' } } } } as const
    const slots = inputs({ 'target-options': `resources: { blue: ${uuid}, green: other }` })
    await expect(action.run(slots, stage.context(3, { config }))).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('says that it is not watched, when that was asked for', async () => {
    await twoDeployments()
    const context = stage.context(3)
    const outcome = await action.run(inputs({ watch: '30m' }), context)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true } })
    expect(context.log.lines.filter((line) => line.startsWith('warning'))).toMatchObject([
      expect.stringContaining('needs a driver'),
    ])
  })

  it('names the services that have releases when the one that was asked for has none', async () => {
    await twoDeployments()
    const outcome = await action.run(inputs({ service: '', to: 'v1.0.0' }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('other services have releases here: shop')
  })
})
