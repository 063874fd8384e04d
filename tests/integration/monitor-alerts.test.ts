import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/monitor/src/inputs.ts'
import { action } from '../../actions/monitor/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createWebhookSink, type WebhookSink } from '../../simulators/sinks/webhook.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf } from '../fakes/stage.ts'

/** A Wednesday. */
const noon = Date.parse('2026-11-25T12:00:00Z')
const hour = 3_600_000

let github: GitHubSimulator
let slack: SlackSink
let gateway: WebhookSink
let prometheus: HttpSimulator
let site: HttpSimulator
/** What Prometheus says now, and what it said an hour ago. */
let figures: Record<string, number>
let before: Record<string, number>

beforeEach(async () => {
  const answer = ({ text }: { readonly text: string }) => {
    const asked = new URLSearchParams(text)
    const time = Number(asked.get('time'))
    const known = time < (noon - hour / 2) / 1_000 ? before : figures
    const value = known[asked.get('query') ?? '']
    const result = value === undefined ? [] : [{ metric: {}, value: [time, String(value)] }]
    return { status: 200, body: { status: 'success', data: { resultType: 'vector', result } } }
  }
  figures = {}
  before = {}
  ;[github, slack, gateway, prometheus, site] = await Promise.all([
    createGitHubSimulator(),
    createSlackSink(),
    createWebhookSink(),
    serve({ name: 'prometheus', routes: { 'POST /api/v1/query': answer } }),
    serve({ name: 'site', routes: { 'GET /health': () => ({ status: 200, body: {} }) } }),
  ])
  await github.seed.commit({ message: 'first' })
})
afterEach(async () => {
  for (const one of [github, slack, gateway, prometheus, site]) {
    await one.close()
    expect(one.problems).toEqual([])
  }
})

/** @returns what is broken, by the output, and how many were told by Slack and by text message */
async function look(rules: readonly string[]) {
  const queries = Object.fromEntries(Object.keys(figures).map((name) => [name, name]))
  const config: Config = {
    version: 1,
    environments: {
      production: { url: site.url, metrics: { prometheus: prometheus.url, queries }, monitor: { rules: [...rules] } },
    },
    notify: { routes: { critical: ['slack', `sms ${gateway.url}/sms`], important: ['slack'] } },
  }
  const given = { 'github-token': github.token, 'slack-webhook': slack.webhook, 'webhook-token': 'token' }
  const inputs = inputsOf(fields, { ...given, environment: 'production', measure: '10s' })
  const context = createContext({ clock: createFakeClock(noon), env: github.env, config })
  const { outputs } = await action.run(inputs, context)
  return { broken: String(outputs.broken), told: [slack.messages.length, gateway.deliveries.length] }
}

const limits = ['error-percent <= 1%', 'latency-seconds <= 2s', 'cpu-percent <= 80%', 'memory-percent <= 85%']
const atTheLimit = { 'error-percent': 1, 'latency-seconds': 2, 'cpu-percent': 80, 'memory-percent': 85 }

describe('monitor: alerts', () => {
  it('[A41] tells nobody at the limits of error rate, p95, CPU and memory', async () => {
    figures = atTheLimit
    expect(await look(limits)).toEqual({ broken: '[]', told: [0, 0] })
  })

  it.each([
    ['error-percent', 1.1],
    ['latency-seconds', 2.1],
    ['cpu-percent', 81],
    ['memory-percent', 86],
  ])('[A41] tells of %s over its limit, and of nothing else', async (name, value) => {
    figures = { ...atTheLimit, [name]: value }
    const { broken, told } = await look(limits)
    expect(JSON.parse(broken)).toEqual([expect.stringContaining(name)])
    expect(told).toEqual([1, 1])
  })

  it.each([
    ['latency-seconds', 2, 0.3, { still: 0.6, over: 0.61 }],
    ['error-percent', 5, 0.4, { still: 2, over: 2.1 }],
  ] as const)(
    '[P40] tells by the routes of the config, Slack and text message, of %s over %d times what it was',
    async (name, times, usual, { still, over }) => {
      before = { [name]: usual }
      figures = { [name]: still }
      const rules = [`${name} <= ${times} * baseline(${name})`]
      expect(await look(rules)).toEqual({ broken: '[]', told: [0, 0] })
      figures = { [name]: over }
      const { broken, told } = await look(rules)
      expect(broken).toContain(`${times} * baseline(${name})`)
      expect(told).toEqual([1, 1])
      expect(slack.messages[0]?.text).toContain(name)
      expect(gateway.deliveries[0]).toMatchObject({ path: '/sms', body: { event: 'incident', severity: 'critical' } })
    },
  )
})
