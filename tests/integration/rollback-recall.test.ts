import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

describe('a rollback that is dispatched while a release has traffic already', () => {
  it.each([
    ['bakes', { steps: '100', bake: '8m' }, { blue: 0, green: 100 }],
    ['shifts', { steps: '50 100', 'step-duration': '8m', bake: '1m' }, { blue: 50, green: 50 }],
  ])('and %s asks it to go back, and takes over', async (_, given, there) => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
    stage.edge.setWeights({ blue: 100, green: 0 })
    const quiet = { 'request-rate': '1', alpha: '0.0001', beta: '0.000001' }
    const release = switching.run(
      inputsOf(switchFields, {
        ...stage.inputs,
        version: 'v1.1.0',
        artifact: 'ghcr.io/acme/shop:v1.1.0',
        ...quiet,
        ...given,
      }),
      stage.context(2),
    )
    while (JSON.stringify(stage.edge.weights()) !== JSON.stringify(there))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const context = stage.context(3)
    const asked = inputsOf(fields, { ...stage.inputs, 'lock-timeout': '30s', reason: 'checkout is down' })
    const outcome = await action.run(asked, context)
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { status: 'rolled-back', 'rolled-back': true, 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(context.log.lines.join('\n')).toContain('it is asked to go back')
    expect(await release).toMatchObject({ outputs: { reverted: true } })
  })
})
