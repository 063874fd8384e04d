import { afterEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { readIntent } from '../../shared/rollout/intent.ts'
import { createServicesStage, type ServicesStage } from '../fakes/services-stage.ts'
import { inputsOf } from '../fakes/stage.ts'

let stage: ServicesStage

afterEach(async () => {
  await stage.close()
  expect(stage.github.problems).toEqual([])
})

const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })
const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])
const greenOf = (service: string) => stage.services[service]!.edge.weights().green
const records = (release: number) =>
  stage.github.state.deployments.flatMap(({ payload, statuses }) => {
    const intent = readIntent(payload)
    if (intent?.partOf !== release) return []
    const { service, artifact, version, route } = intent
    return [{ service, artifact, version, route, ended: statuses.at(-1)!.description.split('|').slice(1, 4).join(' ') }]
  })

describe('a release of two services', () => {
  it('moves both, each to its own free slot, what the other needs first, under one journal and with a record of each', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'green' })
    const outcome = await action.run(
      inputs({
        service: 'shop\napi',
        steps: '50 100',
        version: 'api=v1.1.0\nshop=v2.0.0',
        artifact: 'api=ghcr.io/acme/api:v1.1.0\nshop=ghcr.io/acme/shop:v2.0.0',
      }),
      stage.context(1),
    )
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: 'all traffic on green of api and blue of shop',
      outputs: { switched: true, active: '', preview: '' },
    })
    expect(JSON.parse(String(outcome.outputs.previews))).toMatchObject({
      api: { slot: 'blue', url: stage.services.api!.blue.url },
      shop: { slot: 'green', url: stage.services.shop!.green.url },
    })
    expect([greenOf('api'), greenOf('shop')]).toEqual([100, 0])
    expect(stage.journal(idOf(outcome))).toEqual([
      'PLANNED',
      'LOCKED',
      'PREPARED api:green',
      'PREPARED shop:blue',
      'ARMED',
      'SWITCHING api:green',
      'SWITCHING api:green',
      'SWITCHING shop:blue',
      'SWITCHING shop:blue',
      'COMMITTED',
    ])
    expect(records(idOf(outcome))).toEqual([
      {
        service: 'api',
        artifact: 'ghcr.io/acme/api:v1.1.0',
        version: 'v1.1.0',
        route: 'api',
        ended: 'COMMITTED 0/0 green',
      },
      {
        service: 'shop',
        artifact: 'ghcr.io/acme/shop:v2.0.0',
        version: 'v2.0.0',
        route: 'shop',
        ended: 'COMMITTED 0/0 blue',
      },
    ])
    expect(outcome.summary?.split('\n')[0]).toBe('### ✅ api v1.1.0, shop v2.0.0 is live in production')
  })

  it('leaves nothing half moved when the second one is bad: both are put back, the last one first', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'blue' })
    stage.services.shop!.green.failEvery = 2
    const outcome = await action.run(inputs({ steps: '50 100' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { reverted: true, active: 'blue' } })
    expect(outcome.reason).toMatch(/^shop: (?:public route: )?green: \d+ of \d+ requests bad/)
    expect([greenOf('api'), greenOf('shop')]).toEqual([0, 0])
    const [api, shop] = [stage.services.api!.edge.shifts, stage.services.shop!.edge.shifts]
    expect([api, shop].map((shifts) => shifts.map(({ weights }) => weights.green))).toEqual([
      [50, 100, 0],
      [50, 0],
    ])
    expect(api.at(-1)!.at).toBeGreaterThanOrEqual(shop.at(-1)!.at)
    expect(records(idOf(outcome)).map(({ service, ended }) => [service, ended])).toEqual([
      ['api', 'REVERTED 0/0 green'],
      ['shop', 'REVERTED 0/0 green'],
    ])
  })

  it('moves nothing when one is not healthy, or not in its own version', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'blue' })
    const outcome = await action.run(inputs({ 'expect-version': 'api=v1.1.0\nshop=v9.9.9' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'shop: green is not healthy: no traffic goes there' })
    expect([stage.services.api!.edge.shifts, stage.services.shop!.edge.shifts]).toEqual([[], []])
  })

  it('works in parts, which know its services by the release', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'green' })
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), context)
    expect(begun).toMatchObject({ phase: 'Successful', outputs: { active: '', preview: '' } })
    expect(begun.outputs['health-url']).toBe(
      `api=${stage.services.api!.green.url}/health\nshop=${stage.services.shop!.blue.url}/health`,
    )
    const part = (name: string) =>
      inputs({ part: name, service: '', 'release-id': String(begun.outputs['release-id']) })
    expect(await action.run(part('shift'), context)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect(await action.run(part('end'), context)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect([greenOf('api'), greenOf('shop')]).toEqual([100, 0])
    expect(records(idOf(begun))).toHaveLength(2)
  })

  it('refuses, before anything is done, what says where one service is, and values of none or of too few', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'blue' })
    const wrong = { route: 'shop', to: 'green', version: 'api=v1\napp=v2' }
    await expect(action.run(inputs(wrong), stage.context(1))).rejects.toMatchObject({
      problems: [
        { input: 'route', received: 'shop' },
        { input: 'to', received: 'green' },
        { input: 'version', received: 'app' },
        { input: 'version', allowed: 'a line for shop' },
      ],
    })
    expect(stage.github.state.deployments).toEqual([])
  })

  it('refuses metrics of both at once by name, before anything is done', async () => {
    stage = await createServicesStage({ api: 'blue', shop: 'blue' })
    const more = { evidence: 'metrics', metrics: 'errors: up{slot="{slot}"}', 'metrics-url': 'http://127.0.0.1:9' }
    const sentence = expect.stringContaining('of several services at once')
    await expect(action.run(inputs(more), stage.context(1))).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ input: 'metrics', sentence })]),
    })
    expect(stage.github.state.deployments).toEqual([])
  })

  it.each([
    ['killed after the first had moved', 'SWITCHING 2/4', { api: 100, shop: 0 }, ['REVERTED', 0, 0]],
    ['killed with both moved', 'SWITCHING 4/4', { api: 100, shop: 100 }, ['COMMITTED', 100, 100]],
  ])('is put in order by the next release of one of them when it was %s', async (_, step, greens, [end, ...after]) => {
    stage = await createServicesStage({ api: 'blue', shop: 'blue' })
    const begun = await action.run(inputs({ part: 'begin', steps: '50 100' }), stage.context(1))
    const id = idOf(begun)
    const { seed, state } = stage.github
    const deployment = state.deployments.find((one) => one.id === id)!
    const write = (description: string) => seed.status(deployment, 'in_progress', description)
    write('rk2|ARMED|0/4|green|||way back: api: blue, shop: blue, healthy')
    write(`rk2|${step.replace(' ', '|')}|${step.endsWith('2/4') ? 'api' : 'shop'}:green|||100 % to green`)
    for (const [service, green] of Object.entries(greens))
      stage.services[service]!.edge.setWeights({ blue: 100 - green, green })
    seed.run({ run: 1, status: 'completed' })
    const next = await action.run(inputs({ service: 'api', part: 'begin' }), stage.context(2))
    expect(next.phase).toBe('Successful')
    expect(stage.journal(id).at(-1)).toBe(end)
    expect([greenOf('api'), greenOf('shop')]).toEqual(after)
  })
})
