import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { parseConfig } from '../../shared/config/config.ts'
import {
  approveBy,
  comment,
  hash,
  inputs,
  issue,
  parkedRelease,
  resume,
  say,
  stage,
  useStage,
} from './approval.harness.ts'

useStage()

describe('part approve', () => {
  it('starts the workflow that parked the release once more when it is approved, with the inputs that it has', async () => {
    const id = await parkedRelease({ version: 'v1.1.0' })
    say('bob')
    expect(await approveBy(comment(), 2)).toMatchObject({ outputs: { approved: true } })
    expect(stage.github.state.dispatches).toEqual([
      {
        workflow: 'release.yml',
        ref: 'main',
        inputs: { resume: String(id), version: 'v1.1.0' },
        by: expect.anything(),
      },
    ])
  })

  it('starts nothing as long as approvals are missing', async () => {
    await parkedRelease()
    say('mallory')
    expect(await approveBy(comment(), 2)).toMatchObject({
      phase: 'Successful',
      reason: expect.stringContaining('0 of 1 approvals; not counted: @mallory'),
      outputs: { approved: false },
    })
    expect(stage.github.state.dispatches).toEqual([])
  })

  it('ends the release on a rejection by somebody who may', async () => {
    const id = await parkedRelease()
    say('carol', `/reject ${hash()}`)
    await approveBy(comment(), 2)
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
    expect(issue().state).toBe('closed')
  })

  it('takes no issue at its word that the release does not name', async () => {
    const id = await parkedRelease()
    say('bob')
    const forged = { issue: { number: 999, body: `<!-- release-kit:release=${id} -->` } }
    await expect(approveBy(forged, 2)).rejects.toMatchObject({ problems: [{ input: 'release-id' }] })
    expect(stage.github.state.dispatches).toEqual([])
  })

  it('says what is missing where the workflow cannot go on with a release', async () => {
    const files = { '.github/workflows/release.yml': 'on: { push: {} }' }
    await stage.github.seed.commit({ message: 'ci: release on push', files })
    await parkedRelease()
    say('bob')
    await expect(approveBy(comment(), 2)).rejects.toMatchObject({ code: 'APPROVAL_UNUSABLE' })
  })

  const key = { 'journal-key': 'a key of thirty-two characters, or more' }
  const dispatched = (user: string, id: number, more: Record<string, string>) => {
    const context = stage.context(7)
    const run = { ...context.run, eventName: 'workflow_dispatch', triggeringActor: user }
    const given = { part: 'approve', approval: '', environment: '', 'release-id': String(id), ...more }
    return action.run(inputs(given), { ...context, run })
  }

  it('counts whoever starts it by hand where the journal is signed, and the run that goes on believes that', async () => {
    const id = await parkedRelease(key)
    expect(await dispatched('mallory', id, key)).toMatchObject({ outputs: { approved: false } })
    expect(await dispatched('alice', id, key)).toMatchObject({ outputs: { approved: false } })
    expect(await dispatched('bob', id, key)).toMatchObject({ outputs: { approved: true } })
    expect(await resume(id, 8, key)).toMatchObject({ phase: 'Successful' })
  })

  it('counts nobody who starts it by hand where nobody signs: what stands in the journal anybody’s workflow may write', async () => {
    const id = await parkedRelease()
    expect(await dispatched('bob', id, {})).toMatchObject({ outputs: { approved: false } })
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'GATE'])
  })
})

describe('whose rule it is', () => {
  const config = (approval: string) => `version: 1\nenvironments: { production: { ${approval} } }\n`

  it('is that of the default branch, when a release is begun from another one that leaves it out', async () => {
    const files = { '.github/release-kit.yml': config('approval: { by: ["role:maintain"] }') }
    await stage.github.seed.commit({ message: 'ci: approve production', files })
    const context = stage.context(1)
    const onBranch = { ...context.run, ref: 'refs/heads/hotfix', refName: 'hotfix' }
    const outcome = await action.run(inputs({ approval: '' }), { ...context, run: onBranch })
    expect(outcome).toMatchObject({ phase: 'Paused' })
  })

  it('is that of the config alone: an input besides it is refused', async () => {
    const { config: read } = parseConfig(config('approval: { by: ["role:maintain"] }'), 'config', {})
    const refused = action.run(inputs({ approval: 'write' }), { ...stage.context(1), config: read })
    await expect(refused).rejects.toMatchObject({ problems: [{ input: 'approval' }] })
  })

  it('is refused where it names nobody', () => {
    const { problems } = parseConfig(config('approval: { by: [] }'), 'config', {})
    expect(problems.map(({ input }) => input)).toEqual([expect.stringContaining('approval.by')])
  })
})
