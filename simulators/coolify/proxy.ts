import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createForwarder, type Forwarder } from '../edge/forward.ts'
import { readRouters } from './labels.ts'
import type { Application, Container, World } from './world.ts'

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Coolify's own proxy: routes by the labels of containers, as Traefik's docker provider does. */
export async function startProxy(world: World, port: number): Promise<Listening> {
  return listen(port, (request) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? ''
    const claims = world.applications
      .flatMap(({ containers, previews }) => [...containers, ...previews.flatMap((preview) => preview.containers)])
      .filter((container) => isRoutable(world, container))
      .flatMap((container) => readRouters(container.labels).map((router) => ({ container, ...router })))
      .filter((router) => router.host === host && (request.url ?? '/').startsWith(router.prefix))
    const highest = Math.max(...claims.map(({ priority }) => priority))
    // equal claims: which of them wins is random, and can change with each reload
    return any(claims.filter(({ priority }) => priority === highest).map(({ container }) => container))
  })
}

/** An address of one application's own, whatever its domains are. */
export async function startPrivateDomain(world: World, application: Application): Promise<Listening> {
  return listen(0, () => any(application.containers.filter((container) => isRoutable(world, container))))
}

/** The docker provider leaves out containers whose health is `starting` or `unhealthy`. */
function isRoutable(world: World, { state, health }: Container): boolean {
  const runs = state === 'running' || (state === 'stopping' && world.knobs.routesToStopping)
  return runs && (health === 'none' || health === 'healthy')
}

function any<T>(choices: readonly T[]): T | undefined {
  return choices[Math.floor(Math.random() * choices.length)]
}

async function listen(port: number, route: (request: IncomingMessage) => Container | undefined): Promise<Listening> {
  const forwarder: Forwarder = createForwarder()
  const server = createServer((request, response) => {
    const container = route(request)
    if (!container) response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n')
    else if (container.url === undefined) response.writeHead(502).end('Bad Gateway')
    else forwarder.forward(request, response, container.url).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          forwarder.close()
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
