import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/monitor/src/inputs.ts'
import { action } from '../../actions/monitor/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** A Wednesday. */
const noon = Date.parse('2026-11-25T12:00:00Z')
let github: GitHubSimulator
let slack: SlackSink
let service: Server
/** Status of the n-th answer. */
let statusOf: (count: number) => number

beforeEach(async () => {
  github = await createGitHubSimulator()
  await github.seed.commit({ message: 'first' })
  slack = await createSlackSink()
  statusOf = () => 200
  let count = 0
  service = createServer((_, response) => response.writeHead(statusOf(++count)).end('{"version":"v1.2.0"}'))
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  service.close().closeAllConnections()
  for (const simulator of [github, slack]) {
    await simulator.close()
    expect(simulator.problems).toEqual([])
  }
})

type Environment = NonNullable<Config['environments']>[string]

function configWith(environment: Environment = {}): Config {
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  return {
    version: 1,
    environments: { production: { url, ...environment } },
    notify: { routes: { critical: ['slack', 'issue'], important: ['slack'] } },
  }
}

function read(given: Readonly<Record<string, string>>, config: Config) {
  const all: Readonly<Record<string, string>> = {
    'github-token': github.token,
    'slack-webhook': slack.webhook,
    environment: 'production',
    ...given,
  }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  return { inputs, problems: [...problems, ...(action.check?.(inputs, config) ?? [])] }
}

async function run(at: number, environment: Environment = {}, given: Readonly<Record<string, string>> = {}) {
  const config = configWith(environment)
  const { inputs, problems } = read(given, config)
  expect(problems).toEqual([])
  const context = createContext({ clock: createFakeClock(at), env: github.env, config })
  context.mask(slack.webhook)
  const outcome = await action.run(inputs, context)
  return { ...outcome, ...outcome.outputs, lasted: context.clock.now() - at }
}

function release(at: number, op: 'switch' | 'rollback' = 'switch') {
  const stamp = (time: number) => new Date(time).toISOString()
  const payload = { v: 1, op, service: '', version: 'v1.2.0', by: 'ada', run: { id: 1, attempt: 1 } }
  const given = { sha: 'a'.repeat(40), creator: 'github-actions[bot]', environment: 'production' }
  const one = github.seed.deployment({ ...given, task: `release-kit:${op}`, payload, createdAt: stamp(at) })
  const description = encodeEntry({ phase: 'COMMITTED', step: [1, 1], slot: 'green', reason: '' })
  const urls = { logUrl: '', environmentUrl: '', environment: 'production' }
  one.statuses.push({
    id: 1,
    state: 'success',
    description,
    creator: given.creator,
    ...urls,
    createdAt: stamp(at + minute),
  })
}

const incidents = () => github.state.issues.filter(({ labels }) => labels.includes('incident'))
const store = () => github.state.issues.find(({ labels }) => labels.includes('monitor'))
const commentsOf = (number: number) =>
  github.state.comments.filter((one) => one.number === number).map(({ body }) => body)

describe('monitor: incidents', () => {
  it('[D41] opens one issue for an incident, tells Slack, adds what changes, and closes it after two good runs', async () => {
    expect(await run(noon)).toMatchObject({ phase: 'Successful', status: 'healthy' })
    statusOf = () => 503
    const bad = await run(noon + 15 * minute)
    expect(bad).toMatchObject({ phase: 'Failed', status: 'unhealthy' })
    expect(String(bad.broken)).toContain('consecutive-failures')
    await run(noon + 30 * minute)
    await run(noon + 45 * minute)
    expect(incidents().map(({ title, state }) => `${title}: ${state}`)).toEqual(['production is not well: open'])
    expect(incidents()[0]?.body).toContain('success-rate >= 95% (100% of this run')
    expect(commentsOf(incidents()[0]!.number)).toEqual([])

    let since = 0
    statusOf = () => (++since <= 5 ? 503 : 200)
    await run(noon + 60 * minute, {}, { interval: '1s' })
    expect(commentsOf(incidents()[0]!.number)).toEqual([expect.stringContaining('What is broken has changed:')])
    statusOf = () => 200
    await run(noon + 75 * minute)
    expect(incidents()[0]?.state).toBe('open')
    expect(await run(noon + 90 * minute)).toMatchObject({ phase: 'Successful', 'incident-url': '' })
    expect(incidents().map(({ state }) => state)).toEqual(['closed'])
    expect(slack.messages.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringContaining('production is not well'),
      expect.stringContaining('production is well again'),
    ])
  })

  it('goes on with the incident that a release has opened, and leaves it open', async () => {
    const dedupKey = encodeURIComponent('release-kit/acme/shop/production').replaceAll('-', '%2D')
    const body = `failed\n\n<!-- release-kit:incident ${dedupKey} -->`
    const own = github.seed.issue({
      title: 'release failed',
      body,
      labels: ['incident'],
      author: 'github-actions[bot]',
    })
    statusOf = () => 503
    await run(noon)
    expect(incidents()).toHaveLength(1)
    expect(commentsOf(own.number)).toEqual([expect.stringContaining('Broken:')])
    statusOf = () => 200
    await run(noon + 15 * minute)
    await run(noon + 30 * minute)
    expect(incidents()[0]?.state).toBe('open')
  })

  it('tells a channel that failed again by the next run, and is no success until then', async () => {
    statusOf = () => 503
    const given = { 'slack-webhook': 'http://127.0.0.1:1/services/T/B/x' }
    expect(await run(noon, {}, given)).toMatchObject({
      phase: 'Error',
      reason: expect.stringContaining('not told: slack'),
    })
    await run(noon + 15 * minute)
    expect(slack.messages).toHaveLength(1)
  })

  it('writes, tells and starts nothing in a dry run, and speaks French', async () => {
    statusOf = () => 503
    expect(await run(noon, {}, { 'dry-run': 'true' })).toMatchObject({ status: 'unhealthy' })
    expect([github.state.issues, slack.messages]).toEqual([[], []])
    await run(noon, {}, { locale: 'fr' })
    expect(incidents()[0]?.title).toBe('production ne va pas bien')
  })
})

describe('monitor: when', () => {
  it('[D41] measures every quarter of an hour from 9 to 17 on weekdays, and once an hour outside', async () => {
    const statuses = async (from: number) => {
      const seen: unknown[] = []
      for (let at = from; at < from + hour; at += 15 * minute) seen.push((await run(at)).status)
      return seen
    }
    expect(await statuses(noon)).toEqual(['healthy', 'healthy', 'healthy', 'healthy'])
    expect(await statuses(noon + 8 * hour)).toEqual(['healthy', 'skipped', 'skipped', 'skipped'])
    expect(await statuses(noon + 3 * day)).toEqual(['healthy', 'skipped', 'skipped', 'skipped'])
  })

  it('[P40] measures by every run in the 24 hours after a release, at night as well', async () => {
    release(noon)
    const night = noon + 11 * hour
    for (const at of [night, night + 15 * minute]) expect((await run(at)).status).toBe('healthy')
    expect((await run(noon + day + 8 * hour)).status).toBe('healthy')
    expect((await run(noon + day + 8 * hour + 15 * minute)).status).toBe('skipped')
  })
})

describe('monitor: evidence', () => {
  it('finds by evidence over runs what no single run could tell', async () => {
    const rules = { monitor: { rules: ['error-rate <= 5%'] } }
    const statuses: unknown[] = []
    // 11 % fail, spread: of 60 answers a run, 5 % allowed
    statusOf = (count) => (count % 9 === 0 ? 503 : 200)
    for (let at = noon; at < noon + 4 * hour; at += 15 * minute) statuses.push((await run(at, rules)).status)
    expect(statuses[0]).toBe('healthy')
    expect(statuses).toContain('unhealthy')
    expect(incidents()).toHaveLength(1)
  })

  it('never calls a rate broken that the rule allows, however often it looks', async () => {
    const rules = { monitor: { rules: ['error-rate <= 5%'] } }
    statusOf = (count) => (count % 21 === 0 ? 503 : 200)
    for (let at = noon; at < noon + 4 * hour; at += 15 * minute) expect((await run(at, rules)).status).toBe('healthy')
  })

  it('begins anew when its state was written by somebody else, or edited', async () => {
    await run(noon)
    Object.assign(store()!, { author: 'mallory' })
    await run(noon + 15 * minute)
    expect(github.state.issues.filter(({ labels }) => labels.includes('monitor'))).toHaveLength(2)
    for (const one of github.state.issues) Object.assign(one, { body: '<!-- release-kit:monitor e30 -->' })
    expect((await run(noon + 30 * minute)).status).toBe('healthy')
  })

  it('[O40] reports the availability over 30 days, and opens an issue of its own when what it allows is used up', async () => {
    const rules = { monitor: { rules: ['error-rate <= 50%', 'availability >= 99.9% for 30d'] } }
    await run(noon, rules)
    statusOf = () => 503
    await run(noon + 15 * minute, rules)
    const titles = () => incidents().map(({ title }) => title)
    expect(titles()).toEqual(['production is not well'])
    await run(noon + 30 * minute, rules)
    const third = await run(noon + 45 * minute, rules)
    // 3 quarters of an hour of 43 minutes
    expect(titles()).toEqual(['production is not well', 'Availability of production is below its goal'])
    expect(JSON.parse(String(third.availability))).toEqual({ production: 99.896 })
  })
})

describe('monitor: triggers', () => {
  const lasting = { allowed: ['@ada', '@github-actions[bot]'], triggers: ['error-rate <= 5% for 5m'] }
  const acting = { rollback: { ...lasting, 'on-trigger': 'act' as const } }

  it('[O50] measures on while a trigger is being broken, and proposes the rollback with the command to type', async () => {
    release(noon - hour)
    statusOf = () => 503
    const { lasted, triggered } = await run(noon, { rollback: lasting })
    expect(lasted).toBeGreaterThanOrEqual(5 * minute)
    expect(JSON.parse(String(triggered))).toEqual([expect.stringContaining('error-rate (100%) <= 5% for 5m')])
    expect(incidents()[0]?.body).toContain('gh workflow run rollback.yml -f environment=production -f ')
    expect(incidents()[0]?.body).toContain('Live is v1.2.0, released 2026-11-25 11:00 (UTC) by')
    await run(noon + 15 * minute, { rollback: lasting })
    expect(commentsOf(incidents()[0]!.number)).toEqual([])
    expect(github.state.dispatches).toEqual([])
  })

  it('stops measuring when it holds again before its time is over', async () => {
    release(noon - hour)
    statusOf = (count) => (count > 30 && count < 75 ? 503 : 200)
    const { lasted, triggered } = await run(noon, { rollback: lasting }, { rules: 'success-rate >= 50%' })
    expect(triggered).toBe('[]')
    expect(lasted).toBeGreaterThan(2 * minute)
    expect(lasted).toBeLessThan(5 * minute)
  })

  it('[O50] starts the rollback workflow where the config says act, once a release', async () => {
    release(noon - hour)
    github.state.workflows.add('rollback.yml')
    statusOf = () => 503
    expect(await run(noon, acting)).toMatchObject({ started: true, phase: 'Failed' })
    expect(await run(noon + 15 * minute, acting)).toMatchObject({ started: false })
    expect(github.state.dispatches).toMatchObject([
      { workflow: 'rollback.yml', ref: 'main', inputs: { environment: 'production' } },
    ])
  })

  it('says in the incident when the rollback cannot be started, with the command, and tries again', async () => {
    release(noon - hour)
    statusOf = () => 503
    const first = await run(noon, acting)
    expect([first.phase, first.reason]).toEqual(['Error', expect.stringContaining('rollback not started')])
    expect(incidents()[0]?.body).toContain('gh workflow run rollback.yml')
    github.state.workflows.add('rollback.yml')
    expect(await run(noon + 15 * minute, acting)).toMatchObject({ started: true })
  })

  it.each([
    ['after a rollback', () => release(noon - hour, 'rollback')],
    ['of a release that is older than 7 days', () => release(noon - 8 * day)],
    ['where nothing was released', () => undefined],
  ])('proposes nothing %s, and opens the incident all the same', async (_, seed) => {
    seed()
    statusOf = () => 503
    expect(await run(noon, { rollback: lasting })).toMatchObject({ status: 'unhealthy', triggered: '[]' })
    expect(incidents()[0]?.body).not.toContain('gh workflow run')
  })

  it('refuses to act by an account that may not roll back, a `for` that no run can measure, and unknown metrics', () => {
    const rollback = {
      allowed: ['@ada'],
      triggers: ['error-rate <= 5% for 2h', 'sales > 3'],
      'on-trigger': 'act' as const,
    }
    const { problems } = read({}, configWith({ rollback, monitor: { rules: ['availability >= 99% for 90d'] } }))
    expect(problems.map(({ input, received }) => `${input}: ${received ?? ''}`)).toEqual([
      'triggers: sales > 3',
      'rules: error-rate <= 5% for 2h',
      'rules: availability >= 99% for 90d',
      'config: environments.production.rollback.allowed: @ada',
    ])
  })
})
