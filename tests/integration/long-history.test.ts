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

const release = (run: number, more: Record<string, string> = {}) =>
  switching.run(inputsOf(switchFields, { ...stage.inputs, version: 'v1.1.0', ...more }), stage.context(run))
const begin = (run: number) => release(run, { part: 'begin' })

/** Every job with `environment:` makes a Deployment of its own. */
function bury(count = 130) {
  const sha = stage.run(77).env.GITHUB_SHA!
  for (let index = 0; index < count; index++)
    stage.github.seed.status(stage.github.seed.deployment({ sha, task: 'deploy' }), 'success')
}

describe('behind more than a hundred Deployments of others', () => {
  it('a release that goes on still holds the lock', async () => {
    await begin(1)
    bury()
    await expect(release(2, { 'lock-timeout': '300ms' })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  })

  it('a release that died with traffic split is still put in order', async () => {
    const { outputs } = await release(1, { part: 'begin', steps: '50 100', 'step-duration': '5m' })
    const dead = stage.github.state.deployments.find(({ id }) => id === outputs['release-id'])!
    stage.github.seed.status(dead, 'in_progress', 'rk1|ARMED|0/2|green|')
    stage.github.seed.status(dead, 'in_progress', 'rk1|SWITCHING|1/2|green|')
    stage.edge.setWeights({ blue: 50, green: 50 })
    stage.run(1).end()
    bury()
    expect(await release(2)).toMatchObject({ phase: 'Successful' })
    expect(stage.phases(dead.id).at(-1)).toBe('REVERTED')
  })

  it('the last good release is still gone back to', async () => {
    seedRelease(stage, { version: 'v0.9.0', slot: 'green' })
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    stage.green.version = 'v0.9.0'
    bury()
    const inputs = inputsOf(fields, { ...stage.inputs, 'dry-run': 'true' })
    expect((await action.run(inputs, stage.context(9))).reason).toContain('would go back to v0.9.0')
  })
})

describe('what a look at the lock costs', () => {
  // the ref of the strict lock is read with the list; with `auto` two more take it
  it.each([
    [10, 'bakery', 7],
    [200, 'bakery', 7],
    [10, 'auto', 9],
    [200, 'auto', 9],
  ])('is the same after %d releases, with lock: %s', async (count, lock, most) => {
    stage.github.seed.run({ run: 90, startedAt: '2026-01-01T00:00:00Z' })
    for (let index = 0; index < count; index++) {
      const createdAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
      const id = seedRelease(stage, { version: `v1.0.${index}`, slot: 'blue', createdAt })
      const deployment = stage.github.state.deployments.find((one) => one.id === id)!
      if (index < count - 1) stage.github.seed.status(deployment, 'inactive', 'replaced')
    }
    const before = stage.github.journal.length
    const { outputs } = await release(1, { part: 'begin', lock })
    expect(stage.github.journal.length - before).toBeLessThanOrEqual(most)
    const begun = stage.github.journal.length
    await release(1, { part: 'shift', 'release-id': String(outputs['release-id']) })
    expect(stage.github.journal.length - begun).toBeLessThanOrEqual(30)
  })

  it.each([
    ['bakery', 8, 19],
    ['strict', 10, 22],
  ])('is little from begin to end, with lock: %s', async (lock, toBegin, toEnd) => {
    const sha = stage.run(77).env.GITHUB_SHA!
    for (let run = 100; run < 140; run++) {
      const payload = { v: 1, op: 'switch', service: '', queued: true, run: { id: run, attempt: 1 } }
      const past = stage.github.seed.deployment({ sha, task: 'release-kit:switch', environment: 'production', payload })
      for (const phase of ['LOCKED', 'ARMED']) stage.github.seed.status(past, 'in_progress', `rk1|${phase}|0/0|blue|`)
      stage.github.seed.status(past, 'success', 'rk1|COMMITTED|0/0|blue|')
    }
    const before = stage.github.journal.length
    const { outputs } = await release(1, { part: 'begin', lock })
    expect(stage.github.journal.length - before).toBeLessThanOrEqual(toBegin)
    await release(1, { part: 'end', 'release-id': String(outputs['release-id']) })
    expect(stage.github.journal.length - before).toBeLessThanOrEqual(toEnd)
  })
})
