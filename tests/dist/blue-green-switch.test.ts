import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { terminalPhases } from '../../shared/rollout/journal.ts'
import { createStage, type Stage } from '../fakes/stage.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import type { Asked } from '../simulators/http/exchange.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

const steps = { steps: '10 100', 'request-rate': '200' }

/** Kills a process (SIGKILL) at its n-th write to GitHub or the edge, before or after the write takes effect. */
function killAtWrite(n: number, applied: boolean, pid: () => number): () => boolean {
  let writes = 0
  let struck = false
  const fault = {
    match: (asked: Asked) => asked.method === 'POST' && writes++ === n,
    applied,
    with: () => {
      struck = true
      process.kill(pid(), 'SIGKILL')
      return undefined
    },
  }
  stage.github.fail(fault)
  stage.edge.driver.fail(fault)
  return () => struck
}

describe('the bundle of blue-green-switch', () => {
  it('releases from inputs to outputs as a runner starts it', async () => {
    const { env } = stage.run(1)
    const run = await spawnAction('blue-green-switch', { env, inputs: { ...stage.inputs, ...steps } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', active: 'green', switched: 'true' } })
    expect(run.summary).toContain('committed')
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary
    expect(shown).not.toContain('edge-token')
  })

  it('names every wrong input at once, sets every output, and asks nobody anything', async () => {
    const run = await spawnAction('blue-green-switch', { env: stage.run(1).env, inputs: { ...stage.inputs, driver: 'magic', bake: '5', part: 'middle' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', switched: 'false', active: '' } })
    for (const input of ['driver', 'bake', 'part']) expect(run.outputs.reason).toContain(`${input} is`)
    expect(stage.github.journal).toEqual([])
  })

  it('has its post step put traffic back after the main step was killed', async () => {
    const { env } = stage.run(1)
    const inputs = { ...stage.inputs, steps: '10 100', 'request-rate': '1', 'step-duration': '1m' }
    const death = new AbortController()
    const killed = spawnAction('blue-green-switch', { env, inputs, signal: death.signal })
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    death.abort()
    const { state } = await killed
    const post = await spawnAction('blue-green-switch', { env, inputs, state })
    expect([post.exitCode, stage.edge.weights()]).toEqual([0, { blue: 100, green: 0 }])
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [[n, 'before'] as const, [n, 'after'] as const]))(
    'killed at write %i, %s it took effect, leaves what the next run puts in order',
    async (n, when) => {
      let pid = 0
      const struck = killAtWrite(n, when === 'after', () => pid)
      const first = stage.run(1)
      await spawnAction('blue-green-switch', { env: first.env, inputs: { ...stage.inputs, ...steps }, onStart: (id) => (pid = id) })
      expect(struck()).toBe(true)
      first.end()

      const next = await spawnAction('blue-green-switch', { env: stage.run(2).env, inputs: { ...stage.inputs, ...steps } })
      expect(next).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', switched: 'true' } })
      expect(stage.edge.weights()[next.outputs.active as 'blue' | 'green']).toBe(100)
      for (const { id } of stage.github.state.deployments) {
        const ends = stage.phases(id).filter((phase) => (terminalPhases as readonly string[]).includes(phase))
        expect(ends).toHaveLength(1)
      }
    },
  )
})
