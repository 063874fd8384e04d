import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edge, ended, folderOf, programOf, run, settingsOf, type StartOne } from './program.ts'
import { freePort, untilListening } from './traffic.ts'

/** A server for each service. */
export const oneCaddy =
  (program = 'caddy'): StartOne =>
  async (services) => {
    const [folder, admin] = [folderOf('caddy'), await freePort()]
    const routes: { name: string; port: number; names: Edge['settings']['names'] }[] = []
    for (const [name, { blue, green }] of Object.entries<{ blue: number; green: number }>(services)) {
      const names = { blue: `127.0.0.1:${blue}`, green: `127.0.0.1:${green}` }
      routes.push({ name, port: await freePort(), names })
    }
    const servers = routes.map(({ name, port, names }) => {
      const handle = [{ '@id': name, handler: 'reverse_proxy', upstreams: [{ dial: names.blue }] }]
      return [name, { listen: [`127.0.0.1:${port}`], automatic_https: { disable: true }, routes: [{ handle }] }]
    })
    const config = {
      admin: { listen: `127.0.0.1:${admin}` },
      apps: { http: { servers: Object.fromEntries(servers) as object } },
    }
    const file = join(folder, 'caddy.json')
    writeFileSync(file, JSON.stringify(config))
    const caddy = programOf(program)
    const { said, stop } = run(caddy, ['run', '--config', file], folder)
    for (const { port } of routes) await untilListening(port)
    const edges = routes.map(({ name, port, names }) => {
      const edge: Edge = {
        kind: 'caddy',
        port,
        folder,
        mayReset: 0.02,
        forgetsRequests: program === 'caddy-2.6',
        settings: settingsOf({ url: `http://127.0.0.1:${admin}`, route: name, names }, port),
        changes: () =>
          Array.from(said().matchAll(/"method":"PATCH"[^\n]*"uri":"\/id\/(\w+)/g), ([, name = '']) => name),
        reload: () => ended(caddy, ['reload', '--force', '--config', file, '--address', `127.0.0.1:${admin}`], folder),
        stop,
      }
      return [name, edge]
    })
    return Object.fromEntries(edges) as Record<keyof typeof services, Edge>
  }
