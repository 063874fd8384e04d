import { afterEach, describe, expect, it } from '@jest/globals'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})
const image = 'ghcr.io/acme/shop'
const shop = { resources: 'web=shop', image: `${image}:v2` }

describe('variables of an application in Coolify', () => {
  const env = { LOG_LEVEL: 'info', OLD: 'stays' }
  const variables = 'LOG_LEVEL=debug\nweb/API_KEY=a-new-secret-value'
  const values = () =>
    Object.fromEntries(
      scene.coolify
        .variables('shop')
        .flatMap(({ key, value, is_preview: isOfPreview }) => (isOfPreview ? [] : [[key, value]])),
    )
  const begin = async (more: Partial<CoolifyOptions> = {}) => {
    const applications = [{ uuid: 'shop', name: 'shop', image: `${image}:v1`, env, healthCheck: true }]
    scene = await createScene({ applications, ...more })
  }

  it('are set before the deployment, told by name, and shown by nobody', async () => {
    await begin()
    const { phase, log, summary } = await scene.run({ ...shop, variables })
    expect([phase, values()]).toEqual([
      'Successful',
      { LOG_LEVEL: 'debug', OLD: 'stays', API_KEY: 'a-new-secret-value' },
    ])
    expect(log).toContain('variables API_KEY added; LOG_LEVEL changed')
    expect(log + summary).not.toMatch(/a-new-secret|debug/)
    const writes = scene.writes()
    expect(writes.findIndex((one) => one.endsWith('/envs/bulk'))).toBeLessThan(writes.indexOf('POST /deploy'))
  })

  it('are put back when the deployment fails', async () => {
    await begin({ images: { 'ghcr.io/acme/shop:v2': { broken: true } } })
    const { phase, log } = await scene.run({ ...shop, variables })
    expect([phase, values()]).toEqual(['Failed', env])
    expect(log).toContain('variables put back')
  })

  it('are set, and said not to be comparable, where the token may not read values', async () => {
    const plain = { token: '3|plain', abilities: ['read', 'write', 'deploy'] as const }
    await begin({ tokens: [plain] })
    const { phase, log } = await scene.run({ ...shop, token: plain.token, variables: 'LOG_LEVEL=debug' })
    expect([phase, values().LOG_LEVEL]).toEqual(['Successful', 'debug'])
    expect(log).toContain('LOG_LEVEL set (what it was cannot be read)')
  })

  it('change nothing in a dry run, nor when they are as they should be', async () => {
    await begin()
    await scene.run({ ...shop, variables, 'dry-run': 'true' })
    expect([scene.writes(), values()]).toEqual([[], env])
    await scene.run({ ...shop, variables: 'LOG_LEVEL=info' })
    expect(scene.writes().filter((one) => one.includes('envs'))).toEqual([])
  })

  it('are refused without being shown where a line cannot be read', async () => {
    await begin()
    const asked = scene.run({ ...shop, variables: 'a-secret-without-a-name' })
    await expect(asked).rejects.toThrow('variables')
    await expect(asked).rejects.not.toThrow('a-secret')
    await expect(scene.run({ ...shop, variables: 'wbe/A=b' })).rejects.toThrow(/variables .*"wbe"/)
  })
})
