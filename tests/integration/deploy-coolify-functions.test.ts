import { afterEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import { problemInFrench } from '../../shared/text/french.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})

const shop = { uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', domains: ['http://shop.test'] }
const asked = { resources: 'web=shop', image: 'ghcr.io/acme/shop:v2', environment: 'production', timeout: '60s' }
const begin = async (): Promise<void> => {
  scene = await createScene({ applications: [shop] })
}
const running = () => scene.coolify.containers('shop').map(({ version }) => version)
const configOf = (json: string, url?: string): Config => ({
  version: 1,
  environments: {
    production: {
      ...(url ? { url } : {}),
      health: { functions: { release: { path: 'health', 'expect-json': [json] } } },
    },
  },
})
const publicUrl = () => scene.coolify.applicationUrl('shop')

describe('deploy-coolify: functions of the service [D43]', () => {
  it('are those of the config, tried below the public URL once it is healthy', async () => {
    await begin()
    const { phase, log } = await scene.run(asked, { config: configOf('version == v2', publicUrl()) })
    expect([phase, log]).toEqual(['Successful', expect.stringContaining('check release: answers as it should')])
  })

  it('make the deployment fail, by name, when one does not work, and what ran before is put back', async () => {
    await begin()
    const given = { ...asked, 'on-failure': 'rollback' }
    const { phase, reason } = await scene.run(given, { config: configOf('version == v9', publicUrl()) })
    expect([phase, running()]).toEqual(['Failed', ['v1']])
    expect(reason).toMatch(/^web failed: deployed, but unhealthy: function release does not work: .*; put back: web/)
  })

  it('are those of the input before those of the config, beside a health URL of its own', async () => {
    await begin()
    const given = { ...asked, functions: 'who=/health version == v9', 'health-url': `${publicUrl()}/health` }
    const { phase, reason } = await scene.run(given, { config: configOf('version == v2') })
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('function who does not work: ')])
  })

  it.each([
    ['the config', {}, 'environments.production.health.functions'],
    ['the input', { functions: 'who=/health' }, 'functions'],
  ])(
    'of %s are refused by name where nobody would try them: no URL is known, or nothing is waited for',
    async (_, more, place) => {
      await begin()
      const config = configOf('version == v2')
      const unknown = scene.run({ ...asked, ...more }, { config })
      const needs = `${place} needs a health-url, or a public-url (also url in the config), where the service answers`
      await expect(unknown).rejects.toMatchObject({ problems: [{ input: place, sentence: needs }] })
      expect(problemInFrench(needs)).toContain(`${place} exige une health-url`)
      const unseen = scene.run({ ...asked, ...more, wait: 'false', 'public-url': publicUrl() }, { config })
      await expect(unseen).rejects.toThrow(`wait: false cannot be combined with ${place}`)
      expect([scene.writes(), running()]).toEqual([[], ['v1']])
    },
  )

  it('are problems, all at once, where they cannot be read', async () => {
    await begin()
    const config = configOf('version is v2', publicUrl())
    const place = 'environments.production.health.functions.release.expect-json'
    await expect(scene.run(asked, { config })).rejects.toMatchObject({ problems: [{ input: place }] })
    const twice = scene.run({ ...asked, functions: 'who=/a\nwho=/b', 'public-url': publicUrl() })
    await expect(twice).rejects.toMatchObject({ problems: [{ input: 'functions', received: 'who' }] })
    await expect(scene.run({ ...asked, functions: 'who=https://other.example/' })).rejects.toThrow(
      'functions is "who=https://other.example/"; expected `name=path`',
    )
  })

  it('of a slot are left to the release that moves traffic', async () => {
    await begin()
    const given = { ...asked, resources: 'web/green=shop', slot: 'green' }
    const { phase } = await scene.run(given, { config: configOf('version == v9', publicUrl()) })
    expect(phase).toBe('Successful')
  })

  it.each([
    ['works', 'version == pr-7', 'Successful', 'healthy'],
    ['does not work', 'version == v1', 'Failed', 'deployed, but unhealthy: function release does not work: '],
  ])('are tried on the preview of a pull request, not on production: one that %s', async (_, json, phase, reason) => {
    await begin()
    const { url, token, proxyUrl } = scene.coolify
    await fetch(`${url}/api/v1/applications/shop`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ preview_url_template: new URL(proxyUrl).host }),
    })
    const given = { ...asked, image: 'ghcr.io/acme/shop:pr-7', 'pull-request': '7' }
    const outcome = await scene.run(given, { config: configOf(json, publicUrl()) })
    expect([outcome.phase, outcome.reason]).toEqual([phase, expect.stringContaining(reason)])
  })
})
