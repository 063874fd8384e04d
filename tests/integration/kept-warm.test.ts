import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { spareKeptWarm } from '../../actions/database/src/kept-warm.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

async function release(run: number, changes: Readonly<Record<string, string>>) {
  const context = stage.context(run)
  const before = stage.github.journal.length
  const outcome = await action.run(inputsOf(fields, { ...stage.inputs, drain: '', ...changes }), context)
  stage.run(run).end()
  const warnings = context.log.lines.filter((line) => line.includes('keeps warm until'))
  return { outcome, warnings, requests: stage.github.journal.length - before }
}

describe('a version that is kept warm for a rollback', () => {
  it('is named before the deployment that takes it away, at no further request', async () => {
    const first = await release(1, { version: 'v1.1.0', retain: '1h' })
    expect(first.outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
    const next = await release(2, { part: 'begin', version: 'v1.2.0' })
    const id = Number(first.outcome.outputs['release-id'])
    expect(next.warnings).toEqual([
      expect.stringMatching(
        new RegExp(`blue still holds v1\\.0\\.0, which release ${id} keeps warm until 20..-..-..T..:..:..Z`),
      ),
    ])
    // as many as tests/integration/long-history holds a begin to
    expect(next.requests).toBeLessThanOrEqual(10)
  })

  it.each([
    ['its time is over', { retain: '0' }, {}],
    ['nothing is deployed: the release has its slot already', { retain: '1h' }, { part: 'all' }],
  ])('is not spoken of where %s', async (_, first, second) => {
    await release(1, { version: 'v1.1.0', ...first })
    expect((await release(2, { part: 'begin', version: 'v1.2.0', ...second })).warnings).toEqual([])
  })

  it('is spared by a database operation that stops what depends on it, until its last requests are over', async () => {
    const { outcome } = await release(1, { version: 'v1.1.0', retain: '1h' })
    const seen = stage.github.state.deployments.find(({ id }) => id === outcome.outputs['release-id'])
    ;(seen!.payload as { told: Record<string, string> }).told.drain = '20000ms'
    const context = stage.context(2)
    const slept: number[] = []
    const clock = { now: () => Date.now(), sleep: (ms: number) => Promise.resolve(void slept.push(ms)) }
    await spareKeptWarm({ environment: 'production', githubToken: stage.github.token }, { ...context, clock })
    expect(slept).toEqual([expect.any(Number)])
    expect(slept[0]).toBeGreaterThan(15_000)
    expect(slept[0]).toBeLessThanOrEqual(21_000)
    expect(context.log.lines.join('\n')).toMatch(/release \d+ keeps blue warm until .*going back to it will take/)
    await spareKeptWarm({ environment: 'staging', githubToken: stage.github.token }, { ...context, clock })
    expect(slept).toHaveLength(1)
  })

  it('changes nothing for a database where releases cannot be read', async () => {
    const context = stage.context(3)
    await spareKeptWarm({ environment: 'production', githubToken: 'another' }, context)
    expect(context.log.lines.join('\n')).toContain('is not known')
  })
})
