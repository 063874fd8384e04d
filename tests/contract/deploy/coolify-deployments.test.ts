import { afterEach, describe, expect, it } from '@jest/globals'
import type { Revision } from '../../../shared/rollout/revision.ts'
import { createCoolifyTarget } from '../../../shared/deploy/targets/coolify.ts'
import type { CoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions } from '../../../simulators/coolify/options.ts'
import { until } from '../../fakes/until.ts'
import {
  byHand,
  commit,
  configured,
  ended,
  image,
  request,
  sha1,
  sha2,
  startCoolify,
  toolsFor,
} from './coolify-harness.ts'

const { signal } = new AbortController()
const gitApplication = { uuid: 'api', name: 'api', git: { head: sha1 } }

let coolify: CoolifySimulator | undefined
afterEach(async () => {
  const problems = coolify?.problems
  await coolify?.close()
  expect(problems).toEqual([])
})

async function start(options: Partial<CoolifyOptions> = {}, toolOptions: Parameters<typeof toolsFor>[1] = {}) {
  const simulator = await startCoolify(options)
  coolify = simulator
  const tools = toolsFor(simulator, toolOptions)
  return { coolify: simulator, tools, target: createCoolifyTarget(tools) }
}

describe('Coolify: what is deployed', () => {
  it('waits for another deployment of an image application to end, then deploys its own tag, which Coolify would have dropped', async () => {
    const { coolify, target, tools } = await start({ knobs: { pullSeconds: 20 } })
    await byHand(coolify, 'POST', '/deploy?uuid=shop&force=true')
    const ref = await target.deploy(request(image('v2')), signal)
    expect(await ended(target, ref)).toEqual({ state: 'finished', word: 'finished' })
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v2'])
    expect(tools.log.lines.join()).toContain('waiting for deployment')
  })

  it('deploys a digest as the tag `sha256-…`', async () => {
    const { coolify, target } = await start()
    const digest = `sha256:${'ab'.repeat(32)}`
    const revision: Revision = { kind: 'image', image: { name: 'ghcr.io/acme/shop', digest } }
    const ref = await target.deploy(request(revision), signal)
    await ended(target, ref)
    expect(await target.conclude(ref, request(revision), signal)).toMatchObject({ ok: true })
    expect(coolify.containers('shop')[0]?.image).toBe(`ghcr.io/acme/shop@${digest}`)
    expect(await target.inspect(request(configured), signal)).toMatchObject({ current: revision })
  })

  it('deploys a commit by the rollback route, and knows that it runs', async () => {
    const { coolify, target } = await start({ applications: [gitApplication] })
    expect(await target.inspect(request(commit(sha1), 'api'), signal)).toMatchObject({
      current: commit(sha1),
      isCurrentLive: true,
    })
    const ref = await target.deploy(request(commit(sha2), 'api'), signal)
    await ended(target, ref)
    expect(await target.conclude(ref, request(commit(sha2), 'api'), signal)).toMatchObject({ ok: true })
    expect(coolify.containers('api')[0]?.version).toBe(sha2)
    expect(coolify.columns('api').git_commit_sha).toBe('HEAD')
  })

  it('pins a commit where Coolify is older than 4.3, and takes the pin back', async () => {
    const { coolify, target } = await start({ applications: [gitApplication], knobs: { hasRollbackRoute: false } })
    const ref = await target.deploy(request(commit(sha2), 'api'), signal)
    expect(coolify.columns('api').git_commit_sha).toBe(sha2)
    await ended(target, ref)
    await target.conclude(ref, request(commit(sha2), 'api'), signal)
    expect(coolify.containers('api')[0]?.version).toBe(sha2)
    expect(coolify.columns('api').git_commit_sha).toBe('HEAD')
  })

  it.each([true, false])(
    'attaches to the deployment behind a duplicate (with a dangling uuid: %s)',
    async (danglingUuid) => {
      const { coolify, target } = await start({
        applications: [gitApplication],
        knobs: { danglingUuid, pullSeconds: 10, workerLost: true },
      })
      const { deployments } = await byHand(coolify, 'POST', '/deploy?uuid=api')
      const ref = await target.deploy(request(configured, 'api'), signal)
      expect(ref).toEqual({ resource: 'api', id: deployments[0]?.deployment_uuid, started: false })
    },
  )

  it('attaches to a running deployment of the same commit', async () => {
    const { target } = await start({ applications: [gitApplication], knobs: { pullSeconds: 20 } })
    const first = await target.deploy(request(commit(sha2), 'api'), signal)
    expect(await target.deploy(request(commit(sha2), 'api'), signal)).toEqual({ ...first, started: false })
  })

  it.each([
    ['an image application', 'shop', image('v2')],
    ['a commit', 'api', commit(sha2)],
  ])('waits for room when the queue is full: %s', async (_, resource, revision) => {
    const applications = [{ uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1' }, gitApplication]
    const { coolify, target } = await start({ applications, knobs: { queueLimit: 0 } })
    const deploying = target.deploy(request(revision, resource), signal)
    await until(() => coolify.journal.some(({ status }) => status === 429 || status === 400))
    coolify.knobs.queueLimit = 25
    const ref = await deploying
    expect(await ended(target, ref)).toMatchObject({ state: 'finished' })
    expect(coolify.journal.map(({ status }) => status)).toContain(resource === 'shop' ? 429 : 400)
  })

  it('refuses an image for a git application, and a commit for an image application', async () => {
    const { target } = await start({
      applications: [{ uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1' }, gitApplication],
    })
    expect((await target.inspect(request(image('v2'), 'api'), signal)).refusal).toContain('built from git (nixpacks)')
    expect((await target.inspect(request(commit(sha1)), signal)).refusal).toContain('takes no commit')
  })

  it.each([
    ['before its container was started', { pullSeconds: 1_000 }, (lines: string) => lines.includes('Pulling'), false],
    ['when its container was started', {}, (lines: string) => lines.includes('New container started'), true],
  ])('knows whether what was cancelled %s may run', async (_, knobs, isReached, mayRun) => {
    const application = {
      uuid: 'shop',
      name: 'shop',
      image: 'ghcr.io/acme/shop:v1',
      healthCheck: { startPeriod: 1_000 },
    }
    const { coolify, target } = await start({ applications: [application], knobs })
    const ref = await target.deploy(request(image('v2')), signal)
    await until(() => isReached(JSON.stringify(coolify.deployments('shop')[0]?.logs)))
    await target.cancel(ref, signal)
    expect(await target.conclude(ref, request(image('v2')), signal)).toMatchObject({ ok: false, mayRun })
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(mayRun ? ['v1', 'v2'] : ['v1'])
  })

  it('waits for the deployments on further servers', async () => {
    const application = { uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', additionalServers: 1 }
    const { coolify, target } = await start({ applications: [application] })
    const ref = await target.deploy(request(image('v2')), signal)
    expect(await ended(target, ref)).toMatchObject({ state: 'finished' })
    expect(coolify.deployments('shop').map(({ status }) => status)).toEqual(['finished', 'finished', 'finished'])
  })

  it('finds applications by their tag', async () => {
    const applications = ['blue', 'green'].map((name) => ({
      uuid: `uuid-${name}`,
      name,
      image: 'ghcr.io/acme/shop:v1',
      tags: [name === 'blue' ? 'live' : 'test'],
    }))
    const { target } = await start({ applications })
    expect(await target.labelled('live', signal)).toEqual({ blue: 'uuid-blue' })
  })
})

describe('Coolify: how a deployment ends', () => {
  it('is not content with `finished` when the application is down afterwards', async () => {
    const application = { uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1' }
    const images = { 'ghcr.io/acme/shop:crashing': { env: { CRASH_AFTER_MS: '5' } } }
    const options = { applications: [application], images, second: 20, knobs: { statusStaleness: 1 } }
    const { coolify, target } = await start(options, { pollInterval: 50 })
    const ref = await target.deploy(request(image('crashing')), signal)
    expect(await ended(target, ref)).toMatchObject({ state: 'finished' })
    await until(() => /^(exited|degraded)/.test(coolify.status('shop')))
    const conclusion = await target.conclude(ref, request(image('crashing')), signal)
    expect(conclusion).toEqual({
      ok: false,
      reason: expect.stringMatching(/finished, but the application is (exited|degraded)/),
    })
  })

  it('takes no `running:unhealthy` for bad that only stands until the next refresh', async () => {
    const healthCheck = { startPeriod: 0, interval: 1 }
    const application = { uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', healthCheck }
    const { coolify, target } = await start({ applications: [application], second: 200, knobs: { pullSeconds: 0 } })
    const ref = await target.deploy(request(image('v2')), signal)
    await ended(target, ref)
    expect(coolify.status('shop')).toBe('running:unhealthy')
    expect(await target.conclude(ref, request(image('v2')), signal)).toEqual({ ok: true, reason: 'running:healthy' })
  })

  it('says so when somebody set another image meanwhile', async () => {
    const { coolify, target } = await start()
    const ref = await target.deploy(request(image('v2')), signal)
    await ended(target, ref)
    await byHand(coolify, 'PATCH', '/applications/shop', { docker_registry_image_tag: 'v3' })
    const conclusion = await target.conclude(ref, request(image('v2')), signal)
    expect(conclusion).toEqual({ ok: false, reason: 'somebody set the image to ghcr.io/acme/shop:v3 meanwhile' })
  })

  it('is told when a new container never becomes healthy', async () => {
    const images = { 'ghcr.io/acme/shop:ill': { env: { HEALTHY: 'false' } } }
    const { coolify, target } = await start({ images })
    const ref = await target.deploy(request(image('ill')), signal)
    expect(await ended(target, ref)).toMatchObject({ state: 'failed' })
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v1'])
    expect((await target.buildLog(ref, signal)).join()).toContain('rolling back to the old container')
  })

  it('reads a cancelled deployment as cancelled, also where cancelling answers 500', async () => {
    const { target } = await start({ knobs: { cancelAnswers500: true, pullSeconds: 20 } })
    const ref = await target.deploy(request(image('v2')), signal)
    await target.cancel(ref, signal)
    expect(await ended(target, ref)).toEqual({ state: 'cancelled', word: 'cancelled-by-user' })
  })

  it('reads a deployment that a restart of Coolify ended as failed', async () => {
    const { coolify, target } = await start({ knobs: { pullSeconds: 20 } })
    const ref = await target.deploy(request(image('v2')), signal)
    coolify.restart()
    expect(await ended(target, ref)).toMatchObject({ state: 'failed' })
  })

  it('says vanished of a deployment that is not there any more', async () => {
    const { coolify, target } = await start({ knobs: { workerLost: true } })
    const ref = await target.deploy(request(image('v2')), signal)
    coolify.forget(ref.id)
    expect(await target.status(ref, signal)).toMatchObject({ state: 'vanished' })
  })

  it('shows the end of the log without debug lines and secrets', async () => {
    const { target, tools } = await start()
    tools.redactor.add('manifest unknown')
    const ref = await target.deploy(request(image('broken')), signal)
    await ended(target, ref)
    const log = await target.buildLog(ref, signal)
    expect(log.at(-1)).toBe('Error response from daemon: manifest for ghcr.io/acme/shop:broken not found: ***')
    expect(log).toContain('pulling')
    expect(log.join()).not.toContain('secret-debug')
  })
})
