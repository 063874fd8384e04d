import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import type { ChannelKind } from '../../../shared/notify/channel.ts'
import { composeMessage, type Telling } from '../../../shared/notify/compose.ts'
import type { NotifierContext, NotifierSecrets } from '../../../shared/notify/notifier.ts'
import { channels } from '../../../shared/notify/registry.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import type { HttpSimulator } from '../../../simulators/http/server.ts'
import { createSlackSink } from '../../../simulators/sinks/slack.ts'
import { createWebhookSink } from '../../../simulators/sinks/webhook.ts'
import { createIssues, type FakeIssues } from './issues.ts'
import { createPagerDuty, createSlackApi, createStatuspage } from './services.ts'

const facts = {
  locale: 'fr',
  owner: 'acme',
  repo: 'shop',
  actor: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
} as const
const telling: Telling = {
  event: 'incident',
  text: 'Panne <!channel>',
  fields: { environment: 'production', service: 'api' },
}
const message = (changes: Partial<Telling> = {}) => composeMessage({ ...telling, ...changes }, facts)
const none: NotifierSecrets = {
  slackToken: '',
  slackWebhook: '',
  pagerdutyKey: '',
  statuspageToken: '',
  webhookToken: '',
}

let slackHook: Awaited<ReturnType<typeof createSlackSink>>
let slackApi: Awaited<ReturnType<typeof createSlackApi>>
let pagerDuty: Awaited<ReturnType<typeof createPagerDuty>>
let statuspage: Awaited<ReturnType<typeof createStatuspage>>
let hook: Awaited<ReturnType<typeof createWebhookSink>>
let issues: FakeIssues
let secrets: NotifierSecrets

beforeAll(async () => {
  slackHook = await createSlackSink()
  slackApi = await createSlackApi()
  pagerDuty = await createPagerDuty()
  statuspage = await createStatuspage()
  hook = await createWebhookSink({ token: 'hook-token' })
  issues = createIssues()
  secrets = {
    slackToken: slackApi.token,
    slackWebhook: slackHook.webhook,
    pagerdutyKey: pagerDuty.key,
    statuspageToken: statuspage.token,
    webhookToken: 'hook-token',
  }
})
afterAll(() => Promise.all([slackHook, slackApi, pagerDuty, statuspage, hook].map((simulator) => simulator.close())))

function context(overrides: Partial<NotifierContext> = {}): NotifierContext {
  const redactor = createRedactor()
  const clock = createFakeClock()
  return {
    secrets,
    urls: { slack: `${slackApi.url}/api/`, pagerduty: `${pagerDuty.url}/`, statuspage: `${statuspage.url}/` },
    thread: '',
    http: (provider, options) => createHttpClient({ provider, clock, redactor, tries: 3, ...options }),
    issues: async () => issues,
    ...overrides,
  }
}

interface Harness {
  readonly name: string
  readonly kind: ChannelKind
  readonly address: () => string
  readonly service: () => HttpSimulator | undefined
  /** Messages that arrived. */
  readonly arrived: () => number
}

const harnesses: readonly Harness[] = [
  {
    name: 'slack by webhook',
    kind: 'slack',
    address: () => '',
    service: () => slackHook,
    arrived: () => slackHook.messages.length,
  },
  {
    name: 'slack by token',
    kind: 'slack',
    address: () => '#releases',
    service: () => slackApi,
    arrived: () => slackApi.posted.length,
  },
  {
    name: 'pagerduty',
    kind: 'pagerduty',
    address: () => '',
    service: () => pagerDuty,
    arrived: () => pagerDuty.alerts.get(message().dedupKey)?.times ?? 0,
  },
  {
    name: 'sms by PagerDuty',
    kind: 'sms',
    address: () => '',
    service: () => pagerDuty,
    arrived: () => pagerDuty.alerts.get(message().dedupKey)?.times ?? 0,
  },
  {
    name: 'sms by a gateway',
    kind: 'sms',
    address: () => `${hook.url}/sms`,
    service: () => hook,
    arrived: () => hook.deliveries.length,
  },
  {
    name: 'statuspage',
    kind: 'statuspage',
    address: () => statuspage.page,
    service: () => statuspage,
    arrived: () => statuspage.journal.filter(({ method, status }) => method !== 'GET' && status < 300).length,
  },
  {
    name: 'webhook',
    kind: 'webhook',
    address: () => `${hook.url}/secret-path`,
    service: () => hook,
    arrived: () => hook.deliveries.length,
  },
  {
    name: 'issue',
    kind: 'issue',
    address: () => '',
    service: () => undefined,
    arrived: () => issues.all.length + issues.said.length,
  },
]

const signal = new AbortController().signal

describe.each(harnesses)('a notifier: $name', ({ kind, address, service, arrived }) => {
  const create = () => channels[kind].create(address(), context())

  it('tells a message once', async () => {
    const before = arrived()
    expect(channels[kind].check(address(), secrets)).toBeUndefined()
    await create().send(message(), signal)
    expect(arrived()).toBe(before + 1)
  })

  it('tells it although it was asked to slow down first', async () => {
    const before = arrived()
    service()?.fail({ match: /POST|PATCH/, with: { status: 429, headers: { 'retry-after': '1' } } })
    await create().send(message(), signal)
    expect(arrived()).toBe(before + 1)
  })

  it('needs its secret, where it has one', () => {
    const problem = channels[kind].check(address(), none)
    if (kind === 'issue' || kind === 'webhook' || address().startsWith('http')) expect(problem).toBeUndefined()
    else expect(problem?.input).toMatch(/^(slack-webhook|slack-token|pagerduty-key|statuspage-token)$/)
  })
})

describe.each(harnesses.filter(({ kind }) => kind !== 'issue'))(
  'a notifier over HTTP: $name',
  ({ kind, address, service }) => {
    const create = () => channels[kind].create(address(), context())

    it('says that it could not, and no secret', async () => {
      const end = service()?.fail({ match: /./, times: 100, with: { status: 400, body: 'invalid_payload' } })
      const failure = await create()
        .send(message(), signal)
        .then(
          () => new Error('told'),
          (thrown: unknown) => thrown as Error,
        )
      end?.()
      expect(failure).toMatchObject({ name: 'ProviderError', code: 'PROVIDER_REFUSED' })
      for (const secret of Object.values(secrets)) expect(failure.message).not.toContain(secret)
      expect(failure.message).not.toMatch(/secret-path|\/services\//)
    })

    it('stops when it is cancelled', async () => {
      const cancellation = new AbortController()
      const end = service()?.fail({ match: /./, with: { latency: 10_000 } })
      const sending = create().send(message(), cancellation.signal)
      setTimeout(() => cancellation.abort(new Error('cancelled')), 30)
      await expect(sending).rejects.toThrow('cancelled')
      end?.()
    })
  },
)

it('nothing unknown was asked of any service', () => {
  for (const { problems } of [slackHook, slackApi, pagerDuty, statuspage, hook]) expect(problems).toEqual([])
})

describe('slack by token', () => {
  const send = (address: string, overrides?: Partial<NotifierContext>) =>
    channels.slack.create(address, context(overrides)).send(message(), signal)

  it('gives a thread, and answers in one', async () => {
    const { thread = '' } = await send('#releases')
    expect(thread).toMatch(/^17\d+\.\d+$/)
    await send('#releases', { thread })
    expect(slackApi.posted.at(-1)).toMatchObject({ channel: '#releases', thread_ts: thread })
  })

  it('takes the refusals that come with HTTP 200 for what they are', async () => {
    await expect(send('#nowhere')).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
    const wrong = { secrets: { ...secrets, slackToken: 'xoxb-wrong' } }
    await expect(send('#releases', wrong)).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })
})

describe('pagerduty', () => {
  const send = (changes: Partial<Telling>) => channels.pagerduty.create('', context()).send(message(changes), signal)

  it('[O70] alerts by severity, and resolves by the same key', async () => {
    await send({ dedupKey: 'one', severity: 'critical' })
    expect(pagerDuty.alerts.get('one')).toMatchObject({
      state: 'triggered',
      payload: { severity: 'critical', summary: '🔥 Incident: production, api' },
    })
    await send({ dedupKey: 'one', event: 'resolved' })
    expect(pagerDuty.alerts.get('one')?.state).toBe('resolved')
    await send({ dedupKey: 'two', severity: 'important' })
    expect(pagerDuty.alerts.get('two')).toMatchObject({ payload: { severity: 'error' } })
  })

  it('cuts a long summary at a whole character', async () => {
    await send({ dedupKey: 'long', title: `a${'🔥'.repeat(600)}` })
    const { summary = '' } = (pagerDuty.alerts.get('long')?.payload ?? {}) as { summary?: string }
    expect([summary.length <= 1_024, summary.isWellFormed(), summary.endsWith('🔥…')]).toEqual([true, true, true])
  })

  it('wakes nobody for a release: it is a change event', async () => {
    const alerts = pagerDuty.alerts.size
    await send({ event: 'release', dedupKey: 'three' })
    expect([pagerDuty.changes.length, pagerDuty.alerts.size]).toEqual([1, alerts])
  })
})

describe('statuspage', () => {
  const send = (changes: Partial<Telling>) =>
    channels.statuspage.create(statuspage.page, context()).send(message(changes), signal)

  it('[P71] keeps one incident a key from its beginning to its end', async () => {
    const { url } = await send({ event: 'maintenance', dedupKey: 'm1', fields: { 'estimated-time': '10 min' } })
    expect(url).toMatch(/^https:\/\/stspg\.example\//)
    const count = statuspage.incidents.length
    expect(statuspage.incidents.at(-1)).toMatchObject({
      name: '🔧 Maintenance en cours',
      status: 'identified',
      impact_override: 'maintenance',
    })
    expect(statuspage.incidents.at(-1)?.body).toContain('Temps estimé: 10 min')
    await send({ event: 'resolved', dedupKey: 'm1', text: 'Fini' })
    expect(statuspage.incidents).toHaveLength(count)
    expect(statuspage.incidents.at(-1)).toMatchObject({ name: '🔧 Maintenance en cours', status: 'resolved' })
  })

  it('has nothing to resolve where no incident is open', async () => {
    const count = statuspage.incidents.length
    expect(await send({ event: 'resolved', dedupKey: 'unknown' })).toEqual({})
    expect(statuspage.incidents).toHaveLength(count)
  })

  it('is not for releases', async () => {
    await expect(send({ event: 'release' })).rejects.toThrow(
      /event is "release"; allowed: incident, rollback, maintenance, resolved/,
    )
  })
})

describe('email', () => {
  it('is refused, with what to use instead', async () => {
    expect(channels.email.check('ops@acme.example', secrets)?.allowed).toMatch(/speaks no SMTP; use webhook/)
    await expect(channels.email.create('ops@acme.example', context()).send(message(), signal)).rejects.toThrow(
      /no SMTP/,
    )
  })
})

it.each([
  ['webhook', 'ftp://x'],
  ['webhook', ''],
  ['sms', '+33600000000'],
  ['statuspage', ''],
] as const)('%s %s is no address', (kind, address) => {
  expect(channels[kind].check(address, secrets)?.input).toBe('channels')
})
