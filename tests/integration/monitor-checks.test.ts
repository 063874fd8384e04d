import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/monitor/src/inputs.ts'
import { action } from '../../actions/monitor/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

const minute = 60_000
/** A Wednesday. */
const noon = Date.parse('2026-11-25T12:00:00Z')
let github: GitHubSimulator
let service: Server
let statusOf: (path: string) => number
let pages: Record<string, unknown>
/** Credentials that figures were asked for with. */
let shown: (string | undefined)[]
let logged = ''

beforeEach(async () => {
  github = await createGitHubSimulator()
  await github.seed.commit({ message: 'first' })
  statusOf = () => 200
  pages = { '/settings': { week_start: 'monday' }, '/figures': { errors: 3 } }
  shown = []
  service = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/silent') return
    if (path === '/figures') shown.push(request.headers.authorization)
    response.writeHead(statusOf(path)).end(JSON.stringify(pages[path] ?? { version: 'v1.2.0' }))
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  service.close().closeAllConnections()
  await github.close()
  expect(github.problems).toEqual([])
})

const url = () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`
type Environment = NonNullable<Config['environments']>[string]

async function run(at: number, environment: Environment, given: Readonly<Record<string, string>> = {}) {
  const config: Config = { version: 1, environments: { production: { url: url(), ...environment } } }
  const all: Readonly<Record<string, string>> = {
    ...{ 'github-token': github.token, environment: 'production', measure: '10s' },
    ...given,
  }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  const found = [...problems, ...(action.check?.(inputs, config) ?? [])]
  if (found.length > 0) return { problems: found }
  const env = { ...github.env, FIGURES_TOKEN: 'a-token-for-figures' }
  const context = createContext({ clock: createFakeClock(at), env, config })
  const outcome = await action.run(inputs, context)
  logged = context.log.lines.join('\n')
  return { ...outcome, ...outcome.outputs }
}

const incidents = () => github.state.issues.filter(({ labels }) => labels.includes('incident'))
const store = () => github.state.issues.find(({ labels }) => labels.includes('monitor'))

describe('monitor: functions of the service', () => {
  const checks = {
    database: { path: '/health/database' },
    'week start': { path: '/settings', 'expect-json': ['week_start == monday'] },
    navigation: { path: '/', 'expect-body': 'version' },
  }

  it('[D43] are tried by name, each a line of the page, and one that fails is an incident', async () => {
    expect(await run(noon, { monitor: { checks } })).toMatchObject({ phase: 'Successful', status: 'healthy' })
    for (const name of Object.keys(checks)) expect(store()?.body).toMatch(new RegExp(`✅ \\| .*${name}: answers as it`))
    pages['/settings'] = { week_start: 'sunday' }
    const bad = await run(noon + 15 * minute, { monitor: { checks } })
    expect(bad).toMatchObject({ phase: 'Failed', status: 'unhealthy' })
    expect(String((bad as { broken?: unknown }).broken)).toContain('week start: ')
    expect(incidents().map(({ body }) => body)).toEqual([expect.stringContaining('week start: ')])
    expect(store()?.body).toMatch(/❌ \| .*week start/)
    pages['/settings'] = { week_start: 'monday' }
    await run(noon + 30 * minute, { monitor: { checks } })
    await run(noon + 45 * minute, { monitor: { checks } })
    expect(incidents().map(({ state }) => state)).toEqual(['closed'])
  })

  it('are no incident when one answer of them gets lost', async () => {
    let asked = 0
    statusOf = (path) => (path === '/health/database' && ++asked === 1 ? 503 : 200)
    expect(await run(noon, { monitor: { checks } })).toMatchObject({ status: 'healthy' })
  })

  it('are refused where nothing could be read from them', async () => {
    const wrong = {
      one: { path: '/', 'expect-json': ['week_start is monday'] },
      two: { path: '/', 'expect-body': '(' },
    }
    const { problems } = (await run(noon, { monitor: { checks: wrong } })) as { problems: readonly { input: string }[] }
    expect(problems.map(({ input }) => input)).toEqual([
      'config: environments.production.monitor.checks.one.expect-json',
      'config: environments.production.monitor.checks.two.expect-body',
    ])
  })
})

describe('monitor: figures of the config', () => {
  const figures = () => ({
    metrics: { prometheus: url(), token: 'FIGURES_TOKEN', queries: { errors: '/figures errors' } },
    monitor: { rules: ['errors <= 5'] },
  })

  it('are asked for with the token that the config names, and rules are held against them', async () => {
    expect(await run(noon, figures())).toMatchObject({ status: 'healthy' })
    pages['/figures'] = { errors: 7 }
    const bad = await run(noon + 15 * minute, figures())
    expect(bad).toMatchObject({ status: 'unhealthy', broken: expect.stringContaining('errors (7) <= 5') })
    expect(new Set(shown)).toEqual(new Set(['Bearer a-token-for-figures']))
  })

  it.each([
    ['does not answer', '/silent errors', 'none within 5.0 s'],
    ['answers no figure', '/settings week_start', 'expected a number'],
  ])(
    'that come from where something %s stop nothing: the rest is measured, and said',
    async (_, errors, why) => {
      statusOf = (path) => (path === '/settings' ? 200 : 503)
      const { metrics } = figures()
      const rules = ['errors <= 5', 'error-rate <= 5%']
      const given = { metrics: { ...metrics, queries: { errors } }, monitor: { rules } }
      const seen = await run(noon, given, { measure: '1m' })
      expect(seen).toMatchObject({ status: 'unhealthy', broken: expect.stringContaining('error-rate') })
      expect(seen).not.toMatchObject({ broken: expect.stringContaining('errors <=') })
      expect(store()?.body).toMatch(/❔ .*errors \(missing\)/)
      expect(logged).toContain(why)
    },
    30_000,
  )
})

describe('monitor: what is not known', () => {
  it('does not call well what answered badly, however few answers there were, and ends no incident by that', async () => {
    const rules = { monitor: { rules: ['error-rate <= 5%'] } }
    const once = { measure: '1s', interval: '5s' }
    statusOf = () => 503
    expect(await run(noon, rules, once)).toMatchObject({ phase: 'Inconclusive', status: 'unknown' })
    expect(store()?.body).not.toContain('✅')
    expect(await run(noon + 15 * minute, rules)).toMatchObject({ status: 'unhealthy' })
    statusOf = () => 200
    await run(noon + 30 * minute, rules)
    statusOf = () => 503
    const doubtful = await run(noon + 45 * minute, rules, once)
    statusOf = () => 200
    await run(noon + 60 * minute, rules)
    expect(doubtful).not.toMatchObject({ status: 'healthy' })
    expect(incidents()[0]?.state).toBe('open')
    await run(noon + 75 * minute, rules)
    expect(incidents()[0]?.state).toBe('closed')
  })
})
