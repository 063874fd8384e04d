import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttpProbe } from '../../../shared/health/probe.ts'
import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { slots, type Weights } from '../../../shared/rollout/slots.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import type { DriverKind, TrafficDriver } from '../../../shared/traffic/driver.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { createEdgeSimulator, type EdgeBehaviour } from '../../simulators/edge/edge.ts'
import type { Fault } from '../../simulators/http/faults.ts'
import type { JournalEntry } from '../../simulators/http/journal.ts'

/** A driver connected to what it drives. */
export interface TrafficBench {
  readonly driver: TrafficDriver
  /** The driver's token, which must be seen nowhere. */
  readonly token: string
  /** How traffic truly is split. */
  truth(): Weights
  /** Somebody else moves it. */
  move(weights: Weights): void
  behave(behaviour: Partial<EdgeBehaviour>): void
  /** Of the API that the driver writes to. */
  fail(fault: Fault): void
  /** So many of the next answers at the public URL name no slot. */
  failFront(times: number): void
  requests(method: 'GET' | 'POST'): readonly JournalEntry[]
  /** A driver that knows another token, or that is told of another route. */
  with(changes: { token?: string; route?: string }): TrafficDriver
  readonly problems: readonly string[]
  close(): Promise<void>
}

export interface BenchDefinition {
  readonly name: string
  readonly kind: DriverKind
  /** Whether it observes by the API that it writes to. */
  readonly readsBack: boolean
  readonly open: () => Promise<TrafficBench>
}

/** Every driver that is built, with every way to verify that it has, and its simulator. */
export const benches: readonly BenchDefinition[] = [
  {
    name: 'webhook, read back',
    kind: 'webhook',
    readsBack: true,
    open: () => openEdge({ verify: 'read-back' }),
  },
  {
    name: 'webhook, by who answers',
    kind: 'webhook',
    readsBack: false,
    open: () => openEdge({ verify: 'slot-header' }),
  },
]

async function openEdge(options: Readonly<Record<string, unknown>>): Promise<TrafficBench> {
  const token = 'edge-token-that-is-secret'
  const nameless = { left: 0 }
  const origins = await Promise.all(slots.map((slot) => startSlot(slot, nameless)))
  const [blue, green] = origins.map(urlOf)
  const edge = await createEdgeSimulator({ targets: { blue: blue ?? '', green: green ?? '' }, token })
  const connect = ({ token: given = token, route = 'shop' } = {}) => {
    const redactor = createRedactor()
    redactor.add(given)
    const http = createHttpClient({
      provider: 'traffic edge',
      clock: systemClock,
      redactor,
      timeout: 300,
      tries: 3,
      random: () => 0,
      headers: { authorization: `Bearer ${given}` },
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
    if (!definition) throw new Error('the webhook driver is not registered')
    return definition.create(settings, { http, front })
  }
  return {
    driver: connect(),
    token,
    truth: () => edge.weights(),
    move: (weights) => edge.setWeights(weights),
    behave: (behaviour) => void Object.assign(edge.behaviour, behaviour),
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
