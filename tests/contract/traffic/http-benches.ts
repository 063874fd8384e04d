import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttpProbe } from '../../../shared/health/probe.ts'
import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { isAt, slots, type Weights } from '../../../shared/rollout/slots.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import type { AnyDriver, DriverKind, TrafficDriver } from '../../../shared/traffic/driver.ts'
import { createCommands } from '../../../shared/traffic/reach/commands.ts'
import { createLocalPlace } from '../../../shared/traffic/reach/local.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { createEdgeSimulator } from '../../../simulators/edge/edge.ts'
import { createContext } from '../../fakes/context.ts'
import type { Fault } from '../../../simulators/http/faults.ts'
import type { JournalEntry } from '../../../simulators/http/journal.ts'

/** A driver connected to what it drives. */
export interface TrafficBench {
  readonly driver: AnyDriver
  /** How traffic truly is split. */
  truth(): Weights
  /** Somebody else moves it. */
  move(weights: Weights): void | Promise<void>
  /** Writes are accepted and never take effect. */
  ignoreWrites(): void
  /** Writes take effect late. @returns waits until one has */
  delayWrites(): () => Promise<void>
  readonly problems: readonly string[]
  close(): Promise<void>
}

/** A driver that speaks HTTP, connected to a simulator. */
export interface HttpBench extends TrafficBench {
  /** The driver's token, which must be seen nowhere. */
  readonly token: string
  /** Of the API that the driver writes to. */
  fail(fault: Fault): void
  /** So many of the next answers at the public URL name no slot. */
  failFront(times: number): void
  requests(method: 'GET' | 'POST'): readonly JournalEntry[]
  /** A driver that knows another token, or that is told of another route. */
  with(changes: { token?: string; route?: string }): TrafficDriver
}

export interface BenchDefinition<Bench extends TrafficBench = TrafficBench> {
  readonly name: string
  readonly kind: DriverKind
  readonly open: () => Promise<Bench>
}

/** Every driver over HTTP that is supported, with every way to verify that it has, and its simulator. */
export const httpBenches: readonly (BenchDefinition<HttpBench> & {
  /** Whether it observes by the API that it writes to. */
  readonly readsBack: boolean
})[] = [
  {
    name: 'webhook, read back',
    kind: 'webhook',
    readsBack: true,
    open: () => openEdge({ verify: 'read-back' }),
  },
  {
    name: "webhook, in the edge's own JSON",
    kind: 'webhook',
    readsBack: true,
    open: () =>
      openEdge({
        body: {
          route: '{route}',
          slot: '{slot}',
          weights: { blue: '{blue-weight}', green: '{green-weight}' },
          releaseId: '{release-id}',
          reason: '{reason}',
          deadline: '{deadline}',
        },
        observe: { weights: { green: '{green-weight}', blue: '{blue-weight}' } },
      }),
  },
  {
    name: 'webhook, by who answers',
    kind: 'webhook',
    readsBack: false,
    open: () => openEdge({ verify: 'slot-header' }),
  },
]

async function openEdge(options: Readonly<Record<string, unknown>>): Promise<HttpBench> {
  const token = 'edge-token-that-is-secret'
  const nameless = { left: 0 }
  const origins = await Promise.all(slots.map((slot) => startSlot(slot, nameless)))
  const [blue, green] = origins.map(urlOf)
  const edge = await createEdgeSimulator({ targets: { blue: blue ?? '', green: green ?? '' }, token })
  const connect = ({ token: given = token, route = 'shop' } = {}) => {
    const redactor = createRedactor()
    redactor.add(given)
    const http = (more = {}) =>
      createHttpClient({
        provider: 'traffic edge',
        clock: systemClock,
        redactor,
        timeout: 300,
        tries: 3,
        random: () => 0,
        headers: { authorization: `Bearer ${given}` },
        ...more,
      })
    const settings = {
      url: edge.driverUrl,
      route,
      options,
      names: { blue: '', green: '' },
      publicUrl: edge.url,
      slotHeader: 'X-Slot',
    }
    const front = createHttpProbe({
      url: edge.url,
      method: 'GET',
      headers: {},
      resolve: [],
      followRedirects: false,
      requestTimeout: 1_000,
      slotHeader: 'X-Slot',
      clock: systemClock,
      expect: { status: [{ from: 200, to: 399 }], headers: [], json: [], versionPath: 'version' },
    })
    const definition = driverDefinition('webhook')
    const commands = createCommands([given], createContext())
    const place = createLocalPlace()
    return definition.create(settings, {
      http,
      place,
      commands,
      token: given,
      front,
      hide: () => undefined,
      log: { warning: () => undefined },
    })
  }
  return {
    driver: connect(),
    token,
    truth: () => edge.weights(),
    move: (weights) => edge.setWeights(weights),
    ignoreWrites: () => void (edge.behaviour.writes = 'ignore'),
    delayWrites() {
      const before = edge.weights()
      // long enough that a look which takes many requests is over before it
      edge.behaviour.settle = 1_500
      return async () => {
        while (isAt(edge.weights(), before, 1e-6)) await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    fail: (fault) => void edge.driver.fail(fault),
    failFront: (times) => void (nameless.left = times),
    requests: (wanted) => edge.driver.journal.filter(({ method }) => method === wanted),
    with: connect,
    problems: edge.problems,
    async close() {
      await edge.close()
      for (const origin of origins) origin.close()
    },
  }
}

async function startSlot(slot: string, nameless: { left: number }): Promise<Server> {
  const server = createServer((_, response) => {
    if (nameless.left-- > 0) response.writeHead(502).end()
    else response.setHeader('x-slot', slot).end(slot)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
