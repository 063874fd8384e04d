import { afterEach, beforeEach, expect, it } from '@jest/globals'
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

async function release(id: number, changes: Record<string, string>) {
  const run = stage.run(id)
  const context = stage.context(id)
  const outcome = await action.run(inputsOf(fields, { ...stage.inputs, steps: '100', ...changes }), context)
  run.end()
  return {
    outcome,
    warnings: context.log.lines.filter((line) => line.startsWith('warning ')),
  }
}

it('says at the beginning of a release which version its deployment takes away, while that is kept warm', async () => {
  await release(1, { version: 'v1.1.0' })
  await release(2, { version: 'v1.2.0' })
  const { outcome, warnings } = await release(3, { version: 'v1.3.0', part: 'begin' })
  expect(outcome).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
  expect(warnings).toEqual([
    expect.stringMatching(/^warning green still holds v1\.1\.0, kept warm until \d{4}-.*Z: a deployment/),
  ])
})

it('says nothing when the time is over, nor where the slot is not deployed to between the parts', async () => {
  await release(1, { version: 'v1.1.0' })
  const { warnings } = await release(2, { version: 'v1.2.0', retain: '0' })
  expect(warnings).toEqual([])
  expect((await release(3, { version: 'v1.3.0', part: 'begin' })).warnings).toEqual([])
})
