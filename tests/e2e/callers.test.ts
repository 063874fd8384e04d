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
  standIns = createStandIns(world.shop.origin)
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
defaults: { environment: ${environment}, service: app }
setup: { node: 24 }
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
notify: { routes: { info: [slack] } }
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
  'with: { environment: production }': `with: { environment: production, run: '${tests['node --test']}' }`,
}

/** Somebody clicks. */
const dispatched = (inputs: Readonly<Record<string, string>>) => ({ name: 'workflow_dispatch', payload: { inputs } })
const live = (slot: keyof typeof applications) => world.coolify.containers(applications[slot]).map((one) => one.image)

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
    const changed = {
      'environment: staging\n': `environment: staging\n      run: ${tests['node --test']}\n`,
      'branches: [develop]': 'branches: [main]',
    }
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

  it('again.yml releases a tag whose release failed, with its notes, from whatever branch it is dispatched on', async () => {
    const tagged = commit('vouchers')
    await world.github.seed.ref('refs/tags/v1.1.0', tagged)
    const later = world.shop.commit('docs: later', { 'docs.md': 'later' })
    const event = dispatched({ environment: 'production', version: 'v1.1.0' })
    expectExit(await run(template('again.yml'), 68, later, event), 0)
    expect([world.edge.weights(), live('green')]).toEqual([{ blue: 0, green: 100 }, [`${image}:v1.1.0`]])
    expect(world.github.state.releases.map(({ tag }) => tag)).toContain('v1.1.0')
    expect(world.github.state.deployments.at(-1)?.payload).toMatchObject({ version: 'v1.1.0', commit: tagged })
    expect(standIns.used()).toEqual([])
  })

  it('deploy-inline.yml deploys from a job of its own', async () => {
    const sha = commit('vouchers')
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    const workflow = template('deploy-inline.yml').replace('\n      deployment: false', '')
    expectExit(await run(workflow, 69, sha, dispatched({ version: 'v1.1.0' })), 0)
    expect([world.edge.weights(), live('green')]).toEqual([{ blue: 0, green: 100 }, [`${image}:v1.1.0`]])
  })

  it('deploy.yml deploys a version with what the config says', async () => {
    const sha = commit('vouchers')
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    const workflow = `
on: push
permissions: {}
jobs:
  deploy:
    permissions: { contents: read, checks: read, deployments: write, actions: read, issues: write }
    uses: org/release-kit/.github/workflows/deploy.yml@v1
    with: { version: v1.1.0, image: '${image}:v1.1.0' }
    secrets:
      COOLIFY_TOKEN: \${{ secrets.COOLIFY_TOKEN }}
      EDGE_TOKEN: \${{ secrets.EDGE_TOKEN }}
`
    expectExit(await run(workflow, 70, sha), 0)
    expect([world.edge.weights(), live('green')]).toEqual([{ blue: 0, green: 100 }, [`${image}:v1.1.0`]])
  })

  it('report.yml writes the report of a period, keeps it, and tells who is to know', async () => {
    const sha = commit('vouchers')
    expectExit(await run(template('report.yml'), 71, sha, dispatched({ period: '30d' })), 0)
    expect(standIns.used()).toContain('actions/upload-artifact name=deployment-report path=deployment-report')
    expect(world.slack.messages.at(-1)?.text).toContain('releases and rollbacks in')
  })
})
