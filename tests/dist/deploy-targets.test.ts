import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createDeployHookSimulator, type DeployHookSimulator } from '../../simulators/deploy-hook/deploy-hook.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../simulators/heroku/heroku.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { createSlackSink } from '../../simulators/sinks/slack.ts'
import { runFacade } from '../fakes/run-facade.ts'
import { createStage, type Stage } from '../fakes/stage.ts'

jest.setTimeout(90_000)

let stage: Stage
let hook: DeployHookSimulator
let heroku: HerokuSimulator
let vercel: VercelSimulator
let site: HttpSimulator
/** The version that users get, and whether it is well. */
let live: () => { version: string; status: number }

const image = (version: string) => `ghcr.io/acme/shop:${version}`
const sick = 'v1.1.0'

beforeEach(async () => {
  stage = await createStage()
  hook = await createDeployHookSimulator({ token: 'a-token-of-the-hook', running: image('v1.0.0') })
  heroku = await createHerokuSimulator({ apps: [{ name: 'shop' }] })
  vercel = await createVercelSimulator({ token: 'a-token-of-the-hook' })
  site = await serve({
    name: 'site',
    routes: {
      'GET /health': () => {
        const { version, status } = live()
        return { status, body: { version } }
      },
    },
  })
})
afterEach(async () => {
  expect([stage.github, hook, heroku, vercel, site].flatMap(({ problems }) => problems)).toEqual([])
  await Promise.all([hook.close(), heroku.close(), vercel.close(), site.close()])
  await stage.close()
})

function at(version: string) {
  return { version, status: version === sick ? 503 : 200 }
}

/** Everything but the version stands in the config. */
function release(version: string, target: object, more: Record<string, string> = {}, where = 'production') {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
  mkdirSync(join(folder, '.github'))
  const environment = { url: site.url, health: { path: '/health' }, target }
  const notify = { routes: { critical: ['slack'], info: ['slack'] } }
  const config = { version: 1, services: { shop: {} }, environments: { [where]: environment }, notify }
  writeFileSync(join(folder, '.github/release-kit.yml'), JSON.stringify(config))
  return runFacade({
    env: { ...stage.run(7).env, HOOK_TOKEN: 'a-token-of-the-hook', HEROKU_API_KEY: heroku.token },
    cwd: folder,
    inputs: {
      environment: where,
      service: 'shop',
      version,
      switch: 'none',
      'poll-interval': '100ms',
      'health-timeout': version === sick ? '2s' : '30s',
      'github-token': stage.github.token,
      ...more,
    },
  })
}

const recorded = () =>
  stage.github.state.deployments.map(({ payload, statuses }) => [
    (payload as { version: string }).version,
    statuses.at(-1)?.description.split('|')[1],
  ])

describe('deploy with `switch: none`, to whatever the config says', () => {
  it('releases on Heroku what is healthy there, and goes back to the slug before when it is not', async () => {
    const code = () => heroku.app('shop')?.releases.find(({ isCurrent }) => isCurrent)?.code?.id
    live = () => at(code() === 'slug-1' ? 'v1.0.0' : code() === 'slug-2' ? 'v1.2.0' : sick)
    const target = { kind: 'heroku', url: heroku.url, token: 'HEROKU_API_KEY', resources: { shop: 'shop' } }
    const good = await release('v1.2.0', target, { image: 'slug-2' })

    expect([good.log, good.outputs.status, code()]).toEqual([expect.any(String), 'released', 'slug-2'])
    const bad = await release(sick, target, { image: 'slug-b' })
    expect(bad.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back', 'rolled-back': 'true' })
    expect(code()).toBe('slug-2')
    expect(recorded()).toEqual([
      ['v1.2.0', 'COMMITTED'],
      [sick, 'REVERTED'],
    ])
  })

  it('tests what it has deployed to staging on Heroku, tells the team, and goes back where a test fails [D21]', async () => {
    const code = () => heroku.app('shop')?.releases.find(({ isCurrent }) => isCurrent)?.code?.id
    live = () => ({ version: code() === 'slug-1' ? 'v1.0.0' : code() === 'slug-2' ? 'v1.2.0' : 'v1.3.0', status: 200 })
    const target = { kind: 'heroku', url: heroku.url, token: 'HEROKU_API_KEY', resources: { shop: 'shop' } }
    // of v1.3.0 only the test finds out that it is not the one that people wait for
    const smoke = `version: node -e 'fetch("${site.url}/health").then(r => r.json()).then(b => process.exit(b.version === "v1.3.0" ? 1 : 0))'`
    const slack = await createSlackSink()
    try {
      const more = { smoke, 'slack-webhook': slack.webhook }
      const good = await release('v1.2.0', target, { ...more, image: 'slug-2' }, 'staging')
      expect([good.log, good.outputs.status, code()]).toEqual([expect.any(String), 'released', 'slug-2'])
      const bad = await release('v1.3.0', target, { ...more, image: 'slug-b' }, 'staging')
      expect([bad.log, bad.outputs.status, code()]).toEqual([expect.any(String), 'rolled-back', 'slug-2'])
      expect(slack.messages.map(({ text }) => text)).toEqual([
        expect.stringMatching(/staging[\s\S]*v1\.2\.0|v1\.2\.0[\s\S]*staging/),
        expect.stringMatching(/staging[\s\S]*v1\.3\.0|v1\.3\.0[\s\S]*staging/),
      ])
    } finally {
      await slack.close()
    }
    expect(slack.problems).toEqual([])
  })

  it('goes back by a hook that tells nothing: to what answered before, not to what was recorded last', async () => {
    let byHand: string | undefined
    live = () => at((hook.running() === image(sick) ? undefined : byHand) ?? hook.running().split(':')[1] ?? '')
    const target = { kind: 'webhook', url: `${hook.url}/deploy`, token: 'HOOK_TOKEN' }
    // the simulator deploys when it is asked how it goes, which nobody does here
    const settle = setInterval(() => void fetch(`${hook.url}/current`, auth).catch(() => undefined), 50)
    try {
      for (const version of ['v1.0.0', 'v1.2.0'])
        expect((await release(version, target, { image: image(version) })).outputs.status).toBe('released')
      // somebody went back to v1.0.0 by hand
      byHand = 'v1.0.0'
      const bad = await release(sick, target, { image: image(sick) })
      expect(bad.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back' })
      expect(hook.running()).toBe(image('v1.0.0'))
    } finally {
      clearInterval(settle)
    }
  })

  it('deploys by a command, with its token and nobody else’s', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'release-kit-command-')), 'runs')
    writeFileSync(file, '')
    live = () => at('v1.2.0')
    const command = `test "$DEPLOY_TOKEN" = a-token-of-the-hook && test -z "$HEROKU_API_KEY" && echo "$DEPLOY_REVISION" > ${file}; echo id=1`
    const target = {
      kind: 'command',
      token: 'HOOK_TOKEN',
      options: { command, status: `grep -q v1.2.0 ${file} && echo finished` },
    }
    const run = await release('v1.2.0', target, { image: image('v1.2.0') })
    expect([run.log, run.outputs.status]).toEqual([expect.any(String), 'released'])
  })

  it('gives the domains of Vercel to what is healthy, and back to what had them when it is not', async () => {
    const [v1, v2, bad] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]
    live = () => at(vercel.live() === v1 ? 'v1.0.0' : vercel.live() === v2 ? 'v1.2.0' : sick)
    const options = { team: 'team_acme' }
    const target = { kind: 'vercel', url: vercel.url, token: 'HOOK_TOKEN', options, resources: { shop: 'shop' } }
    const good = await release('v1.2.0', target, { commit: v2 })
    expect([good.log, good.outputs.status, vercel.live()]).toEqual([expect.any(String), 'released', v2])
    const sickOne = await release(sick, target, { commit: bad })
    expect(sickOne.outputs).toMatchObject({ phase: 'Failed', status: 'rolled-back', 'rolled-back': 'true' })
    expect([vercel.live(), vercel.lastRequest()?.type, vercel.deployments.length]).toEqual([v2, 'rollback', 3])
    expect(recorded()).toEqual([
      ['v1.2.0', 'COMMITTED'],
      [sick, 'REVERTED'],
    ])
  })

  it('refuses a target of another kind than the config has, and asks nobody anything', async () => {
    live = () => at('v1.0.0')
    const config = { kind: 'vercel', token: 'HOOK_TOKEN', resources: { shop: 'shop' } }
    const other = await release('v1.2.0', config, { target: 'heroku', commit: '2'.repeat(40) })
    expect([other.failed, other.log]).toEqual([true, expect.stringContaining('platform is "heroku"')])
    expect([...hook.journal, ...heroku.journal, ...vercel.journal]).toEqual([])
  })
})

const auth = { headers: { authorization: 'Bearer a-token-of-the-hook' } }
