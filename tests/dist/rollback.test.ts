import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { tasks } from '../../shared/rollout/intent.ts'
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

/** A release that was committed to a slot some time ago. */
function seedRelease(version: string, slot: 'blue' | 'green'): void {
  const sha = stage.github.state.deployments[0]?.sha ?? 'a'.repeat(40)
  stage.run(1)
  const payload = {
    v: 1,
    op: 'switch',
    service: '',
    artifact: `ghcr.io/acme/shop:${version}`,
    version,
    run: { id: 1, attempt: 1 },
  }
  const deployment = stage.github.seed.deployment({ sha, task: tasks.switch, environment: 'production', payload })
  stage.github.seed.status(deployment, 'success', `rk1|COMMITTED|0/0|${slot}|all traffic on ${slot}`)
}

describe('the bundle of rollback', () => {
  it('takes production back by a warm flip, with nothing given but the environment and what moves traffic [O52]', async () => {
    seedRelease('v1.0.0', 'blue')
    seedRelease('v1.1.0', 'green')
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
    expect(run.outputs.reason).toContain('no earlier good release is recorded')
  })

  it('puts traffic where it belongs in its post step when it was killed right after the write', async () => {
    seedRelease('v1.0.0', 'blue')
    seedRelease('v1.1.0', 'green')
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
    expect(stage.phases(stage.github.state.deployments.at(-1)?.id ?? 0).at(-1)).toBe('COMMITTED')
  })
})
