import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { inFrench } from '../../shared/text/french.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { until } from '../fakes/until.ts'

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

const configOf = (json: string): Config => ({
  version: 1,
  environments: {
    production: {
      health: { functions: { week: { path: '/week' }, basket: { path: 'basket', 'expect-json': [json] } } },
    },
  },
})
const well = configOf('status == healthy')
const release = (config: Config, more: Record<string, string> = {}) =>
  action.run(inputsOf(fields, { ...stage.inputs, ...more }), stage.context(1, { config }))
const phases = (outcome: Awaited<ReturnType<typeof release>>) => stage.phases(Number(outcome.outputs['release-id']))

describe('functions of the config [D43]', () => {
  it('are tried on the new slot before any traffic, beside smoke commands, and journalled by name', async () => {
    const outcome = await release(well, { smoke: 'home: true' })
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
    expect(phases(outcome).slice(0, 4)).toEqual(['PLANNED', 'LOCKED', 'VERIFIED', 'ARMED'])
    expect(outcome.outputs['phase-journal']).toContain('functions work: week, basket; smoke passed: home')
  })

  it.each([
    ['does not answer', well, '/week', 'function week does not work on green: status 503'],
    ['does not say what it should', configOf('status == sold'), '', 'function basket does not work on green: '],
  ])('keep traffic where it is when one %s, and name it', async (_, config, failAt, reason) => {
    stage.green.failAt = failAt
    const outcome = await release(config)
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { active: 'blue', switched: false } })
    expect(outcome.reason).toContain(reason)
    expect([phases(outcome), stage.edge.shifts]).toEqual([['PLANNED', 'LOCKED', 'FAILED_SAFE'], []])
  })

  it('take the release back when one stops working during the bake', async () => {
    const running = release(well, { bake: '90s', 'smoke-interval': '200ms', 'request-rate': '200' })
    await until(() => stage.edge.weights().green === 100)
    stage.green.failAt = '/basket'
    const outcome = await running
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { active: 'blue', reverted: true } })
    expect(outcome.reason).toContain('function basket does not work on green: status 503')
  })

  it('are problems, all at once, where they cannot be read', async () => {
    await expect(release(configOf('status is healthy'))).rejects.toMatchObject({
      problems: [
        { input: 'environments.production.health.functions.basket.expect-json', received: 'status is healthy' },
      ],
    })
  })

  it('are those of the input before those of the config, and part shift knows them by the record of the release', async () => {
    const sold = configOf('status == sold')
    const begun = await release(sold, { part: 'begin', functions: 'week=/week status == healthy' })
    const { 'release-id': id } = begun.outputs
    const outcome = await release(sold, { part: 'shift', 'release-id': String(id) })
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
    expect(outcome.outputs['phase-journal']).toContain('functions work: week')
  })

  it('of the input are refused, with those of the config left alone, when one is named twice', async () => {
    await expect(release(well, { functions: 'week=/a\nweek=/b' })).rejects.toMatchObject({
      problems: [{ input: 'functions', received: 'week' }],
    })
  })

  it('of the input tell whether a rollback is well, too', async () => {
    stage.github.seed.collaborator('alice', 'write')
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const given = inputsOf(rollbackFields, { ...stage.inputs, functions: 'basket=/basket status == sold' })
    const { phase, reason } = await rollback.run(given, stage.context(3, { config: well }))
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('function basket does not work on blue: ')])
  })

  it.each([
    ['well', '', 'Successful', 'afterwards healthy: functions work: week, basket'],
    ['not well', '/week', 'Failed', 'afterwards unhealthy: function week does not work on blue: status 503'],
  ])('tell whether a rollback is %s: traffic stays either way', async (_, failAt, phase, reason) => {
    stage.github.seed.collaborator('alice', 'write')
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
    stage.edge.setWeights({ blue: 0, green: 100 })
    stage.blue.failAt = failAt
    const context = stage.context(3, { config: well })
    const outcome = await rollback.run(inputsOf(rollbackFields, stage.inputs), context)
    expect(outcome).toMatchObject({ phase, outputs: { status: 'rolled-back' } })
    expect(outcome.reason).toContain(reason)
    expect(inFrench(reason)).toMatch(/^ensuite, .* fonctions? /)
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })
})
