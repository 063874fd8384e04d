import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config, Environment } from '../../shared/config/config.ts'
import { type SchemaChange, schemaChanges } from '../../shared/rollout/schema-change.ts'
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

function twoReleases(schema?: SchemaChange, phases?: Parameters<typeof seedRelease>[1]['phases']): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  const said = { ...(schema && { schema }), ...(phases && { phases }) }
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2, ...said })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

const dry = (environment: Environment = {}, more: Record<string, string> = {}) => {
  const config: Config = { version: 1, environments: { production: environment } }
  const inputs = inputsOf(fields, { ...stage.inputs, 'dry-run': 'true', ...more })
  return action.run(inputs, { ...stage.context(3), config })
}

describe('a rollback across a change of the schema', () => {
  it.each(schemaChanges.map((change) => [change, change === 'none' || change === 'expand'] as const))(
    'that its release calls %s is planned: %s',
    async (change, isPlanned) => {
      twoReleases(change)
      const { outputs, reason } = await dry()
      expect(outputs.status).toBe(isPlanned ? 'planned' : 'refused')
      if (!isPlanned) expect(reason).toMatch(/release \d+, v1\.1\.0, says schema-change: /)
    },
  )
})

describe('who may roll back', () => {
  it('is for an app that is named, which is not a collaborator', async () => {
    twoReleases()
    const { run } = stage.context(3)
    const byApp = { run: { ...run, triggeringActor: 'pager[bot]' } }
    const named = inputsOf(fields, { ...stage.inputs, allowed: '@pager[bot]' })
    expect(await action.run(named, stage.context(3, byApp))).toMatchObject({ outputs: { 'rolled-back': true } })
    const other = { run: { ...run, triggeringActor: 'other[bot]' } }
    expect(await action.run(named, stage.context(4, other))).toMatchObject({ outputs: { status: 'refused' } })
  })
})

describe('when a rollback may be', () => {
  it('is by the windows of its own, whatever those of releases say', async () => {
    twoReleases()
    const open = await dry({ windows: ['never Mon-Sun 00:00-24:00'] })
    expect(open.outputs.status).toBe('planned')
    const closed = await dry({ rollback: { windows: ['never Mon-Sun 00:00-24:00'] } })
    expect(closed).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(closed.reason).toContain('the window for rollbacks is closed (never Mon-Sun 00:00-24:00)')
  })
})

describe('a rollback of what this very attempt of the run has released, and nothing else', () => {
  it('takes its own back, and finds nothing to do about what another run released', async () => {
    twoReleases()
    const own = { ...stage.inputs, 'dry-run': 'true', 'only-own': 'true' }
    const asked = async (id: number) => action.run(inputsOf(fields, own), stage.context(id))
    expect(await asked(2)).toMatchObject({ outputs: { status: 'planned', 'to-version': 'v1.0.0' } })
    expect(await asked(3)).toMatchObject({ phase: 'Successful', outputs: { status: 'nothing-to-do' } })
  })
})

describe('a rollback where a documented plan is asked for [A24]', () => {
  const environment: Environment = { requires: { plan: 'docs/plans/{version}.md' } }

  it('is refused without one, and names the files that would do', async () => {
    twoReleases()
    const { outputs, reason } = await dry(environment)
    expect(outputs.status).toBe('refused')
    expect(reason).toMatch(/no documented plan: docs\/plans\/v1\.1\.0\.md or docs\/plans\/v1\.0\.0\.md of commit/)
  })

  it('goes by that of the version that is left, as it says how', async () => {
    twoReleases()
    const sha = await stage.github.seed.commit({
      message: 'docs: plan',
      files: { 'docs/plans/v1.1.0.md': 'flip back' },
    })
    const context = stage.context(3)
    const config: Config = { version: 1, environments: { production: environment } }
    const run = { ...context.run, sha }
    const inputs = inputsOf(fields, { ...stage.inputs, 'dry-run': 'true' })
    expect(await action.run(inputs, { ...context, run, config })).toMatchObject({ outputs: { status: 'planned' } })
  })
})

describe('a rollback that is asked for too soon, or without a reason', () => {
  const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, ...more })

  it('takes a version back only once within the cooldown of the config, and says when it may again', async () => {
    twoReleases()
    const config: Config = { version: 1, environments: { production: { rollback: { cooldown: '1h' } } } }
    expect(await action.run(inputs(), stage.context(3, { config }))).toMatchObject({ phase: 'Successful' })
    stage.edge.setWeights({ blue: 0, green: 100 })
    const again = await action.run(inputs(), stage.context(4, { config }))
    expect(again).toMatchObject({ phase: 'Failed', outputs: { status: 'refused', 'rolled-back': false } })
    expect(again.reason).toMatch(
      /^refused: v1\.1\.0 was rolled back at .*Z already, and rollback\.cooldown is 1 h 00 m: allowed again from .*Z$/,
    )
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 5 })
    expect(await action.run(inputs(), stage.context(5, { config }))).toMatchObject({ outputs: { 'rolled-back': true } })
  })

  it('asks for a reason and the name of the environment where the damage may be great [P52]', async () => {
    const problems = (await action.checkSettings?.(inputs({ level: '3', confirm: 'staging' }), undefined, {})) ?? []
    expect(problems.map(({ input }) => input)).toEqual(['reason', 'confirm'])
  })
})
