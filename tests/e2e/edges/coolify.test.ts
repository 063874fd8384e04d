import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get as getPlain } from 'node:http'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { type Slot, weightsFor } from '../../../shared/rollout/slots.ts'
import type { AnyDriver } from '../../../shared/traffic/driver.ts'
import { openPlace } from '../../../shared/traffic/reach/open-place.ts'
import type { Place } from '../../../shared/traffic/reach/place.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import { driverOf, shiftTo, signal } from './drivers.ts'
import { runTraefik, watching } from './traefik.ts'
import { type SshServer, startSshd } from './sshd.ts'
import { startSlots } from './traffic.ts'

jest.setTimeout(120_000)

const host = 'shop.example.com'
const slots = ['blue', 'green'] as const
const folder = mkdtempSync(join(tmpdir(), 'release-kit-coolify-'))
const dynamic = join(folder, 'dynamic')
let coolify: CoolifySimulator
let services: Awaited<ReturnType<typeof startSlots>>
let traefik: Awaited<ReturnType<typeof runTraefik>>
let sshd: SshServer
let place: Place
let driver: AnyDriver

/** What Coolify's labels make the docker provider show, and waits until it does: a service for each application that is well. */
async function show(...well: Slot[]): Promise<void> {
  const named = well.map((slot): [string, unknown] => [
    `https-0-shop-${slot}`,
    { loadBalancer: { servers: [{ url: `http://127.0.0.1:${services.port[slot]}` }] } },
  ])
  const http = {
    services: Object.fromEntries(named),
    routers: { other: { rule: 'Host(`other.example.com`)', service: 'noop@internal' } },
  }
  writeFileSync(join(dynamic, '.containers'), JSON.stringify({ http }))
  renameSync(join(dynamic, '.containers'), join(dynamic, 'containers.yml'))
  for (const slot of slots) {
    const shown = `http://127.0.0.1:${traefik.api}/api/http/services/https-0-shop-${slot}%40file`
    while ((await fetch(shown)).ok !== well.includes(slot)) await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function ask(): Promise<string> {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port: traefik.secure,
      headers: { host },
      servername: host,
      rejectUnauthorized: false,
      agent: false,
    }
    get(options, (response) => {
      response.resume().once('end', () => resolve(String(response.headers['x-slot'] ?? response.statusCode)))
    }).once('error', () => resolve('failed'))
  })
}

async function count(requests: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (let sent = 0; sent < requests; sent += 10)
    for (const answer of await Promise.all(Array.from({ length: 10 }, ask))) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}

beforeAll(async () => {
  mkdirSync(dynamic)
  coolify = await createCoolifySimulator({
    applications: slots.map((slot) => ({
      uuid: `shop-${slot}`,
      name: `shop-${slot}`,
      image: 'ghcr.io/acme/shop:v1.0.0',
      domains: [`https://${slot}.${host}`],
      running: false,
    })),
  })
  services = await startSlots()
  traefik = await runTraefik(folder, watching(dynamic))
  await show('blue', 'green')
  sshd = await startSshd()
  place = openPlace(sshd.reach)
  const settings = {
    url: coolify.url,
    route: host,
    names: { blue: 'shop-blue', green: 'shop-green' },
    options: { folder: dynamic, api: `http://127.0.0.1:${traefik.api}`, provider: 'file', 'certificate-resolver': '' },
    publicUrl: `https://${host}`,
    slotHeader: 'x-slot',
  }
  driver = driverOf({ kind: 'coolify' }, settings, place, coolify.token)
  await driver.shift(weightsFor('blue', 100), { releaseId: 1, reason: 'first' }, signal)
  while ((await ask()) !== 'blue') await new Promise((resolve) => setTimeout(resolve, 50))
})
afterAll(async () => {
  await place.close()
  await Promise.all([sshd.stop(), traefik.stop(), coolify.close()])
  services.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  await show('blue', 'green')
  await shiftTo(driver, weightsFor('blue', 100))
})

it("divides traffic of Coolify's own proxy by a file over ssh, and reads it back from Traefik", async () => {
  expect(await driver.preflight?.(signal)).toEqual([])
  await shiftTo(driver, weightsFor('green', 10))
  const { green = 0, ...others } = await count(500)
  expect(green).toBeGreaterThan(40)
  expect(green).toBeLessThan(60)
  expect(Object.keys(others)).toEqual(['blue'])
  await shiftTo(driver, weightsFor('green', 100))
  expect(await count(50)).toEqual({ green: 50 })
})

it('gives everything to the slot that has most, when the other one is no more there in the middle of a split', async () => {
  await shiftTo(driver, weightsFor('green', 10))
  await show('blue')
  expect(await count(50)).toEqual({ blue: 50 })
})

it('needs no application that has no traffic: the idle one may be stopped', async () => {
  await show('blue')
  expect(await count(50)).toEqual({ blue: 50 })
  expect(await driver.observe(signal)).toEqual(weightsFor('blue', 100))
})

it('sends plain http to https', async () => {
  const status = await new Promise((resolve) => {
    getPlain({ host: '127.0.0.1', port: traefik.port, headers: { host } }, (response) => {
      response.resume()
      resolve([response.statusCode, response.headers.location])
    })
  })
  expect(status).toEqual([302, `https://${host}/`])
})
