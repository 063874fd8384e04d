import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
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

/** A step of a job, which GitHub knows as one of its run. */
function job(run: number, id: number, status: 'in_progress' | 'completed' = 'in_progress') {
  const context = stage.context(run)
  stage.github.seed.run({ run, status: 'in_progress', jobs: [{ id, name: 'deploy', status }] })
  const env = { ...context.env, 'INPUT_JOB-ID': String(id) }
  return { ...context, env, run: readRunContext(env) }
}

const inputs = (more: Record<string, string> = {}) =>
  inputsOf(switchFields, { ...stage.inputs, version: 'v1.1.0', 'lock-timeout': '2s', ...more })

/** What a step leaves that is killed with traffic split. */
async function die(run: number, id: number) {
  const { outputs } = await switching.run(
    inputs({ part: 'begin', steps: '50 100', 'step-duration': '5m' }),
    job(run, id),
  )
  const dead = stage.github.state.deployments.find((one) => one.id === outputs['release-id'])!
  stage.github.seed.status(dead, 'in_progress', 'rk2|ARMED|0/2|green|||')
  stage.github.seed.status(dead, 'in_progress', 'rk2|SWITCHING|1/2|green|||')
  stage.edge.setWeights({ blue: 50, green: 50 })
  return dead.id
}

describe('a release whose step was killed', () => {
  it('keeps nobody waiting once its job is over, though its run waits for an approval elsewhere', async () => {
    const dead = await die(1, 11)
    job(1, 11, 'completed')
    expect(await switching.run(inputs(), job(2, 21))).toMatchObject({ phase: 'Successful' })
    expect(stage.phases(dead).at(-1)).toBe('REVERTED')
  })

  it('is put in order by the rollback that comes after it in the same job', async () => {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
    const dead = await die(1, 11)
    const given = { ...stage.inputs, 'lock-timeout': '2s', driver: 'webhook', to: 'v1.0.0' }
    const outcome = await rollback.run(inputsOf(fields, given), job(1, 11))
    expect(outcome.outputs['rolled-back']).toBe(true)
    expect(stage.phases(dead).at(-1)).toBe('REVERTED')
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })
})

describe('a release whose creation GitHub answered with an error, and did', () => {
  it('does not wait for the entry that it knows nothing of', async () => {
    stage.github.state.lag = 1_500
    stage.github.fail({
      match: ({ method, path }) => method === 'POST' && path.endsWith('/deployments'),
      applied: true,
      with: { status: 502, body: 'Bad gateway' },
    })
    expect(await switching.run(inputs({ 'lock-timeout': '8s' }), job(1, 11))).toMatchObject({ phase: 'Successful' })
    expect(stage.github.state.deployments).toHaveLength(2)
  })
})
