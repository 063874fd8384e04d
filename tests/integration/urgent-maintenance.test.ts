import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/notify/src/inputs.ts'
import { action } from '../../actions/notify/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createStatuspage, type Statuspage } from '../../simulators/sinks/statuspage.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

const friday = Date.parse('2026-11-20T16:00:00Z')
const minute = 60_000
const config: Config = {
  version: 1,
  locale: 'fr',
  'time-zone': 'Africa/Dakar',
  services: { shop: {} },
  environments: {
    production: { windows: ['allow Tue-Thu 09:00-12:00', 'override role:maintain reason announced 30m for 30m'] },
    staging: {},
  },
}

let scene: Scene
let slack: SlackSink
let statuspage: Statuspage
beforeEach(async () => {
  scene = await createScene()
  slack = await createSlackSink()
  statuspage = await createStatuspage()
  scene.github.seed.collaborator('ada', 'maintain')
})
afterEach(async () => {
  for (const one of [scene, slack, statuspage]) await one.close()
  expect([scene.coolify, scene.github, slack, statuspage].flatMap(({ problems }) => problems)).toEqual([])
})

function read(given: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = {
    event: 'maintenance',
    announces: 'production',
    channels: `slack\nstatuspage ${statuspage.page}`,
    'github-token': scene.github.token,
    'slack-webhook': slack.webhook,
    'statuspage-token': statuspage.token,
    'statuspage-url': statuspage.url,
    ...given,
  }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  return { inputs, problems: [...problems, ...(action.check?.(inputs, config) ?? [])] }
}

/** On a Friday at 16:00; the issue bears the time of GitHub's clock. */
async function announce(given: Readonly<Record<string, string>> = {}) {
  const { inputs, problems } = read(given)
  expect(problems).toEqual([])
  const context = createContext({ clock: createFakeClock(friday), env: scene.github.env, config })
  const outcome = await action.run(inputs, context)
  const issue = scene.github.state.issues.at(-1)
  if (issue) Object.assign(issue, { createdAt: new Date(friday).toISOString() })
  return { ...outcome, issue }
}

/** @param after  so many minutes after the announcement */
async function deploy(after: number) {
  const clock = { now: () => friday + after * minute, sleep: async () => undefined }
  const given = { resources: 'shop', image: 'ghcr.io/acme/shop:v2', environment: 'production', record: 'false' }
  const { phase, reason } = await scene.run(
    { ...given, 'window-override': 'the payments fail', 'dry-run': 'true' },
    { config, context: { clock } },
  )
  return `${phase}: ${reason}`
}

const closed =
  'Failed: the deployment window is closed (only Tue-Thu 09:00-12:00); opens 2026-11-24 09:00 Africa/Dakar; '

describe('urgent maintenance', () => {
  it('[O24] begins at any hour, once it was announced for long enough, and not when what was announced is over', async () => {
    expect(await deploy(0)).toBe(
      `${closed}an override is for urgent maintenance that was announced by notify with \`announces\`, and none was`,
    )
    expect(await announce()).toMatchObject({ phase: 'Successful' })
    const early = `${closed}the maintenance that was announced begins no earlier than 2026-11-20 16:30 Africa/Dakar`
    expect(await deploy(29)).toBe(early)
    expect(await deploy(30)).toMatch(/^Successful/)
    expect(await deploy(59)).toMatch(/^Successful/)
    expect(await deploy(60)).toBe(
      `${closed}the maintenance that was announced was to begin before 2026-11-20 17:00 Africa/Dakar; announce it anew by notify with \`announces\``,
    )
    expect(scene.writes()).toEqual([])
  })

  it('[O24] is announced to everybody at once: to the team, on the status page, and in an issue', async () => {
    const { outputs, issue } = await announce({ message: 'Les paiements échouent', fields: 'services: api' })
    const begins = 'Début: 2026-11-20 16:30 Africa/Dakar'
    expect(slack.messages[0]?.text).toBe(
      `🔧 Maintenance urgente à venir\nLes paiements échouent\n${begins}\nServices affectés: api\nEnvironnement: production`,
    )
    expect(statuspage.incidents).toMatchObject([
      {
        name: '🔧 Maintenance urgente à venir',
        status: 'scheduled',
        scheduled_for: '2026-11-20T16:30:00.000Z',
        scheduled_until: '2026-11-20T17:00:00.000Z',
      },
    ])
    // nothing is down yet
    expect(statuspage.components.every(({ status }) => status === 'operational')).toBe(true)
    expect([issue?.labels, issue?.title]).toEqual([['maintenance'], '🔧 Maintenance urgente à venir'])
    expect(issue?.body).toContain('16:30')
    expect(outputs['issue-url']).toMatch(/\/issues\/\d+$/)
  })

  it('does not count an announcement that nobody was told of, that was withdrawn, or whose text was changed', async () => {
    const untold = await announce({ channels: `statuspage ${statuspage.page}`, 'statuspage-token': 'revoked' })
    expect([untold.phase, untold.issue]).toEqual(['Error', undefined])
    expect(untold.reason).toMatch(/^not announced: 0 of 1 channels notified/)
    const { issue } = await announce()
    expect(await deploy(30)).toMatch(/^Successful/)
    issue?.edits.push({ editor: 'eve', body: issue.body ?? '', editedAt: issue.createdAt })
    issue?.edits.push({ editor: 'eve', body: issue.body ?? '', editedAt: issue.createdAt })
    expect(await deploy(30)).toContain('and none was')
    const { issue: second } = await announce()
    expect(scene.github.state.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(await deploy(30)).toMatch(/^Successful/)
    Object.assign(second ?? {}, { state: 'closed' })
    expect(await deploy(30)).toContain('and none was')
  })

  it('does not let an announced one through that somebody begins who may not, nor one of another environment', async () => {
    await announce()
    scene.github.seed.collaborator('ada', 'write')
    expect(await deploy(30)).toContain('@ada may not override it (role:maintain may)')
    expect(read({ announces: 'staging' }).problems).toMatchObject([
      { input: 'announces', received: 'staging', allowed: expect.stringContaining('of the config: production') },
    ])
    expect(read({ event: 'release' }).problems).toMatchObject([{ input: 'event', received: 'release' }])
    expect(read({ channels: 'issue' }).problems).toMatchObject([{ input: 'channels' }])
  })
})
