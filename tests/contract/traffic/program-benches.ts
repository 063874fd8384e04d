import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import type { AnyDriver, DriverKind, DriverSettings } from '../../../shared/traffic/driver.ts'
import { createLocalPlace } from '../../../shared/traffic/reach/local.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import type { BenchDefinition, TrafficBench } from './http-benches.ts'
import { standInForCaddy } from './stand-ins/caddy.ts'
import { standInForHaproxy } from './stand-ins/haproxy.ts'
import { standInForNginx } from './stand-ins/nginx.ts'
import type { StandIn } from './stand-ins/stand-in.ts'
import { standInForTraefik } from './stand-ins/traefik.ts'

/** Drivers of programs, over stand-ins that speak what the programs speak; tests/e2e/edges runs the programs themselves. */
export const programBenches: readonly BenchDefinition[] = [
  { name: 'haproxy', kind: 'haproxy', open: () => open('haproxy', standInForHaproxy) },
  { name: 'caddy', kind: 'caddy', open: () => open('caddy', standInForCaddy) },
  { name: 'nginx', kind: 'nginx', open: () => open('nginx', standInForNginx) },
  { name: 'traefik', kind: 'traefik', open: () => open('traefik', standInForTraefik) },
]

async function open(kind: DriverKind, start: () => Promise<StandIn>): Promise<TrafficBench> {
  const standIn = await start()
  const { writes } = standIn
  return {
    driver: connect(kind, standIn.settings),
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

export function connect(kind: DriverKind, settings: Pick<DriverSettings, 'url' | 'names' | 'options'>): AnyDriver {
  const definition = driverDefinition(kind)!
  const whole = { route: 'shop', publicUrl: 'https://shop.example.com', slotHeader: 'x-slot', ...settings }
  const problems = definition.check(whole)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return definition.create(whole, {
    http: (more = {}) =>
      createHttpClient({
        provider: 'traffic edge',
        clock: systemClock,
        redactor: createRedactor(),
        timeout: 1_000,
        tries: 2,
        ...more,
      }),
    place: createLocalPlace(),
    front: undefined,
    log: { warning: () => undefined },
  })
}
