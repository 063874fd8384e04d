import { afterEach, describe, expect, it } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions } from '../../../../simulators/coolify/options.ts'
import { createAsk, shop, until, versionAt } from './ask.ts'

let coolify: CoolifySimulator
afterEach(() => coolify.close())
const ask = createAsk(() => coolify)

async function start(options: Partial<CoolifyOptions> = {}): Promise<void> {
  coolify = await createCoolifySimulator({ applications: [shop], second: 10, ...options })
}

const isOver = () => coolify.deployments('shop').every(({ status }) => !['queued', 'in_progress'].includes(status))

describe('what the simulated Coolify shows', () => {
  it('routes by the labels of containers, which are those of their start, and by priority', async () => {
    await start({ applications: [shop, { uuid: 'other', name: 'other', image: 'acme/other:v9' }] })
    const version = () => versionAt(coolify.proxyUrl, 'shop.test')
    expect(await version()).toBe('v1')
    const rule = 'traefik.http.routers.https-0-other'
    const labels = ['traefik.enable=true', `${rule}.rule=Host(\`shop.test\`)`, `${rule}.priority=1000`].join('\n')
    await ask('PATCH', '/applications/other', { custom_labels: Buffer.from(labels).toString('base64') })
    expect(await version()).toBe('v1')
    await ask('POST', '/deploy?uuid=other&force=true')
    await until(() => coolify.deployments('other')[0]?.status === 'finished')
    await until(() => coolify.containers('other').length === 1)
    // without a health check it is routed to before it listens
    await until(async () => (await version()) === 'v9')
    await ask('POST', '/applications/other/stop')
    await until(() => coolify.containers('other').length === 0)
    expect(await version()).toBe('v1')
    expect((await fetch(coolify.proxyUrl)).status).toBe(404)
  })

  it('hides what is sensitive from other tokens', async () => {
    const abilities = ['read', 'deploy', 'write'] as const
    await start({ tokens: [{ token: '1|coolify-simulator-token', abilities }] })
    await ask('POST', '/applications/shop/envs', { key: 'SECRET', value: 's3cret' })
    const { body, text } = await ask('GET', '/applications/shop/envs')
    expect(body).toMatchObject([{ key: 'SECRET' }, { key: 'SECRET' }])
    expect(text).not.toContain('s3cret')
    const id = coolify.deployments('shop')[0]?.deployment_uuid ?? ''
    expect((await ask('GET', `/deployments/${id}`)).body).not.toHaveProperty('logs')
  })

  it('keeps variables as Coolify does', async () => {
    await start()
    const of = async () =>
      ((await ask('GET', '/applications/shop/envs')).body as { key: string; value: string }[]).map(
        ({ key, value }) => `${key}=${value}`,
      )
    expect((await ask('POST', '/applications/shop/envs', { key: 'A', value: '1' })).status).toBe(201)
    expect((await ask('POST', '/applications/shop/envs', { key: 'A', value: '1' })).status).toBe(409)
    expect(await of()).toEqual(['A=1', 'A=1'])
    expect((await ask('PATCH', '/applications/shop/envs', { key: 'A', value: '2' })).status).toBe(201)
    expect((await ask('PATCH', '/applications/shop/envs', { key: 'B', value: '2' })).status).toBe(404)
    expect(
      (await ask('PATCH', '/applications/shop/envs/bulk', { data: [{ key: 'C', value: '3' }, { nonsense: 1 }] }))
        .status,
    ).toBe(422)
    expect(await of()).toContain('C=3')
    expect((await ask('PATCH', '/applications/shop/envs/bulk', { wrong: 1 })).status).toBe(400)
  })

  it('throttles by user, and renders pages for those who do not ask for JSON', async () => {
    // a minute lasts a minute: the third request must fall into that of the first
    await start({ second: 1_000, knobs: { rateLimit: 2 } })
    await ask('GET', '/version')
    await ask('GET', '/version')
    const throttled = await ask('GET', '/version')
    expect([throttled.status, throttled.text]).toEqual([429, '{"message":"Too Many Attempts."}'])
    expect((await ask('GET', '/version', undefined, { accept: '*/*' })).text).toContain('<!DOCTYPE html>')
    expect((await ask('GET', '/health')).text).toBe('OK')
  })

  it('shows a status as old as its last look, and for a moment a wrong one', async () => {
    await start({
      second: 100,
      applications: [{ ...shop, healthCheck: { startPeriod: 0, interval: 1 } }],
      knobs: { pullSeconds: 0 },
    })
    expect(coolify.status('shop')).toBe('running:healthy')
    await ask('POST', '/deploy?uuid=shop&force=true')
    await until(isOver)
    expect(coolify.status('shop')).toBe('running:unhealthy')
    await until(() => coolify.status('shop') === 'running:healthy')
  })

  it('takes every container with it', async () => {
    await start()
    const pid = coolify.containers('shop')[0]?.pid ?? 0
    expect(process.kill(pid, 0)).toBe(true)
    await coolify.close()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    await start()
  })
})
