import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
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

const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })

/** v1.0.0 on blue, then v1.1.0 on green. */
function twoReleases(): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

describe('what a rollback leaves for people', () => {
  it('writes the draft of the post-mortem into the incident, with what the journals know [P72] [D42]', async () => {
    twoReleases()
    const outcome = await action.run(inputs({ level: '2', reason: 'checkout is down' }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful' })
    const [issue] = stage.github.state.issues
    expect(issue?.body).toContain('- [ ] call the crisis cell together')
    const draft = stage.github.state.comments.map(({ body }) => body).find((body) => body.includes('Post-mortem'))
    expect(draft).toMatch(/v1\.1\.0: COMMITTED.*[^]*v1\.0\.0: SWITCHING.*[^]*v1\.0\.0: COMMITTED/)
    expect(outcome.summary).toMatch(/\*\*Still owed\*\*\n\n- call the crisis cell together, by 20/)
  })

  it('says where the traffic is when the edge refuses to move it', async () => {
    twoReleases()
    stage.edge.behaviour.writes = 'refuse'
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false } })
    expect(outcome.summary).toMatch(/^### ❌ production was not rolled back; v1\.1\.0 is live\n/)
    expect(outcome.summary).toMatch(/\*\*Traffic now:\*\* .*green 100/)
  })
})
