import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ChannelKind } from '../../../shared/notify/channel.ts'
import { channels } from '../../../shared/notify/registry.ts'
import type { HttpSimulator } from '../../../simulators/http/server.ts'
import { message, none, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

interface Harness {
  readonly name: string
  readonly kind: ChannelKind
  readonly address: () => string
  readonly service: () => Pick<HttpSimulator, 'fail'> | undefined
  /** Messages that arrived. */
  readonly arrived: () => number
}

const harnesses: readonly Harness[] = [
  {
    name: 'slack by webhook',
    kind: 'slack',
    address: () => '',
    service: () => world.slackHook,
    arrived: () => world.slackHook.messages.length,
  },
  {
    name: 'slack by token',
    kind: 'slack',
    address: () => '#releases',
    service: () => world.slackApi,
    arrived: () => world.slackApi.posted.length,
  },
  {
    name: 'pagerduty',
    kind: 'pagerduty',
    address: () => '',
    service: () => world.pagerDuty,
    arrived: () => world.pagerDuty.alerts.get(message().dedupKey)?.times ?? 0,
  },
  {
    name: 'sms by PagerDuty',
    kind: 'sms',
    address: () => '',
    service: () => world.pagerDuty,
    arrived: () => world.pagerDuty.alerts.get(message().dedupKey)?.times ?? 0,
  },
  {
    name: 'sms by a gateway',
    kind: 'sms',
    address: () => `${world.hook.url}/sms`,
    service: () => world.hook,
    arrived: () => world.hook.deliveries.length,
  },
  {
    name: 'email',
    kind: 'email',
    address: () => 'ops@acme.example',
    service: () => world.mailFaults,
    arrived: () => world.mail.mails.length,
  },
  {
    name: 'sms by a world.mail gateway',
    kind: 'sms',
    address: () => '33600000000@sms.acme.example',
    service: () => world.mailFaults,
    arrived: () => world.mail.mails.length,
  },
  {
    name: 'statuspage',
    kind: 'statuspage',
    address: () => world.statuspage.page,
    service: () => world.statuspage,
    arrived: () => world.statuspage.journal.filter(({ method, status }) => method !== 'GET' && status < 300).length,
  },
  {
    name: 'webhook',
    kind: 'webhook',
    address: () => `${world.hook.url}/secret-path`,
    service: () => world.hook,
    arrived: () => world.hook.deliveries.length,
  },
  {
    name: 'issue',
    kind: 'issue',
    address: () => '',
    service: () => undefined,
    arrived: () => world.issues.all.length + world.issues.said.length,
  },
]

const signal = new AbortController().signal

describe.each(harnesses)('a notifier: $name', ({ kind, address, service, arrived }) => {
  const create = () => channels[kind].create(address(), world.context())

  it('tells a message once', async () => {
    const before = arrived()
    expect(channels[kind].check(address(), world.secrets)).toBeUndefined()
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
    else expect(problem?.input).toMatch(/^(slack-webhook|slack-token|pagerduty-key|statuspage-token|smtp-url)$/)
  })
})

describe.each(harnesses.filter(({ kind }) => kind !== 'issue'))(
  'a notifier over a network: $name',
  ({ kind, address, service }) => {
    const create = () => channels[kind].create(address(), world.context())

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
      for (const secret of Object.values<string>({ ...world.secrets, password: 'simulated-mail-password' }))
        expect(failure.message).not.toContain(secret)
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
  expect(world.problems()).toEqual([])
})

it.each([
  ['webhook', 'ftp://x'],
  ['webhook', ''],
  ['sms', '+33600000000'],
  ['statuspage', ''],
  ['email', ''],
  ['email', 'Ops<ops@acme.example>'],
] as const)('%s %s is not an address', (kind, address) => {
  expect(channels[kind].check(address, world.secrets)?.input).toBe('channels')
})
