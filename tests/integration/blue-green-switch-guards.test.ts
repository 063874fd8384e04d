import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  expect(stage.edge.problems).toEqual([])
  await stage.close()
})

const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })
const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])

describe('blue-green-switch keeps operators from harm', () => {
  it('sends the token nowhere by plain http, but to this machine itself', async () => {
    const given = inputs({ 'driver-url': 'http://edge.example.com/weights' })
    await expect(action.run(given, stage.context(1))).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      problems: [{ input: 'driver-url', received: 'http://edge.example.com/weights' }],
    })
    expect(stage.github.state.deployments).toEqual([])
  })

  it('waits for nothing that the driver cannot see: it says so before a release opens', async () => {
    await expect(action.run(inputs({ drain: '30s' }), stage.context(1))).rejects.toMatchObject({
      problems: [{ input: 'drain', sentence: expect.stringContaining('driver webhook, which cannot tell') }],
    })
    expect(stage.github.state.deployments).toEqual([])
  })

  describe('in parts that do not fit together', () => {
    const begun = async () => {
      const context = stage.context(1)
      const { outputs } = await action.run(inputs({ part: 'begin' }), context)
      return { context, id: String(outputs['release-id']) }
    }

    it('moves nothing for a release of another environment, service or route', async () => {
      const { context, id } = await begun()
      const given = { part: 'shift', 'release-id': id, environment: 'staging', service: 'auth', route: 'other' }
      await expect(action.run(inputs(given), context)).rejects.toMatchObject({
        problems: [{ input: 'environment' }, { input: 'service' }, { input: 'route' }],
      })
      expect(stage.edge.shifts).toEqual([])
    })

    it('shifts nothing for a release that another run, or an earlier attempt, has begun', async () => {
      const { id, context } = await begun()
      const shift = inputs({ part: 'shift', 'release-id': id })
      await expect(action.run(shift, stage.context(2))).rejects.toMatchObject({ code: 'LEASE_LOST' })
      const again = { ...context, run: { ...context.run, runAttempt: 2 } }
      await expect(action.run(shift, again)).rejects.toMatchObject({
        message: expect.stringContaining('another attempt'),
      })
      expect(stage.edge.shifts).toEqual([])
    })

    it('does not end the release of a run that is at work on it', async () => {
      const { id } = await begun()
      const ending = action.run(inputs({ part: 'end', 'release-id': id }), stage.context(2))
      await expect(ending).rejects.toMatchObject({ message: expect.stringContaining("is not this run's to end") })
      expect(stage.phases(Number(id))).toEqual(['PLANNED', 'LOCKED'])
    })
  })

  it('refuses steps that the driver cannot make, before anything is done', async () => {
    const given = { 'driver-options': 'verify: slot-header', 'slot-header': 'x-slot', steps: '10 100' }
    await expect(action.run(inputs(given), stage.context(1))).rejects.toMatchObject({ problems: [{ input: 'steps' }] })
    expect(stage.github.state.deployments).toEqual([])
  })

  it('switches an edge that cannot be read back, seeing by who answers that it is done', async () => {
    const given = { 'driver-options': 'verify: slot-header', 'slot-header': 'x-slot' }
    const outcome = await action.run(inputs(given), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green', switched: true } })
    expect(stage.edge.driver.journal.filter(({ method }) => method === 'GET')).toEqual([])
  })

  it('does not believe an edge that shows a split and does not do it, where a header tells who answers', async () => {
    stage.edge.behaviour.writes = 'ignore'
    let told = { blue: 100, green: 0 }
    stage.edge.driver.fail({
      match: () => true,
      times: Infinity,
      applied: true,
      with: ({ method, json }) => {
        if (method === 'POST') told = (json as { weights: typeof told }).weights
        return { status: 200, body: { weights: told } }
      },
    })
    const outcome = await action.run(inputs({ 'slot-header': 'x-slot' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { switched: false, reverted: true } })
    expect(outcome.reason).toContain('blue answers at the public URL')
  })

  it('goes by what the edge shows, not by what it answers to a write', async () => {
    stage.edge.driver.fail({
      match: ({ method }) => method === 'POST',
      times: Infinity,
      applied: true,
      with: { status: 500, body: { error: 'the edge stumbled' } },
    })
    const outcome = await action.run(inputs(), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green', switched: true } })
  })

  it('names the variable when the config names a token that this step was not given', async () => {
    const config = {
      version: 1,
      environments: { production: { traffic: { driver: 'webhook', token: 'EDGE_TOKEN' } } },
    } as const
    const context = { ...stage.context(1), config }
    await expect(action.run(inputs({ 'driver-token': '' }), context)).rejects.toMatchObject({
      problems: [{ input: 'driver-token', allowed: expect.stringContaining('EDGE_TOKEN') }],
    })
  })

  it('leaves a bad release where it is with on-failure: hold, and the next one is told which it was', async () => {
    stage.green.failEvery = 3
    const held = await action.run(inputs({ steps: '10 100', 'on-failure': 'hold' }), stage.context(1))
    expect(held).toMatchObject({ phase: 'Failed', outputs: { active: '', switched: false } })
    expect(held.reason).toMatch(/^held as it is: green: /)
    expect(stage.edge.weights()).toEqual({ blue: 90, green: 10 })
    await expect(action.run(inputs(), stage.context(2))).rejects.toMatchObject({
      code: 'ROUTE_UNKNOWN',
      message: expect.stringContaining(`release ${idOf(held)}`),
    })
  })

  it('says where the traffic truly is, also when somebody moved it meanwhile', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), context)
    stage.edge.setWeights({ blue: 0, green: 100 })
    const given = { part: 'shift', 'release-id': String(begun.outputs['release-id']) }
    expect(await action.run(inputs(given), context)).toMatchObject({
      phase: 'Failed',
      reason: 'green already has all the traffic',
      outputs: { active: 'green', preview: 'blue', switched: false },
    })
  })

  it('stays good when earlier deployments cannot be made inactive', async () => {
    expect(await action.run(inputs(), stage.context(1))).toMatchObject({ phase: 'Successful' })
    const context = stage.context(2)
    stage.github.fail({
      match: ({ method, json }) => method === 'POST' && (json as { state?: string } | undefined)?.state === 'inactive',
      with: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    expect(await action.run(inputs(), context)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect(context.log.lines.join('\n')).toContain('warning earlier deployments could not be made inactive')
  })

  it('shares out the risk of rejecting a good release over its steps, over slot and route, and halves it after an interruption', async () => {
    stage.green.failEvery = 3
    const rejected = await action.run(inputs({ steps: '10 50 100' }), stage.context(1))
    // alpha 0.01: ln(1 / (0.01 / (3 steps × slot and route × errors and latency))) = 7.1
    expect(rejected.reason).toMatch(/ of 7\.1, for it/)
    stage.edge.setWeights({ blue: 0, green: 100 })
    const context = stage.context(2)
    const begun = await action.run(inputs({ part: 'begin', to: 'blue' }), context)
    const id = idOf(begun)
    stage.blue.failEvery = 3
    stage.edge.setWeights({ blue: 100, green: 0 })
    const deployment = stage.github.state.deployments.find((one) => one.id === id)!
    for (const phase of ['ARMED', 'SWITCHING'])
      stage.github.seed.status(deployment, 'in_progress', `rk1|${phase}|1/1|blue|`)
    await action.run(inputs({ part: 'end', 'release-id': String(id), bake: '4s' }), context)
    // 1 step × 2, halved by the interruption, and by what begins late in a bake: ln(800) = 6.7 on the route, and with latency 7.4
    expect(context.log.lines.join('\n')).toMatch(/evidence against it \S+ of (?:6\.7|7\.4)/)
  })
})

describe('blue-green-switch is told once', () => {
  it('names every problem of inputs, driver and plan in one run', async () => {
    const given = {
      approval: 'issue',
      'blue-url': '',
      'driver-options': 'verify: slot-header',
      'slot-header': 'x-slot',
      steps: '10 100',
      'reject-error-rate': '1%',
    }
    await expect(action.run(inputs(given), stage.context(1))).rejects.toMatchObject({
      problems: [{ input: 'max-error-rate, reject-error-rate' }, { input: 'blue-url' }, { input: 'approval' }],
    })
    const planned = { ...given, approval: '', 'blue-url': stage.blue.url, 'reject-error-rate': '5%' }
    const config = { version: 1, environments: { production: { branch: 'release' } } } as never
    const context = { ...stage.context(1), config }
    await expect(action.run(inputs(planned), context)).rejects.toMatchObject({
      problems: [{ input: 'steps' }, { input: 'environment' }],
    })
    expect(stage.github.state.deployments).toEqual([])
  })

  const secrets = () => ({
    'github-token': stage.inputs['github-token']!,
    'driver-token': stage.inputs['driver-token']!,
  })
  const bare = (more: Record<string, string>) =>
    inputsOf(fields, {
      ...secrets(),
      'takeover-grace': '0',
      'health-timeout': '300ms',
      'observe-interval': '10ms',
      ...more,
    })
  it('shifts and ends with the release, the secrets, and the address that they are sent to', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin', steps: '10 100' }), context)
    const id = String(begun.outputs['release-id'])
    const later = { 'release-id': id, 'driver-url': stage.inputs['driver-url']! }
    const shifted = await action.run(bare({ part: 'shift', ...later }), context)
    expect(shifted).toMatchObject({ phase: 'Successful', outputs: { switched: true, url: stage.edge.url } })
    expect(stage.edge.shifts.map(({ weights }) => weights.green)).toEqual([10, 100])
    expect(await action.run(bare({ part: 'end', ...later }), context)).toMatchObject({ outputs: { active: 'green' } })
  })
  it('sends no secret to an address that only an unsigned release names', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), context)
    const asked = stage.edge.driver.journal.length
    for (const part of ['shift', 'end']) {
      const told = bare({ part, 'release-id': String(begun.outputs['release-id']) })
      await expect(action.run(told, context)).rejects.toMatchObject({ problems: [{ input: 'driver-url' }] })
    }
    expect(stage.edge.driver.journal).toHaveLength(asked)
    expect(stage.phases(idOf(begun))).toEqual(['PLANNED', 'LOCKED'])
  })
  it('believes no address of a release that another run has begun', async () => {
    const begun = await action.run(inputs({ part: 'begin' }), stage.context(1))
    stage.run(1).end()
    const told = bare({
      part: 'end',
      'release-id': String(begun.outputs['release-id']),
      'driver-url': stage.inputs['driver-url']!,
    })
    await expect(action.run(told, stage.context(2))).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ input: 'blue-url' })]),
    })
  })

  it('does not shift without the smoke commands that the release was begun with', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin', smoke: 'home: true' }), context)
    const shift = inputs({ part: 'shift', 'release-id': String(begun.outputs['release-id']) })
    await expect(action.run(shift, context)).rejects.toMatchObject({ problems: [{ input: 'smoke' }] })
    expect(stage.edge.shifts).toEqual([])
  })

  it('puts a dead release in order by its own rules, not by those of the run that finds it', async () => {
    const begun = await action.run(inputs({ part: 'begin', bake: '4s', 'on-inconclusive': 'pass' }), stage.context(1))
    const deployment = stage.github.state.deployments.find(({ id }) => id === idOf(begun))!
    for (const phase of ['ARMED', 'SWITCHING'])
      stage.github.seed.status(deployment, 'in_progress', `rk1|${phase}|1/1|green|`)
    stage.edge.setWeights({ blue: 0, green: 100 })
    stage.run(1).end()
    stage.green.healthy = true
    const before = stage.green.requests
    await action.run(inputs({ part: 'begin', bake: '0', paths: '/other' }), stage.context(2))
    expect(stage.phases(idOf(begun)).slice(-2)).toEqual(['BAKING', 'COMMITTED'])
    expect(stage.green.requests).toBeGreaterThan(before)
  })
})

describe('blue-green-switch with a journal-key', () => {
  it('sends the secret to the address that a signed release names, with nothing told but that release', async () => {
    const key = { 'journal-key': 'a key of at least thirty-two characters' }
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin', ...key }), context)
    const shift = inputsOf(fields, {
      ...key,
      part: 'shift',
      'release-id': String(begun.outputs['release-id']),
      'github-token': stage.inputs['github-token']!,
      'driver-token': stage.inputs['driver-token']!,
    })
    expect(await action.run(shift, context)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
  })
})
