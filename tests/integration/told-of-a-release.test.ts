import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as notifyFields } from '../../actions/notify/src/inputs.ts'
import { action as notify } from '../../actions/notify/src/run.ts'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { startWorld, type World } from '../contract/notify/world.ts'

/** Calls that one release may take of one channel. */
const budget = 4
let stage: Stage
let world: World
let config: Config

beforeEach(async () => {
  stage = await createStage()
  world = await startWorld()
  stage.github.seed.collaborator('alice', 'write')
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', service: 'frontend' })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', service: 'frontend' })
  stage.edge.setWeights({ blue: 0, green: 100 })
  const everywhere = [`webhook ${world.hook.url}/all`, 'email ops@acme.example', 'slack #releases']
  const woken = ['pagerduty', 'slack #incidents', `statuspage ${world.statuspage.page}`, 'email oncall@acme.example']
  config = {
    version: 1,
    notify: {
      routes: { critical: [...woken, ...everywhere], important: everywhere, info: ['slack #releases'] },
      urls: world.context().urls,
    },
  }
})
afterEach(async () => {
  expect([...stage.github.problems, ...world.problems()]).toEqual([])
  await world.close()
  await stage.close()
})

const secrets = () => ({
  'slack-token': world.secrets.slackToken,
  'pagerduty-key': world.secrets.pagerdutyKey,
  'statuspage-token': world.secrets.statuspageToken,
  'smtp-url': world.secrets.smtpUrl,
  'webhook-token': world.secrets.webhookToken,
})
const place = 'environment: production\nservice: frontend'

/** The steps of the facade that tell people. */
async function tell(given: Readonly<Record<string, string>>) {
  const inputs = inputsOf(notifyFields, { 'github-token': stage.github.token, fields: place, ...secrets(), ...given })
  return notify.run(inputs, stage.context(9, { config }))
}
async function released() {
  await tell({ event: 'release', fields: `${place}\nversion: v1.1.0` })
  return tell({ event: 'resolved', severity: 'critical', 'if-open': 'true' })
}
const failed = () => tell({ event: 'incident', severity: 'critical', title: 'v1.1.0 is slow', message: 'p95' })

async function rollBack(given: Readonly<Record<string, string>> = {}, more: Partial<Config> = {}) {
  const inputs = inputsOf(rollbackFields, { ...stage.inputs, ...secrets(), service: 'frontend', ...given })
  return rollback.run(inputs, stage.context(3, { config: { ...config, ...more } }))
}

/** Calls by channel since the last time. */
const counted = () => {
  const now: Readonly<Record<string, number>> = {
    pagerduty: world.pagerDuty.journal.length,
    slack: world.slackApi.journal.length,
    '#incidents': world.slackApi.posted.filter(({ id }) => id === 'C2').length,
    statuspage: world.statuspage.journal.length,
    webhook: world.hook.journal.length,
    ops: world.mail.mails.filter(({ to }) => to.includes('ops@acme.example')).length,
    oncall: world.mail.mails.filter(({ to }) => to.includes('oncall@acme.example')).length,
  }
  return now
}
/** Of Slack there are two channels. */
const mostOf = (channel: string) => (channel === 'slack' ? 2 * budget : budget)

async function within(work: () => Promise<unknown>) {
  const before = counted()
  await work()
  const after = counted()
  const spent = Object.fromEntries(Object.keys(after).map((name) => [name, after[name]! - before[name]!]))
  for (const [name, calls] of Object.entries(spent)) expect([name, calls <= mostOf(name)]).toEqual([name, true])
  return spent
}

const alert = () => [...world.pagerDuty.alerts.values()].map(({ state, times }) => `${state} ${times}`)
const page = () => world.statuspage.incidents.map(({ status }) => status)
const frontend = () => world.statuspage.components.at(-1)?.status

describe('a whole release, told in at most four calls a channel', () => {
  it('[O70] is told quietly when it is good: one message, a change event, nobody woken', async () => {
    const spent = await within(released)
    expect(spent).toEqual({ pagerduty: 2, slack: 1, '#incidents': 0, statuspage: 1, webhook: 0, ops: 0, oncall: 0 })
    expect([world.pagerDuty.changes.length, alert(), page()]).toEqual([1, [], []])
    expect(world.pagerDuty.changes[0]).toMatchObject({
      payload: { summary: '🚀 Release: production, frontend, v1.1.0' },
    })
  })

  it('opens one incident when it is bad, whatever happens again, and the next good one ends it', async () => {
    await within(failed)
    expect([alert(), page(), frontend()]).toEqual([['triggered 1'], ['investigating'], 'major_outage'])
    await within(failed)
    expect([alert(), page()]).toEqual([['triggered 2'], ['investigating']])
    await within(released)
    expect([alert(), page(), frontend()]).toEqual([['resolved 2'], ['resolved'], 'operational'])
  })

  it.each(['1', '2'])('[P71] is ended by the rollback of level %s, which says to all how it goes', async (level) => {
    await failed()
    const spent = await within(() => rollBack({ level }))
    expect(spent.statuspage).toBeGreaterThan(1)
    expect([alert()[0]?.split(' ')[0], page(), frontend()]).toEqual(['resolved', ['resolved'], 'operational'])
    const releases = world.slackApi.posted.filter(({ id, thread_ts: parent }) => id === 'C1' && parent === undefined)
    expect(releases.at(-1)).toMatchObject({ edited: true, text: expect.stringContaining('✅ Rolled back') })
  })

  it('wakes somebody when the rollback itself fails, by the key alone, whatever the routes say', async () => {
    stage.edge.behaviour.writes = 'refuse'
    const routes = { important: ['slack #releases'] }
    await within(async () => {
      const { outputs } = await rollBack({}, { notify: { ...config.notify, routes } })
      expect(outputs.status).toBe('failed')
    })
    expect(alert()).toEqual(['triggered 1'])
    expect([...world.pagerDuty.alerts.values()][0]?.payload).toMatchObject({
      severity: 'critical',
      summary: expect.stringContaining('🔥 Rollback failed'),
    })
  })

  it('is red on the public page, and wakes somebody again, when the watch after a rollback finds it bad', async () => {
    await failed()
    const rules = { environments: { production: { health: { rules: ['p50 < 0.01ms'] } } } }
    await within(() => rollBack({ level: '2', watch: '1s' }, rules))
    expect(alert()).toEqual(['triggered 3'])
    expect([...world.pagerDuty.alerts.values()][0]?.woken).toBe(2)
    expect(frontend()).toBe('major_outage')
  })

  it('is as good when every channel fails: each is named, and the traffic is back', async () => {
    for (const service of [world.pagerDuty, world.slackApi, world.statuspage, world.hook])
      service.fail({ match: /./, times: 100, with: { status: 400, body: 'no' } })
    world.mail.fail({ reply: 550, text: 'no' }, 100)
    const outcome = await rollBack({ level: '2' })
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'rolled-back': true } })
    for (const name of [
      'pagerduty: ',
      '#releases: ',
      '#incidents: ',
      'statuspage ',
      'email ops',
      'email oncall',
      'webhook ',
    ])
      expect(outcome.summary).toContain(name)
  })
})
