import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { aftermathOf } from '../../shared/action/aftermath.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { until } from '../fakes/until.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  expect(stage.edge.problems).toEqual([])
  await stage.close()
})

const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })
const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])

describe('blue-green-switch', () => {
  it('takes a good version through its steps and keeps it [O30] [D30]', async () => {
    const outcome = await action.run(inputs({ steps: '10 50 100', bake: '3s' }), stage.context(1))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { active: 'green', preview: 'blue', switched: true, reverted: false },
    })
    expect(stage.edge.shifts.map(({ weights }) => weights.green)).toEqual([10, 50, 100])
    expect(stage.phases(idOf(outcome))).toEqual([
      'PLANNED',
      'LOCKED',
      'ARMED',
      'SWITCHING',
      'SWITCHING',
      'SWITCHING',
      'BAKING',
      'COMMITTED',
    ])
  })

  it('puts traffic back when one in five business requests of the new version fails, health being good [O50]', async () => {
    stage.green.failEvery = 5
    const outcome = await action.run(inputs({ steps: '10 50 100' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { active: 'blue', switched: false, reverted: true } })
    expect(outcome.reason).toMatch(/green: \d+ of \d+ requests bad/)
    expect(stage.edge.shifts.map(({ weights }) => weights.green)).toEqual([10, 0])
    expect(stage.phases(idOf(outcome)).at(-1)).toBe('REVERTED')
  })

  it('judges by the answers of the new slot alone when the evidence is the public route', async () => {
    stage.green.failEvery = 5
    const outcome = await action.run(
      inputs({ steps: '10 100', evidence: 'route', 'slot-header': 'x-slot', 'step-duration': '1m' }),
      stage.context(1),
    )
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { reverted: true } })
    expect(Number(outcome.outputs['failed-requests'])).toBeGreaterThan(0)
  })

  it('sends no traffic to a slot that is not healthy', async () => {
    stage.green.healthy = false
    const outcome = await action.run(inputs(), stage.context(1))
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: 'green is not healthy: no traffic goes there',
      outputs: { switched: false },
    })
    expect(stage.edge.shifts).toEqual([])
    expect(stage.phases(idOf(outcome)).at(-1)).toBe('FAILED_SAFE')
  })

  it('sends no traffic to a slot that answers with another version than expected', async () => {
    const context = stage.context(1)
    const outcome = await action.run(inputs({ 'expect-version': 'v9.9.9' }), context)
    expect(outcome.phase).toBe('Failed')
    expect(context.log.lines.join('\n')).toContain('green is not healthy: version v1.1.0, expected v9.9.9')
    expect(stage.edge.shifts).toEqual([])
  })

  it('fixes forward when the live slot is sick, and says that there is no way back', async () => {
    stage.blue.healthy = false
    const outcome = await action.run(inputs(), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { switched: true, active: 'green' } })
    expect(outcome.outputs['phase-journal']).toContain('fixing forward, without a way back: blue is unhealthy')
  })

  it('reverts when the evidence is neither good nor bad in time, unless told to keep: kept is not good', async () => {
    const short = { 'step-duration': '100ms', 'request-rate': '20' }
    const reverted = await action.run(inputs(short), stage.context(1))
    expect(reverted).toMatchObject({ phase: 'Inconclusive', outputs: { reverted: true, active: 'blue' } })
    const kept = await action.run(inputs({ ...short, 'on-inconclusive': 'pass' }), stage.context(2))
    expect(kept).toMatchObject({
      phase: 'Inconclusive',
      tolerated: true,
      reason: expect.stringMatching(/^all traffic on green, kept although the analysis was inconclusive: /),
      outputs: { switched: true, active: 'green' },
    })
  })

  it('does nothing and says so when the slot asked for has the traffic already', async () => {
    const outcome = await action.run(inputs({ to: 'blue' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { switched: false, active: 'blue' } })
    expect(stage.edge.shifts).toEqual([])
  })

  it('changes nothing in a dry run', async () => {
    const outcome = await action.run(inputs({ 'dry-run': 'true', steps: '10 100' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'blue', preview: 'green' } })
    expect(stage.edge.shifts).toEqual([])
    expect(stage.github.state.deployments).toEqual([])
  })

  it('says in a dry run what the run itself would do: nothing when the slot has the traffic, or none from a split', async () => {
    const rehearse = (more = {}) => action.run(inputs({ 'dry-run': 'true', ...more }), stage.context(1))
    expect((await rehearse({ to: 'blue' })).reason).toBe('dry run: blue is active already')
    expect((await rehearse({ to: 'green' })).reason).toBe('dry run: would take 100 % to green')
    stage.edge.setWeights({ blue: 50, green: 50 })
    await expect(rehearse()).rejects.toMatchObject({ code: 'ROUTE_UNKNOWN' })
  })

  it('works in parts: begin finds the free slot, shift moves, end finds nothing left to do', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), context)
    expect(begun).toMatchObject({ phase: 'Successful', outputs: { active: 'blue', preview: 'green' } })
    const part = (name: string) => inputs({ part: name, 'release-id': String(begun.outputs['release-id']) })
    expect(await action.run(part('shift'), context)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect(await action.run(part('end'), context)).toMatchObject({
      phase: 'Successful',
      outputs: { active: 'green', switched: true },
    })
  })

  it('closes a release whose deploy failed before anything moved', async () => {
    const context = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), context)
    const ended = await action.run(inputs({ part: 'end', 'release-id': String(begun.outputs['release-id']) }), context)
    expect(ended).toMatchObject({ phase: 'Failed', outputs: { active: 'blue', switched: false, reverted: false } })
    expect(stage.phases(idOf(begun)).at(-1)).toBe('FAILED_SAFE')
  })

  it('makes a second release wait for the first, and then look again which slot is free', async () => {
    const first = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), first)
    const waiting = action.run(inputs({ part: 'begin' }), stage.context(2))
    await action.run(inputs({ part: 'shift', 'release-id': String(begun.outputs['release-id']) }), first)
    expect(await waiting).toMatchObject({ phase: 'Successful', outputs: { active: 'green', preview: 'blue' } })
  })

  it('gives up waiting in time and names the run that holds the lock', async () => {
    await action.run(inputs({ part: 'begin' }), stage.context(1))
    const late = action.run(inputs({ part: 'begin', 'lock-timeout': '200ms' }), stage.context(2))
    await expect(late).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', message: expect.stringContaining('release') })
  })

  it('puts in order what a dead run left in the middle of a shift, before it begins', async () => {
    const dying = stage.context(1)
    const begun = await action.run(inputs({ part: 'begin' }), dying)
    const cancelled = new AbortController()
    const shifting = action.run(
      inputs({
        part: 'shift',
        'release-id': String(begun.outputs['release-id']),
        steps: '10 100',
        'request-rate': '2',
        'step-duration': '1m',
      }),
      { ...dying, signal: cancelled.signal },
    )
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    cancelled.abort(new Error('killed'))
    await expect(shifting).rejects.toThrow()
    expect(stage.edge.weights()).toEqual({ blue: 90, green: 10 })
    stage.run(1).end()

    const next = await action.run(inputs({ part: 'begin' }), stage.context(2))
    expect(next).toMatchObject({ phase: 'Successful', outputs: { active: 'blue', preview: 'green' } })
    expect(stage.phases(idOf(begun)).slice(-3)).toEqual(['INTERRUPTED', 'REVERTING', 'REVERTED'])
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('cleans up after itself in the post step when it was cancelled', async () => {
    const context = stage.context(1)
    const cancelled = new AbortController()
    const all = inputs({ steps: '10 100', 'request-rate': '2', 'step-duration': '1m' })
    const running = action.run(all, { ...context, signal: cancelled.signal })
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    cancelled.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow()
    expect(await action.post?.(all, context)).toMatchObject({ phase: 'Failed', outputs: { reverted: true } })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(await action.post?.(all, context)).toMatchObject({ outputs: { reverted: true } })
  })

  it.each([
    ['revert', { phase: 'Failed', outputs: { reverted: true } }, { blue: 100, green: 0 }],
    ['ask', { phase: 'Error', outputs: { active: 'green' } }, { blue: 0, green: 100 }],
  ])('cancelled in its bake, with on-cancel: %s, is not committed by its post step', async (how, expected, weights) => {
    const context = stage.context(1)
    const cancelled = new AbortController()
    const all = inputs({ bake: '1m', 'on-cancel': how, 'on-interrupt': 'forward' })
    const running = action.run(all, { ...context, signal: cancelled.signal })
    await until(() => stage.github.state.deployments.some(({ id }) => stage.phases(id).includes('BAKING')))
    cancelled.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow()
    const post = await action.post?.(all, context)
    expect(post).toMatchObject(expected)
    expect(stage.edge.weights()).toEqual(weights)
    if (how === 'ask') expect(post?.summary).toContain('`to: blue` moves traffic to the other slot')
  })

  it('says after an error where traffic is, what happens by itself, and what to type next', async () => {
    stage.run(7)
    await action.run(inputs({ part: 'begin' }), stage.context(7))
    const thrown: unknown = await action
      .run(inputs({ part: 'begin', 'lock-timeout': '200ms' }), stage.context(2))
      .catch((error: unknown) => error)
    const { outputs, summary } = aftermathOf(thrown) ?? {}
    expect(outputs).toMatchObject({ 'release-id': expect.any(Number), active: 'blue', preview: 'green' })
    expect(summary).toContain('**Traffic**: all on blue')
    expect(summary).toMatch(/\*\*By itself\*\*: the post step of this job puts release `\d+` in order/)
    expect(summary).toContain('`gh workflow run rollback.yml -f environment=production`')
  })

  it('claims nothing when the edge accepts a shift and does not do it', async () => {
    stage.edge.behaviour.writes = 'ignore'
    const outcome = await action.run(inputs(), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { switched: false } })
    expect(outcome.reason).toContain('did not happen in time')
  })

  it('goes back when the edge refuses, and says what it answered', async () => {
    stage.edge.behaviour.writes = 'refuse'
    const outcome = await action.run(inputs(), stage.context(1))
    expect(outcome.phase).toBe('Error')
    expect(outcome.reason).toContain('403')
  })

  it('refuses to begin while traffic is split and nobody says why', async () => {
    stage.edge.setWeights({ blue: 70, green: 30 })
    await expect(action.run(inputs({ part: 'begin' }), stage.context(1))).rejects.toMatchObject({
      code: 'ROUTE_UNKNOWN',
    })
  })

  it('never shows the token of the edge', async () => {
    const context = stage.context(1)
    await expect(action.run(inputs({ 'driver-token': 'wrong-edge-token' }), context)).rejects.toMatchObject({
      code: 'PROVIDER_UNAUTHORIZED',
    })
    expect(context.log.lines.join('\n')).not.toContain('wrong-edge-token')
  })
})
