import { afterEach, describe, expect, it } from '@jest/globals'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { until } from '../fakes/until.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})
const start = async (options: Partial<CoolifyOptions> = {}) => (scene = await createScene(options))

const application = (name: string, more: object = {}) => ({
  uuid: name,
  name,
  image: `ghcr.io/acme/${name}:v1`,
  ...more,
})
const three = { applications: ['db', 'auth', 'web'].map((name) => application(name)) }
const threeNew = {
  resources: 'web=web\nauth=auth\ndb=db',
  image: ['db', 'auth', 'web'].map((name) => `${name}=ghcr.io/acme/${name}:v2`).join('\n'),
  'depends-on': 'auth: db\nweb: auth',
}
const shop = { resources: 'web=shop', image: 'ghcr.io/acme/shop:v2' }
const versions = (...names: string[]) =>
  names.map((name) =>
    scene.coolify
      .containers(name)
      .map(({ version }) => version)
      .join(),
  )

describe('deploy-coolify', () => {
  it('[P82] deploys an image, waits, and records who deployed what, from which commit, how it ended, how long it took and its health', async () => {
    await start({ applications: [application('shop')] })
    const { phase, reason, outputs, summary } = await scene.run({
      ...shop,
      environment: 'production',
      'health-url': `${scene.coolify.applicationUrl('shop')}/health`,
    })
    expect([phase, reason]).toEqual(['Successful', expect.stringMatching(/^web deployed in .* m?s, healthy$/)])
    expect(versions('shop')).toEqual(['v2'])
    expect(outputs).toMatchObject({ status: 'finished', waves: '[["web"]]' })
    expect(JSON.parse(String(outputs.deployments))).toEqual([
      {
        name: 'web',
        uuid: 'shop',
        'deployment-uuid': outputs['deployment-uuid'],
        status: 'finished',
        seconds: expect.any(Number),
        revision: 'ghcr.io/acme/shop:v2',
        'previous-revision': 'ghcr.io/acme/shop:v1',
      },
    ])
    const record = scene.github.state.deployments.find(({ id }) => id === outputs['github-deployment-id'])
    expect(record).toMatchObject({ environment: 'production', task: 'release-kit:deploy' })
    expect(record?.payload).toMatchObject({
      op: 'deploy',
      service: 'web',
      artifact: 'ghcr.io/acme/shop:v2',
      by: 'ada',
      commit: record?.sha,
      environment: 'production',
      run: { id: 7, attempt: 1 },
    })
    expect(scene.journal(record?.id)).toEqual([
      'rk2|PLANNED|0/0||||waiting for its turn',
      'rk2|LOCKED|0/0||||deploys web',
      `rk2|PREPARED|1/1|web:|id=${String(outputs['deployment-uuid'])},of=shop||deploys web`,
      expect.stringMatching(/^rk2\|COMMITTED\|1\/1\|\|\|\|web deployed in .* m?s, healthy$/),
    ])
    expect(record?.statuses.map(({ state }) => state)).toEqual(['queued', 'in_progress', 'in_progress', 'success'])
    expect(summary).toContain('`ghcr.io/acme/shop:v1`')
  })

  it('[P21] deploys in dependency order', async () => {
    await start(three)
    const { outputs } = await scene.run(threeNew)
    expect(outputs).toMatchObject({ status: 'finished', waves: '[["db"],["auth"],["web"]]' })
    expect(versions('db', 'auth', 'web')).toEqual(['v2', 'v2', 'v2'])
    expect(scene.writes().filter((write) => write.startsWith('PATCH'))).toEqual(
      ['db', 'auth', 'web'].map((name) => `PATCH /applications/${name}`),
    )
  })

  it('[P21] stops at the first failure, shows its log, and keeps what Coolify kept', async () => {
    await start({ ...three, images: { 'ghcr.io/acme/auth:v2': { broken: true } } })
    const { phase, reason, outputs, log, summary } = await scene.run({ ...threeNew, environment: 'staging' })
    expect([phase, reason, outputs.status]).toEqual(['Failed', 'auth failed: failed in Coolify', 'failed'])
    expect(versions('db', 'auth', 'web')).toEqual(['v2', 'v1', 'v1'])
    expect(scene.coolify.columns('auth').docker_registry_image_tag).toBe('v1')
    for (const text of [log, summary]) expect(text).toContain('manifest for ghcr.io/acme/auth:v2 not found')
    expect(scene.journal(outputs['github-deployment-id']).at(-1)).toMatch(/^rk2\|FAILED_SAFE\|/)
  })

  it('shows nothing of a build log where that is switched off, as everybody may read those of a public repository', async () => {
    const log = ['ENV DB_PASSWORD=hunter2-of-the-shop']
    await start({ images: { 'ghcr.io/acme/shop:v2': { broken: true, log } } })
    const shown = await scene.run(shop)
    expect(shown.log + shown.summary).toContain('manifest for ghcr.io/acme/shop:v2 not found')
    const { phase, reason, log: said, summary } = await scene.run({ ...shop, 'build-log': 'false' })
    expect([phase, reason]).toEqual(['Failed', 'web failed: failed in Coolify'])
    for (const text of [said, summary]) expect(text).not.toContain('manifest for')
  })

  it('[A52] puts back what it deployed, last first, when asked to', async () => {
    await start({ ...three, images: { 'ghcr.io/acme/web:v2': { broken: true } } })
    const { phase, reason, outputs } = await scene.run({
      ...threeNew,
      environment: 'staging',
      'on-failure': 'rollback',
    })
    expect([phase, reason]).toEqual(['Failed', 'web failed: failed in Coolify; put back: auth, db'])
    expect(versions('db', 'auth', 'web')).toEqual(['v1', 'v1', 'v1'])
    expect(scene.journal(outputs['github-deployment-id']).at(-1)).toMatch(/^rk2\|REVERTED\|/)
  })

  it('[A40] [P82] is not content with finished when the health URL is not healthy, records why, and puts back what ran', async () => {
    await start({
      applications: [application('shop')],
      images: { 'ghcr.io/acme/shop:v2': { env: { HEALTHY: 'false' } } },
    })
    const { phase, reason, outputs } = await scene.run({
      ...shop,
      environment: 'staging',
      timeout: '30s',
      'health-timeout': '2s',
      'health-url': `${scene.coolify.applicationUrl('shop')}/health`,
      'on-failure': 'rollback',
    })
    expect([phase, outputs.status]).toEqual(['Failed', 'failed'])
    expect(reason).toMatch(/web failed: deployed, but unhealthy: status 503.*database: down.*; put back: web/)
    const end = scene.journal(outputs['github-deployment-id']).at(-1)
    expect(end).toMatch(/^rk2\|REVERTED\|1\/1\|\|\|\|web failed: deployed, but unhealthy: status 503.*database: down/)
    expect(versions('shop')).toEqual(['v1'])
  })

  it('[P23] waits until the version asked for answers', async () => {
    await start()
    const healthy = { 'health-url': `${scene.coolify.applicationUrl('shop')}/health`, 'expect-version': 'v2' }
    const { reason, log } = await scene.run({ ...shop, ...healthy })
    expect(reason).toMatch(/^web deployed in .*, healthy$/)
    expect(log).toContain('waiting until')
  })

  it('gives up in time on a worker that is lost, cancels, and sets the image back', async () => {
    await start({ knobs: { workerLost: true } })
    const { phase, reason, outputs } = await scene.run({ ...shop, timeout: '1s' })
    expect([phase, outputs.status]).toEqual(['Failed', 'timed-out'])
    expect(reason).toBe('web timed-out: not over after 1.0 s; it was cancelled')
    expect(scene.coolify.deployments('shop')[0]?.status).toBe('cancelled-by-user')
    expect(scene.coolify.columns('shop').docker_registry_image_tag).toBe('v1')
  })

  it.each([
    ['cancel', 'cancelled-by-user', 'FAILED_SAFE'],
    ['leave', 'in_progress', 'INTERRUPTED'],
  ])('on-cancel: %s leaves the deployment %s', async (onCancel, status, end) => {
    await start({ knobs: { workerLost: true } })
    const cancellation = new AbortController()
    const ran = scene.run(
      { ...shop, environment: 'production', 'on-cancel': onCancel },
      { context: { signal: cancellation.signal } },
    )
    await until(() => scene.coolify.deployments('shop')[0]?.status === 'in_progress')
    await new Promise((resolve) => setTimeout(resolve, 100))
    cancellation.abort(new Error('cancelled'))
    const { phase, reason, outputs } = await ran
    expect([phase, reason]).toEqual(['Error', 'cancelled'])
    expect(scene.coolify.deployments('shop')[0]?.status).toBe(status)
    expect(scene.coolify.columns('shop').docker_registry_image_tag).toBe(onCancel === 'cancel' ? 'v1' : 'v2')
    expect(scene.journal(outputs['github-deployment-id']).at(-1)).toContain(end)
  })

  it('a dry run looks, and writes nothing', async () => {
    await start(three)
    const { phase, reason, outputs, summary } = await scene.run({
      ...threeNew,
      environment: 'production',
      'dry-run': 'true',
    })
    expect([phase, reason]).toEqual(['Successful', 'dry run: 3 of 3 would be deployed'])
    expect(outputs).toMatchObject({ status: 'skipped', waves: '[["db"],["auth"],["web"]]' })
    expect([scene.writes(), scene.github.state.deployments]).toEqual([[], []])
    expect(summary).toContain('no health check in Coolify')
  })

  it('[P20] deploys by a deploy URL, with a token that may only deploy, when nobody waits', async () => {
    await start({ tokens: [{ token: '2|deploy-only', abilities: ['deploy'] }] })
    const given = {
      url: '',
      webhook: `shop=${scene.coolify.url}/api/v1/deploy?uuid=shop&force=false`,
      token: '2|deploy-only',
    }
    await expect(scene.run(given)).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('ability read'),
    })
    const { phase, outputs, log } = await scene.run({ ...given, wait: 'false' })
    expect([phase, outputs.status]).toEqual(['Successful', 'started'])
    expect(outputs['deployment-uuid']).toBe(scene.coolify.deployments('shop')[0]?.deployment_uuid)
    expect(log).toContain('the token cannot read')
  })

  it('records as asked for, and not as live, what nobody waits for', async () => {
    await start()
    const { outputs } = await scene.run({ ...shop, environment: 'production', wait: 'false' })
    const record = scene.github.state.deployments.find(({ id }) => id === outputs['github-deployment-id'])
    expect(scene.journal(record?.id).at(-1)).toMatch(
      /^rk2\|UNSEEN\|1\/1\|\|\|\|web asked for in .*nobody has seen it live$/,
    )
    expect(record?.statuses.at(-1)?.state).toBe('in_progress')
  })

  it('deploys every application that bears a tag', async () => {
    await start({
      applications: [application('a', { tags: ['live'] }), application('b', { tags: ['live'] }), application('c')],
    })
    const { outputs } = await scene.run({ tag: 'live', image: 'a=ghcr.io/acme/a:v2' })
    expect(outputs.waves).toBe('[["a","b"]]')
    expect(['a', 'b', 'c'].map((name) => scene.coolify.deployments(name).length)).toEqual([2, 2, 1])
    await expect(scene.run({ tag: 'nobody' })).rejects.toMatchObject({
      problems: [expect.objectContaining({ input: 'tag' })],
    })
  })

  it('refuses what Coolify cannot deploy as asked, all at once, and does nothing', async () => {
    await start({ applications: [application('shop'), { uuid: 'api', name: 'api', git: { head: 'd'.repeat(40) } }] })
    const given = {
      resources: 'shop=shop\napi=api',
      image: 'api=ghcr.io/acme/api:v1',
      commit: `shop=${'e'.repeat(40)}`,
    }
    await expect(scene.run(given)).rejects.toMatchObject({ problems: [{ input: 'commit' }, { input: 'image' }] })
    expect(scene.writes()).toEqual([])
  })
})
