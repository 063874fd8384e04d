import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, part: 'reconcile', ...more })
const left = (run: number) =>
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run, phases: ['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'] })

describe('part reconcile', () => {
  it('puts back what a lost machine left split, and says so', async () => {
    const id = left(1)
    stage.edge.setWeights({ blue: 50, green: 50 })
    const outcome = await action.run(inputs(), stage.context(2))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { reconciled: 1, active: 'blue' } })
    expect(outcome.reason).toContain(`release ${id}: REVERTED`)
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('leaves its post step nothing to do, which would call a good end a failure', async () => {
    left(1)
    stage.edge.setWeights({ blue: 50, green: 50 })
    const context = stage.context(2)
    await action.run(inputs(), context)
    expect(await action.post?.(inputs(), context)).toBeUndefined()
  })

  it('does nothing, and opens no Deployment, where nothing was left or somebody is at work', async () => {
    expect(await action.run(inputs(), stage.context(2))).toMatchObject({
      phase: 'Successful',
      reason: 'no release was left open; all traffic is on blue',
    })
    expect(stage.github.state.deployments).toHaveLength(0)
    const begun = await action.run(inputs({ part: 'begin' }), stage.context(3))
    const outcome = await action.run(inputs(), stage.context(4))
    expect(outcome.reason).toContain(`release ${begun.outputs['release-id']} is under way`)
    expect(stage.github.state.deployments).toHaveLength(1)
  })

  it('says in a dry run what is open, and changes nothing', async () => {
    const id = left(1)
    stage.edge.setWeights({ blue: 50, green: 50 })
    const outcome = await action.run(inputs({ 'dry-run': 'true' }), stage.context(2))
    expect(outcome.reason).toContain(`release ${id}: open`)
    expect(stage.edge.weights()).toEqual({ blue: 50, green: 50 })
  })

  it('calls for a person where traffic is split and no release is to blame, and says what to type', async () => {
    stage.edge.setWeights({ blue: 70, green: 30 })
    const outcome = await action.run(inputs(), stage.context(2))
    expect(outcome.phase).toBe('Error')
    expect(outcome.reason).toContain('to: blue or to: green')
  })

  it('says at night where traffic is, what happens by itself and what to type next, however it ends', async () => {
    const summaryOf = async (run: number, more: Record<string, string> = {}) =>
      (await action.run(inputs(more), stage.context(run))).summary ?? ''
    expect(await summaryOf(2)).toMatch(
      /\*\*Traffic\*\*: all on blue\n.*\*\*By itself\*\*: nothing more: no release is open.*\n.*\*\*You\*\*: nothing/,
    )
    left(1)
    stage.edge.setWeights({ blue: 50, green: 50 })
    expect(await summaryOf(3, { 'dry-run': 'true' })).toMatch(
      /By itself\*\*: the next janitor, release or rollback puts/,
    )
    stage.edge.behaviour.writes = 'refuse'
    const stuck = await summaryOf(4)
    expect(stuck).toMatch(/\*\*Traffic\*\*: split: blue 50 % · green 50 %/)
    expect(stuck).toMatch(/\*\*You\*\*: .*gh workflow run rollback\.yml -f environment=production.*to: blue/)
    stage.edge.behaviour.writes = 'apply'
    stage.edge.setWeights({ blue: 100, green: 0 })
    const begun = await action.run(inputs({ part: 'begin' }), stage.context(5))
    const alive = await summaryOf(6)
    expect(alive).toContain(`release \`${begun.outputs['release-id']}\` goes on; its run is alive`)
  })
})

describe('from a split that somebody left', () => {
  it('a slot that is named gets the traffic', async () => {
    stage.edge.setWeights({ blue: 70, green: 30 })
    const given = inputs({ part: 'all', to: 'green', steps: '10 50 100', bake: '0s' })
    expect(await action.run(given, stage.context(2))).toMatchObject({
      phase: 'Successful',
      outputs: { active: 'green' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })
})
