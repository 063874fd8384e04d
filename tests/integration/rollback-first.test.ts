import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { createGitHub } from '../../shared/github/create.ts'
import { recordChange } from '../../shared/release/applied-changes.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  stage.blue.version = 'v0.9.0'
  stage.green.version = 'v1.0.0'
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

const release = (run: number, version: string, more: Record<string, string> = {}) =>
  switching.run(inputsOf(switchFields, { ...stage.inputs, version, ...more }), stage.context(run))
const roll = (run: number, more: Record<string, string> = {}) =>
  action.run(inputsOf(fields, { ...stage.inputs, ...more }), stage.context(run))

describe('after the first release of an environment, a rollback', () => {
  it('goes back to what the release found live, as long as its slot answers with that version', async () => {
    expect((await release(1, 'v1.0.0')).phase).toBe('Successful')
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    const planned = await roll(2, { 'dry-run': 'true' })
    expect([planned.phase, planned.summary]).toEqual(['Successful', expect.stringContaining('v0.9.0')])
    const back = await roll(3)
    expect(back).toMatchObject({
      phase: 'Successful',
      outputs: { 'rolled-back': true, strategy: 'flip', 'from-version': 'v1.0.0', 'to-version': 'v0.9.0' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('does not go on to the version that it has left, but goes to it by name', async () => {
    await release(1, 'v1.0.0')
    await roll(2)
    const again = await roll(3)
    expect([again.phase, again.reason]).toEqual(['Failed', expect.stringContaining('candidates: v1.0.0')])
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect((await roll(4, { to: 'v1.0.0' })).outputs).toMatchObject({ 'rolled-back': true, 'to-version': 'v1.0.0' })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it.each([
    [
      'another version stands in the slot',
      () => void (stage.blue.version = 'v0.8.0'),
      'blue answers as v0.8.0, not v0.9.0',
    ],
    ['the slot is not healthy', () => void (stage.blue.healthy = false), 'blue is not healthy'],
  ])('is refused where %s', async (_, change, why) => {
    await release(1, 'v1.0.0')
    change()
    const refused = await roll(2)
    expect([refused.phase, refused.reason]).toEqual(['Failed', expect.stringContaining(why)])
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('goes to no version that was tried here and taken back', async () => {
    stage.green.failEvery = 1
    await release(1, 'v0.9.0')
    stage.green.failEvery = 0
    await release(2, 'v1.0.0')
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect((await roll(3)).reason).toContain('there is nothing to go back to')
  })

  it('is refused across a contract migration that ran since', async () => {
    await release(1, 'v1.0.0')
    const context = stage.context(2)
    const change = { change: 'contract', from: '1', files: ['migrations/2.sql'], at: context.clock.now() } as const
    await recordChange(await createGitHub(context, stage.github.token), 'production', change, context.run)
    const refused = await roll(3)
    expect([refused.phase, refused.reason]).toEqual([
      'Failed',
      expect.stringContaining('the old version cannot work on the new schema'),
    ])
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it.each(['', 'a version|with a bar', 'v'.repeat(41)])('has nothing to go to where the slot said %j', async (said) => {
    stage.blue.version = said
    await release(1, 'v1.0.0')
    expect((await roll(2)).reason).toContain('there is nothing to go back to')
  })
})
