import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edge, folderOf, run, settingsOf, type StartOne } from './program.ts'
import { freePort, untilListening } from './traffic.ts'

/** A frontend and a backend for each service. */
export const oneHaproxy: StartOne = async (services) => {
  const [folder, metrics, tcp] = [folderOf('haproxy'), await freePort(), await freePort()]
  const [socket, state, config] = ['admin.sock', 'state', 'haproxy.cfg'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const routes: { name: string; port: number }[] = []
  let sections = ''
  for (const [name, { blue, green }] of Object.entries<{ blue: number; green: number }>(services)) {
    const port = await freePort()
    routes.push({ name, port })
    sections += `frontend ${name}-front
  bind 127.0.0.1:${port}
  default_backend ${name}
backend ${name}
  balance roundrobin
  server ${name}-blue 127.0.0.1:${blue} weight 256 check inter 500ms
  server ${name}-green 127.0.0.1:${green} weight 256 check inter 500ms disabled
`
  }
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
frontend exporter
  bind 127.0.0.1:${metrics}
  http-request use-service prometheus-exporter
${sections}`,
  )
  const { child, said, stop } = run('haproxy', ['-W', '-db', '-f', config], folder)
  for (const { port } of routes) await untilListening(port)
  // its socket gets its name last
  while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20))
  const edges = routes.map(({ name, port }) => {
    const names = { blue: `${name}-blue`, green: `${name}-green` }
    const options = { 'state-file': state, config }
    const edge: Edge = {
      kind: 'haproxy',
      port,
      folder,
      metrics,
      otherUrl: `tcp://127.0.0.1:${tcp}`,
      mayReset: 0,
      settings: settingsOf({ url: `unix:${socket}`, route: name, names, options }, port),
      changes: () =>
        Array.from(said().matchAll(/Server (\w+)\/\S+ is going DOWN for maintenance/g), ([, name = '']) => name),
      async reload() {
        child.kill('SIGUSR2')
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      },
      stop,
    }
    return [name, edge]
  })
  return Object.fromEntries(edges) as Record<keyof typeof services, Edge>
}
