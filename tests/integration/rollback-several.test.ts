import { afterEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { ActionContext } from '../../shared/action/action.ts'
import { createServicesStage, type ServicesStage } from '../fakes/services-stage.ts'
import { inputsOf } from '../fakes/stage.ts'

let stage: ServicesStage

afterEach(async () => {
  await stage.close()
  expect(stage.github.problems).toEqual([])
})

const greenOf = (service: string) => stage.services[service]!.edge.weights().green
const greens = () => ['api', 'shop'].map(greenOf)
const release = (more: Record<string, string>, context: ActionContext) =>
  switching.run(inputsOf(switchFields, { ...stage.inputs, ...more }), context)
const rollBack = (more: Record<string, string> = {}, context = stage.context(9)) =>
  action.run(inputsOf(fields, { ...stage.inputs, strategy: 'flip', ...more }), context)

/** v1.0.0 of both on blue, good; then v1.1.0 of both on green, by one release each time. */
async function releasedTwice(): Promise<void> {
  stage = await createServicesStage({ api: 'green', shop: 'green' })
  stage.github.seed.collaborator('alice', 'write')
  for (const service of Object.values(stage.services)) {
    service.blue.version = 'v1.0.0'
    service.green.version = 'v1.1.0'
  }
  await releaseBoth(1, 'v1.0.0')
  await releaseBoth(2, 'v1.1.0')
  expect(greens()).toEqual([100, 100])
}

async function releaseBoth(run: number, version: string): Promise<number> {
  const outcome = await release({ version, artifact: `ghcr.io/acme/all:${version}` }, stage.context(run))
  expect(outcome).toMatchObject({ phase: 'Successful' })
  stage.run(run).end()
  return Number(outcome.outputs['release-id'])
}

describe('a rollback of two services', () => {
  it('takes both back in one step, what needs the other first, under one journal and with a record of each', async () => {
    await releasedTwice()
    const outcome = await rollBack({ service: 'all', reason: 'checkout fails' })
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { status: 'rolled-back', strategy: 'flip', 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
    })
    expect(greens()).toEqual([0, 0])
    expect(stage.journal(Number(outcome.outputs['github-deployment-id']))).toEqual([
      'PLANNED',
      'LOCKED',
      'PREPARED shop:blue',
      'PREPARED api:blue',
      'ARMED',
      'SWITCHING shop:blue',
      'SWITCHING api:blue',
      'COMMITTED',
    ])
    const again = await rollBack({ service: 'api' }, stage.context(10))
    expect(again.outputs).toMatchObject({ status: 'failed', 'from-version': 'v1.0.0' })
  })

  it('only says what it would do in a dry run, and goes to versions by name', async () => {
    await releasedTwice()
    const to = 'api=v1.0.0\nshop=v1.0.0'
    expect(await rollBack({ service: 'api\nshop', to, 'dry-run': 'true' })).toMatchObject({
      phase: 'Successful',
      reason: 'dry run: would go back to v1.0.0',
      outputs: { status: 'planned' },
    })
    expect(greens()).toEqual([100, 100])
    expect(await rollBack({ to }, stage.context(10))).toMatchObject({ outputs: { status: 'rolled-back' } })
    expect(greens()).toEqual([0, 0])
  })

  it('does nothing where one of them cannot go back, and says which', async () => {
    await releasedTwice()
    stage.services.shop!.blue.healthy = false
    const before = stage.github.state.deployments.length
    const outcome = await rollBack()
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { status: 'failed', 'rolled-back': false } })
    expect(outcome.reason).toMatch(
      /^api, shop cannot go back in one step, and nothing was done: shop: blue is not healthy/,
    )
    expect([greens(), stage.github.state.deployments.length]).toEqual([[100, 100], before])
  })

  it('proves each afterwards, and is not well where the smoke commands of one fail', async () => {
    await releasedTwice()
    const outcome = await rollBack({ smoke: 'asked: test "$SERVICE" != api' })
    expect(greens()).toEqual([0, 0])
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { status: 'rolled-back' } })
    expect(outcome.reason).toMatch(/shop afterwards healthy: .*; api afterwards unhealthy: /)
  })

  it.each([
    ['Failed', 'one of them is known to be bad', 'asked: test "$SERVICE" != api', 'api afterwards unhealthy: '],
    ['Inconclusive', 'none is known to be bad', 'asked: true', 'api afterwards inconclusive: '],
  ])('watched too shortly to tell is %s where %s', async (phase, _, smoke, api) => {
    await releasedTwice()
    const short = { watch: '100ms', 'request-rate': '20', 'on-inconclusive': 'pass' }
    const outcome = await rollBack({ ...short, smoke })
    expect(greens()).toEqual([0, 0])
    expect(outcome).toMatchObject({ phase, tolerated: true, outputs: { status: 'rolled-back' } })
    expect(outcome.reason).toContain('shop afterwards inconclusive: ')
    expect(outcome.reason).toContain(api)
  })

  it('wakes somebody when it breaks before it has begun', async () => {
    await releasedTwice()
    const with403 = { status: 403, body: { error: 'this token may not look' } }
    stage.services.api!.edge.driver.fail({ match: /GET/, times: Infinity, with: with403 })
    await expect(rollBack({ channels: 'issue' })).rejects.toThrow()
    expect(stage.github.state.issues.map(({ title }) => title)).toEqual([expect.stringContaining('Rollback failed')])
    expect(greens()).toEqual([100, 100])
  })

  it('takes back only the one that is not there yet, by a release of its own', async () => {
    await releasedTwice()
    const outcome = await rollBack({ to: 'api=v1.1.0\nshop=v1.0.0' })
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'to-version': 'v1.0.0' } })
    expect(greens()).toEqual([100, 0])
  })

  it('is refused by name, with everything else that is wrong, in what only one service can be told', async () => {
    await releasedTwice()
    const wrong = { strategy: 'redeploy', route: 'shop', to: 'api=v1.0.0\napp=v1.0.0' }
    await expect(rollBack(wrong)).rejects.toMatchObject({
      problems: [
        { input: 'route', received: 'shop' },
        { input: 'strategy', sentence: expect.stringContaining('of several services at once is not supported yet') },
        { input: 'to', received: 'app' },
        { input: 'to', allowed: 'a line for shop' },
      ],
    })
    await expect(rollBack({ type: 'full', reason: 'x', confirm: 'production' })).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ input: 'type', received: 'full' })]),
    })
    expect(greens()).toEqual([100, 100])
  })

  it('that was killed after the first had gone back is finished forward by its post step, without a person', async () => {
    await releasedTwice()
    const run = new AbortController()
    const context = stage.context(9, { signal: run.signal })
    // between this write and the next the slot is asked for its health three times
    const watching = setInterval(() => greenOf('shop') === 0 && run.abort(new Error('killed')), 1)
    await expect(rollBack({}, context)).rejects.toThrow('killed')
    clearInterval(watching)
    expect(greens()).toEqual([100, 0])
    await action.post?.(inputsOf(fields, { ...stage.inputs, strategy: 'flip' }), {
      ...stage.context(9),
      state: context.state,
    })
    expect(greens()).toEqual([0, 0])
    const last = stage.github.state.deployments.find(({ task }) => task === 'release-kit:rollback')!
    expect(stage.journal(last.id).at(-1)).toBe('COMMITTED')
  })
})

describe('a release of two services whose run died', () => {
  /** v1.2.0 of both on blue, killed where `moved` say. */
  async function died(moved: readonly ('api' | 'shop')[]): Promise<number> {
    await releasedTwice()
    for (const { blue } of Object.values(stage.services)) blue.version = 'v1.2.0'
    const content = { version: 'v1.2.0', artifact: 'ghcr.io/acme/all:v1.2.0' }
    const begun = await release({ part: 'begin', ...content, steps: '100' }, stage.context(3))
    const id = Number(begun.outputs['release-id'])
    const { seed, state } = stage.github
    const deployment = state.deployments.find((one) => one.id === id)!
    const write = (description: string) => seed.status(deployment, 'in_progress', description)
    write('rk2|ARMED|0/2|blue|||way back: api: green, shop: green, healthy')
    for (const [place, service] of moved.entries()) {
      write(`rk2|SWITCHING|${place + 1}/2|${service}:blue|||100 % to blue`)
      stage.services[service]!.edge.setWeights({ blue: 100, green: 0 })
    }
    stage.run(3).end()
    return id
  }

  it.each([
    ['one of them is asked for, with one moved', 'api', ['api'] as const],
    ['one of them is asked for, with both moved', 'api', ['api', 'shop'] as const],
    ['both are asked for, with one moved', 'all', ['api'] as const],
    ['both are asked for, with both moved', 'all', ['api', 'shop'] as const],
  ])('is put right by a rollback, and calls nobody, where %s', async (_, service, moved) => {
    const id = await died(moved)
    const outcome = await rollBack({ service })
    expect([outcome.outputs.status, outcome.outputs['to-version'], outcome.reason]).toEqual([
      'rolled-back',
      'v1.1.0',
      expect.stringMatching(/has all the traffic already|all traffic on green/),
    ])
    expect(stage.journal(id)).not.toContain('NEEDS_HUMAN')
    expect(greenOf('api')).toBe(100)
    if (service === 'all' || moved.length === 1) expect(greenOf('shop')).toBe(100)
  })

  it('is put right by part reconcile of one of them', async () => {
    const id = await died(['api'])
    expect(await release({ part: 'reconcile', service: 'api' }, stage.context(4))).toMatchObject({
      phase: 'Successful',
    })
    expect([greens(), stage.journal(id).at(-1)]).toEqual([[100, 100], 'REVERTED'])
  })
})
