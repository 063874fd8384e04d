import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as deployFields } from '../../actions/deploy-coolify/src/inputs.ts'
import { action as deploying } from '../../actions/deploy-coolify/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'

const image = 'ghcr.io/acme/shop'
const uuid = 'u'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  coolify = await createCoolifySimulator({
    second: 20,
    applications: [{ name: 'shop', uuid, image: `${image}:v0.9.0`, healthCheck: true }],
  })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify.close()
  await stage.close()
})

const running = () => coolify.containers(uuid).map((container) => container.image)

/** A deployment of deploy-coolify that it records. */
async function deploy(run: number, version: string): Promise<void> {
  const given = {
    'github-token': stage.github.token,
    environment: 'production',
    url: coolify.url,
    token: coolify.token,
    resources: `shop=${uuid}`,
    image: `shop=${image}:${version}`,
    record: 'true',
    'poll-interval': '1s',
  }
  expect(await deploying.run(inputsOf(deployFields, given), stage.context(run))).toMatchObject({ phase: 'Successful' })
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
    allowed: 'write',
    ...more,
  })

describe('a rollback where there are no slots', () => {
  it('deploys the last good release where the bad one runs, and records it', async () => {
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0')
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true, strategy: 'redeploy' } })
    expect(running()).toEqual([`${image}:v1.0.0`])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id'])).at(-1)).toBe('COMMITTED')
  })

  it('is not refused by traffic of the config that cannot be moved: it is redeployed, and why no flip is said', async () => {
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0')
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
    await deploy(1, 'v1.0.0')
    await deploy(2, 'v1.1.0')
    const context = stage.context(3)
    const outcome = await action.run(inputs({ watch: '30m' }), context)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true } })
    expect(context.log.lines.filter((line) => line.startsWith('warning'))).toMatchObject([
      expect.stringContaining('without a driver'),
    ])
  })

  it('names the services that have releases when the one that was asked for has none', async () => {
    await deploy(1, 'v1.0.0')
    const outcome = await action.run(inputs({ service: '' }), stage.context(2))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('other services have releases here: shop')
  })
})
