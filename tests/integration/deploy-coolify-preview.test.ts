import { afterEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})

const shop = { uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', domains: ['http://shop.test'] }
const asked = { resources: 'web=shop', image: 'ghcr.io/acme/shop:pr-7', 'pull-request': '7' }

/** Previews answer at Coolify's proxy. */
async function begin(options: Partial<CoolifyOptions> = {}): Promise<void> {
  scene = await createScene({ applications: [shop], ...options })
  const { url, token, proxyUrl } = scene.coolify
  await fetch(`${url}/api/v1/applications/shop`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ preview_url_template: new URL(proxyUrl).host }),
  })
}

const running = () =>
  scene.coolify
    .previews('shop')
    .get(7)
    ?.map(({ version }) => version)
const production = () => scene.coolify.containers('shop').map(({ version }) => version)

describe('deploy-coolify: the preview of a pull request', () => {
  it('is deployed, asked for its health and version where it answers, and told by its URL', async () => {
    await begin()
    const { phase, reason, outputs, summary } = await scene.run({
      ...asked,
      environment: 'production',
      'health-path': '/health',
      'expect-version': 'pr-7',
    })
    expect([phase, reason]).toEqual(['Successful', expect.stringMatching(/^web deployed in .*, healthy$/)])
    expect([running(), production()]).toEqual([['pr-7'], ['v1']])
    expect(outputs).toMatchObject({ status: 'finished', url: scene.coolify.proxyUrl, 'github-deployment-id': '' })
    expect(JSON.parse(String(outputs.deployments))).toMatchObject([{ url: scene.coolify.proxyUrl }])
    expect(summary).toContain(scene.coolify.proxyUrl)
    expect(scene.github.state.deployments).toEqual([])
  })

  it('fails when its container never becomes healthy, of which Coolify says nothing', async () => {
    const images = { 'ghcr.io/acme/shop:pr-7': { env: { HEALTHY: 'false' } } }
    await begin({ images })
    const { phase, reason, outputs } = await scene.run({ ...asked, 'health-path': '/health', 'health-timeout': '1s' })
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('deployed, but unhealthy')])
    expect([outputs.status, production()]).toEqual(['failed', ['v1']])
  })

  it('is warned of where nobody looks at its health', async () => {
    await begin()
    const { phase, log } = await scene.run(asked)
    expect(phase).toBe('Successful')
    expect(log).toContain('does not look at the health of a preview')
  })

  it('is not asked for at the public URL, which is of production', async () => {
    await begin()
    const config: Config = {
      version: 1,
      environments: { production: { url: 'http://127.0.0.1:9', health: { path: '/health' } } },
    }
    const { phase } = await scene.run({ ...asked, environment: 'production', 'expect-version': 'pr-7' }, { config })
    expect(phase).toBe('Successful')
  })

  it('is refused, with what to do, where Coolify knows no such pull request', async () => {
    await begin({ applications: [{ ...shop, image: '', git: { head: '1'.repeat(40) }, previews: false }] })
    const { phase, reason } = await scene.run({ ...asked, image: '', commit: '2'.repeat(40) })
    expect([phase, reason]).toEqual(['Error', expect.stringMatching(/Pull request 7 not found.*Preview Deployments/)])
  })

  it('is only looked at in a dry run', async () => {
    await begin()
    await scene.run({ ...asked, 'dry-run': 'true' })
    await scene.run({ ...asked, preview: 'delete', 'dry-run': 'true' })
    expect([running(), scene.writes()]).toEqual([undefined, ['PATCH /applications/shop']])
  })

  it('is asked for by a token that may only deploy, when nobody waits', async () => {
    const deployOnly = { token: '2|deploy-only', abilities: ['deploy'] as const }
    const all = { token: '1|all', abilities: ['*'] as const }
    const api = { uuid: 'shop', name: 'shop', git: { head: '1'.repeat(40) }, previews: true }
    scene = await createScene({ applications: [api], tokens: [all, deployOnly] })
    scene.coolify.openPullRequest('shop', 7, '2'.repeat(40))
    const given = { resources: 'web=shop', 'pull-request': '7', token: deployOnly.token }
    await expect(scene.run(given)).rejects.toMatchObject({ hint: expect.stringContaining('the ability read') })
    expect((await scene.run({ ...given, wait: 'false' })).outputs.status).toBe('started')
    expect(scene.coolify.deployments('shop')[0]).toMatchObject({ pull_request_id: 7 })
  })
})

describe('deploy-coolify: when a pull request is closed', () => {
  it('has its preview deleted, and nothing to do the second time', async () => {
    await begin()
    await scene.run(asked)
    const first = await scene.run({ ...asked, preview: 'delete' })
    expect([first.phase, first.outputs.status, running()]).toEqual(['Successful', 'finished', undefined])
    const second = await scene.run({ ...asked, preview: 'delete' })
    expect([second.phase, second.outputs.status]).toEqual(['Successful', 'skipped'])
    expect(production()).toEqual(['v1'])
  })
})

describe('deploy-coolify: what does not go with a preview', () => {
  it('is all told at once, before anything is asked', async () => {
    await begin()
    const refused = scene.run({
      ...asked,
      slot: 'blue',
      variables: 'A=b',
      record: 'true',
      environment: 'production',
      'on-failure': 'rollback',
      'public-url': 'https://www.example.com',
    })
    await expect(refused).rejects.toThrow(/slot .*variables .*public-url .*on-failure .*record /s)
    expect(scene.writes()).toEqual(['PATCH /applications/shop'])
  })

  it.each(['0', '-1', '1.5', 'abc', '7,8'])('pull-request %s is no number of a pull request', async (number) => {
    await begin()
    await expect(scene.run({ ...asked, 'pull-request': number })).rejects.toThrow(/pull-request/)
  })

  it('a preview without its pull request never becomes a deployment of production', async () => {
    await begin()
    await expect(scene.run({ ...asked, 'pull-request': '', preview: 'deploy' })).rejects.toThrow(/pull-request/)
    expect(production()).toEqual(['v1'])
  })

  it('several applications are refused', async () => {
    await begin()
    const two = { resources: 'web=shop\napi=api', 'pull-request': '7' }
    await expect(scene.run(two)).rejects.toThrow(/single application/)
  })
})
