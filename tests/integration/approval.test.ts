import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { hash, idOf, inputs, issue, parkedRelease, resume, run, say, stage, useStage } from './approval.harness.ts'

useStage()

describe('a release that needs an approval', () => {
  it('is parked once its slot is proven, with its plan and hash in an issue, and no traffic moved [O30]', async () => {
    const id = await parkedRelease({ steps: '10 100', artifact: 'ghcr.io/acme/shop:v1.1.0' })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE'])
    expect(stage.edge.shifts).toEqual([])
    expect(issue().body).toContain('ghcr.io/acme/shop:v1.1.0')
    expect(issue().body).toContain('10 100')
    expect(issue().labels).toEqual(['release-kit:approval'])
  })

  it('goes on in another run when somebody who may has approved that very plan, and says who', async () => {
    const id = await parkedRelease()
    say('bob')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Successful', outputs: { switched: true, active: 'green' } })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE', 'GATE', 'GATE', 'ARMED', 'SWITCHING', 'COMMITTED'])
    const { statuses } = stage.github.state.deployments.find((one) => one.id === id)!
    expect(statuses.map(({ description }) => description).join('\n')).toContain('approved by @bob: comment')
    expect(issue().state).toBe('closed')
  })

  it.each([
    ['by whoever started it', 'alice', undefined, 'they started this release'],
    ['by somebody without the right', 'mallory', undefined, 'may not approve this release'],
    ['by a bot', 'github-actions[bot]', undefined, 'only a person approves'],
    ['of another plan', 'bob', '/approve 0123456789abcdef0123', 'it is about plan 0123456789abcdef0123'],
  ])('still waits when it is approved %s', async (_, author, text, why) => {
    const id = await parkedRelease()
    say(author, text)
    const outcome = await resume(id, 2)
    expect(outcome).toMatchObject({ phase: 'Paused', reason: expect.stringContaining(why) })
    expect(outcome.summary).toMatch(
      new RegExp(`^### ⏸️ [^]+\\*\\*Approval:\\*\\* <http[^>]+/issues/${issue().number}>`),
    )
    expect(stage.phases(id).at(-1)).toBe('GATE')
    expect(stage.edge.shifts).toEqual([])
  })

  it('still waits when the comment was edited or deleted, or is not that one line', async () => {
    const id = await parkedRelease()
    say('bob', `/approve ${hash()} please`)
    say('carol')
    stage.github.state.comments.at(-1)!.updatedAt = new Date(Date.now() + 5_000).toISOString()
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('it was edited') })
    say('bob')
    stage.github.state.comments.pop()
    expect(await resume(id, 3)).toMatchObject({ phase: 'Paused' })
    expect(stage.edge.shifts).toEqual([])
  })

  it('still waits when the approver has lost the right since', async () => {
    const id = await parkedRelease()
    say('bob')
    stage.github.seed.collaborator('bob', 'write')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('@bob (write) may not'),
    })
  })

  it('needs as many people as the quorum says, one person counting once', async () => {
    const id = await parkedRelease({ approval: 'role:maintain\nquorum: 2' })
    say('bob')
    say('bob')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('1 of 2 approvals') })
    say('carol')
    expect(await resume(id, 3)).toMatchObject({ phase: 'Successful' })
  })

  it('goes on without a wait where the environment’s reviewers approved this very run', async () => {
    stage.github.seed.runReview({ run: 1, user: 'bob', state: 'approved', environment: 'production' })
    const outcome = await run(1)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect(outcome.outputs['phase-journal']).toContain('approved by @bob: review of environment production')
  })

  it.each([
    ['whoever started it', 'alice', 'production', 'approved'],
    ['reviewers of another environment', 'bob', 'staging', 'approved'],
    ['a review that rejects', 'bob', 'production', 'rejected'],
  ] as const)('is parked all the same after %s reviewed the run', async (_, user, environment, state) => {
    stage.github.seed.runReview({ run: 1, user, environment, state })
    expect(await run(1)).toMatchObject({ phase: 'Paused' })
  })

  it('ends when it is rejected by somebody who may', async () => {
    const id = await parkedRelease()
    say('mallory', `/reject ${hash()}`)
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused' })
    say('bob', `/reject ${hash()}`)
    expect(await resume(id, 3)).toMatchObject({ phase: 'Failed', reason: 'rejected by @bob' })
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
  })

  it('is refused with other inputs than it was parked with, and stays parked', async () => {
    const id = await parkedRelease({ steps: '10 100' })
    say('bob')
    await expect(resume(id, 2, { steps: '50 100' })).rejects.toMatchObject({ problems: [{ input: 'resume' }] })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE'])
    expect(await resume(id, 3)).toMatchObject({ phase: 'Successful' })
    expect(stage.edge.shifts.map(({ weights }) => weights.green)).toEqual([10, 100])
  })

  it('ends where somebody moved the traffic meanwhile', async () => {
    const id = await parkedRelease()
    say('bob')
    stage.edge.setWeights({ blue: 40, green: 60 })
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', reason: expect.stringContaining('somebody moved it') })
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
  })

  it('sends no traffic to a slot that holds another version by now', async () => {
    const id = await parkedRelease({ 'expect-version': 'v1.1.0' })
    stage.green.version = 'v1.2.0'
    say('bob')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', reason: expect.stringContaining('not healthy') })
    expect(stage.edge.shifts).toEqual([])
  })

  it('keeps its lock, and neither end nor the post step closes it before its deadline', async () => {
    const context = stage.context(1)
    const outcome = await action.run(inputs({ part: 'begin' }), context)
    const id = idOf(outcome)
    const shifted = await action.run(inputs({ part: 'shift', 'release-id': String(id) }), stage.context(1))
    expect(shifted).toMatchObject({ phase: 'Paused', outputs: { switched: false } })
    expect(shifted.summary).toMatch(/\*\*Approval:\*\* <http.*\/acme\/shop\/issues\/\d+>/)
    expect(await action.run(inputs({ part: 'end', 'release-id': String(id) }), stage.context(1))).toMatchObject({
      phase: 'Paused',
    })
    expect(await action.post!(inputs({ part: 'begin' }), context)).toMatchObject({ phase: 'Paused' })
    stage.run(1).end()
    await expect(run(2, { 'lock-timeout': '200ms' })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: expect.stringContaining('which waits for an approval'),
    })
    expect(stage.phases(id).at(-1)).toBe('GATE')
  })

  it('goes on in parts too: begin takes it, and shift moves traffic', async () => {
    const begun = await run(1, { part: 'begin' })
    const id = idOf(begun)
    await run(1, { part: 'shift', 'release-id': String(id) })
    stage.run(1).end()
    say('bob')
    const again = await resume(id, 2, { part: 'begin' })
    expect(again).toMatchObject({ phase: 'Successful', outputs: { resumed: 'shift', preview: 'green' } })
    expect(await run(2, { approval: '', part: 'shift', 'release-id': String(id) })).toMatchObject({
      phase: 'Successful',
    })
  })

  it('waits before anything is deployed where it is to be approved at the start, and shift asks no second time', async () => {
    const begun = await run(1, { part: 'begin', approval: 'role:maintain, when: start' })
    expect(begun).toMatchObject({ phase: 'Paused' })
    stage.run(1).end()
    const id = idOf(begun)
    say('bob')
    expect(await resume(id, 2, { part: 'begin' })).toMatchObject({ outputs: { resumed: 'start', preview: 'green' } })
    expect(await run(2, { approval: '', part: 'shift', 'release-id': String(id) })).toMatchObject({
      phase: 'Successful',
    })
  })

  it('ends when somebody would go on with it after its deadline', async () => {
    const id = await parkedRelease({ 'approval-timeout': '1s' })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    say('bob')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('nobody approved it in time'),
    })
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
  })

  it.each([
    ['a name that nobody has', '@bbo', ['approval']],
    ['a role that there is not', 'role:maintian', ['approval']],
    ['everybody', 'anybody', ['approval']],
    ['more people than are named', '@bob, quorum: 2', ['approval.quorum']],
    ['a team without a token that may read it', '@acme/ops', ['teams-token']],
    ['nobody', 'quorum: 2', ['approval']],
  ])('is refused before anything is done when it is to be approved by %s', async (_, approval, problems) => {
    const refused = await run(1, { approval }).catch((thrown: unknown) => thrown)
    expect((refused as { problems: { input: string }[] }).problems.map(({ input }) => input)).toEqual(problems)
    expect(stage.github.state.deployments).toEqual([])
  })
})
