import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { runFacade } from '../fakes/run-facade.ts'
import { createStage, type Stage } from '../fakes/stage.ts'

jest.setTimeout(120_000)

const image = 'ghcr.io/acme/shop'
const uuid = 'p'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator
let slack: SlackSink

beforeEach(async () => {
  stage = await createStage()
  slack = await createSlackSink()
  coolify = await createCoolifySimulator({
    second: 20,
    applications: [{ name: 'shop', uuid, image: `${image}:v1.0.0` }],
  })
})
afterEach(async () => {
  await Promise.all([coolify.close(), slack.close(), stage.close()])
  expect([stage.github, coolify, slack].flatMap(({ problems }) => problems)).toEqual([])
})

const running = () => coolify.containers(uuid).map((container) => container.image)

/** A release whose caller writes what the config does not know: the version and the image. */
function release(production: object, more: Readonly<Record<string, string>> = {}, top: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
  mkdirSync(join(folder, '.github'))
  const target = { kind: 'coolify', url: coolify.url, token: 'COOLIFY_TOKEN', resources: { shop: uuid } }
  const config = {
    version: 1,
    defaults: { environment: 'production', service: 'shop' },
    services: { shop: { image } },
    environments: { staging: {}, production: { url: coolify.applicationUrl(uuid), target, ...production } },
    notify: { routes: { critical: ['slack'], info: ['slack'] } },
    ...top,
  }
  writeFileSync(join(folder, '.github/release-kit.yml'), JSON.stringify(config))
  return runFacade({
    env: stage.run(7).env,
    cwd: folder,
    inputs: {
      version: 'v1.2.0',
      image: `${image}:v1.2.0`,
      switch: 'none',
      secrets: `COOLIFY_TOKEN=${coolify.token}`,
      'poll-interval': '100ms',
      'health-timeout': '3s',
      'slack-webhook': slack.webhook,
      'github-token': stage.github.token,
      ...more,
    },
  })
}

describe('deploy with a config, step by step with the bundles', () => {
  it('takes environment and service from defaults, a token by its name, and hands variables and flags on [A25] [A26]', async () => {
    const run = await release({ variables: { LOG_LEVEL: 'info' }, flags: { 'new-checkout': true } })
    expect([run.log, run.outputs.status]).toEqual([expect.stringContaining('shop may go to production'), 'released'])
    expect(run.outputs).toMatchObject({ variables: '{"LOG_LEVEL":"info"}', flags: '{"new-checkout":true}' })
    expect(running()).toEqual([`${image}:v1.2.0`])
    expect(run.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(coolify.token)
    const commit = stage.run(7).env.GITHUB_SHA
    expect(stage.github.state.deployments.at(-1)).toMatchObject({
      environment: 'production',
      payload: { service: 'shop', commit },
    })
  })

  it('moves no traffic where neither an input nor the config says what would', async () => {
    const run = await release({}, { switch: '' })
    expect([run.log, run.ran]).toEqual([expect.stringContaining('shop may go'), expect.not.arrayContaining(['begin'])])
    expect(run.outputs).toMatchObject({ status: 'released', switch: 'none', target: 'coolify' })
  })

  it('takes what moves traffic from the config, and webhook for the address of an edge', async () => {
    const traffic = { driver: 'caddy', url: 'http://127.0.0.1:1' }
    const known = await release({ traffic }, { switch: '' })
    expect([known.failed, known.outputs.switch, known.ran]).toEqual([true, 'caddy', expect.arrayContaining(['begin'])])
    const given = await release({}, { switch: '', 'driver-url': 'http://127.0.0.1:1' })
    expect([given.failed, given.outputs.switch]).toEqual([true, 'webhook'])
  })

  it('refuses the address of a slot where nothing moves traffic, before anything is done', async () => {
    const run = await release({}, { switch: '', 'blue-resource': uuid, 'green-url': 'http://green.example' })
    expect(run.ran).toEqual(['preflight', 'check'])
    expect(run.log).toMatch(/::error::blue-resource: there are no slots[\s\S]*::error::green-url: there are no slots/)
  })

  it('names every secret that is missing before anything starts [O04]', async () => {
    const run = await release({ 'required-secrets': ['COOLIFY_TOKEN', 'DB_KEY', 'SMTP_URL'] })
    expect([run.failed, run.ran]).toEqual([true, ['preflight', 'check']])
    expect(run.log).toMatch(/DB_KEY is missing[\s\S]*SMTP_URL is missing/)
    expect([running(), slack.messages, stage.github.state.deployments]).toEqual([[`${image}:v1.0.0`], [], []])
  })

  it('refuses what has not been in staging; that is told to whoever asked, and is not an incident [A24]', async () => {
    const run = await release({ after: { environment: 'staging' } })
    expect([run.failed, run.outputs.status, run.outputs.phase]).toEqual([true, 'refused', 'Failed'])
    expect(run.outputs.reason).toBe('refused: shop v1.2.0 has not gone well in staging within 14d')
    expect([running(), slack.messages]).toEqual([[`${image}:v1.0.0`], []])
  })

  it('keeps with the release who passed the rule by, and why [A24]', async () => {
    const after = { environment: 'staging', override: '@alice reason' }
    stage.github.seed.collaborator('alice', 'write')
    const run = await release({ after }, { 'after-override': 'security hotfix' })
    expect(run.outputs.status).toBe('released')
    expect(stage.github.state.deployments.at(-1)?.payload).toMatchObject({
      reason: 'straight to production, by @alice: security hotfix',
    })
  })

  it('keeps with the release what it does to the schema, for who wants to go back', async () => {
    const run = await release({}, { 'schema-change': 'contract' })
    expect(run.outputs.status).toBe('released')
    expect(stage.github.state.deployments.at(-1)?.payload).toMatchObject({ schema: 'contract' })
  })

  it('tells people when it took longer than planned, and undoes nothing [D22]', async () => {
    const run = await release({ budgets: { deploy: '1ms' } })
    expect(run.outputs.status).toBe('released')
    expect(slack.messages.at(-1)?.text).toMatch(/shop v1.2.0 took longer than planned in production[\s\S]*1ms|1 ms/)
  })

  it('deploys by the URL that Coolify gives for the service, found by its name [P22]', async () => {
    const url = `COOLIFY_PROD_WEBHOOK_URL_SHOP=${coolify.url}/api/v1/deploy?uuid=${uuid}`
    const target = { kind: 'coolify', token: 'COOLIFY_TOKEN' }
    const run = await release({ target }, { secrets: `${url}\nCOOLIFY_TOKEN=${coolify.token}` })
    expect([run.log, run.outputs.status]).toEqual([expect.any(String), 'released'])
    expect(running()).toEqual([`${image}:v1.2.0`])
  })
})
