import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import { type DeployTargetDefinition, deployTargets } from '../../../shared/deploy/registry.ts'
import { type DeployTarget, hasBuildLog } from '../../../shared/deploy/target.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../../simulators/heroku/heroku.ts'
import { createContext } from '../../fakes/context.ts'
import { commit, hurriedClock, request, sha1, sha2 } from './coolify-harness.ts'

const { signal } = new AbortController()
let heroku: HerokuSimulator

beforeEach(async () => {
  heroku = await createHerokuSimulator({
    apps: [
      { name: 'shop', isInPipeline: true },
      { name: 'shop-staging', isInPipeline: true, stage: 'staging', codes: ['slug-2'] },
      { name: 'elsewhere' },
      { name: 'shop-fir', generation: 'fir', codes: ['image-1', 'image-2'] },
      { name: 'shop-docker', stack: 'container', codes: ['web-1', 'web-2'] },
    ],
    broken: ['slug-b', 'b'.repeat(40)],
  })
})
afterEach(async () => {
  await heroku.close()
  expect(heroku.problems).toEqual([])
})

function target(options: Readonly<Record<string, unknown>> = {}): DeployTarget {
  const settings = { url: heroku.url, token: heroku.token, options }
  const holds = async () => undefined
  return connectTarget({ kind: 'heroku', ...settings, pollInterval: 10, holds }, createContext({ clock: hurriedClock }))
}

async function deployed(revision: Revision, options: Readonly<Record<string, unknown>> = {}, app = 'shop') {
  const on = target(options)
  const ref = await on.deploy(request(revision, app), signal)
  const followed = await follow(on, ref, request(revision, app), { clock: hurriedClock, signal, pollInterval: 10 })
  return { ...followed, ref, log: hasBuildLog(on) ? await on.buildLog(ref, signal) : [] }
}

const running = (app = 'shop') => heroku.app(app)?.releases.find(({ isCurrent }) => isCurrent)?.code
const slug = (id: string): Revision => ({ kind: 'artifact', id })
const refusal = async (revision: Revision, options = {}, app = 'shop') =>
  (await target(options).inspect(request(revision, app), signal)).refusal

describe('Heroku', () => {
  it('is not content with a release until every dyno of the formation is up with it [D21]', async () => {
    const words: string[] = []
    const on = target()
    const ref = await on.deploy(request(slug('slug-2')), signal)
    const onChange = (word: string) => void words.push(word)
    await follow(on, ref, request(slug('slug-2')), { clock: hurriedClock, signal, pollInterval: 10, onChange })
    expect(words).toEqual(['v3: release phase', 'v3: 0 of 2 dynos up', 'v3: 1 of 2 dynos up', 'v3: 2 of 2 dynos up'])
  })

  it('has failed when the release phase fails, and shows its log without sending the token there', async () => {
    heroku.knobs.lateLogs = 2
    const { state, log, ref } = await deployed(slug('slug-b'))
    expect([state, running()?.id]).toEqual(['failed', 'slug-1'])
    expect(log).toEqual(['Running release command...', `release ${ref.id.slice('release:'.length)} ended`])
  })

  it('has failed when dynos of the new release crash and stay so', async () => {
    heroku.knobs.crashes = true
    expect(await deployed(slug('slug-2'))).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('crashed'),
    })
  })

  it('promotes the code of a commit from an app of the same pipeline', async () => {
    const promoted = await deployed(commit(sha2), { from: 'shop-staging' })
    expect([promoted.ok, promoted.ref.id.split(':')[0], running()?.commit]).toEqual([true, 'promotion', sha2])
    // its own release has that code now
    const again = await deployed(commit(sha2), { from: 'shop-staging' })
    expect([again.ok, again.ref.id.split(':')[0], running()?.commit]).toEqual([true, 'release', sha2])
    const sha3 = '3'.repeat(40)
    expect(await refusal(commit(sha3), { from: 'shop-staging' })).toContain('no release of shop-staging')
  })

  it('promotes what the other app runs, without a commit being given', async () => {
    const { ok, ref, url } = await deployed({ kind: 'configured' }, { from: 'shop-staging' })
    expect([ok, ref.id.split(':')[0], running()?.commit]).toEqual([true, 'promotion', sha2])
    expect(url).toBe('https://shop-0123456789ab.herokuapp.com/')
  })

  it('has failed when a promotion is completed but its target is not', async () => {
    heroku.knobs.promotionFails = true
    const { state, reason } = await deployed({ kind: 'configured' }, { from: 'shop-staging' })
    expect([state, reason]).toEqual(['failed', expect.stringContaining('could not be released to')])
  })

  it('finds a promotion again whose answer got lost, and makes one release', async () => {
    heroku.fail({ match: /POST \/pipeline-promotions/, applied: true, with: 'reset' })
    const { ok, ref } = await deployed({ kind: 'configured' }, { from: 'shop-staging' })
    expect([ok, ref.id.split(':')[0], heroku.app('shop')?.releases.length]).toEqual([true, 'release', 3])
  })

  it('says what a refusal for the second factor means', async () => {
    heroku.knobs.needsTwoFactor = true
    await expect(deployed({ kind: 'configured' }, { from: 'shop-staging' })).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      message: expect.stringContaining('second authentication factor'),
    })
  })

  it('has a commit built from where the source is, and released', async () => {
    const sha4 = '4'.repeat(40)
    const options = { 'source-url': 'https://github.com/acme/shop/archive/{sha}.tar.gz' }
    const { ok, ref } = await deployed(commit(sha4), options)
    expect([ok, ref.id.split(':')[0], running()?.commit]).toEqual([true, 'build', sha4])
    expect(heroku.app('shop')?.builds.map(({ url }) => url)).toEqual([
      `https://github.com/acme/shop/archive/${sha4}.tar.gz`,
    ])
    const broken = await deployed(commit('b'.repeat(40)), options)
    expect([broken.state, broken.reason, running()?.commit]).toEqual(['failed', 'build failed', sha4])
  })

  it('goes back to an earlier release by its version, with its config vars', async () => {
    await deployed(slug('slug-2'))
    expect((await deployed(slug('v2'))).ok).toBe(true)
    const last = heroku.app('shop')?.releases.at(-1)
    expect([last?.code?.id, last?.description]).toEqual(['slug-1', 'Rollback to v2'])
  })

  it('releases an OCI image of the Fir generation, where no slug is', async () => {
    const { ok } = await deployed(slug('image-2'), {}, 'shop-fir')
    expect([ok, running('shop-fir')?.id]).toEqual([true, 'image-2'])
    const { current, warnings } = await target().inspect(request(slug('image-1'), 'shop-fir'), signal)
    expect([current, warnings]).toEqual([slug('image-2'), []])
    expect(await refusal(slug('slug-1'), {}, 'shop-fir')).toContain('no OCI image slug-1')
  })

  it('releases an image of its registry by id, and tells the release to go back to', async () => {
    const image = (app: string, digit: string): Revision => ({
      kind: 'image',
      image: { name: `registry.heroku.com/${app}/web`, digest: `sha256:${digit.repeat(64)}` },
    })
    expect(await deployed(image('shop-docker', '2'), {}, 'shop-docker')).toMatchObject({ ok: true, artifact: 'v3' })
    expect(running('shop-docker')?.id).toBe('web-2')
    expect((await target().inspect(request(slug('v2'), 'shop-docker'), signal)).current).toEqual(slug('v3'))
    expect(await refusal(image('shop', '2'))).toContain('not container')
    expect(await refusal(image('other', '2'))).toContain('registry.heroku.com/shop/')
  })

  it('refuses what can never be released there', async () => {
    const expired = heroku.app('shop')?.codes[1]
    if (expired) expired.deletedAt = '2026-01-01T00:00:00Z'
    expect(await refusal(slug('slug-2'))).toContain('deleted the code')
    expect(await refusal(slug('slug-9'))).toContain('no slug slug-9')
    expect(await refusal(commit('9'.repeat(40)))).toContain('give the option from')
    expect(await refusal({ kind: 'configured' })).toContain('must be said')
    expect(await refusal({ kind: 'configured' }, { from: 'elsewhere' })).toContain('not in one pipeline')
    expect(await refusal({ kind: 'configured' }, { from: 'nowhere' })).toContain('no app nowhere')
  })

  it('warns of what users will see', async () => {
    const { warnings } = await target().inspect(request(slug('slug-2')), signal)
    expect(warnings.join()).toContain('preboot is off')
  })

  it('does not call good what somebody else has released over it meanwhile', async () => {
    const on = target()
    const ref = await on.deploy(request(slug('slug-2')), signal)
    for (let state = ''; state !== 'finished';) ({ state } = await on.status(ref, signal))
    await deployed(slug('slug-1'))
    expect(await on.conclude(ref, request(slug('slug-2')), signal)).toMatchObject({
      ok: false,
      reason: 'v4 was released meanwhile',
    })
  })

  it('compares commits where a commit is asked for, so that what runs is told alike', async () => {
    expect((await target().inspect(request(commit(sha2)), signal)).current).toEqual(commit(sha1))
  })

  it('is refused a source that names no commit, and options that it does not have', () => {
    const { heroku: definition }: Record<string, DeployTargetDefinition> = deployTargets
    const options = { 'source-url': 'https://github.com/acme/shop', form: 'shop' }
    const problems = definition.check({ url: '', token: '', options })
    expect(problems.map(({ input }) => input)).toEqual(['options', 'token', 'options source-url'])
  })
})
