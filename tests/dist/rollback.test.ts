import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, type Stage } from '../fakes/stage.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

describe('the bundle of rollback', () => {
  it('takes production back by a warm flip, with nothing given but the environment and what moves traffic [O52]', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const run = await spawnAction('rollback', { env: stage.run(2).env, inputs: stage.inputs })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { phase: 'Successful', strategy: 'flip', 'rolled-back': 'true', 'to-version': 'v1.0.0' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(run.summary).toContain('production is back on v1.0.0')
  })

  it('is red, and says what to do, when there is nothing to go back to', async () => {
    const run = await spawnAction('rollback', { env: stage.run(2).env, inputs: stage.inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Failed', 'rolled-back': 'false', candidates: '[]' } })
    expect(run.outputs.reason).toContain('there is nothing to go back to: no good release is on record here; ')
  })

  it('puts traffic where it belongs in its post step when it was killed right after the write', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const { env } = stage.run(2)
    let pid = 0
    stage.edge.driver.fail({
      match: ({ method }) => method === 'POST',
      applied: true,
      with: () => {
        process.kill(pid, 'SIGKILL')
        return undefined
      },
    })
    const { state } = await spawnAction('rollback', { env, inputs: stage.inputs, onStart: (id) => (pid = id) })
    const post = await spawnAction('rollback', { env, inputs: stage.inputs, state })
    expect([post.exitCode, stage.edge.weights()]).toEqual([0, { blue: 100, green: 0 }])
    expect(stage.github.state.issues.map(({ title }) => title)).toEqual(['✅ Rolled back: production'])
    expect(stage.phases(stage.github.state.deployments.at(-1)?.id ?? 0).at(-1)).toBe('COMMITTED')
  })
})
