import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { changes } from '../../demo/shop.ts'
import { applications, createWorld, image, type World } from '../../demo/world.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { createStandIns, type StandIns } from './stand-ins.ts'

jest.setTimeout(240_000)

const root = new URL('../../', import.meta.url).pathname
let release: string
let world: World
let standIns: StandIns

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  world = await createWorld(0)
  standIns = createStandIns()
})
afterEach(async () => {
  expect([world.github, world.coolify, world.edge, world.slack].flatMap(({ problems }) => problems)).toEqual([])
  await world.close()
})

/** A template as it is copied, with what every team changes in it. */
function template(name: string, changed: Readonly<Record<string, string>> = {}): string {
  let text = readFileSync(join(root, 'workflows-templates', name), 'utf8').replace('$default-branch', 'main')
  for (const [from, to] of Object.entries(changed)) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
    text = text.replace(from, to)
  }
  return text
}

/** What a team's config says of this world: every address and every rule. */
const config = (environment: string) => `version: 1
channels: { main: stable }
services:
  app: { image: ${image} }
gate:
  block: ['tests.failed == 0']
  reports: ['tests junit.xml']
environments:
  ${environment}:
    url: ${world.edge.url}
    target: { kind: coolify, url: "${world.coolify.url}", resources: { app: { blue: ${applications.blue}, green: ${applications.green} } } }
    traffic:
      driver: webhook
      url: ${world.edge.driverUrl}
      route: shop
      blue-url: ${world.slotUrl.blue}
      green-url: ${world.slotUrl.green}
      steps: [100]
      bake: 8s
    rollback: { allowed: ['@alice'] }
`
const tests = { 'node --test': 'node --test --test-reporter=junit --test-reporter-destination=junit.xml' }

function commit(change: keyof typeof changes, environment = 'production'): string {
  const { message, files } = changes[change]
  return world.shop.commit(message, { ...files, '.github/release-kit.yml': config(environment) })
}

function run(workflow: string, id: number, sha: string, event?: { name: string; payload: object }): Promise<CallerRun> {
  world.github.seed.run({ run: id, status: 'in_progress', sha })
  return runWorkflow({
    workflow,
    release,
    source: world.shop.path,
    env: {
      ...world.github.env,
      GITHUB_RUN_ID: String(id),
      GITHUB_SHA: sha,
      GITHUB_TRIGGERING_ACTOR: 'alice',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    },
    secrets: {
      GITHUB_TOKEN: world.github.token,
      COOLIFY_TOKEN: world.coolify.token,
      EDGE_TOKEN: 'edge-token',
      SLACK_WEBHOOK: world.slack.webhook,
    },
    actions: standIns.actions,
    ...(event ? { event } : {}),
  })
}

function expectExit({ exitCode, output }: CallerRun, code: number): void {
  if (exitCode !== code) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
}

const ofTheShop = {
  'npm ci && npm test -- --coverage': tests['node --test'],
  'image: ghcr.io/${{ github.repository }}': `image: ${image}`,
}

describe('the templates, run by act from a clean export', () => {
  it('release.yml checks, tags, builds, deploys and writes notes, from 20 lines and a config', async () => {
    const sha = commit('vouchers')
    expectExit(await run(template('release.yml', ofTheShop), 61, sha), 0)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(world.github.state.releases.map(({ tag }) => tag)).toContain('v1.1.0')
    const built = standIns.used().find((line) => line.startsWith('docker/build-push-action'))
    expect(built).toContain(`tags=${image}:v1.1.0`)
    expect(standIns.used()).toContain('actions/setup-node node-version=24 package-manager-cache=false')
  })

  it('rollback.yml, dispatched, goes back to what was live before', async () => {
    let sha = ''
    // v1.1.0 to green, v1.2.0 to blue; only its checkout is bad, which this config does not ask for
    for (const [id, change] of [
      [62, 'vouchers'],
      [67, 'payment'],
    ] as const) {
      sha = commit(change)
      expectExit(await run(template('release.yml', ofTheShop), id, sha), 0)
      world.github.seed.run({ run: id, status: 'completed', sha })
    }
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
    const payload = { inputs: { environment: 'production', to: '', reason: 'rehearsal' } }
    expectExit(await run(template('rollback.yml'), 63, sha, { name: 'workflow_dispatch', payload }), 0)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('release.yml does not deploy what its tests refuse', async () => {
    const sha = world.shop.commit('feat: broken', {
      '.github/release-kit.yml': config('production'),
      'test/broken.test.js': "import test from 'node:test'\ntest('never', () => { throw new Error('broken') })\n",
    })
    const { exitCode, output } = await run(template('release.yml', ofTheShop), 64, sha)
    expect(exitCode).toBe(1)
    expect(output).toContain('broken: tests.failed (1) == 0')
    expect([world.edge.shifts, world.coolify.journal.filter(({ method }) => method === 'POST')]).toEqual([[], []])
  })

  it('staging.yml deploys a push without a tag, under the name of its branch and commit', async () => {
    const sha = commit('vouchers', 'staging')
    const changed = { ...ofTheShop, 'branches: [develop]': 'branches: [main]' }
    expectExit(await run(template('staging.yml', changed), 65, sha), 0)
    expect(standIns.used().at(-1)).toContain(`tags=${image}:main-${sha.slice(0, 7)}`)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('image.yml builds the image of a tag for two platforms, and deploys nothing', async () => {
    const sha = commit('vouchers')
    const workflow = template('image.yml', { "on: { push: { tags: ['v*'] } }": 'on: push' })
    expectExit(await run(workflow, 66, sha), 0)
    expect(standIns.used().at(-1)).toMatch(/platforms=linux\/amd64,linux\/arm64 push=true/)
    expect(world.edge.shifts).toEqual([])
  })
})
