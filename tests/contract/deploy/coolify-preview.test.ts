import { afterEach, describe, expect, it } from '@jest/globals'
import { createCoolifyTarget } from '../../../shared/deploy/targets/coolify.ts'
import type { CoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions, Token } from '../../../simulators/coolify/options.ts'
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
const shop = {
  uuid: 'shop',
  name: 'shop',
  image: 'ghcr.io/acme/shop:v1',
  healthCheck: true,
  domains: ['https://shop.example.com:3000', 'https://other.example.com'],
}
const api = { uuid: 'api', name: 'api', git: { head: sha1 }, previews: true }

let coolify: CoolifySimulator | undefined
afterEach(async () => {
  const problems = coolify?.problems
  await coolify?.close()
  expect(problems).toEqual([])
})

async function start(options: Partial<CoolifyOptions> = {}, token?: string) {
  const simulator = await startCoolify({ applications: [shop, api], ...options })
  coolify = simulator
  const target = createCoolifyTarget(toolsFor(simulator, token === undefined ? {} : { token }))
  return { coolify: simulator, target, preview: target.previewOf(7) }
}

const versionsOf = (simulator: CoolifySimulator, uuid: string, pullRequest = 7) =>
  simulator
    .previews(uuid)
    .get(pullRequest)
    ?.map(({ version }) => version)

describe('Coolify: the preview of an image', () => {
  it('is deployed by its tag, beside production, and told where it answers', async () => {
    const { coolify, preview } = await start()
    const asked = request(image('pr-7'))
    const ref = await preview.deploy(asked, signal)
    expect(await ended(preview, ref)).toMatchObject({ state: 'finished' })
    expect(await preview.conclude(ref, asked, signal)).toEqual({
      ok: true,
      reason: '',
      url: 'https://7.shop.example.com',
    })
    expect(versionsOf(coolify, 'shop')).toEqual(['pr-7'])
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v1'])
    expect(coolify.columns('shop')).toMatchObject({ docker_registry_image_tag: 'v1' })
    expect(coolify.journal.filter(({ method }) => method !== 'GET')).toHaveLength(1)
  })

  it('is deployed anew where its tag has moved while a deployment of it was under way', async () => {
    const { coolify, preview } = await start({ knobs: { pullSeconds: 20 } })
    const first = await preview.deploy(request(image('pr-7')), signal)
    const second = await preview.deploy(request(image('pr-7')), signal)
    expect([second.started, second.id === first.id]).toEqual([true, false])
    await ended(preview, second)
    expect(versionsOf(coolify, 'shop')).toEqual(['pr-7'])
  })

  it('is one deployment where it is named by digest and asked for again', async () => {
    const { preview } = await start({ knobs: { pullSeconds: 20 } })
    const digest = request({
      kind: 'image',
      image: { name: 'ghcr.io/acme/shop', digest: `sha256:${'a'.repeat(64)}` },
    })
    const { id } = await preview.deploy(digest, signal)
    expect(await preview.deploy(digest, signal)).toEqual({ resource: 'shop', id, started: false })
  })

  it('is not what was asked for when its deployment is of another tag or of production', async () => {
    const { coolify, preview, target } = await start()
    const ref = await preview.deploy(request(image('pr-7')), signal)
    await ended(preview, ref)
    expect(await preview.conclude(ref, request(image('pr-7-b')), signal)).toMatchObject({
      ok: false,
      reason: 'tag pr-7 was deployed instead of pr-7-b',
    })
    const [production] = coolify.deployments('shop').filter((row) => row.pull_request_id === 0)
    const other = { resource: 'shop', id: production?.deployment_uuid ?? '', started: false }
    expect(await preview.conclude(other, request(image('pr-7')), signal)).toMatchObject({ ok: false })
    expect((await target.inspect(request(image('v1')), signal)).current).toEqual(image('v1'))
  })

  it.each([
    ['no image is given', request(configured), 'give the image of the pull request'],
    ['the image has another name', request({ kind: 'image', image: { name: 'x/y', tag: 'z' } }), 'by another tag'],
    ['a commit is given', request(commit(sha1)), 'takes no commit'],
    ['an image is given for what is built from git', request(image('pr-7'), 'api'), 'takes no image'],
  ])('is refused before anything is done when %s', async (_, asked, why) => {
    const { coolify, preview } = await start()
    expect((await preview.inspect(asked, signal)).refusal).toContain(why)
    expect(coolify.previews('shop').size).toBe(0)
  })

  it('says which version it needs where Coolify does not know tags of previews', async () => {
    const { preview } = await start({ knobs: { hasDockerTag: false } })
    await expect(preview.deploy(request(image('pr-7')), signal)).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
      hint: expect.stringContaining('beta.471'),
    })
  })

  it('has no address that could be told where chance is a part of it', async () => {
    const { preview } = await start({ applications: [{ ...shop, previewUrlTemplate: '{{random}}.{{domain}}' }] })
    const ref = await preview.deploy(request(image('pr-7')), signal)
    await ended(preview, ref)
    expect(await preview.conclude(ref, request(image('pr-7')), signal)).toEqual({ ok: true, reason: '' })
  })
})

describe('Coolify: the preview of a commit', () => {
  it('is of the head of its pull request, which must be the commit asked for', async () => {
    const { coolify, preview } = await start()
    coolify.openPullRequest('api', 7, sha2)
    const asked = request(commit(sha2), 'api')
    const ref = await preview.deploy(asked, signal)
    await ended(preview, ref)
    expect(await preview.conclude(ref, asked, signal)).toMatchObject({ ok: true })
    expect(versionsOf(coolify, 'api')).toEqual([sha2])
    expect(coolify.containers('api').map(({ version }) => version)).toEqual([sha1])
    expect(await preview.conclude(ref, request(commit(sha1), 'api'), signal)).toMatchObject({
      ok: false,
      reason: `commit ${sha2} was deployed instead of ${sha1}`,
    })
  })

  it.each([
    ['Coolify was never told of the pull request', { ...api }, 8],
    ['previews are off for the application', { ...api, previews: false }, 7],
  ])('is refused, with what to do, when %s', async (_, application, opened) => {
    const { coolify, preview } = await start({ applications: [application] })
    coolify.openPullRequest('api', opened, sha2)
    await expect(preview.deploy(request(commit(sha2), 'api'), signal)).rejects.toMatchObject({
      message: expect.stringContaining('Pull request 7 not found'),
      hint: expect.stringContaining('Preview Deployments'),
    })
  })

  it('is told by its own variables, not by those of production', async () => {
    const { coolify, preview } = await start({ applications: [{ ...api, env: { MODE: 'production' } }] })
    await byHand(coolify, 'POST', '/applications/api/envs', { key: 'MODE', value: 'preview', is_preview: true })
    coolify.openPullRequest('api', 7, sha2)
    await ended(preview, await preview.deploy(request(configured, 'api'), signal))
    expect(coolify.previews('api').get(7)?.[0]?.env).toMatchObject({ MODE: 'preview' })
  })
})

describe('Coolify: deleting a preview', () => {
  const deployed = async (more: Partial<CoolifyOptions> = {}, token?: string) => {
    const all = await start(more, token)
    await byHand(all.coolify, 'POST', '/deploy', { uuid: 'shop', pull_request_id: 7, docker_tag: 'pr-7' })
    await until(() => versionsOf(all.coolify, 'shop')?.length === 1)
    return all
  }

  it('ends what runs of it, and is nothing the second time', async () => {
    const { coolify, target } = await deployed()
    expect(await target.removePreview('shop', 7, signal)).toBe(true)
    expect(coolify.previews('shop').size).toBe(0)
    expect(await target.removePreview('shop', 7, signal)).toBe(false)
    expect(coolify.containers('shop')).toHaveLength(1)
  })

  it('cancels its deployment that is under way', async () => {
    const { coolify, target, preview } = await start({ knobs: { pullSeconds: 1_000 } })
    const ref = await preview.deploy(request(image('pr-7')), signal)
    await target.removePreview('shop', 7, signal)
    expect(await ended(preview, ref)).toMatchObject({ state: 'cancelled' })
    expect(coolify.previews('shop').size).toBe(0)
  })

  it('names an application that is not there', async () => {
    const { target } = await start()
    await expect(target.removePreview('gone', 7, signal)).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
  })

  it('says which version it needs', async () => {
    const { target } = await start({ knobs: { hasPreviewRoute: false } })
    await expect(target.removePreview('shop', 7, signal)).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
      hint: expect.stringContaining('beta.474'),
    })
  })

  it('names the ability `write` that a deploy-only token lacks', async () => {
    const plain: Token = { token: '2|limited-token', abilities: ['deploy'] }
    const { target } = await start({ tokens: [plain] }, plain.token)
    await expect(target.removePreview('shop', 7, signal)).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('the ability write'),
    })
  })
})
