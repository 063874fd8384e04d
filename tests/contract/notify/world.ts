import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { composeMessage, type Telling } from '../../../shared/notify/compose.ts'
import type { NotifierContext, NotifierSecrets } from '../../../shared/notify/notifier.ts'
import type { Fault } from '../../../simulators/http/faults.ts'
import { createMailSink } from '../../../simulators/sinks/mail.ts'
import { createPagerDuty } from '../../../simulators/sinks/pagerduty.ts'
import { createSlackApi } from '../../../simulators/sinks/slack-api.ts'
import { createSlackSink } from '../../../simulators/sinks/slack.ts'
import { createStatuspage } from '../../../simulators/sinks/statuspage.ts'
import { createWebhookSink } from '../../../simulators/sinks/webhook.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createIssues } from './issues.ts'

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
export const message = (changes: Partial<Telling> = {}) => composeMessage({ ...telling, ...changes }, facts)
export const none: NotifierSecrets = {
  slackToken: '',
  slackWebhook: '',
  pagerdutyKey: '',
  statuspageToken: '',
  webhookToken: '',
  smtpUrl: '',
}

export type World = Awaited<ReturnType<typeof startWorld>>

/** Every service that a channel speaks to, and the secrets that they take. */
export async function startWorld() {
  const slackHook = await createSlackSink()
  const slackApi = await createSlackApi()
  const pagerDuty = await createPagerDuty()
  const statuspage = await createStatuspage()
  const hook = await createWebhookSink({ token: 'hook-token' })
  const mail = await createMailSink()
  const issues = createIssues()
  const services = [slackHook, slackApi, pagerDuty, statuspage, hook, mail]
  const secrets: NotifierSecrets = {
    slackToken: slackApi.token,
    slackWebhook: slackHook.webhook,
    pagerdutyKey: pagerDuty.key,
    statuspageToken: statuspage.token,
    webhookToken: 'hook-token',
    smtpUrl: mail.url,
  }

  function context(overrides: Partial<NotifierContext> = {}): NotifierContext {
    const redactor = createRedactor()
    const clock = createFakeClock()
    return {
      secrets,
      urls: { slack: `${slackApi.url}/api/`, pagerduty: `${pagerDuty.url}/`, statuspage: `${statuspage.url}/` },
      thread: '',
      http: (provider, options) => createHttpClient({ provider, clock, redactor, tries: 3, ...options }),
      issues: async () => issues,
      clock,
      ...overrides,
    }
  }

  /** The faults of HTTP as a mail server has them: busy, refusing, slow. */
  const mailFaults = {
    fail({ with: what, times }: Fault) {
      if (typeof what !== 'object') throw new Error('no such fault of a mail server')
      if ('latency' in what) return mail.fail(what, times)
      return mail.fail(
        { reply: what.status === 429 ? 451 : 550, text: typeof what.body === 'string' ? what.body : 'slow down' },
        times,
      )
    },
  }

  return {
    slackHook,
    slackApi,
    pagerDuty,
    statuspage,
    hook,
    mail,
    mailFaults,
    issues,
    secrets,
    context,
    problems: () => services.flatMap(({ problems }) => problems),
    close: () => Promise.all(services.map((service) => service.close())),
  }
}
