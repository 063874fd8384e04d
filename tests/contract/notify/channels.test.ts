import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Telling } from '../../../shared/notify/compose.ts'
import type { NotifierContext } from '../../../shared/notify/notifier.ts'
import { channels } from '../../../shared/notify/registry.ts'
import { message, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const signal = new AbortController().signal

describe('slack by token', () => {
  const send = (address: string, overrides?: Partial<NotifierContext>) =>
    channels.slack.create(address, world.context(overrides)).send(message(), signal)

  it('[P73] keeps one message a release, edited in place, with what happened in its thread', async () => {
    const { thread = '' } = await send('#releases')
    expect(thread).toMatch(/^#releases\/C1\/17\d+\.\d+\/1$/)
    const [, id, ts] = thread.split('/')
    const count = world.slackApi.posted.length
    const asked = world.slackApi.journal.length
    const end = channels.slack.create('#releases', world.context({ thread: `#incidents/C2/1.2 ${thread}` }))
    expect(await end.send(message({ event: 'resolved', text: 'v2 tient' }), signal)).toEqual({
      thread: thread.replace(/1$/, '3'),
    })
    expect(world.slackApi.posted).toHaveLength(count + 1)
    expect(world.slackApi.posted.find((one) => one.ts === ts)).toMatchObject({
      edited: true,
      text: '✅ Résolu\nv2 tient\nEnvironnement: production\nService: api',
    })
    expect(world.slackApi.posted.at(-1)).toMatchObject({ channel: id, thread_ts: ts })
    expect(world.slackApi.journal.length - asked).toBe(2)
  })

  it('takes no fifth call for one release: the end is edited in, and bad news is shown in the channel', async () => {
    const tell = (thread: string, changes: Partial<Telling>) =>
      channels.slack.create('#releases', world.context({ thread })).send(message(changes), signal)
    for (const [event, severity, edited] of [
      ['resolved', 'important', true],
      ['incident', 'critical', false],
    ] as const) {
      const { thread = '' } = await tell('', { event: 'rollback' })
      const { thread: second = '' } = await tell(thread, { event: 'rollback' })
      const asked = world.slackApi.journal.length
      await tell(second, { event, severity })
      expect(world.slackApi.journal.length - asked).toBe(1)
      const last = world.slackApi.posted.at(-1)
      expect(last?.reply_broadcast).toBe(edited ? undefined : true)
      const own = world.slackApi.posted.find(({ ts }) => ts === thread.split('/')[2])
      expect(String(own?.text).includes('Résolu')).toBe(edited)
    }
  })

  it('answers to a lone timestamp, and edits nothing', async () => {
    const { thread } = await send('#releases', { thread: '1700000000.000001' })
    expect(thread).toBe('1700000000.000001')
    expect(world.slackApi.posted.at(-1)).toMatchObject({ channel: '#releases', thread_ts: '1700000000.000001' })
  })

  it('posts anew where the earlier message is gone, or is of another channel', async () => {
    for (const earlier of ['#releases/C1/1600000000.000001', '#incidents/C2/1700000000.000001']) {
      const count = world.slackApi.posted.length
      const { thread } = await send('#releases', { thread: earlier })
      expect([world.slackApi.posted.length, thread === earlier]).toEqual([count + 1, false])
      expect(world.slackApi.posted.at(-1)).not.toHaveProperty('thread_ts')
    }
  })

  it('takes the refusals that come with HTTP 200 for what they are', async () => {
    await expect(send('#nowhere')).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
    const wrong = { secrets: { ...world.secrets, slackToken: 'xoxb-wrong' } }
    await expect(send('#releases', wrong)).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })
})

describe('pagerduty', () => {
  const send = (changes: Partial<Telling>) =>
    channels.pagerduty.create('', world.context()).send(message(changes), signal)

  it('[O70] alerts by severity, and resolves by the same key', async () => {
    await send({ dedupKey: 'one', severity: 'critical' })
    expect(world.pagerDuty.alerts.get('one')).toMatchObject({
      state: 'triggered',
      payload: { severity: 'critical', summary: '🔥 Incident: production, api' },
    })
    await send({ dedupKey: 'one', event: 'resolved' })
    expect(world.pagerDuty.alerts.get('one')?.state).toBe('resolved')
    await send({ dedupKey: 'two', severity: 'important' })
    expect(world.pagerDuty.alerts.get('two')).toMatchObject({ payload: { severity: 'error' } })
  })

  it('cuts a long summary at a whole character', async () => {
    await send({ dedupKey: 'long', title: `a${'🔥'.repeat(600)}` })
    const { summary = '' } = (world.pagerDuty.alerts.get('long')?.payload ?? {}) as { summary?: string }
    expect([summary.length <= 1_024, summary.isWellFormed(), summary.endsWith('🔥…')]).toEqual([true, true, true])
  })

  it('opens a new alert when it happens again after its end', async () => {
    for (const event of ['incident', 'resolved', 'incident'] as const) await send({ dedupKey: 'again', event })
    expect(world.pagerDuty.alerts.get('again')?.state).toBe('triggered')
  })

  it('sends no change event by the key of a ruleset, which takes alerts alone', async () => {
    const ofRuleset = world.context({ secrets: { ...world.secrets, pagerdutyKey: world.pagerDuty.rulesetKey } })
    const sending = channels.pagerduty.create('', ofRuleset).send(message({ event: 'release' }), signal)
    await expect(sending).rejects.toThrow(
      /pagerduty-key is "R…, the key of a ruleset"; expected the key of a service for the event release: rulesets take alerts/,
    )
  })

  it('alerts by the key of a ruleset as well', async () => {
    const ofRuleset = world.context({ secrets: { ...world.secrets, pagerdutyKey: world.pagerDuty.rulesetKey } })
    await channels.pagerduty.create('', ofRuleset).send(message({ dedupKey: 'ruled' }), signal)
    expect(world.pagerDuty.alerts.get('ruled')?.state).toBe('triggered')
  })

  it('acknowledges what is handled, so that nobody else is woken, and opens nothing by it', async () => {
    await send({ dedupKey: 'handled', severity: 'critical' })
    await send({ dedupKey: 'handled', event: 'rollback', isHandled: true })
    expect(world.pagerDuty.alerts.get('handled')).toMatchObject({ state: 'acknowledged', times: 1 })
    await send({ dedupKey: 'handled', event: 'resolved' })
    expect(world.pagerDuty.alerts.get('handled')?.state).toBe('resolved')
    await send({ dedupKey: 'never opened', event: 'rollback', isHandled: true })
    expect(world.pagerDuty.alerts.has('never opened')).toBe(false)
  })

  it('wakes somebody again by bad news of what was acknowledged', async () => {
    const tell = (changes: Partial<Telling>, thread = '') =>
      channels.pagerduty
        .create('', world.context({ thread }))
        .send(message({ dedupKey: 'relapse', ...changes }), signal)
    await tell({ event: 'incident' })
    const { thread = '' } = await tell({ event: 'rollback', isHandled: true })
    await tell({ event: 'rollback', severity: 'critical' }, thread)
    expect(world.pagerDuty.alerts.get('relapse')).toMatchObject({ state: 'triggered', woken: 2 })
  })

  it('cannot end what another key has opened: PagerDuty drops it, and says nothing', async () => {
    await send({ dedupKey: 'of another key' })
    const other = world.context({ secrets: { ...world.secrets, pagerdutyKey: world.pagerDuty.otherKey } })
    await channels.pagerduty.create('', other).send(message({ dedupKey: 'of another key', event: 'resolved' }), signal)
    expect(world.pagerDuty.alerts.get('of another key')?.state).toBe('triggered')
  })

  it('wakes nobody for a release: it is a change event', async () => {
    const alerts = world.pagerDuty.alerts.size
    await send({ event: 'release', dedupKey: 'three' })
    expect([world.pagerDuty.changes.length, world.pagerDuty.alerts.size]).toEqual([1, alerts])
  })
})

describe('statuspage', () => {
  const send = (changes: Partial<Telling>) =>
    channels.statuspage.create(world.statuspage.page, world.context()).send(message(changes), signal)

  const standings = () => world.statuspage.components.slice(-2).map(({ status }) => status)

  it('[P71] keeps one incident a key from its beginning to its end', async () => {
    const { url } = await send({ event: 'maintenance', dedupKey: 'm1', fields: { 'estimated-time': '10 min' } })
    expect(url).toMatch(/^https:\/\/stspg\.example\//)
    const count = world.statuspage.incidents.length
    expect(world.statuspage.incidents.at(-1)).toMatchObject({
      name: '🔧 Maintenance en cours',
      status: 'identified',
      impact_override: 'maintenance',
    })
    expect(world.statuspage.incidents.at(-1)?.body).toContain('Temps estimé: 10 min')
    await send({ event: 'resolved', dedupKey: 'm1', text: 'Fini' })
    expect(world.statuspage.incidents).toHaveLength(count)
    expect(world.statuspage.incidents.at(-1)).toMatchObject({ name: '🔧 Maintenance en cours', status: 'resolved' })
  })

  it('has nothing to resolve where no incident is open', async () => {
    const count = world.statuspage.incidents.length
    expect(await send({ event: 'resolved', dedupKey: 'unknown' })).toEqual({})
    expect(world.statuspage.incidents).toHaveLength(count)
  })

  it('[P71] shows the components of the services as down, and as operational when it is resolved by the same flow', async () => {
    const place = {
      dedupKey: 'm2',
      severity: 'critical',
      fields: { service: 'api', services: 'frontend, unknown' },
    } as const
    const asked = world.statuspage.journal.length
    await send({ ...place, event: 'incident' })
    expect(standings()).toEqual(['major_outage', 'major_outage'])
    expect(world.statuspage.incidents.at(-1)).toMatchObject({ deliver_notifications: false })
    await send({ dedupKey: 'm2', event: 'resolved' })
    expect(standings()).toEqual(['operational', 'operational'])
    // of 3 and 2: never more than four for one release
    expect(world.statuspage.journal.length - asked).toBe(5)
  })

  it('is green again while it is only watched, and takes no fifth call for one release', async () => {
    const flow = async (opened: boolean) => {
      const place = { dedupKey: `flow ${String(opened)}`, fields: { service: 'api' } }
      if (opened) await send({ ...place, event: 'incident' })
      const asked = world.statuspage.journal.length
      let thread = ''
      const seen: unknown[] = []
      for (const [event, isHandled] of [
        ['rollback', false],
        ['rollback', true],
        ['resolved', false],
      ] as const) {
        const channel = channels.statuspage.create(world.statuspage.page, world.context({ thread }))
        thread = (await channel.send(message({ ...place, event, isHandled }), signal)).thread ?? ''
        seen.push([world.statuspage.incidents.at(-1)?.status, standings()[0]])
      }
      return { seen, calls: world.statuspage.journal.length - asked }
    }
    const isRed = ['identified', 'partial_outage']
    const isWell = ['resolved', 'operational']
    expect(await flow(true)).toEqual({ seen: [isRed, ['monitoring', 'operational'], isWell], calls: 4 })
    expect(await flow(false)).toEqual({ seen: [isRed, isRed, isWell], calls: 4 })
  })

  it('opens nothing for what was handled without anybody hearing of it', async () => {
    const count = world.statuspage.incidents.length
    await send({ event: 'rollback', isHandled: true, dedupKey: 'quiet' })
    expect(world.statuspage.incidents).toHaveLength(count)
  })

  it('is not for releases', async () => {
    await expect(send({ event: 'release' })).rejects.toThrow(
      /event is "release"; expected incident, rollback, maintenance, resolved/,
    )
  })
})
