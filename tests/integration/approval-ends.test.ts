import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { inputsOf } from '../fakes/stage.ts'
import { idOf, inputs, issue, parkedRelease, resume, run, say, stage, useStage } from './approval.harness.ts'

useStage()

const hour = 3_600_000
/** Part of a run at another time of day, or with a config. */
function at(ms: number, id: number, more: Record<string, string>, config?: Config) {
  const context = stage.context(id, { config })
  const ahead = ms - context.clock.now()
  return action.run(inputs({ approval: '', ...more }), {
    ...context,
    clock: { ...context.clock, now: () => context.clock.now() + ahead },
  })
}
const said = () => stage.github.state.comments.filter(({ number }) => number === issue().number).at(-1)?.body

describe('a release that waits for an approval', () => {
  it('is left alone by the janitor before its deadline, and ended by it after', async () => {
    const id = await parkedRelease()
    expect(await at(Date.now() + 23 * hour, 2, { part: 'reconcile' })).toMatchObject({
      reason: expect.stringContaining(`release ${id} waits for an approval`),
    })
    expect(await at(Date.now() + 25 * hour, 3, { part: 'reconcile' })).toMatchObject({
      phase: 'Successful',
      reason: expect.stringContaining('nobody approved it in time'),
    })
    expect([stage.phases(id).at(-1), issue().state]).toEqual(['FAILED_SAFE', 'closed'])
    expect(said()).toContain('nobody approved it in time')
    expect(stage.edge.shifts).toEqual([])
  })

  it('is ended by the next release after its deadline, which then goes on', async () => {
    const id = await parkedRelease()
    expect(await at(Date.now() + 25 * hour, 2, {})).toMatchObject({ phase: 'Successful' })
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
  })

  it('is superseded by a rollback at once, goes on no more, and its issue is closed by the janitor', async () => {
    seedRelease(stage, { version: 'v0.9.0', slot: 'green', run: 90 })
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 91 })
    stage.green.version = 'v0.9.0'
    const id = await parkedRelease()
    say('bob')
    const asked = inputsOf(rollbackFields, { ...stage.inputs, to: 'v0.9.0', reason: 'checkout is down' })
    expect(await rollback.run(asked, stage.context(2))).toMatchObject({ phase: 'Successful' })
    expect(stage.phases(id).at(-1)).toBe('SUPERSEDED')
    await expect(resume(id, 3)).rejects.toMatchObject({ code: 'LEASE_LOST' })
    await run(4, { part: 'reconcile', approval: '' })
    expect(issue().state).toBe('closed')
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('is gone on with by one of two runs that were started at the same time, and the other one is told', async () => {
    const id = await parkedRelease()
    say('bob')
    const both = await Promise.allSettled([resume(id, 2), resume(id, 3)])
    const won = both.filter(({ status }) => status === 'fulfilled')
    expect(won).toMatchObject([{ value: { phase: 'Successful', outputs: { switched: true } } }])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LEASE_LOST' } })
    expect(stage.edge.shifts.map(({ weights }) => weights.green)).toEqual([100])
    expect(stage.phases(id).filter((phase) => phase === 'ARMED' || phase === 'COMMITTED')).toHaveLength(2)
  })

  it('goes on in a third run where the second one died before it touched traffic', async () => {
    const id = await parkedRelease()
    say('bob')
    expect(await resume(id, 2, { part: 'begin' })).toMatchObject({ outputs: { resumed: 'shift' } })
    await expect(resume(id, 3)).rejects.toMatchObject({ code: 'LEASE_LOST' })
    stage.run(2).end()
    expect(await resume(id, 4)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
  })

  it('is put in order where the run that went on with it is over, and nobody else goes on', async () => {
    const id = await parkedRelease()
    say('bob')
    await resume(id, 2, { part: 'begin' })
    stage.run(2).end()
    expect(await run(3, { part: 'reconcile', approval: '' })).toMatchObject({ outputs: { reconciled: 1 } })
    expect([stage.phases(id).at(-1), issue().state]).toEqual(['FAILED_SAFE', 'closed'])
  })
})

describe('what is asked anew of a run that goes on', () => {
  it('is the window: in a closed one it stays parked, and goes on once it is open', async () => {
    const approval = { by: ['role:maintain'] }
    const open: Config = { version: 1, environments: { production: { approval } } }
    const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][(new Date().getUTCDay() + 3) % 7]
    const windows = [`allow ${day} 10:00-11:00 UTC`]
    const closed: Config = { version: 1, environments: { production: { approval, windows } } }
    const begun = await at(Date.now(), 1, {}, open)
    stage.run(1).end()
    say('bob')
    const id = String(idOf(begun))
    expect(await at(Date.now(), 2, { resume: id }, closed)).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('approved, and the deployment window is closed'),
    })
    expect(await at(Date.now(), 3, { resume: id }, open)).toMatchObject({ phase: 'Successful' })
  })

  it('is its branch', async () => {
    const approval = { by: ['role:maintain'] }
    const config: Config = { version: 1, environments: { production: { approval, branch: 'main' } } }
    const id = idOf(await at(Date.now(), 1, {}, config))
    stage.run(1).end()
    say('bob')
    const context = stage.context(2, { config })
    const elsewhere = { ...context.run, eventName: 'workflow_dispatch', ref: 'refs/heads/hotfix', refName: 'hotfix' }
    const given = inputs({ approval: '', resume: String(id) })
    await expect(action.run(given, { ...context, run: elsewhere })).rejects.toMatchObject({
      problems: [{ input: 'environment', received: 'production, from hotfix' }],
    })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE'])
  })

  it.each([
    ['an active member', 'active', 'Successful'],
    ['an invited one', 'pending', 'Paused'],
    ['nobody', undefined, 'Paused'],
  ] as const)('is the team: %s of it', async (_, membership, phase) => {
    stage.github.seed.member('ops', 'somebody')
    if (membership) stage.github.seed.member('ops', 'mallory', membership)
    const team = { approval: '@acme/ops', 'teams-token': stage.github.token }
    const id = await parkedRelease(team)
    say('mallory')
    expect(await resume(id, 2, { 'teams-token': stage.github.token })).toMatchObject({ phase })
  })
})

describe('where GitHub does not answer', () => {
  it.each([
    ['issues are switched off', 410],
    ['the token may write none', 403],
  ])('no traffic moves, and no release waits that nobody could approve: %s', async (_, status) => {
    stage.github.fail({ match: /POST .*\/issues$/, times: 99, with: { status, body: { message: 'no' } } })
    const context = stage.context(1)
    await expect(action.run(inputs(), context)).rejects.toMatchObject({ status })
    await action.post!(inputs(), context)
    const [release] = stage.github.state.deployments
    expect(stage.phases(release!.id)).toEqual(['PLANNED', 'LOCKED', 'FAILED_SAFE'])
    expect(stage.edge.shifts).toEqual([])
  })

  it('to who approved it, it stays parked, and goes on when it is asked again', async () => {
    const id = await parkedRelease()
    say('bob')
    const mend = stage.github.fail({
      match: /GET .*\/issues\/\d+\/comments/,
      times: 99,
      with: { status: 404, body: {} },
    })
    await expect(resume(id, 2)).rejects.toMatchObject({ status: 404 })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE'])
    mend()
    expect(await resume(id, 3)).toMatchObject({ phase: 'Successful' })
  })

  it.each([
    ['who approved it', true, /GET .*\/issues\/\d+\/comments/, 'Successful'],
    ['who approved it', false, /GET .*\/issues\/\d+\/comments/, 'Paused'],
    ['what somebody may', true, /GET .*\/collaborators\/bob\/permission/, 'Successful'],
  ])(
    'for a moment to %s, it is asked again, and nothing else follows than from who approved: %s',
    async (_, isApproved, match, phase) => {
      const id = await parkedRelease()
      if (isApproved) say('bob')
      stage.github.fail({ match, times: 2, with: { status: 502, body: { message: 'Server Error' } } })
      expect(await resume(id, 2)).toMatchObject({ phase })
      expect(stage.edge.weights().green).toBe(isApproved ? 100 : 0)
    },
  )

  it('to what somebody may, nobody is taken for one who may', async () => {
    const id = await parkedRelease()
    say('bob')
    stage.github.fail({ match: /GET .*\/collaborators\/bob\/permission/, times: 99, with: { status: 404, body: {} } })
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('@bob (none)') })
  })

  it('in its issue, the release goes on all the same', async () => {
    const id = await parkedRelease()
    say('bob')
    stage.github.fail({ match: /PATCH .*\/issues\/\d+/, times: 99, with: { status: 403, body: {} } })
    expect(await resume(id, 2)).toMatchObject({ phase: 'Successful' })
  })
})
