import { describe, expect, it, jest } from '@jest/globals'
import { image } from '../../demo/world.ts'
import {
  commit,
  config,
  dispatched,
  expectExit,
  filled,
  live,
  ofTheShop,
  run,
  standIns,
  template,
  tests,
  useWorld,
  world,
} from './callers.harness.ts'

jest.setTimeout(240_000)
useWorld()

describe('the templates, run by act from a clean export', () => {
  it('release.yml checks, tags, builds, deploys and writes notes, from 20 lines and a config', async () => {
    const sha = commit('vouchers')
    expectExit(await run(template('release.yml', ofTheShop), 61, sha), 0)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(world.github.state.releases.map(({ tag }) => tag)).toContain('v1.1.0')
    const built = standIns.used().find((line) => line.startsWith('docker/build-push-action'))
    expect(built).toContain(`tags=${image}:v1.1.0`)
    expect(standIns.used()).toContain('actions/setup-node node-version=24 package-manager-cache=false')
    expect(world.slack.messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^🚀 app v1\.1\.0 is live in production\nEnvironment: production\nService: app\nVersion: v1\.1\.0/,
      ),
    ])
  })

  it('rollback.yml shows what it would do, and by `-f environment=production` alone goes back to what was live before [O52]', async () => {
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
    const workflow = template('rollback.yml')
    const dispatch = (id: number, given: Record<string, string>) => run(workflow, id, sha, filled(workflow, given))
    const shown = await dispatch(66, { environment: 'production', 'dry-run': 'true' })
    expectExit(shown, 0)
    expect(shown.output).toContain('dry run: would go back to v1.1.0')
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
    expectExit(await dispatch(63, { environment: 'production' }), 0)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(standIns.used().at(-1)).toContain('upload-artifact name=rollback-production-app ')
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
    expect(standIns.used().join('\n')).toContain(`tags=${image}:main-${sha.slice(0, 7)}`)
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('[P03] image.yml builds the image of a tag for two platforms, and deploys nothing', async () => {
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
    expect(standIns.used()).toEqual([expect.stringContaining('upload-artifact name=release-production-app ')])
  })

  it('deploy-inline.yml deploys from a job of its own', async () => {
    const sha = commit('vouchers')
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    const workflow = template('deploy-inline.yml').replace(', deployment: false', '')
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
