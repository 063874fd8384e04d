import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { createForwarder } from './forward.ts'
import { parseShift, sameShift, type Shift } from './shift.ts'
import { pickEvenly, pickRandomly, type Weights } from './weights.ts'

export interface EdgeOptions {
  /** Slot → origin that its requests go to. */
  readonly targets: Readonly<Record<string, string>>
  /** Default: everything to the first slot. */
  readonly weights?: Weights
  /** The name that drivers call this route by; default `shop`. */
  readonly route?: string
  /** Bearer token of the driver; default `edge-token`. */
  readonly token?: string
  /** Default 0: a free one. */
  readonly port?: number
  readonly driverPort?: number
  /** How a slot is chosen for a request: `even` (default) keeps the weights exactly, in every stretch of requests. */
  readonly choice?: 'even' | 'random'
}

export interface EdgeBehaviour {
  /** `refuse`: 403; `ignore`: accepted and forgotten. */
  writes: 'apply' | 'refuse' | 'ignore'
  /** Milliseconds from an accepted write until it takes effect. */
  settle: number
}

export interface SlotCount {
  readonly requests: number
  /** Answers of 500 and above, and requests without any. */
  readonly failures: number
}

/** A weighted front door with the webhook contract of blue-green-switch. */
export interface EdgeSimulator extends Omit<HttpSimulator, 'journal' | 'fail'> {
  /** What users ask. */
  readonly url: string
  readonly driverUrl: string
  /** Journal and faults of the driver's API. */
  readonly driver: Pick<HttpSimulator, 'journal' | 'fail'>
  readonly behaviour: EdgeBehaviour
  /** Accepted writes, in order; repeated ones once. */
  readonly shifts: readonly (Shift & { readonly at: number })[]
  /** In effect now. */
  weights(): Weights
  setWeights(weights: Weights): void
  counts(): Readonly<Record<string, SlotCount>>
}

export async function createEdgeSimulator(options: EdgeOptions): Promise<EdgeSimulator> {
  const { targets, route = 'shop', token = 'edge-token', choice = 'even' } = options
  const slots = Object.keys(targets)
  const behaviour: EdgeBehaviour = { writes: 'apply', settle: 0 }
  const shifts: (Shift & { at: number })[] = []
  const answered = new Map<string, Shift>()
  const counts = new Map(slots.map((slot) => [slot, { requests: 0, failures: 0 }]))
  const pick = choice === 'even' ? pickEvenly() : pickRandomly
  let inForce = 0
  const closing = new AbortController()
  let weights: Weights =
    options.weights ?? Object.fromEntries(slots.map((slot, index) => [slot, index === 0 ? 100 : 0]))

  const authorised = (asked: Asked) => asked.headers.authorization === `Bearer ${token}`

  function shift(asked: Asked): Answer {
    const key = asked.headers['idempotency-key'] ?? ''
    const wanted = parseShift(asked.json, slots)
    if (key === '') return { status: 400, body: { error: 'Idempotency-Key is missing' } }
    if (typeof wanted === 'string') return { status: 422, body: { error: wanted } }
    if (wanted.route !== route) return { status: 404, body: { error: `no route ${wanted.route}` } }
    if (Date.now() > wanted.deadline) return { status: 422, body: { error: 'the deadline has passed' } }
    if (Number(wanted.releaseId) < inForce) return { status: 409, body: { error: 'a higher releaseId is in force' } }
    if (behaviour.writes === 'refuse') return { status: 403, body: { error: 'the edge is locked' } }
    const earlier = answered.get(key)
    if (earlier && !sameShift(earlier, wanted))
      return { status: 422, body: { error: 'Idempotency-Key was used for another request' } }
    if (!earlier) {
      answered.set(key, wanted)
      inForce = Number(wanted.releaseId)
      shifts.push({ ...wanted, at: Date.now() })
      if (behaviour.writes === 'apply') settle(wanted)
    }
    return { status: 202, body: { accepted: true } }
  }

  function settle({ weights: wanted, deadline }: Shift): void {
    if (behaviour.settle === 0) {
      weights = wanted
      return
    }
    const apply = () => void (weights = Date.now() > deadline ? weights : wanted)
    // closed before it took effect
    delay(behaviour.settle, undefined, { signal: closing.signal }).then(apply, () => undefined)
  }

  function read(asked: Asked): Answer {
    const asks = asked.query.get('route')
    return asks === route
      ? { status: 200, body: { weights } }
      : { status: 404, body: { error: `no route ${asks ?? ''}` } }
  }

  const driver = await serve({
    name: 'edge',
    port: options.driverPort ?? 0,
    routes: { 'POST /routes': shift, 'GET /routes': read },
    around: (asked, handle) => (authorised(asked) ? handle(asked) : { status: 401, body: { error: 'unauthorized' } }),
  })

  const forwarder = createForwarder()
  const front = createServer((request, response) => {
    const slot = pick(weights)
    const count = counts.get(slot)
    const target = targets[slot]
    if (!count || target === undefined) {
      response.writeHead(503).end('no slot has any weight')
      return
    }
    count.requests++
    forwarder.forward(request, response, target).then(
      (status) => void (count.failures += status >= 500 ? 1 : 0),
      () => response.destroy(),
    )
  })
  front.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })

  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    driverUrl: `${driver.url}/routes`,
    driver,
    problems: driver.problems,
    behaviour,
    shifts,
    weights: () => weights,
    setWeights: (wanted) => void (weights = wanted),
    counts: () => Object.fromEntries([...counts].map(([slot, count]) => [slot, { ...count }])),
    async close() {
      closing.abort()
      await driver.close()
      await new Promise<void>((resolve) => {
        front.close(() => resolve())
        front.closeAllConnections()
      })
      forwarder.close()
    },
  }
}
