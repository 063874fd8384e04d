import { afterEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { until } from '../fakes/until.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})
const start = async (options: Partial<CoolifyOptions> = {}) => (scene = await createScene(options))

const shop = { resources: 'web=shop', image: 'ghcr.io/acme/shop:v2' }
const versions = (...names: string[]) =>
  names.map((name) =>
    scene.coolify
      .containers(name)
      .map(({ version }) => version)
      .join(),
  )

describe('deploy-coolify, run again', () => {
  it('a re-run goes on with the deployment that the attempt before left', async () => {
    await start({ knobs: { pullSeconds: 300 } })
    const cancellation = new AbortController()
    const given = { ...shop, environment: 'production', 'on-cancel': 'leave' }
    const first = scene.run(given, { context: { signal: cancellation.signal } })
    while (!scene.journal(scene.github.state.deployments[0]?.id).join().includes('PREPARED'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    cancellation.abort(new Error('cancelled'))
    await first
    const { phase, outputs, log } = await scene.run(given, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([phase, outputs.status]).toEqual(['Successful', 'finished'])
    expect(log).toContain('attached to deployment')
    expect(scene.coolify.deployments('shop')).toHaveLength(2)
    // a release of its own: of the first attempt everybody sees that it is over
    const journals = scene.github.state.deployments.map(({ id }) =>
      scene.journal(id).map((entry) => entry.split('|')[1]),
    )
    expect(journals).toEqual([
      ['PLANNED', 'LOCKED', 'PREPARED', 'INTERRUPTED', 'SUPERSEDED'],
      ['PLANNED', 'LOCKED', 'PREPARED', 'COMMITTED'],
    ])
  })

  it('a run cancelled while its request is unanswered does not say that nothing began, and a re-run puts it right', async () => {
    await start({ knobs: { pullSeconds: 300 } })
    const cancellation = new AbortController()
    const given = { ...shop, environment: 'production' }
    let isAsked = false
    let answer: (_: undefined) => void = () => undefined
    scene.coolify.fail({
      match: /POST .*\/deploy/,
      applied: true,
      with: () => {
        isAsked = true
        return new Promise((resolve) => (answer = resolve))
      },
    })
    const first = scene.run(given, { context: { signal: cancellation.signal } })
    await until(() => isAsked)
    cancellation.abort(new Error('cancelled'))
    const { phase, outputs } = await first
    answer(undefined)
    expect([phase, outputs.status]).toEqual(['Error', 'cancelled'])
    expect(scene.coolify.deployments('shop')).toHaveLength(2)
    const [release] = scene.github.state.deployments
    expect(scene.journal(release?.id).at(-1)).toMatch(/^rk2\|INTERRUPTED\|/)
    scene.coolify.knobs.pullSeconds = 2
    const again = await scene.run(given, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.phase, versions('shop')]).toEqual(['Successful', ['v2']])
    expect(scene.journal(release?.id).at(-1)).toMatch(/^rk2\|SUPERSEDED\|/)
  })

  it.each(['My shop', 'A  shop', 'shop '.repeat(40).trim()])('re-attaches to an application named %s', async (name) => {
    await start({
      applications: [{ uuid: 'shop', name, image: 'ghcr.io/acme/shop:v1', tags: ['live'] }],
      knobs: { pullSeconds: 300 },
    })
    const cancellation = new AbortController()
    const given = { tag: 'live', image: shop.image, environment: 'production', 'on-cancel': 'leave' }
    const first = scene.run(given, { context: { signal: cancellation.signal } })
    while (!scene.journal(scene.github.state.deployments[0]?.id).join().includes('PREPARED'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    cancellation.abort(new Error('cancelled'))
    await first
    const { log, outputs } = await scene.run(given, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(outputs.status).toBe('finished')
    expect(log).toContain('attached to deployment')
    expect(scene.coolify.deployments('shop')).toHaveLength(2)
  })

  const ends = () =>
    scene.github.state.deployments.map(({ statuses }) => {
      const { state, description } = statuses.at(-1) ?? {}
      return [state, description?.split('|')[1]]
    })

  it('a deployment that is not waited for is no success on its record: nobody saw it', async () => {
    await start()
    const { phase, outputs } = await scene.run({ ...shop, environment: 'production', wait: 'false' })
    expect([phase, outputs.status]).toEqual(['Successful', 'started'])
    expect(ends()).toEqual([['in_progress', 'UNSEEN']])
  })

  it('one that was not waited for is gone on with by a run that waits, whose record says what it saw', async () => {
    await start()
    const given = { ...shop, environment: 'production' }
    await scene.run({ ...given, wait: 'false' })
    const { log } = await scene.run(given, { env: { GITHUB_RUN_ID: '8' } })
    expect(log).toContain('attached to deployment')
    expect(scene.coolify.deployments('shop')).toHaveLength(2)
    const [first, second] = scene.github.state.deployments
    expect(first?.statuses.map(({ state }) => state).slice(-2)).toEqual(['in_progress', 'inactive'])
    expect(first?.statuses.at(-1)?.description).toBe(`replaced by release ${second?.id}`)
    expect(ends()[1]).toEqual(['success', 'COMMITTED'])
  })

  it('closes the record that a dead run of another version left', async () => {
    await start()
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = {
      v: 1,
      op: 'deploy',
      service: 'web',
      artifact: 'ghcr.io/acme/shop:v0',
      run: { id: 3, attempt: 1 },
    }
    const left = scene.github.seed.deployment({ sha, environment: 'production', task: 'release-kit:deploy', payload })
    scene.github.seed.run({ run: 3, status: 'completed' })
    await scene.run({ ...shop, environment: 'production' })
    expect(scene.journal(left.id)).toEqual([expect.stringMatching(/^rk2\|SUPERSEDED\|0\/0\|\|\|\|its run is over/)])
  })

  it('does not take for its own a deployment that a record names whose run may not deploy', async () => {
    await start()
    const config: Config = { version: 1, environments: { production: { branch: 'main' } } }
    const { outputs } = await scene.run({ ...shop, environment: 'production' }, { config })
    const forged = scene.github.seed.deployment({
      sha: await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } }),
      task: 'release-kit:deploy',
      payload: { v: 1, op: 'deploy', service: 'web', artifact: 'ghcr.io/acme/shop:v3', run: { id: 3, attempt: 1 } },
    })
    scene.github.seed.run({ run: 3, status: 'completed', branch: 'mallory' })
    const claim = `rk1|PREPARED|1/1||${String(outputs['deployment-uuid'])} shop web`
    scene.github.seed.status(forged, 'in_progress', claim)
    const given = { ...shop, environment: 'production', image: 'ghcr.io/acme/shop:v3' }
    const { log } = await scene.run(given, { config })
    expect([log.includes('attached to deployment'), versions('shop')]).toEqual([false, ['v3']])
    expect(scene.journal(forged.id)).toEqual([claim])
  })

  it('does nothing when the same run has deployed it already', async () => {
    await start()
    const given = { ...shop, environment: 'production' }
    await scene.run(given)
    const before = scene.writes().length
    const { phase, reason, outputs } = await scene.run(given, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([phase, reason, outputs.status]).toEqual(['Successful', 'nothing to do: already running', 'skipped'])
    expect(scene.writes()).toHaveLength(before)
  })

  it('does nothing for a commit that runs, and records nothing', async () => {
    const head = 'c'.repeat(40)
    await start({ applications: [{ uuid: 'api', name: 'api', git: { head } }] })
    const { outputs } = await scene.run({ resources: 'api', commit: head, environment: 'production' })
    expect(outputs.status).toBe('skipped')
    expect([scene.writes(), scene.github.state.deployments]).toEqual([[], []])
  })
})
