import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import { connect } from './program-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()

describe('driver coolify', () => {
  let coolify: CoolifySimulator
  let folder: string

  async function start(domains: Readonly<Record<'blue' | 'green', readonly string[]>>): Promise<void> {
    coolify = await createCoolifySimulator({
      applications: (['blue', 'green'] as const).map((slot) => ({
        uuid: `shop-${slot}`,
        name: `shop-${slot}`,
        domains: [...domains[slot]],
        running: false,
      })),
    })
  }
  const file = () => join(folder, 'release-kit-shop-example-com.yaml')
  const written = () => {
    const [first = '', ...rest] = readFileSync(file(), 'utf8').split('\n')
    expect(first).toMatch(/^# written by release-kit/)
    return JSON.parse(rest.join('\n')) as { http: Record<string, Record<string, unknown>> }
  }
  function driver(more: { token?: string; options?: object; publicUrl?: string } = {}) {
    const settings = {
      url: coolify.url,
      route: 'shop.example.com',
      names: { blue: 'shop-blue', green: 'shop-green' },
      options: { folder, api: 'http://127.0.0.1:1', ...more.options },
      publicUrl: more.publicUrl ?? 'https://shop.example.com',
    }
    return connect('coolify', settings, more.token ?? coolify.token)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coolify-driver-'))
  })
  afterEach(async () => {
    expect(coolify.problems).toEqual([])
    await coolify.close()
    rmSync(folder, { recursive: true })
  })

  it('names the services as the labels of the first domains do, and only those that get traffic', async () => {
    await start({
      blue: ['https://blue.shop.example.com', 'http://b.example.com'],
      green: ['http://green.shop.example.com'],
    })
    await driver().shift(weightsFor('green', 10), stamp, signal)
    expect(written().http.services).toEqual({
      'release-kit-shop-example-com': {
        weighted: {
          services: [
            { name: 'https-0-shop-blue@docker', weight: 9_000 },
            { name: 'http-0-shop-green@docker', weight: 1_000 },
          ],
        },
      },
    })
    await driver().shift(weightsFor('green', 100), stamp, signal)
    expect(JSON.stringify(written())).not.toContain('shop-blue')
  })

  it('leaves a router without the weighted service behind the one with it: a service that is gone takes its router along', async () => {
    await start({ blue: ['https://blue.shop.example.com'], green: ['https://green.shop.example.com'] })
    await driver().shift(weightsFor('green', 90), stamp, signal)
    const { 'release-kit-shop-example-com': main, 'release-kit-shop-example-com-alone': alone } = written().http
      .routers as Record<string, { priority: number; service: string; tls: unknown }>
    expect(main).toMatchObject({ service: 'release-kit-shop-example-com', tls: { certResolver: 'letsencrypt' } })
    expect(alone).toMatchObject({ service: 'https-0-shop-green@docker', priority: main!.priority - 1 })
  })

  it('speaks no TLS for a public URL that has none', async () => {
    await start({ blue: ['http://blue.test'], green: ['http://green.test'] })
    await driver({ publicUrl: 'http://shop.test' }).shift(weightsFor('blue', 100), stamp, signal)
    expect(JSON.stringify(written())).not.toMatch(/tls|redirect/)
  })

  it('tells before anything is done: no file yet, an application without a domain, one that claims the public host', async () => {
    await start({ blue: [], green: ['https://shop.example.com'] })
    const problems = await driver().preflight!(signal)
    expect(problems.map(({ input }) => input)).toEqual(['blue', 'green', 'driver-options folder'])
    expect(await driver({ token: '' }).preflight!(signal)).toMatchObject([{ input: 'driver-token' }])
    await expect(driver().shift(weightsFor('blue', 100), stamp, signal)).rejects.toThrow('it has none')
    expect(existsSync(file())).toBe(false)
  })

  it("leaves somebody else's file alone", async () => {
    await start({ blue: ['https://blue.shop.example.com'], green: ['https://green.shop.example.com'] })
    writeFileSync(file(), 'http: {}\n')
    expect(await driver().preflight!(signal)).toHaveLength(1)
    await expect(driver().shift(weightsFor('blue', 100), stamp, signal)).rejects.toThrow('did not write it')
  })

  it('is refused where nothing would show what is in force', async () => {
    await start({ blue: [], green: [] })
    const check = (more: object) =>
      driverDefinition('coolify')
        .check({
          url: coolify.url,
          route: 'shop.example.com',
          names: { blue: 'shop-blue', green: 'shop-green' },
          options: {},
          publicUrl: '',
          slotHeader: '',
          ...more,
        })
        .map(({ input }) => input)
    expect(check({})).toEqual(['driver-options api'])
    expect(check({ options: { api: 'http://127.0.0.1:8080' } })).toEqual([])
    expect(check({ publicUrl: 'https://shop.example.com', slotHeader: 'x-slot' })).toEqual([])
    expect(check({ options: { folder: '/data/../etc' } })).toContain('driver-options folder')
  })
})
