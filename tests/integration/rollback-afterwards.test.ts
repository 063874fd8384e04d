import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitHub } from '../../shared/github/create.ts'
import { incidentKey, openIncident } from '../../shared/notify/incident.ts'
import { createPagerDuty, type PagerDuty } from '../../simulators/sinks/pagerduty.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createStatuspage, type Statuspage } from '../../simulators/sinks/statuspage.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
let slack: SlackSink
let pager: PagerDuty
let page: Statuspage

beforeEach(async () => {
  ;[stage, slack, pager, page] = await Promise.all([
    createStage(),
    createSlackSink(),
    createPagerDuty(),
    createStatuspage(),
  ])
  stage.github.seed.collaborator('alice', 'write')
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await Promise.all([slack.close(), pager.close(), page.close()])
  await stage.close()
})

/** Node is there wherever these tests run; curl need not be. */
const ask = (base: string, path: string) =>
  `node -e 'fetch(process.env.${base} + "${path}").then(r => { console.log(r.headers.get("x-version")); process.exit(r.ok ? 0 : 1) })'`
const smoke = `functions: ${ask('SLOT_URL', '/search')}\nlogin: ${ask('PUBLIC_URL', '/login')}`
const roll = (more: Record<string, string> = {}, notify: Config['notify'] = {}) => {
  const context = stage.context(3, { config: { version: 1, notify } })
  const env = { ...context.env, PATH: process.env.PATH ?? '' }
  return action.run(inputsOf(fields, { ...stage.inputs, 'slack-webhook': slack.webhook, ...more }), { ...context, env })
}
const issue = () => stage.github.state.issues[0]

describe('what was gone back to', () => {
  it('is validated afterwards: functions and users by smoke, performance by the rules of the watch [O53] [O51]', async () => {
    const good = await roll({ smoke, watch: '4s', rules: 'p95 <= 3s' })
    expect([good.phase, good.reason]).toEqual([
      'Successful',
      expect.stringMatching(/afterwards healthy: smoke passed: functions, login; blue: 0 of \d+ requests bad/),
    ])
    expect(issue()).toMatchObject({ state: 'closed', body: expect.stringContaining('smoke passed: functions') })
  })

  it.each([
    ['a function', { smoke: 'pay: exit 3' }, 'smoke pay failed on blue with exit code 3'],
    ['its speed', { smoke, watch: '1s', rules: 'p95 <= 0ms' }, 'p95'],
  ])(
    'is not called good when %s is not: traffic stays, the incident too, and somebody is called',
    async (_, given, why) => {
      const bad = await roll(given, { routes: { critical: ['slack'] } })
      expect(bad).toMatchObject({ phase: 'Failed', outputs: { status: 'rolled-back', 'rolled-back': true } })
      expect(bad.reason).toMatch(new RegExp(`afterwards unhealthy: .*${why}`))
      expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
      expect([issue()?.state, issue()?.title]).toEqual(['open', expect.stringContaining('Rolled back, but not well')])
      expect(slack.messages.at(-1)?.text).toContain(why)
    },
  )

  it('is asked by commands that find no secret', async () => {
    const outcome = await roll({ smoke: 'look: env | grep edge-token && exit 1; true' })
    expect(outcome.phase).toBe('Successful')
  })
})

describe('the incident of a rollback, kept for people', () => {
  it('has the timeline of the journals in its own text, kept up to its end, and what people ticked', async () => {
    const { issues } = await createGitHub(stage.context(9), stage.github.token)
    const dedupKey = incidentKey({ owner: 'acme', repo: 'shop', environment: 'production' })
    await openIncident(issues, { dedupKey, title: 'shop v1.1.0 is slow', body: '- [x] seen by bob' })
    await roll({ level: '2', smoke })
    const body = issue()?.body ?? ''
    expect(body).toContain('v1.1.0: COMMITTED')
    const moments = ['the rollback began', 'v1.0.0: SWITCHING', 'v1.0.0: COMMITTED', 'Rolled back']
    const places = [...moments, 'smoke passed'].map((what) => body.indexOf(what))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(body).toContain('- [x] seen by bob')
    expect(body.match(/### Timeline/g)).toHaveLength(1)
  })
})

describe('who is told of a rollback', () => {
  const routes = () => ({
    routes: { important: ['slack'], critical: ['pagerduty', `statuspage ${page.page}`] },
    urls: { pagerduty: pager.url, statuspage: page.url },
  })
  const keys = () => ({ 'pagerduty-key': pager.key, 'statuspage-token': page.token })

  it('is Slack, the pager and the public page, at its beginning and at its end; what it owes stands in what the team hears [P51] [P71]', async () => {
    await roll({ level: '2', ...keys() }, routes())
    expect([...pager.alerts.values()].map(({ state }) => state)).toEqual(['resolved'])
    expect(page.incidents.map(({ status }) => status)).toEqual(['resolved'])
    const [begun, ended] = slack.messages.map(({ text }) => text)
    for (const duty of [
      'tell users',
      'call the crisis cell together',
      'validate every function',
      'write the post-mortem',
    ])
      expect(begun).toContain(`- ${duty}`)
    expect(begun).toMatch(/ETA: \d{4}-\d\d-\d\d \d\d:\d\d UTC/)
    expect(ended).toContain('Rolled back')
    expect(JSON.stringify(page.incidents)).not.toContain('crisis cell')
  })

  it('is PagerDuty when going back fails as well, whatever the routes say [A50]', async () => {
    stage.edge.behaviour.writes = 'refuse'
    await roll(keys(), { urls: { pagerduty: pager.url } })
    expect([...pager.alerts.values()].map(({ state }) => state)).toEqual(['triggered'])
  })

  it('is PagerDuty when what was gone back to is not well [A50]', async () => {
    const bad = await roll({ smoke: 'pay: exit 3', ...keys() }, { urls: { pagerduty: pager.url } })
    expect(bad).toMatchObject({ phase: 'Failed', outputs: { 'rolled-back': true } })
    expect([...pager.alerts.values()]).toMatchObject([
      { state: 'triggered', payload: { summary: expect.stringContaining('Rolled back, but not well') } },
    ])
    expect(issue()?.state).toBe('open')
  })

  it('is no pager while going back goes well', async () => {
    expect(await roll({ smoke: 'home: true', ...keys() }, { urls: { pagerduty: pager.url } })).toMatchObject({
      phase: 'Successful',
    })
    expect([...pager.alerts.values()].filter(({ state }) => state === 'triggered')).toEqual([])
  })
})
