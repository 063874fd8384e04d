import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DriverKind } from '../../../shared/traffic/driver.ts'
import { configurationOf } from '../../../shared/traffic/drivers/nginx.ts'
import { ended, folderOf, programOf, run, settingsOf, type StartEdge } from './program.ts'
import { startTraefik, startTraefikRedis } from './traefik.ts'
import { freePort, untilListening } from './traffic.ts'

const startHaproxy: StartEdge = async (ports) => {
  const [folder, port, metrics, tcp] = [folderOf('haproxy'), await freePort(), await freePort(), await freePort()]
  const [socket, state, config] = ['admin.sock', 'state', 'haproxy.cfg'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(
    config,
    `global
  stats socket ${socket} mode 600 level admin
  stats socket ipv4@127.0.0.1:${tcp} level admin
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
    otherUrl: `tcp://127.0.0.1:${tcp}`,
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

const startCaddy = async (ports: Parameters<StartEdge>[0], program = 'caddy'): ReturnType<StartEdge> => {
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
  const caddy = programOf(program)
  const { stop } = run(caddy, ['run', '--config', file], folder)
  await untilListening(port)
  return {
    kind: 'caddy',
    port,
    folder,
    mayReset: 0.02,
    forgetsRequests: program === 'caddy-2.6',
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
  map $http_upgrade $upgrade_connection { '' ''; default upgrade; }
  upstream shop-blue { server 127.0.0.1:${ports.blue}; keepalive 32; }
  upstream shop-green { server 127.0.0.1:${ports.green}; keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://$release_kit_slot; proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $upgrade_connection;
    }
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

/** Every edge that is run for real; `name` is what the tests and the bench call it. */
export const edges: readonly { readonly name: string; readonly kind: DriverKind; readonly start: StartEdge }[] = [
  { name: 'haproxy', kind: 'haproxy', start: startHaproxy },
  { name: 'caddy', kind: 'caddy', start: startCaddy },
  { name: 'caddy 2.6', kind: 'caddy', start: (ports) => startCaddy(ports, 'caddy-2.6') },
  { name: 'nginx', kind: 'nginx', start: startNginx },
  { name: 'traefik', kind: 'traefik', start: startTraefik },
  { name: 'traefik by Redis', kind: 'traefik', start: startTraefikRedis },
]
