import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/notify/src/inputs.ts'
import { action } from '../../actions/notify/src/run.ts'
import { type ActionContext, commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createMailSink } from '../../simulators/sinks/mail.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createWebhookSink, type WebhookSink } from '../../simulators/sinks/webhook.ts'

let github: GitHubSimulator
let slack: SlackSink
let hook: WebhookSink
beforeEach(async () => {
  github = await createGitHubSimulator()
  slack = await createSlackSink()
  hook = await createWebhookSink({ token: 'hook-token' })
})
afterEach(async () => {
  for (const simulator of [github, slack, hook]) {
    await simulator.close()
    expect(simulator.problems).toEqual([])
  }
})

async function run(given: Readonly<Record<string, string>>, overrides: Partial<ActionContext> = {}) {
  const all: Readonly<Record<string, string>> = {
    'github-token': github.token,
    'slack-webhook': slack.webhook,
    'webhook-token': 'hook-token',
    ...given,
  }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  const context = createContext({
    clock: createFakeClock(),
    env: { ...github.env, GITHUB_TRIGGERING_ACTOR: 'ada' },
    ...overrides,
  })
  expect([...problems, ...(action.check?.(inputs, context.config) ?? [])]).toEqual([])
  context.mask(slack.webhook)
  return { ...(await action.run(inputs, context)), context }
}

describe('notify', () => {
  it('[P70] tells Slack, a webhook and a GitHub issue of a rollback, in French', async () => {
    const { phase, reason, outputs } = await run({
      event: 'rollback',
      channels: `slack\nwebhook ${hook.url}/releases\nissue`,
      fields: 'from: v1.2.3\nto: v1.2.2\nreason: "erreurs > 5 %"',
      locale: 'fr',
    })
    expect([phase, reason]).toEqual(['Successful', '3 of 3 channels notified'])
    expect(JSON.parse(String(outputs.delivered))).toEqual(['slack', `webhook ${new URL(hook.url).host}`, 'issue'])
    expect(outputs.failed).toBe('[]')
    expect(slack.messages[0]?.text).toBe(
      '🚨 ROLLBACK EN COURS\nService: shop\nVersion: v1.2.3 → v1.2.2\nRaison: erreurs &gt; 5 %\nContact: @ada',
    )
    expect(hook.deliveries[0]).toMatchObject({
      path: '/releases',
      body: { event: 'rollback', severity: 'important', source: 'acme/shop' },
    })
    const issue = github.state.issues.find(({ title }) => title === '🚨 ROLLBACK EN COURS')
    expect(outputs['issue-url']).toMatch(new RegExp(`/acme/shop/issues/${issue?.number ?? 0}$`))
    expect(issue?.labels).toContain('incident')
  })

  it('keeps one issue for an incident, and closes it when it is resolved', async () => {
    const incident = { event: 'incident', channels: 'issue', fields: 'environment: production' }
    const first = await run(incident)
    const again = await run(incident)
    expect(again.outputs['issue-url']).toBe(first.outputs['issue-url'])
    const resolved = await run({ ...incident, event: 'resolved' })
    expect(resolved.outputs['issue-url']).toBe(first.outputs['issue-url'])
    expect(github.state.issues.map(({ state }) => state)).toEqual(['closed'])
  })

  it('tells Slack of the end only while the incident is open: a good release after a good one is no news', async () => {
    const place = { channels: 'slack\nissue', fields: 'environment: production' }
    const good = { ...place, event: 'resolved', 'if-open': 'true' }
    expect((await run(good)).reason).toBe('1 of 1 channels notified')
    expect(slack.messages).toEqual([])
    await run({ ...place, event: 'incident' })
    expect((await run(good)).reason).toBe('2 of 2 channels notified')
    expect((await run(good)).reason).toBe('1 of 1 channels notified')
    expect(slack.messages).toHaveLength(2)
    expect(github.state.issues.map(({ state }) => state)).toEqual(['closed'])
  })

  it('[P70] writes an e-mail where a route asks for it, and keeps the password out of what it shows', async () => {
    const mail = await createMailSink({ password: 'p@ss word' })
    const url = mail.url.replace('p@ss word', 'p%40ss%20word')
    const config: Config = { version: 1, locale: 'fr', notify: { routes: { important: ['email ops@acme.example'] } } }
    const given = { event: 'rollback', 'smtp-url': url, message: 'the password is p@ss word' }
    const { outputs, summary, context } = await run(given, { config })
    await mail.close()
    expect(outputs.delivered).toBe('["email ops@acme.example"]')
    expect(mail.mails).toMatchObject([{ to: ['ops@acme.example'], user: 'releases@acme.example' }])
    expect([mail.mails[0]?.raw, summary, ...context.log.lines].join()).not.toMatch(/p@ss|p%40ss/)
  })

  it('[O70] follows the routes of the config, and says which channel failed without failing', async () => {
    const config: Config = { version: 1, locale: 'fr', notify: { routes: { critical: ['pagerduty', 'slack'] } } }
    const { phase, reason, outputs, context } = await run({ event: 'incident' }, { config })
    expect(phase).toBe('Successful')
    expect(reason).toMatch(/^1 of 2 channels notified; pagerduty: pagerduty-key is missing/)
    expect(JSON.parse(String(outputs.failed))).toEqual([
      { channel: 'pagerduty', reason: expect.stringMatching(/^pagerduty-key is missing/) },
    ])
    expect(context.log.lines).toContainEqual(expect.stringMatching(/^warning pagerduty: not delivered/))
    expect(slack.messages).toHaveLength(1)
  })

  it('fails by a failed channel where it is required, and names no secret', async () => {
    slack.fail({ match: /POST/, times: 10, with: { status: 404, body: 'no_service' } })
    const { phase, reason, outputs, summary, context } = await run({
      event: 'release',
      channels: 'slack',
      require: 'true',
    })
    expect(phase).toBe('Error')
    expect(reason).toMatch(/^0 of 1 channels notified; slack: Slack: .* 404 no_service/)
    const secret = slack.webhook.split('/').at(-1)!
    expect([reason, outputs.failed, summary, ...context.log.lines].join()).not.toContain(secret)
  })

  it('bears a channel that cannot be reached', async () => {
    const { phase, outputs } = await run({ event: 'release', channels: 'webhook http://127.0.0.1:1/x\nslack' })
    expect([phase, outputs.delivered]).toEqual(['Successful', '["slack"]'])
  })

  it('has no channel to notify without channels and routes, which is not a failure', async () => {
    expect(await run({ event: 'release' })).toMatchObject({ phase: 'Successful', reason: 'no channel to notify' })
  })

  it('in a dry run prints the message and tells nobody', async () => {
    const { phase, reason, context } = await run({
      event: 'maintenance',
      channels: 'slack\nissue',
      'dry-run': 'true',
      message: 'Mise à jour',
    })
    expect([phase, reason]).toEqual(['Successful', 'dry run: would notify slack, issue'])
    expect(context.log.lines.join('\n')).toContain('🔧 Maintenance in progress\nMise à jour')
    expect([slack.messages.length, github.state.issues.length]).toEqual([0, 0])
  })

  it('is cancelled by its signal', async () => {
    const cancellation = new AbortController()
    slack.fail({ match: /POST/, with: { latency: 10_000 } })
    setTimeout(() => cancellation.abort(new Error('cancelled')), 50)
    await expect(run({ event: 'release', channels: 'slack' }, { signal: cancellation.signal })).rejects.toThrow(
      'cancelled',
    )
  })
})
