import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { parseConfig } from '../../shared/config/config.ts'
import { encodeEntry, type JournalEntry } from '../../shared/rollout/journal.ts'
import { hash, idOf, inputs, issue, parkedRelease, resume, run, say, stage, useStage } from './approval.harness.ts'

useStage()

const start = { approval: 'role:maintain, when: start' }

/** What a workflow with `deployments: write` adds to the journal of a release. */
function forge(id: number, entry: Pick<JournalEntry, 'phase' | 'reason'> & { refs: Record<string, string> }) {
  const release = stage.github.state.deployments.find((one) => one.id === id)!
  const [last] = release.statuses.slice(-1)
  const description = encodeEntry({ step: [0, 0], slot: 'green', ...entry })
  release.statuses.push({ ...last!, id: 9_000 + release.statuses.length, state: 'pending', description })
}

async function parkedInParts(more: Record<string, string> = {}): Promise<number> {
  const begun = await run(1, { part: 'begin', ...more })
  const id = idOf(begun)
  if (begun.phase !== 'Paused') await run(1, { part: 'shift', 'release-id': String(id) })
  stage.run(1).end()
  return id
}

const shift = (id: number, runId: number, more: Record<string, string> = {}) =>
  run(runId, { approval: '', part: 'shift', 'release-id': String(id), ...more })

describe('an approval', () => {
  it.each([
    ['artifact', { artifact: 'ghcr.io/mallory/shop:v1.1.0' }],
    ['version', { version: 'v6.6.6' }],
  ])('of one %s lets no other one go on, before anything is deployed', async (input, other) => {
    const given = { ...start, artifact: 'ghcr.io/acme/shop:v1.1.0', version: 'v1.1.0' }
    const id = await parkedInParts(given)
    say('bob')
    await expect(resume(id, 2, { part: 'begin', ...given, approval: '', ...other })).rejects.toMatchObject({
      problems: [{ input }],
    })
    expect(await resume(id, 3, { part: 'begin', ...given, approval: '' })).toMatchObject({
      outputs: { resumed: 'start' },
    })
  })

  it('that only stands in a journal which nobody signed is none', async () => {
    const id = await parkedRelease()
    forge(id, { phase: 'GATE', reason: 'approved by @bob', refs: { plan: hash(), by: 'bob' } })
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('0 of 1') })
  })

  it('is asked for again where traffic moves: a forged word that a run goes on moves none', async () => {
    const id = await parkedInParts()
    forge(id, { phase: 'GATE', reason: 'approved: run 2 goes on', refs: { plan: hash(), run: '2.1', from: '0' } })
    await expect(shift(id, 2)).rejects.toMatchObject({ message: expect.stringContaining('0 of 1 approvals') })
    expect(stage.edge.shifts).toEqual([])
  })

  it('that is taken back, or followed by a rejection, before traffic moves, moves none', async () => {
    const id = await parkedInParts()
    say('bob')
    expect(await resume(id, 2, { part: 'begin' })).toMatchObject({ outputs: { resumed: 'shift' } })
    say('carol', `/reject ${hash()}`)
    await expect(shift(id, 2)).rejects.toMatchObject({ message: expect.stringContaining('rejected by @carol') })
    stage.github.state.comments.splice(0)
    await expect(shift(id, 2)).rejects.toMatchObject({ message: expect.stringContaining('0 of 1 approvals') })
    expect(stage.edge.shifts).toEqual([])
  })

  it.each([
    ['the attempt that began it', { actor: 'Bob' }],
    ['the first attempt of its run', { actor: 'alice' }],
  ])('is not for whoever started %s, by GitHub’s record of the run', async (_, { actor }) => {
    const id = await parkedRelease()
    stage.github.seed.run({ run: 1, status: 'completed', actor })
    if (actor === 'alice') Object.assign(stage.github.state.deployments[0]!.payload, { run: { id: 1, attempt: 2 } })
    if (actor === 'alice') stage.github.seed.run({ run: 1, attempt: 2, status: 'completed', actor: 'bob' })
    say('bob')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('@bob (comment'),
    })
  })

  it('is by the rule of the default branch, whatever the branch says that goes on with it', async () => {
    const id = await parkedRelease({ approval: 'role:maintain' })
    const text = (by: string) => `version: 1\nenvironments: { production: { approval: { by: ["${by}"] } } }\n`
    const files = { '.github/release-kit.yml': text('role:maintain') }
    await stage.github.seed.commit({ message: 'ci: approve production', files })
    say('mallory')
    const context = stage.context(2)
    const onBranch = { ...context.run, eventName: 'push', ref: 'refs/heads/hotfix', refName: 'hotfix' }
    const { config } = parseConfig(text('write'), 'config', {})
    const given = inputs({ approval: '', resume: String(id) })
    expect(await action.run(given, { ...context, run: onBranch, config })).toMatchObject({ phase: 'Paused' })
    expect(stage.edge.shifts).toEqual([])
  })

  it('of two people is not that of one in two spellings', async () => {
    const id = await parkedRelease({ approval: 'role:maintain, quorum: 2' })
    say('bob')
    stage.github.seed.collaborator('BOB', 'maintain')
    say('BOB')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('1 of 2 approvals') })
  })

  it('of an issue that somebody has edited, and put back, does not count', async () => {
    const id = await parkedRelease()
    const { number, body } = issue()
    for (const text of ['Version v1.0.1: only words', body ?? '']) stage.github.seed.edit(number, 'alice', () => text)
    say('bob')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('somebody has edited the issue'),
    })
    say('bob', `/reject ${hash()}`)
    expect(await resume(id, 3)).toMatchObject({ phase: 'Failed', reason: 'rejected by @bob' })
  })

  it('by an app in somebody’s name does not count', async () => {
    const id = await parkedRelease()
    say('bob')
    stage.github.state.comments.at(-1)!.app = 'helper'
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('app helper') })
  })

  it('does not stand up again when somebody edits the rejection that came after it', async () => {
    const id = await parkedRelease()
    say('bob')
    say('bob', `/reject ${hash()}`)
    stage.github.state.comments.at(-1)!.updatedAt = new Date(Date.now() + 5_000).toISOString()
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('it was edited') })
  })

  it('of somebody whom the rule names counts no more once they have no access', async () => {
    const id = await parkedRelease({ approval: '@bob' })
    say('bob')
    stage.github.state.collaborators.delete('bob')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Paused', reason: expect.stringContaining('no access') })
  })
})

describe('the plan that people read', () => {
  it('has each line of a setting on a line of its own, as it is', async () => {
    await parkedRelease({ paths: '/checkout\n/_cart_' })
    expect(issue().body).toContain('`/checkout`<br>`/_cart_`')
  })

  it('is another one with other options of the driver or another command, which it shows by their digests alone', async () => {
    const given = { smoke: 'check: echo token-0123456789', 'driver-options': 'resolution: 0.4' }
    const id = await parkedRelease(given)
    expect(issue().body).toMatch(/Smoke check`? \| `digest [0-9a-f]{20}`/)
    expect(issue().body).not.toContain('token-0123456789')
    say('bob')
    for (const other of [{ 'driver-options': 'resolution: 50' }, { smoke: 'check: true' }])
      await expect(resume(id, 2, { ...given, ...other })).rejects.toMatchObject({ problems: [{ input: 'resume' }] })
    expect(await resume(id, 3, given)).toMatchObject({ phase: 'Successful' })
  })
})
