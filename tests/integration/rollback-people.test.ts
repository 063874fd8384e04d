import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitHub } from '../../shared/github/create.ts'
import { incidentKey, openIncident } from '../../shared/notify/incident.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
let slack: SlackSink

beforeEach(async () => {
  stage = await createStage()
  slack = await createSlackSink()
  stage.github.seed.collaborator('alice', 'write')
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue' })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green' })
  stage.edge.setWeights({ blue: 0, green: 100 })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await slack.close()
  await stage.close()
})

const inputs = (more: Record<string, string> = {}) =>
  inputsOf(fields, { ...stage.inputs, 'slack-webhook': slack.webhook, ...more })
const routing = (routes: Record<string, string[]>): Config => ({ version: 1, notify: { routes } })
const told = () => slack.messages.map(({ text }) => text.split('\n')[0])
const issues = () => stage.github.state.issues.map(({ title, state }) => `${state} ${title}`)

describe('who hears of a rollback', () => {
  it('is the route `important`, when it begins and when it is done', async () => {
    const outcome = await action.run(inputs(), stage.context(3, { config: routing({ important: ['slack'] }) }))
    expect(outcome).toMatchObject({ phase: 'Successful' })
    expect(told()).toEqual(['🚨 ROLLBACK IN PROGRESS', '✅ Rolled back: shop, production → v1.0.0'])
    expect(stage.github.state.issues[0]?.body).toMatch(/^\| Environment \| production \|\n\| --- \| --- \|\n/m)
  })

  it('is the route `critical` too, when it fails', async () => {
    stage.edge.behaviour.writes = 'refuse'
    const outcome = await action.run(inputs(), stage.context(3, { config: routing({ critical: ['slack'] }) }))
    expect(outcome).toMatchObject({ outputs: { status: 'failed' } })
    expect(told()).toEqual(['🔥 Rollback failed: shop, production → v1.0.0'])
  })

  it('is the route `critical` too, when the watch afterwards finds it bad', async () => {
    const config = {
      ...routing({ critical: ['slack'] }),
      environments: { production: { health: { rules: ['p50 < 0.01ms'] } } },
    }
    await action.run(inputs({ watch: '1s' }), stage.context(3, { config }))
    expect(told()).toEqual(['🔥 Rolled back, but not well: shop, production → v1.0.0'])
    expect(issues()).toEqual(['open 🔥 Rolled back, but not well: shop, production → v1.0.0'])
  })

  it('is nobody when it is refused, planned, or not wanted', async () => {
    const config = routing({ important: ['slack'], critical: ['slack'] })
    for (const given of [{ allowed: '@bob' }, { 'dry-run': 'true' }, { notify: 'false' }])
      await action.run(inputs(given), stage.context(3, { config }))
    expect(told()).toEqual([])
    expect(stage.github.state.issues).toHaveLength(1)
  })

  it('is told in French where the team speaks it', async () => {
    const config = routing({ important: ['slack'] })
    await action.run(inputs({ locale: 'fr' }), stage.context(3, { config }))
    expect(told().at(-1)).toBe('✅ Retour arrière effectué : shop, production → v1.0.0')
  })

  it('may be somebody who cannot be told: that is said, and the rollback is as good', async () => {
    const context = stage.context(3, { config: routing({ important: ['slack', 'pagerduty'] }) })
    const outcome = await action.run(inputs({ 'slack-webhook': `${slack.webhook}-revoked` }), context)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true } })
    expect(outcome.summary).toMatch(/Not delivered: slack: .*pagerduty: /)
    expect(context.log.lines.filter((line) => line.includes('not delivered'))).not.toEqual([])
    expect(JSON.stringify([outcome, context.log.lines])).not.toContain('simulated-webhook-secret')
  })
})

describe('the incident of a rollback', () => {
  it('is closed when production is well again, and no longer says that anything is in progress', async () => {
    await action.run(inputs(), stage.context(3))
    expect(issues()).toEqual(['closed ✅ Rolled back: shop, production → v1.0.0'])
  })

  it('is the one that the bad release opened: it is gone on with, keeps its title, and is closed', async () => {
    const { issues: port } = await createGitHub(stage.context(9), stage.github.token)
    const dedupKey = incidentKey({ owner: 'acme', repo: 'shop', environment: 'production' })
    await openIncident(port, { dedupKey, title: 'shop v1.1.0 is slow', body: 'slow' })
    await action.run(inputs(), stage.context(3))
    expect(issues()).toEqual(['closed shop v1.1.0 is slow'])
    expect(stage.github.state.comments).toHaveLength(2)
  })

  it('says that the rollback failed when its run is cancelled, not that it is in progress', async () => {
    const cancelled = new AbortController()
    stage.edge.driver.fail({
      match: ({ method }) => method === 'POST',
      times: Infinity,
      with: () => {
        cancelled.abort(new Error('cancelled'))
        return undefined
      },
    })
    const context = stage.context(3, { signal: cancelled.signal })
    await expect(action.run(inputs(), context)).rejects.toThrow()
    expect(issues()).toEqual(['open 🔥 Rollback failed: shop, production → v1.0.0'])
  })
})

describe('who may roll back by a team', () => {
  it.each([
    ['a member of it', 'active', 'Successful', undefined],
    ['somebody who was asked to join', 'pending', 'Failed', 'may not roll back: allowed are @acme/ops'],
    ['nobody of it', undefined, 'Failed', 'may not roll back: allowed are @acme/ops'],
  ] as const)('is %s, by the token that may ask', async (_, membership, phase, said) => {
    stage.github.seed.member('ops', 'somebody')
    if (membership !== undefined) stage.github.seed.member('ops', 'alice', membership)
    const given = inputs({ allowed: '@acme/ops', 'teams-token': stage.github.token })
    const outcome = await action.run(given, stage.context(3))
    expect([outcome.phase, outcome.reason]).toEqual([phase, expect.stringContaining(said ?? '')])
  })
})
