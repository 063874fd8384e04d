import { setTimeout } from 'node:timers/promises'
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
      with: async () => {
        while (issues().length === 0) await setTimeout(20)
        process.kill(pid, 'SIGKILL')
        return undefined
      },
    })
    const issues = () => stage.github.state.issues.map((one) => `${one.state} ${one.title}`)
    const { state } = await spawnAction('rollback', { env, inputs: stage.inputs, onStart: (id) => (pid = id) })
    expect(issues()).toEqual(['open 🚨 Rollback in progress: shop, production → v1.0.0'])
    const post = await spawnAction('rollback', { env, inputs: stage.inputs, state })
    expect([post.exitCode, stage.edge.weights()]).toEqual([0, { blue: 100, green: 0 }])
    expect(issues()).toEqual(['open ✅ Rolled back: production'])
    expect(stage.phases(stage.github.state.deployments.at(-1)?.id ?? 0).at(-1)).toBe('COMMITTED')
  })

  it('killed with its machine leaves the incident open, which the next attempt goes on with and closes', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const first = stage.run(2)
    let pid = 0
    stage.edge.driver.fail({
      match: ({ method }) => method === 'POST',
      with: async () => {
        while (stage.github.state.issues.length === 0) await setTimeout(20)
        process.kill(pid, 'SIGKILL')
        return { status: 503, body: 'gone' }
      },
    })
    await spawnAction('rollback', { env: first.env, inputs: stage.inputs, onStart: (id) => (pid = id) })
    first.end()
    expect(stage.github.state.issues).toMatchObject([{ state: 'open', title: expect.stringContaining('in progress') }])
    const next = await spawnAction('rollback', { env: stage.run(3).env, inputs: stage.inputs })
    expect([next.exitCode, stage.edge.weights()]).toEqual([0, { blue: 100, green: 0 }])
    expect(stage.github.state.issues).toMatchObject([
      { state: 'closed', title: expect.stringContaining('Rolled back') },
    ])
  })

  it('killed when it was done, before it could say so, says so in its post step', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const { env } = stage.run(2)
    let pid = 0
    stage.github.fail({
      match: /^POST .*\/issues\/\d+\/comments$/,
      with: () => {
        process.kill(pid, 'SIGKILL')
        return { status: 503, body: 'gone' }
      },
    })
    const { state } = await spawnAction('rollback', { env, inputs: stage.inputs, onStart: (id) => (pid = id) })
    const [incident] = stage.github.state.issues
    expect(incident?.title).toContain('in progress')
    await spawnAction('rollback', { env, inputs: stage.inputs, state })
    expect(stage.github.state.issues).toMatchObject([{ state: 'open', title: '✅ Rolled back: production' }])
  })
})
