import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DriverKind } from '../../../shared/traffic/driver.ts'
import { configurationOf } from '../../../shared/traffic/drivers/nginx.ts'
import { oneCaddy } from './caddy.ts'
import { oneHaproxy } from './haproxy.ts'
import { alone, ended, folderOf, run, settingsOf, type StartEdge } from './program.ts'
import { startTraefik, startTraefikRedis } from './traefik.ts'
import { freePort, untilListening } from './traffic.ts'

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
  { name: 'haproxy', kind: 'haproxy', start: alone(oneHaproxy) },
  { name: 'caddy', kind: 'caddy', start: alone(oneCaddy()) },
  { name: 'caddy 2.6', kind: 'caddy', start: alone(oneCaddy('caddy-2.6')) },
  { name: 'nginx', kind: 'nginx', start: startNginx },
  { name: 'traefik', kind: 'traefik', start: startTraefik },
  { name: 'traefik by Redis', kind: 'traefik', start: startTraefikRedis },
]
