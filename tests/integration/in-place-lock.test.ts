import { afterEach, describe, expect, it } from '@jest/globals'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
const start = async (options: Partial<CoolifyOptions> = {}) => (scene = await createScene(options))
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})

const application = (name: string) => ({ uuid: name, name, image: `ghcr.io/acme/${name}:v1`, healthCheck: true })
const shop = { resources: 'web=shop', environment: 'production' }
const image = (version: string) => ({ image: `ghcr.io/acme/shop:${version}` })
const by = (run: number, attempt = 1) => ({
  env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
})
const running = (name: string) =>
  scene.coolify
    .containers(name)
    .map(({ version }) => version)
    .join()
const phases = (id: unknown) => scene.journal(id).map((entry) => entry.split('|')[1])
async function until(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const isStarted = () => scene.github.state.deployments.some(({ id }) => phases(id).includes('PREPARED'))

describe('deployments in place', () => {
  it('of one service go one after the other: the second begins when the first has ended', async () => {
    await start({ knobs: { pullSeconds: 60 } })
    const first = scene.run({ ...shop, ...image('v2') }, by(1))
    await until(isStarted)
    const second = await scene.run({ ...shop, ...image('v3') }, by(2))
    const { outputs } = await first
    expect([second.phase, running('shop')]).toEqual(['Successful', 'v3'])
    expect(second.log).toContain('waiting for release')
    const [one, other] = [outputs['github-deployment-id'], second.outputs['github-deployment-id']]
    const at = (id: unknown, phase: string) =>
      Date.parse(
        scene.github.state.deployments
          .find((one) => one.id === id)
          ?.statuses.find(({ description }) => description.includes(`|${phase}|`))?.createdAt ?? '',
      )
    expect([phases(one).includes('COMMITTED'), phases(other).at(-1)]).toEqual([true, 'COMMITTED'])
    // GitHub's list of environments shows one that is live
    const states = scene.github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)
    expect(states).toEqual(['inactive', 'success'])
    expect(at(other, 'LOCKED')).toBeGreaterThanOrEqual(at(one, 'COMMITTED'))
  })

  it('asks GitHub for little, alone and as a fleet', async () => {
    const names = ['auth', 'users', 'mail', 'shop']
    await start({ applications: names.map(application) })
    await scene.run({ ...shop, ...image('v2') }, by(1))
    const alone = scene.github.journal.length
    const resources = names.map((name) => `${name}=${name}`).join('\n')
    const images = names.map((name) => `${name}=ghcr.io/acme/${name}:v3`).join('\n')
    await scene.run({ environment: 'production', resources, image: images }, by(2))
    const fleet = scene.github.journal.length - alone
    expect([alone <= 15, fleet <= 15 + 4 * names.length]).toEqual([true, true])
  })

  it('goes back, when it fails, to what the one that it waited for has brought', async () => {
    await start({ knobs: { pullSeconds: 60 }, images: { 'ghcr.io/acme/shop:v3': { broken: true } } })
    const first = scene.run({ ...shop, ...image('v2') }, by(1))
    await until(isStarted)
    const second = await scene.run({ ...shop, ...image('v3'), 'on-failure': 'rollback' }, by(2))
    await first
    expect([second.phase, running('shop')]).toEqual(['Failed', 'v2'])
  })

  it('that does not get its turn in time is refused, names who holds it, and leaves nothing open', async () => {
    await start({ knobs: { pullSeconds: 900 } })
    const first = scene.run({ ...shop, ...image('v2') }, by(1))
    await until(isStarted)
    const second = scene.run({ ...shop, ...image('v3'), 'lock-timeout': '3s' }, by(2))
    await expect(second).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
    expect(scene.coolify.deployments('shop')).toHaveLength(2)
    const [held, refused] = scene.github.state.deployments
    expect(phases(refused?.id)).toEqual(['PLANNED', 'FAILED_SAFE'])
    expect(scene.journal(refused?.id).at(-1)).toContain(`release ${held?.id}`)
    await first
  })

  it('of two fleets wait for each other when they share a service, and for nobody when they do not', async () => {
    await start({ applications: ['auth', 'users', 'mail', 'shop'].map(application), knobs: { pullSeconds: 100 } })
    const fleet = (...names: string[]) => ({
      environment: 'production',
      resources: names.map((name) => `${name}=${name}`).join('\n'),
      image: names.map((name) => `${name}=ghcr.io/acme/${name}:v2`).join('\n'),
    })
    const first = scene.run(fleet('auth', 'users'), by(1))
    await until(isStarted)
    const apart = await scene.run(fleet('mail', 'shop'), by(2))
    const shared = await scene.run(fleet('users', 'shop'), by(3))
    await first
    expect(apart.log).not.toContain('waiting for release')
    expect([apart.phase, shared.phase]).toEqual(['Successful', 'Successful'])
  })

  it('waits for a release of the same service that is alive, and never for a dead one', async () => {
    await start()
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = { v: 1, op: 'switch', service: 'web', queued: true, run: { id: 3, attempt: 1 } }
    const release = scene.github.seed.deployment({
      sha,
      environment: 'production',
      task: 'release-kit:switch',
      payload,
    })
    scene.github.seed.status(release, 'queued', 'rk2|PLANNED|0/0||||waiting for its turn')
    scene.github.seed.run({ run: 3, status: 'in_progress' })
    const waiting = scene.run({ ...shop, ...image('v2'), 'lock-timeout': '3s' }, by(7))
    await expect(waiting).rejects.toThrow(`release ${release.id}`)
    scene.github.seed.run({ run: 3, status: 'completed' })
    const { phase } = await scene.run({ ...shop, ...image('v2') }, by(8))
    expect([phase, phases(release.id)]).toEqual(['Successful', ['PLANNED', 'FAILED_SAFE']])
  })

  it('touches nothing where a dead release may have left traffic between two slots', async () => {
    await start()
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = { v: 1, op: 'switch', service: 'web', queued: true, run: { id: 3, attempt: 1 } }
    const release = scene.github.seed.deployment({
      sha,
      environment: 'production',
      task: 'release-kit:switch',
      payload,
    })
    for (const phase of ['LOCKED', 'ARMED', 'SWITCHING'])
      scene.github.seed.status(release, 'in_progress', `rk2|${phase}|1/1|green|||seeded`)
    scene.github.seed.run({ run: 3, status: 'completed' })
    await expect(scene.run({ ...shop, ...image('v2') }, by(7))).rejects.toMatchObject({ code: 'RELEASE_UNFINISHED' })
    expect([running('shop'), scene.writes()]).toEqual(['v1', []])
  })

  it('asks for the release-id of a release that its own job has begun, rather than ending it', async () => {
    await start()
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = { v: 1, op: 'switch', service: 'web', queued: true, run: { id: 7, attempt: 1, job: 5 } }
    const release = scene.github.seed.deployment({
      sha,
      environment: 'production',
      task: 'release-kit:switch',
      payload,
    })
    scene.github.seed.status(release, 'in_progress', 'rk2|LOCKED|0/0|green|||seeded')
    scene.github.seed.run({ run: 7, status: 'in_progress' })
    const own = scene.run({ ...shop, ...image('v2') }, { ...by(7), jobId: 5 })
    await expect(own).rejects.toThrow('give its id as release-id')
    expect(phases(release.id)).toEqual(['LOCKED'])
  })

  it('stops where a rollback has taken over, and does not say that it went well', async () => {
    await start({ knobs: { pullSeconds: 60 } })
    const first = scene.run({ ...shop, ...image('v2') }, by(1))
    await until(isStarted)
    const [release] = scene.github.state.deployments
    if (release) scene.github.seed.status(release, 'inactive', 'rk2|SUPERSEDED|0/0||||rollback 99 goes first')
    const { phase, reason } = await first
    expect([phase, reason.includes('rollback 99 goes first')]).toEqual(['Failed', true])
  })
})
