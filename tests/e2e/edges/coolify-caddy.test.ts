import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { marked } from '../../../shared/traffic/generated-file.ts'
import { openPlace } from '../../../shared/traffic/reach/open-place.ts'
import type { Place } from '../../../shared/traffic/reach/place.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import { driverOf, shiftTo, signal, stamp } from './drivers.ts'
import { programOf, run } from './program.ts'
import { type SshServer, startSshd } from './sshd.ts'
import { freePort, startSlots, untilListening } from './traffic.ts'

jest.setTimeout(120_000)

const host = 'shop.example.com'
const slots = ['blue', 'green'] as const
const folder = mkdtempSync(join(tmpdir(), 'release-kit-coolify-caddy-'))
const dynamic = join(folder, 'dynamic')
const file = join(dynamic, 'release-kit-shop-example-com.caddy')
const config = join(folder, 'Caddyfile.autosave')
let coolify: CoolifySimulator
let services: Awaited<ReturnType<typeof startSlots>>
let caddy: ReturnType<typeof run>
let sshd: SshServer
let place: Place
let ports: { http: number; https: number; admin: number }

/** As docs/edges.md has it: made by hand, once. */
const first = () => marked(`https://${host} {\n  reverse_proxy localhost:${services.port.blue}\n}\n`)

function driver(changes: { proxy?: string } = {}) {
  // in place of `docker exec coolify-proxy`: the same programs, here
  const exec = ['env', `PATH=${join(programOf('caddy'), '..')}:/usr/bin:/bin`]
  const options = {
    proxy: 'caddy',
    folder: dynamic,
    exec,
    config,
    admin: `http://127.0.0.1:${ports.admin}`,
    ...changes,
  }
  const settings = {
    url: coolify.url,
    route: host,
    names: { blue: 'shop-blue', green: 'shop-green' },
    options,
    publicUrl: `https://${host}`,
    slotHeader: 'x-slot',
  }
  return driverOf({ kind: 'coolify' }, settings, place, coolify.token)
}

function ask(): Promise<string> {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port: ports.https,
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
  for (let sent = 0; sent < requests; sent++) {
    const answer = await ask()
    counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

beforeAll(async () => {
  mkdirSync(dynamic)
  services = await startSlots()
  ports = { http: await freePort(), https: await freePort(), admin: await freePort() }
  coolify = await createCoolifySimulator({
    applications: slots.map((slot) => ({
      uuid: `shop-${slot}`,
      name: `shop-${slot}`,
      image: 'ghcr.io/acme/shop:v1.0.0',
      domains: [`https://${slot}.${host}`],
      portsExposes: String(services.port[slot]),
      networkAliases: 'localhost',
      running: false,
    })),
    knobs: { proxyType: 'CADDY' },
  })
  writeFileSync(file, first())
  // the sites of other applications stand beside ours, as caddy-docker-proxy makes them of labels
  writeFileSync(
    config,
    `{
  admin 127.0.0.1:${ports.admin}
  http_port ${ports.http}
  https_port ${ports.https}
  local_certs
  skip_install_trust
  storage file_system ${join(folder, 'data')}
}
https://other.example.com {
  respond "other"
}
import ${dynamic}/*.caddy
`,
  )
  caddy = run(programOf('caddy'), ['run', '--config', config], folder)
  await untilListening(ports.https)
  while ((await ask()) !== 'blue') await new Promise((resolve) => setTimeout(resolve, 50))
  sshd = await startSshd()
  place = openPlace(sshd.reach)
})
afterAll(async () => {
  await place.close()
  await Promise.all([sshd.stop(), caddy.stop(), coolify.close()])
  services.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  coolify.knobs.proxyType = 'CADDY'
  writeFileSync(file, first())
  await shiftTo(driver(), weightsFor('blue', 100))
})

it("divides traffic of Coolify's Caddy by a file over ssh, and reads it back from Caddy", async () => {
  expect(await driver().preflight?.(signal)).toEqual([])
  await shiftTo(driver(), weightsFor('green', 10))
  expect(await count(200)).toEqual({ blue: 180, green: 20 })
  await shiftTo(driver(), weightsFor('green', 100))
  expect(await count(50)).toEqual({ green: 50 })
})

it('gives everything to the other slot, when one is no more there in the middle of a split', async () => {
  await shiftTo(driver(), weightsFor('green', 50))
  services.kill('green')
  expect(await count(50)).toEqual({ blue: 50 })
  await services.restart('green')
})

it('puts the file back when Caddy refuses the whole', async () => {
  const broken = join(dynamic, 'another.caddy')
  writeFileSync(broken, 'no such directive {\n')
  const before = readFileSync(file, 'utf8')
  await expect(driver().shift(weightsFor('green', 100), stamp, signal)).rejects.toMatchObject({
    code: 'PROVIDER_REFUSED',
  })
  rmSync(broken)
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(await driver().observe(signal)).toEqual(weightsFor('blue', 100))
})

it('says that Coolify runs the other proxy', async () => {
  coolify.knobs.proxyType = 'TRAEFIK'
  expect(await driver().preflight?.(signal)).toMatchObject([
    { input: 'driver-options proxy', received: 'caddy', allowed: expect.stringContaining('which is traefik') },
  ])
})

it('says that an application has no network alias, by which alone Caddy can name it', async () => {
  const columns = coolify.columns('shop-green') as Record<string, unknown>
  columns.custom_network_aliases = null
  expect(await driver().preflight?.(signal)).toMatchObject([
    { input: 'green', allowed: expect.stringContaining('it has no alias') },
  ])
  columns.custom_network_aliases = 'localhost'
})
