import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import type { AnyDriver, DriverKind, DriverSettings, DriverTools } from '../../../shared/traffic/driver.ts'
import { createCommands } from '../../../shared/traffic/reach/commands.ts'
import { createLocalPlace } from '../../../shared/traffic/reach/local.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { createContext } from '../../fakes/context.ts'
import type { BenchDefinition, TrafficBench } from './http-benches.ts'
import { standInForCaddy } from './stand-ins/caddy.ts'
import { standInForCloudflare } from './stand-ins/cloudflare.ts'
import { standInForCommand } from './stand-ins/command.ts'
import { standInForCoolify } from './stand-ins/coolify.ts'
import { standInForCoolifyCaddy } from './stand-ins/coolify-caddy.ts'
import { standInForDataPlane } from './stand-ins/data-plane.ts'
import { standInForHaproxy } from './stand-ins/haproxy.ts'
import { standInForNginx } from './stand-ins/nginx.ts'
import type { StandIn } from './stand-ins/stand-in.ts'
import { standInForTraefik } from './stand-ins/traefik.ts'
import { standInForTraefikBranch } from './stand-ins/traefik-branch.ts'
import { standInForTraefikRedis } from './stand-ins/traefik-redis.ts'
import { standInForVercel } from './stand-ins/vercel.ts'

/** Drivers of programs, over stand-ins that speak what the programs speak; tests/e2e/edges runs the programs themselves. */
export const programBenches: readonly BenchDefinition[] = [
  { name: 'haproxy', kind: 'haproxy', open: () => open('haproxy', standInForHaproxy) },
  { name: 'haproxy, by its Data Plane API', kind: 'haproxy', open: () => open('haproxy', standInForDataPlane) },
  { name: 'caddy', kind: 'caddy', open: () => open('caddy', standInForCaddy) },
  { name: 'nginx', kind: 'nginx', open: () => open('nginx', standInForNginx) },
  { name: 'traefik', kind: 'traefik', open: () => open('traefik', standInForTraefik) },
  { name: 'traefik, by Redis', kind: 'traefik', open: () => open('traefik', standInForTraefikRedis) },
  { name: 'traefik, by a branch', kind: 'traefik', open: () => open('traefik', standInForTraefikBranch) },
  {
    name: 'cloudflare, by pools',
    kind: 'cloudflare',
    open: () => open('cloudflare', () => standInForCloudflare('pools')),
  },
  {
    name: 'cloudflare, by origins',
    kind: 'cloudflare',
    open: () => open('cloudflare', () => standInForCloudflare('origins')),
  },
  { name: 'cloudflare, by DNS', kind: 'cloudflare', open: () => open('cloudflare', () => standInForCloudflare('dns')) },
  { name: 'vercel', kind: 'vercel', open: () => open('vercel', standInForVercel) },
  { name: 'coolify', kind: 'coolify', open: () => open('coolify', standInForCoolify) },
  { name: 'coolify, of Caddy', kind: 'coolify', open: () => open('coolify', standInForCoolifyCaddy) },
  { name: 'command', kind: 'command', open: () => open('command', standInForCommand) },
]

async function open(kind: DriverKind, start: () => Promise<StandIn>): Promise<TrafficBench> {
  const standIn = await start()
  const { writes } = standIn
  return {
    driver: connect(kind, { ...standIn.settings, route: standIn.route ?? 'shop' }, standIn.token),
    truth: () => standIn.weights(),
    move: (weights) => standIn.set(weights),
    ignoreWrites: () => void (writes.land = () => undefined),
    delayWrites() {
      const waiting: (() => void)[] = []
      writes.land = (apply) => void waiting.push(apply)
      return async () => {
        writes.land = (apply) => apply()
        waiting.forEach((apply) => apply())
      }
    },
    problems: standIn.problems,
    close: () => standIn.close(),
  }
}

export function connect(
  kind: DriverKind,
  settings: Pick<DriverSettings, 'url' | 'names' | 'options'> & Partial<DriverSettings>,
  token = '',
  { warning = () => undefined, front }: { warning?: DriverTools['log']['warning']; front?: DriverTools['front'] } = {},
): AnyDriver {
  const context = createContext({ env: { PATH: process.env.PATH } })
  const definition = driverDefinition(kind)
  const redactor = createRedactor()
  if (token !== '') redactor.add(token)
  const whole = { route: 'shop', publicUrl: 'https://shop.example.com', slotHeader: 'x-slot', ...settings }
  const problems = definition.check(whole)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return definition.create(whole, {
    http: (more = {}) =>
      createHttpClient({
        provider: 'traffic edge',
        clock: systemClock,
        redactor,
        timeout: 1_000,
        tries: 2,
        headers: token === '' ? {} : { authorization: `Bearer ${token}` },
        ...more,
      }),
    place: createLocalPlace(),
    commands: createCommands([], context),
    token,
    hide: (secret) => redactor.add(secret),
    front,
    log: { warning },
  })
}
