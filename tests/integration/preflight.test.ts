import { describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/preflight/src/inputs.ts'
import { action } from '../../actions/preflight/src/run.ts'
import { inputsOf } from '../fakes/stage.ts'
import { configOf, type Elsewhere, image, judge, released, sha, stage, useStage } from './preflight.harness.ts'

useStage()

const digest = `sha256:${'a'.repeat(64)}`

/** A job of an earlier run. */
function checked(name: string, conclusion: string): void {
  const none = { title: null, summary: null, text: null, detailsUrl: null, externalId: '', annotations: [] }
  const at = new Date().toISOString()
  const id = stage.github.state.checks.length + 1
  stage.github.state.checks.push({
    id,
    name,
    sha,
    status: 'completed',
    conclusion,
    startedAt: at,
    completedAt: at,
    ...none,
  })
}

const afterStaging = (override?: string) =>
  configOf({ after: { environment: 'staging', within: '14d', ...(override === undefined ? {} : { override }) } })

describe('never straight to production [A24]', () => {
  it('admits the commit that went well in staging, and keeps which commit it is', async () => {
    const id = released()
    const { phase, outputs, summary } = await judge(afterStaging())
    expect([phase, outputs.status]).toEqual(['Successful', 'admitted'])
    expect(JSON.parse(String(outputs.kept))).toEqual({ commit: sha })
    expect(summary).toContain(`the same commit went well in staging: release ${id}`)
  })

  it.each<[string, Elsewhere]>([
    ['was released nowhere', { environment: 'preview' }],
    ['is another commit there', { commit: 'b'.repeat(40) }],
    ['is another service there', { service: 'auth' }],
    ['was put back there', { phase: 'REVERTED' }],
    ['has no end there yet', { phase: 'BAKING' }],
    ['was there too long ago', { hoursAgo: 15 * 24 }],
    ['was written by somebody with write access', { creator: 'mallory' }],
    ['was only gone back to there', { op: 'rollback' }],
  ])('refuses what %s', async (_, elsewhere) => {
    stage.github.seed.collaborator('mallory', 'write')
    released(elsewhere)
    const { phase, reason, outputs } = await judge(afterStaging())
    expect([phase, outputs.status]).toEqual(['Failed', 'refused'])
    expect(reason).toBe('refused: shop v1.2.0 has not gone well in staging within 14d')
  })

  it('takes no release in staging for one that the journal-key did not sign, though a workflow of a branch wrote it', async () => {
    const key = 'k'.repeat(40)
    released({ commit: 'd'.repeat(40), hoursAgo: 2, by: key })
    released()
    released({ by: 'x'.repeat(40) })
    const given = { 'journal-key': key }
    expect((await judge(afterStaging(), given)).outputs.status).toBe('refused')
    released({ by: key })
    expect((await judge(afterStaging(), given)).outputs.status).toBe('admitted')
  })

  it('refuses what was rolled back in staging afterwards', async () => {
    const id = released({ hoursAgo: 2 })
    released({ op: 'rollback', rollbackOf: id, commit: 'c'.repeat(40) })
    expect((await judge(afterStaging())).outputs.status).toBe('refused')
  })

  it('admits the same image by its digest, whatever commit it was released from', async () => {
    released({ artifact: `${image}@${digest}`, commit: 'b'.repeat(40) })
    expect((await judge(afterStaging(), { image: `${image}@${digest}` })).outputs.status).toBe('admitted')
    expect((await judge(afterStaging(), { image: `${image}@sha256:${'b'.repeat(64)}` })).outputs.status).toBe('refused')
  })

  it('admits a merge commit with the same files as the commit that was in staging [P06]', async () => {
    const staged = await stage.github.seed.commit({ message: 'feat: same', files: { a: '1' }, branch: 'develop' })
    const merged = await stage.github.seed.commit({ message: 'Merge develop', files: { a: '1' }, branch: 'develop' })
    const other = await stage.github.seed.commit({ message: 'fix: other', files: { a: '2' }, branch: 'develop' })
    released({ commit: staged })
    const { reason, outputs, summary } = await judge(afterStaging(), { commit: merged })
    expect([reason, outputs.status]).toEqual(['shop may go to production', 'admitted'])
    expect(summary).toContain('the same files went well in staging')
    expect((await judge(afterStaging(), { commit: other })).outputs.status).toBe('refused')
  })

  it('goes by the commit of the tag, not by that of the branch that it was dispatched on', async () => {
    released()
    const other = await stage.github.seed.commit({ message: 'fix: old', files: { a: '3' }, branch: 'old' })
    await stage.github.seed.ref('refs/tags/v1.2.0', other)
    expect((await judge(afterStaging())).outputs.status).toBe('refused')
  })

  it('knows no commit of a dispatched version that is not a tag', async () => {
    released()
    const inputs = inputsOf(fields, {
      environment: 'production',
      service: 'shop',
      version: 'any',
      'github-token': stage.github.token,
    })
    const context = stage.context(7, { config: afterStaging() })
    const dispatched = { ...context, run: { ...context.run, eventName: 'workflow_dispatch' } }
    expect((await action.run(inputs, dispatched)).outputs.status).toBe('refused')
    const named = { ...inputs, version: `main-${sha.slice(0, 7)}` }
    expect((await action.run(named, dispatched)).outputs.status).toBe('admitted')
  })

  it('lets whom the config names override it with a reason, which is kept', async () => {
    const given = { 'after-override': 'security hotfix' }
    expect((await judge(afterStaging(), given)).reason).toContain('the config lets nobody override that')
    expect((await judge(afterStaging('role:maintain reason'), given)).reason).toContain('@alice may not override it')
    const { outputs } = await judge(afterStaging('@alice reason'), given)
    expect(outputs.status).toBe('admitted')
    expect(JSON.parse(String(outputs.kept))).toMatchObject({
      reason: 'straight to production, by @alice: security hotfix',
    })
  })

  it('takes no reason where nothing is overridden, and no misspelt name for nobody', async () => {
    await expect(judge(configOf({}), { 'after-override': 'because' })).rejects.toThrow('after-override is "because"')
    await expect(judge(afterStaging('maintainers'))).rejects.toThrow('after.override is "maintainers"')
  })
})

describe('never without passed tests, never without a plan [A24]', () => {
  const gated = configOf({ requires: { gate: true } })

  it('goes by the verdict that is handed on', async () => {
    expect((await judge(gated, { gate: 'pass' })).outputs.status).toBe('admitted')
    expect((await judge(gated, { gate: 'block' })).outputs.status).toBe('refused')
  })

  it('asks for the check run of an earlier run where none is', async () => {
    expect((await judge(gated)).reason).toContain(`no gate has passed for commit ${sha.slice(0, 7)}`)
    checked('Release / Check', 'failure')
    checked('Release / Deploy', 'success')
    expect((await judge(gated)).outputs.status).toBe('refused')
    checked('Pull request / Gate', 'success')
    expect((await judge(gated)).outputs.status).toBe('admitted')
  })

  it('wants a plan that says something, in the released commit', async () => {
    const planned = configOf({ requires: { plan: 'plans/{version}.md' } })
    expect((await judge(planned)).reason).toContain('there is no plan: plans/v1.2.0.md')
    const empty = await stage.github.seed.commit({
      message: 'docs: plan',
      files: { 'plans/v1.2.0.md': ' \n' },
      branch: 'b',
    })
    expect((await judge(planned, { commit: empty })).reason).toContain('is empty')
    const full = await stage.github.seed.commit({
      message: 'docs: plan',
      files: { 'plans/v1.2.0.md': 'Go' },
      branch: 'b',
    })
    expect((await judge(planned, { commit: full })).outputs.status).toBe('admitted')
    await expect(judge(planned, { version: '../../x' })).rejects.toThrow('requires.plan is "plans/../../x.md"')
  })
})

describe('an approval that the config asks for', () => {
  it('is told where no slots are switched, for what must not come before it', async () => {
    const config = configOf({ approval: { by: ['role:maintain'] } })
    expect((await judge(config)).outputs['waits-in-place']).toBe(true)
    expect((await judge(config, { switch: 'caddy' })).outputs['waits-in-place']).toBe(false)
    expect((await judge(configOf({}))).outputs['waits-in-place']).toBe(false)
  })
})
