import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Slot } from '../../../shared/rollout/slots.ts'
import type { DriverKind, DriverSettings } from '../../../shared/traffic/driver.ts'
import { documentOf } from '../../../shared/traffic/drivers/traefik.ts'
import { configurationOf } from '../../../shared/traffic/drivers/nginx.ts'
import { freePort, untilListening } from './traffic.ts'

const tools = new URL('../../../.tools/bin/', import.meta.url).pathname

/** A real program in front of two slots. */
export interface Edge {
  readonly kind: DriverKind
  readonly port: number
  readonly settings: DriverSettings
  /** Of requests during shifts that follow each other within a second, which share the program itself may reset as it takes a new configuration. */
  readonly mayReset: number
  readonly folder: string
  /** Where it tells Prometheus what it counts, if it does. */
  readonly metrics?: number
  /** As an operator does it. */
  reload(): Promise<void>
  readonly stop: () => Promise<void>
}

export type StartEdge = (ports: Readonly<Record<Slot, number>>) => Promise<Edge>

function run(
  program: string,
  args: readonly string[],
  folder: string,
): { child: ChildProcess; stop: () => Promise<void> } {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.once('exit', (code) => code && console.error(`${program} ended with ${code}: ${said.slice(-2_000)}`))
  return {
    child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const isOver = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
      child.kill('SIGKILL')
    },
  }
}

const folderOf = (kind: string) => mkdtempSync(join(tmpdir(), `release-kit-${kind}-`))

function settingsOf(
  more: Partial<DriverSettings> & Pick<DriverSettings, 'url' | 'names'>,
  port: number,
): DriverSettings {
  return { route: 'shop', options: {}, publicUrl: `http://127.0.0.1:${port}`, slotHeader: 'x-slot', ...more }
}

const startHaproxy: StartEdge = async (ports) => {
  const [folder, port, metrics] = [folderOf('haproxy'), await freePort(), await freePort()]
  const [socket, state, config] = ['admin.sock', 'state', 'haproxy.cfg'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(
    config,
    `global
  stats socket ${socket} mode 600 level admin
  server-state-file ${state}
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  load-server-state-from-file global
frontend front
  bind 127.0.0.1:${port}
  default_backend shop
frontend exporter
  bind 127.0.0.1:${metrics}
  http-request use-service prometheus-exporter
backend shop
  balance roundrobin
  server shop-blue 127.0.0.1:${ports.blue} weight 256 check inter 500ms
  server shop-green 127.0.0.1:${ports.green} weight 256 check inter 500ms disabled
`,
  )
  const { child, stop } = run('haproxy', ['-W', '-db', '-f', config], folder)
  await untilListening(port)
  // its socket gets its name last
  while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20))
  return {
    kind: 'haproxy',
    port,
    folder,
    metrics,
    mayReset: 0,
    settings: settingsOf(
      {
        url: `unix:${socket}`,
        names: { blue: 'shop-blue', green: 'shop-green' },
        options: { 'state-file': state, config },
      },
      port,
    ),
    async reload() {
      child.kill('SIGUSR2')
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    },
    stop,
  }
}

const startCaddy: StartEdge = async (ports) => {
  const [folder, port, admin] = [folderOf('caddy'), await freePort(), await freePort()]
  const names = { blue: `127.0.0.1:${ports.blue}`, green: `127.0.0.1:${ports.green}` }
  const config = {
    admin: { listen: `127.0.0.1:${admin}` },
    apps: {
      http: {
        servers: {
          front: {
            listen: [`127.0.0.1:${port}`],
            automatic_https: { disable: true },
            routes: [{ handle: [{ '@id': 'shop', handler: 'reverse_proxy', upstreams: [{ dial: names.blue }] }] }],
          },
        },
      },
    },
  }
  const file = join(folder, 'caddy.json')
  writeFileSync(file, JSON.stringify(config))
  const caddy = join(tools, 'caddy')
  const { stop } = run(caddy, ['run', '--config', file], folder)
  await untilListening(port)
  return {
    kind: 'caddy',
    port,
    folder,
    mayReset: 0.02,
    settings: settingsOf({ url: `http://127.0.0.1:${admin}`, names }, port),
    reload: () => ended(caddy, ['reload', '--force', '--config', file, '--address', `127.0.0.1:${admin}`], folder),
    stop,
  }
}

const startNginx: StartEdge = async (ports) => {
  const [folder, port, status] = [folderOf('nginx'), await freePort(), await freePort()]
  const names = { blue: 'shop-blue', green: 'shop-green' }
  const [config, split] = [join(folder, 'nginx.conf'), join(folder, 'split.conf')]
  // as docs/edges.md has it: the first file is made by hand, its first line says who writes it from then on
  writeFileSync(
    split,
    `# written by release-kit; what is changed here by hand is lost\n${configurationOf({ blue: 100, green: 0 }, 'release_kit', { names })}`,
  )
  writeFileSync(
    config,
    `pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  include ${split};
  upstream shop-blue { server 127.0.0.1:${ports.blue}; keepalive 32; }
  upstream shop-green { server 127.0.0.1:${ports.green}; keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://$release_kit_slot; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
  server {
    listen 127.0.0.1:${status};
    location = /split { return 200 $release_kit_split; }
  }
}
`,
  )
  const nginx = ['nginx', '-p', folder, '-c', config]
  const { stop } = run('nginx', [...nginx.slice(1), '-g', 'daemon off;'], folder)
  await untilListening(port)
  return {
    kind: 'nginx',
    port,
    folder,
    mayReset: 0.01,
    settings: settingsOf(
      {
        url: split,
        names,
        options: {
          status: `http://127.0.0.1:${status}/split`,
          test: [...nginx, '-t'],
          reload: [...nginx, '-s', 'reload'],
        },
      },
      port,
    ),
    reload: () => ended('nginx', [...nginx.slice(1), '-s', 'reload'], folder),
    stop,
  }
}

/** Prometheus that looks every second. @param ports  by the label `slot` that their series get */
export async function runPrometheus(
  ports: Readonly<Record<string, number>>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const [folder, port] = [folderOf('prometheus'), await freePort()]
  const config = join(folder, 'prometheus.yml')
  const targets = Object.entries(ports).map(([slot, at]) => ({ targets: [`127.0.0.1:${at}`], labels: { slot } }))
  writeFileSync(
    config,
    JSON.stringify({
      global: { scrape_interval: '1s' },
      scrape_configs: [{ job_name: 'shop', static_configs: targets }],
    }),
  )
  const { stop } = run(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    folder,
  )
  await untilListening(port)
  return { url: `http://127.0.0.1:${port}/`, stop }
}

/** Traefik over a folder of dynamic configuration; its entry points are named as Coolify's are. */
export async function runTraefik(
  folder: string,
  dynamic: string,
): Promise<{ port: number; secure: number; api: number; stop: () => Promise<void> }> {
  const [port, secure, api] = [await freePort(), await freePort(), await freePort()]
  const config = join(folder, 'traefik.yml')
  const at = (number: number) => ({ address: `127.0.0.1:${number}` })
  writeFileSync(
    config,
    JSON.stringify({
      entryPoints: { http: at(port), https: at(secure), traefik: at(api) },
      api: { insecure: true },
      providers: { providersThrottleDuration: '100ms', file: { directory: dynamic, watch: true } },
    }),
  )
  const { stop } = run(join(tools, 'traefik'), [`--configFile=${config}`], folder)
  await untilListening(api)
  return { port, secure, api, stop }
}

const startTraefik: StartEdge = async (ports) => {
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
  const { port, api, stop } = await runTraefik(folder, dynamic)
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

async function ended(program: string, args: readonly string[], folder: string): Promise<void> {
  const { child } = run(program, args, folder)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`)
}

export const edges: readonly { readonly kind: DriverKind; readonly start: StartEdge }[] = [
  { kind: 'haproxy', start: startHaproxy },
  { kind: 'caddy', start: startCaddy },
  { kind: 'nginx', start: startNginx },
  { kind: 'traefik', start: startTraefik },
]
