import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { inFrench } from '../../shared/text/french.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
})
afterEach(() => stage.close())

/** Lines that hold a word which only English has; not what stands in code, and not what people typed. */
const englishLines = (summary: string) =>
  inFrench(summary)
    .split('\n')
    .filter((line) => /\b(the|is|was|were|of|and|it|nothing|by|with|this|back)\b/i.test(line.replace(/`[^`]*`/g, '')))

async function summaryOf(given: Record<string, string>, config?: Config): Promise<string> {
  const { inputs } = stage
  const context = stage.context(3, { config })
  const env = { ...context.env, PATH: process.env.PATH ?? '' }
  const raw = { ...inputs, locale: 'fr', reason: 'paiements en panne', ...given }
  const { summary = '' } = await action.run(inputsOf(fields, raw), { ...context, env })
  return summary
}

describe('nothing of a rollback is left in English for a French team', () => {
  it.each<[string, Record<string, string>]>([
    ['that is done and proven', { smoke: 'home: true', level: '2' }],
    ['that is done, and not well', { smoke: 'home: exit 2', level: '3', confirm: 'production' }],
    ['in a dry run, with why each way is not taken', { 'dry-run': 'true' }],
    ['that is asked for by another way than there is', { strategy: 'redeploy' }],
    ['of somebody who may not', { allowed: 'role:maintain' }],
    ['while nobody is named', { allowed: '' }],
    ['across a schema that the old version cannot live with', { 'schema-change': 'contract' }],
    ['to a version that was never good', { to: 'v0.1.0' }],
    ['to what is live', { to: 'v1.1.0' }],
    ['of what another run released', { 'only-own': 'true' }],
    ['whose commits nobody knows', { strategy: 'revert' }],
  ])('%s', async (_, given) => {
    const summary = await summaryOf(given)
    expect(summary).not.toBe('')
    expect(englishLines(summary)).toEqual([])
  })

  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  it.each([
    ['by a freeze', ['freeze 2000-01-01..2100-01-01']],
    ['and it is said when it opens', [`freeze 2000-01-01..${soon}`]],
    ['by a rule that has no override', ['never Mon-Sun 00:00-24:00']],
    ['by a rule that others may override', ['never Mon-Sun 00:00-24:00', 'override role:admin reason']],
    ['but for a day that is over', ['allow 2000-01-01']],
  ])('while the window for rollbacks is closed %s', async (_, windows) => {
    const summary = await summaryOf({}, { version: 1, environments: { production: { rollback: { windows } } } })
    expect(summary).toContain('the window for rollbacks is closed')
    expect(englishLines(summary)).toEqual([])
  })

  it('where the slot is cold and there is no target', async () => {
    stage.blue.version = 'v0.9.0'
    for (const dry of ['true', 'false']) expect(englishLines(await summaryOf({ 'dry-run': dry }))).toEqual([])
  })

  it('where there is nothing to go back to', async () => {
    stage.edge.setWeights({ blue: 100, green: 0 })
    expect(englishLines(await summaryOf({}))).toEqual([])
    const first = { environment: 'staging', confirm: 'staging' }
    expect(englishLines(await summaryOf(first))).toEqual([])
  })
})
