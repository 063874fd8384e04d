import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { TrafficSettings } from '../../../../../shared/release/settings/settings.ts'
import { createSlotProbes, type SlotProbes } from '../../../../../shared/release/judge/slot-probes.ts'
import { systemClock } from '../../../../../shared/time/clock.ts'

let server: Server
let asked: string[]
const { signal } = new AbortController()

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0] ?? ''}${request.url ?? ''}`)
    const status = request.url?.includes('missing') ? 404 : request.url?.includes('moved') ? 302 : 200
    response.writeHead(status, { 'x-slot': 'green' }).end(JSON.stringify({ build: { version: 'v1.2.3' } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function probes(paths: readonly string[] = [], publicPath?: string): SlotProbes {
  const { port } = server.address() as AddressInfo
  const settings = {
    slotUrl: { blue: `http://localhost:${port}/blue`, green: `http://localhost:${port}/green/` },
    healthPath: '/health',
    versionPath: 'version',
    driver: { publicUrl: publicPath === undefined ? '' : `http://127.0.0.1:${port}${publicPath}` },
  } as TrafficSettings
  return createSlotProbes(settings, { paths, requestTimeout: 1_000, slotHeader: 'X-Slot', clock: systemClock })
}

describe('the probes of a release', () => {
  it('ask each slot below its own URL, with or without a slash at its end', async () => {
    await probes().health('blue').measure(signal)
    await probes().health('green').measure(signal)
    expect(asked).toEqual(['localhost/blue/health', 'localhost/green/health'])
  })

  it('hold a slot to the version that is expected, where one is', async () => {
    const at = (version: string) => probes().health('green', { version, path: 'build.version' }).measure(signal)
    expect(await at('1.2.3')).toMatchObject({ ok: true, version: 'v1.2.3' })
    expect(await at('v1.2.4')).toMatchObject({ ok: false, cause: 'wrong-version' })
    expect(await at('')).toMatchObject({ ok: true })
  })

  it('ask the paths in turn, or the health path when none is named', async () => {
    const tour = probes(['/', '/checkout']).slot('green')
    for (let index = 0; index < 3; index++) await tour.measure(signal)
    await probes().slot('green').measure(signal)
    expect(asked).toEqual([
      'localhost/green/',
      'localhost/green/checkout',
      'localhost/green/',
      'localhost/green/health',
    ])
  })

  it.each(['/v1:check', '/http://elsewhere.example', '//elsewhere.example/up'])(
    'ask below the slot, whatever the path looks like: %s',
    async (path) => {
      await probes([path]).slot('blue').measure(signal)
      expect(asked).toEqual([`localhost/blue/${path.replace(/^\/+/, '')}`])
    },
  )

  it('do not take for a slot what says that it is the other one', async () => {
    const wrong = { ok: false, slot: 'green', reason: expect.stringContaining('header x-slot is "green"') }
    expect(await probes().health('blue').measure(signal)).toMatchObject(wrong)
    expect(await probes(['/']).slot('blue').measure(signal)).toMatchObject(wrong)
    expect(await probes().health('green').measure(signal)).toMatchObject({ ok: true })
  })

  it('take redirects for an answer, and do not follow them', async () => {
    expect(await probes(['/moved']).slot('green').measure(signal)).toMatchObject({ ok: true, status: 302 })
    expect(await probes(['/missing']).slot('green').measure(signal)).toMatchObject({ ok: false, status: 404 })
    expect(asked).toHaveLength(2)
  })

  it('ask the public route the same paths, and its front as it stands; both tell who answered', async () => {
    const { route, front } = probes(['/checkout'], '/shop?lang=fr')
    expect(await route?.measure(signal)).toMatchObject({ ok: true, slot: 'green' })
    expect(await front?.measure(signal)).toMatchObject({ ok: true, slot: 'green' })
    expect(asked[1]).toBe('127.0.0.1/shop?lang=fr')
  })

  it('know no route without a public URL', () => {
    expect(probes()).toMatchObject({ route: undefined, front: undefined })
  })
})
