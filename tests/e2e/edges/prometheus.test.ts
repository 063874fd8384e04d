import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { createMetricSource } from '../../../shared/health/metric-source.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { followMetrics, slotMetrics } from '../../../shared/release/judge/metrics-evidence.ts'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import { runPrometheus } from './prometheus.ts'

jest.setTimeout(120_000)

const signal = new AbortController().signal
const counted = { blue: { requests: 0, errors: 0 }, green: { requests: 0, errors: 0 } }
const servers: Server[] = []
let prometheus: Awaited<ReturnType<typeof runPrometheus>>
let traffic: NodeJS.Timeout | undefined

async function startSlot(slot: Slot): Promise<number> {
  const server = createServer((_, response) => {
    const { requests, errors } = counted[slot]
    // as client libraries do it, a series begins with its first event
    const failed = errors === 0 ? '' : `http_requests_total{code="500"} ${errors}\n`
    response.setHeader('content-type', 'text/plain; version=0.0.4')
    response.end(`# TYPE http_requests_total counter\nhttp_requests_total{code="200"} ${requests - errors}\n${failed}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  return (server.address() as AddressInfo).port
}

/** So many requests of each slot a second. */
function serve(green: { requests: number; errors: number }): void {
  traffic = setInterval(() => {
    counted.blue.requests += 90
    counted.green.requests += green.requests
    counted.green.errors += green.errors
  }, 1_000)
}

const judge = (duration: number) => {
  const source = createMetricSource(
    { url: prometheus.url, token: '', headers: [] },
    { clock: systemClock, redactor: createRedactor(), tries: 2 },
  )
  const read = slotMetrics(source, [
    { name: 'requests', query: 'sum(http_requests_total{slot="{slot}"})' },
    { name: 'errors', query: 'sum(http_requests_total{slot="{slot}",code=~"5.."})' },
  ])
  const rates = { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 }
  const context = { clock: systemClock, log: { warning: () => undefined }, signal }
  return followMetrics('green', read, { rates, duration, whole: false }, context)
}

beforeAll(async () => {
  const [blue, green] = await Promise.all(slots.map(startSlot))
  prometheus = await runPrometheus({ blue: blue!, green: green! })
})
afterAll(async () => {
  clearInterval(traffic)
  await prometheus.stop()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})
beforeEach(async () => {
  clearInterval(traffic)
  // the last look holds what was
  await new Promise((resolve) => setTimeout(resolve, 3_000))
})

it("promotes a slot by Prometheus' own counters, which began long before, and not by those of the other one", async () => {
  serve({ requests: 20, errors: 0 })
  expect(await judge(60_000)).toMatchObject({ verdict: 'healthy', failed: 0 })
})

it('rejects a slot whose errors begin only now', async () => {
  serve({ requests: 20, errors: 4 })
  expect(await judge(60_000)).toMatchObject({ verdict: 'unhealthy' })
})

it('leaves it open where nobody asks the slot anything', async () => {
  serve({ requests: 0, errors: 0 })
  expect(await judge(11_000)).toMatchObject({ verdict: 'inconclusive', requests: 0 })
})
