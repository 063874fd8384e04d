import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { documentOf } from '../../../shared/traffic/drivers/traefik/weighted.ts'
import { type Edge, folderOf, run, settingsOf, type StartEdge, tools } from './program.ts'
import { freePort, untilListening } from './traffic.ts'

/** The file provider. */
export const watching = (directory: string): object => ({ file: { directory, watch: true } })

/** Traefik over a folder of dynamic configuration, or over other providers; its entry points are named as Coolify's are. */
export async function runTraefik(
  folder: string,
  providers: object,
): Promise<{ port: number; secure: number; api: number; stop: () => Promise<void> }> {
  const [port, secure, api] = [await freePort(), await freePort(), await freePort()]
  const config = join(folder, 'traefik.yml')
  const at = (number: number) => ({ address: `127.0.0.1:${number}` })
  writeFileSync(
    config,
    JSON.stringify({
      entryPoints: { http: at(port), https: at(secure), traefik: at(api) },
      api: { insecure: true },
      providers: { providersThrottleDuration: '100ms', ...providers },
    }),
  )
  const { stop } = run(join(tools, 'traefik'), [`--configFile=${config}`], folder)
  await untilListening(api)
  return { port, secure, api, stop }
}

export const startTraefik: StartEdge = async (ports) => {
  const folder = folderOf('traefik')
  const dynamic = join(folder, 'dynamic')
  mkdirSync(dynamic)
  const names = { blue: 'shop-blue@file', green: 'shop-green@file' }
  const service = (slot: Slot) => ({ loadBalancer: { servers: [{ url: `http://127.0.0.1:${ports[slot]}` }] } })
  const file = join(dynamic, 'shop.yml')
  writeFileSync(
    join(dynamic, 'base.yml'),
    JSON.stringify({
      http: {
        routers: { shop: { rule: 'PathPrefix(`/`)', entryPoints: ['http'], service: 'shop@file' } },
        services: { 'shop-blue': service('blue'), 'shop-green': service('green') },
      },
    }),
  )
  writeFileSync(
    file,
    `# written by release-kit; what is changed here by hand is lost\n${documentOf({ blue: 100, green: 0 }, { route: 'shop', names })}`,
  )
  const { port, api, stop } = await runTraefik(folder, watching(dynamic))
  // it listens before it has read its files
  for (let isRead = false; !isRead;)
    isRead = await fetch(`http://127.0.0.1:${api}/api/http/services/shop%40file`).then(({ ok }) => ok)
  return {
    kind: 'traefik',
    port,
    folder,
    mayReset: 0,
    settings: settingsOf({ url: file, names, options: { api: `http://127.0.0.1:${api}` } }, port),
    reload: async () => undefined,
    stop,
  }
}

/** As docs/edges.md has it: what a Redis keeps, and what Traefik is told. */
export const keepingRedis = ['--appendonly', 'yes', '--notify-keyspace-events', 'KEA']
export const passwordOfRedis = 'password of redis'

export interface RedisEdge extends Edge {
  /** Ends Redis and starts it again with other settings. */
  restart(settings: readonly string[]): Promise<void>
}

export async function startTraefikRedis(
  ports: Readonly<Record<Slot, number>>,
  redisSettings: readonly string[] = keepingRedis,
): Promise<RedisEdge> {
  const [folder, port] = [folderOf('traefik-redis'), await freePort()]
  const start = async (settings: readonly string[]) => {
    const always = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--requirepass', passwordOfRedis]
    const { stop } = run('redis-server', [...always, '--save', '', ...settings], folder)
    await untilListening(port)
    return stop
  }
  let stopRedis = await start(redisSettings)
  const names = { blue: 'shop-blue@redis', green: 'shop-green@redis' }
  const http = 'traefik/http'
  const keys = {
    [`${http}/routers/shop/rule`]: 'PathPrefix(`/`)',
    [`${http}/routers/shop/entrypoints/0`]: 'http',
    [`${http}/routers/shop/service`]: 'shop@redis',
    [`${http}/services/shop-blue/loadbalancer/servers/0/url`]: `http://127.0.0.1:${ports.blue}`,
    [`${http}/services/shop-green/loadbalancer/servers/0/url`]: `http://127.0.0.1:${ports.green}`,
    [`${http}/services/shop/weighted/services/0/name`]: names.blue,
    [`${http}/services/shop/weighted/services/0/weight`]: '1',
    [`${http}/services/shop/weighted/services/1/name`]: names.green,
    [`${http}/services/shop/weighted/services/1/weight`]: '0',
  }
  execFileSync('redis-cli', ['-p', String(port), '-n', '1', 'MSET', ...Object.entries(keys).flat()], {
    env: { ...process.env, REDISCLI_AUTH: passwordOfRedis },
  })
  const redis = { endpoints: [`127.0.0.1:${port}`], password: passwordOfRedis, db: 1 }
  const traefik = await runTraefik(folder, { redis })
  for (let isRead = false; !isRead;)
    isRead = await fetch(`http://127.0.0.1:${traefik.api}/api/http/services/shop%40redis`).then(({ ok }) => ok)
  return {
    kind: 'traefik',
    port: traefik.port,
    folder,
    mayReset: 0,
    settings: settingsOf(
      { url: `redis://127.0.0.1:${port}/1`, names, options: { api: `http://127.0.0.1:${traefik.api}` } },
      traefik.port,
    ),
    token: passwordOfRedis,
    reload: async () => undefined,
    async restart(settings) {
      await stopRedis()
      stopRedis = await start(settings)
      // Traefik looks for it again after about a second
      await new Promise((resolve) => setTimeout(resolve, 3_000))
    },
    async stop() {
      await traefik.stop()
      await stopRedis()
    },
  }
}
