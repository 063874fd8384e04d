import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { runFacade } from '../fakes/run-facade.ts'
import { createStage, type Stage } from '../fakes/stage.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createWebhookSink } from '../../simulators/sinks/webhook.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'

jest.setTimeout(120_000)

const image = 'ghcr.io/acme/shop'
const plain = 'p'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator
let slack: SlackSink

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  slack = await createSlackSink()
  coolify = await createCoolifySimulator({
    second: 20,
    images: { [`${image}:v1.1.0`]: { env: { HEALTHY: 'false' } }, [`${image}:v1.4.0`]: { broken: true } },
    applications: [{ name: 'shop', uuid: plain, image: `${image}:v1.0.0` }],
  })
})
afterEach(async () => {
  expect([stage.github, stage.edge, coolify, slack].flatMap(({ problems }) => problems)).toEqual([])
  await Promise.all([coolify.close(), slack.close()])
  await stage.close()
})

const running = () => coolify.containers(plain).map((container) => container.image)
const issues = () => stage.github.state.issues.map(({ title, state }) => `${state} ${title}`)

/** A checkout that holds the config. */
function workspace(config: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/release-kit.yml'), JSON.stringify({ version: 1, ...config }))
  return folder
}

/** A plain update of one service, as its caller asks for it. */
function release(version: string, more: Record<string, string> = {}, config?: object) {
  return runFacade({
    env: stage.run(7).env,
    inputs: {
      environment: 'production',
      service: 'shop',
      version,
      image: `${image}:${version}`,
      switch: 'none',
      'target-url': coolify.url,
      'target-token': coolify.token,
      resource: plain,
      url: coolify.applicationUrl(plain),
      'poll-interval': '100ms',
      'health-timeout': '1500ms',
      notify: 'slack\nissue',
      'slack-webhook': slack.webhook,
      'github-token': stage.github.token,
      ...more,
    },
    ...(config ? { cwd: workspace(config) } : {}),
  })
}

describe('deploy with `switch: none`, step by step with the bundles', () => {
  it.each(['steps', 'step-duration', 'paths'])('refuses %s by name instead of leaving it out', async (input) => {
    const run = await release('v1.2.0', { [input]: '$(touch /tmp/never)' })
    expect([run.failed, run.ran, run.outputs.phase]).toEqual([true, ['preflight', 'check'], 'Error'])
    expect(run.outputs.reason).toMatch(new RegExp(`^${input}\\b`))
    expect(run.log).toMatch(new RegExp(`^::error::${input}\\b`, 'm'))
    expect([running(), slack.messages]).toEqual([[`${image}:v1.0.0`], []])
  })

  it('says before anything is done that neither a service nor a resource is named', async () => {
    const run = await release('v1.2.0', { service: '', resource: '' })
    expect([run.failed, run.ran]).toEqual([true, ['preflight', 'check']])
    expect(run.log).toContain('::error::service is missing; expected the name of a service under target.resources')
  })

  it('keeps a good version whose address only the config knows, and hears its version there', async () => {
    const config = { environments: { production: { url: coolify.applicationUrl(plain), health: { path: 'health' } } } }
    const run = await release('v1.2.0', { url: '' }, config)
    expect([run.log, run.failed]).toEqual([expect.stringContaining('waiting until'), false])
    expect(run.outputs).toMatchObject({ phase: 'Successful', status: 'released', 'rolled-back': 'false' })
    expect(running()).toEqual([`${image}:v1.2.0`])
    expect(stage.github.state.deployments.at(-1)?.payload).toMatchObject({ version: 'v1.2.0', service: 'shop' })
  })

  it('deploys nothing where nobody knows the address that health would be asked at', async () => {
    const run = await release('v1.2.0', { url: '' })
    expect(run.failed).toBe(true)
    expect(run.log).toContain('public-url is missing')
    expect(running()).toEqual([`${image}:v1.0.0`])
  })

  it('puts back what was live when the new version is sick, whoever may roll back, and tells so', async () => {
    const rollback = { allowed: ['@release-manager'] }
    const environment = { url: coolify.applicationUrl(plain), health: { path: '/health' }, rollback }
    const run = await release('v1.1.0', {}, { environments: { production: environment } })
    expect(run.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back', 'rolled-back': 'true' })
    expect(running()).toEqual([`${image}:v1.0.0`])
    expect(slack.messages[0]?.text).toMatch(/shop v1.1.0 was not released to production[\s\S]*put back: shop/)
  })

  it('[P73] says in #releases that it is live, in French where the team speaks it, and that it is not', async () => {
    const environment = { url: coolify.applicationUrl(plain), health: { path: '/health' } }
    const config = { locale: 'fr', notify: { routes: { info: ['slack'] } }, environments: { production: environment } }
    expect((await release('v1.2.0', {}, config)).outputs.status).toBe('released')
    expect((await release('v1.1.0', {}, config)).outputs.status).toBe('rolled-back')
    expect(slack.messages.map(({ text }) => text.split('\n')[0])).toEqual([
      '🚀 shop v1.2.0 est en ligne (production)',
      'Échec de la mise en production de shop v1.1.0 (production)',
    ])
  })

  it('takes an answer without a version for healthy only where it is told that there is none', async () => {
    const elsewhere = { 'version-path': 'no.such.field', 'health-timeout': '1s' }
    expect((await release('v1.2.0', elsewhere)).outputs.status).toBe('rolled-back')
    expect((await release('v1.2.0', { 'version-path': 'none' })).outputs.status).toBe('released')
  })
})

describe('deploy with `switch: none`, what must be good besides health', () => {
  it('shows nothing of a build log where `build-log: false` asks for none', async () => {
    const broken = 'manifest for'
    expect((await release('v1.4.0')).log).toContain(broken)
    const run = await release('v1.4.0', { 'build-log': 'false' })
    expect([run.outputs.phase, run.log]).toEqual(['Failed', expect.not.stringContaining(broken)])
  })

  it('runs smoke commands against what is live, and goes back when one fails', async () => {
    const smoke = 'answers: curl -fsS "$SLOT_URL/health" | grep v1.2.0\nlogin: exit 3'
    const run = await release('v1.2.0', { smoke })
    expect(run.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back', 'rolled-back': 'true' })
    expect(run.outputs.reason).toContain('smoke login failed with exit code 3')
    expect(running()).toEqual([`${image}:v1.0.0`])
    expect((await release('v1.2.0', { smoke: smoke.replace('exit 3', 'true') })).outputs.status).toBe('released')
  })

  it('watches for the bake, holds rules against the answers, and goes back when one is broken', async () => {
    const run = await release('v1.2.0', { bake: '2s', rules: 'p95 <= 0ms' })
    expect(run.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back' })
    expect(run.outputs.reason).toContain('broken: p95')
    expect(running()).toEqual([`${image}:v1.0.0`])
    const good = await release('v1.2.0', { bake: '2s', rules: 'success-rate >= 95%' })
    expect([good.outputs.status, good.log]).toEqual(['released', expect.stringContaining('watching')])
  })
})

describe('deploy with slots, step by step with the bundles', () => {
  const slots = () => ({
    switch: 'webhook',
    'blue-resource': 'b'.repeat(24),
    'green-resource': plain,
    'driver-url': stage.edge.driverUrl,
    'driver-token': stage.inputs['driver-token'] ?? '',
    route: 'shop',
    'blue-url': stage.blue.url,
    'green-url': stage.green.url,
    'lock-settle': '0',
    'lock-interval': '50ms',
  })

  it('refuses in a closed window before it opens a release or takes the lock, and that is no incident', async () => {
    const windows = ['never Mon-Sun 00:00-24:00', 'override role:maintain reason']
    const config = { environments: { production: { windows } } }
    const run = await release('v1.2.0', slots(), config)
    expect([run.failed, run.outputs.phase, run.outputs.status]).toEqual([true, 'Failed', 'refused'])
    expect(run.outputs.reason).toContain('the deployment window is closed')
    expect(run.summary.trim()).toMatch(/^### ⛔ shop v1\.2\.0 was not released to production: the window is closed\n/)
    expect(run.log).not.toContain('could not be drawn')
    expect([stage.github.state.deployments, issues(), slack.messages, running()]).toEqual([
      [],
      [],
      [],
      [`${image}:v1.0.0`],
    ])
    stage.github.seed.collaborator('alice', 'maintain')
    await release('v1.2.0', { ...slots(), 'window-override': 'security hotfix' }, config)
    expect(stage.github.state.deployments[0]?.payload).toMatchObject({ reason: 'window override: security hotfix' })
  })

  it('hands isolation on to what runs smoke commands: a word that is none is refused before the lock', async () => {
    const run = await release('v1.2.0', {
      switch: 'webhook',
      'blue-resource': 'b'.repeat(24),
      'green-resource': plain,
      isolation: 'requird',
    })
    expect([run.failed, run.log]).toEqual([true, expect.stringContaining('isolation is "requird"')])
    expect(running()).toEqual([`${image}:v1.0.0`])
  })

  it('asks the free slot where its URL ends in a slash and the config names the health path', async () => {
    const health = { path: 'health', 'version-path': 'version' }
    const run = await runFacade({
      env: stage.run(7).env,
      cwd: workspace({ environments: { production: { health } } }),
      inputs: {
        environment: 'production',
        version: 'v1.1.0',
        image: `${image}:v1.2.0`,
        'target-url': coolify.url,
        'target-token': coolify.token,
        'blue-resource': 'b'.repeat(24),
        'green-resource': plain,
        'driver-url': stage.edge.driverUrl,
        'driver-token': stage.inputs['driver-token'] ?? '',
        route: 'shop',
        url: stage.edge.url,
        'blue-url': `${stage.blue.url}/`,
        'green-url': `${stage.green.url}/`,
        'slot-header': 'x-slot',
        'request-rate': '100',
        'step-duration': '30s',
        bake: '4s',
        'lock-settle': '0',
        'lock-interval': '50ms',
        'poll-interval': '100ms',
        'github-token': stage.github.token,
      },
    })
    expect(run.failed ? run.log : 'it was good').toBe('it was good')
    expect(run.log).toContain('answers as expected, version v1.1.0')
    expect(run.outputs).toMatchObject({ status: 'released', active: 'green', 'rolled-back': 'false' })
    expect(run.ran).toEqual([
      'preflight',
      'check',
      'begin',
      'deploy',
      'health',
      'shift',
      'end',
      'Say that it is live',
      'resolved',
      'budget',
      'Say how it ended',
    ])
  })
})

describe('what deploy tells people', () => {
  it('opens one incident a service and environment, and closes it with the next good release', async () => {
    await release('v1.1.0')
    await release('v1.1.0')
    await release('v1.1.0', { environment: 'staging' })
    expect(issues()).toEqual([
      'open shop v1.1.0 was not released to production',
      'open shop v1.1.0 was not released to staging',
    ])
    const good = await release('v1.2.0')
    expect(good.outputs['incident-url']).toContain('/issues/')
    expect(issues()).toEqual([
      'closed shop v1.1.0 was not released to production',
      'open shop v1.1.0 was not released to staging',
    ])
    expect(slack.messages.at(-1)?.text).toContain('shop v1.2.0 is live in production')
    const told = slack.messages.length
    await release('v1.3.0')
    expect(slack.messages).toHaveLength(told)
  })

  it('takes a closed window for what it is: refused, told to whoever asked, and no incident', async () => {
    const production = { windows: ['never Mon-Sun 00:00-24:00'] }
    const run = await release('v1.2.0', {}, { environments: { production } })
    expect([run.failed, run.outputs.status, run.outputs['rolled-back']]).toEqual([true, 'refused', 'false'])
    expect([issues(), slack.messages, running()]).toEqual([[], [], [`${image}:v1.0.0`]])
  })

  it('a version that is written to look like other fields cannot lead its incident to another place', async () => {
    const forged = 'v1.1.0"\nenvironment: staging\n"service": "auth'
    await release('v1.1.0', { environment: 'staging' })
    await release('v1.1.0', { version: forged, image: `${image}:v1.1.0` })
    expect(stage.github.state.issues.map(({ body }) => /release-kit:incident (\S+)/.exec(body ?? '')?.[1])).toEqual([
      'release%2Dkit%2Facme%2Fshop%2Fstaging%2Fshop',
      'release%2Dkit%2Facme%2Fshop%2Fproduction%2Fshop',
    ])
  })

  it('hands on the secret of a channel that a route of the config names', async () => {
    const hook = await createWebhookSink({ token: 'hook-token' })
    const routes = { critical: [`webhook ${hook.url}/incidents`] }
    await release('v1.1.0', { notify: '', 'webhook-token': 'hook-token' }, { notify: { routes } })
    expect(hook.deliveries).toMatchObject([{ path: '/incidents', body: { event: 'incident' } }])
    await hook.close()
  })
})
