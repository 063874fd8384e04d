// The sample service that everything is rehearsed with. Usage: VERSION=v1.0.0 PORT=8080 node simulators/service/main.ts
//
// VERSION, SLOT       what it says it is: headers x-version and x-slot, field version of /health
// PORT                0 (default): a free one, told to the parent process or printed
// HEALTH_PATH         a further path that answers like /health; VERSION_PATH: where its JSON tells the version, default version
// FAIL_CHECKOUT       fraction of /checkout requests that answer 500, spread evenly; default 0
// HEALTHY             false: /health answers 503
// START_DELAY_MS      milliseconds before it listens; LATENCY_MS: how long business requests take
// CRASH_AFTER_MS      milliseconds after which it exits with 1
//
// SIGTERM: requests in flight are finished, then it exits. When the process that started it dies, it dies too.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

const { VERSION = 'dev', SLOT = '', PORT = '0', FAIL_CHECKOUT = '0', HEALTHY = 'true' } = process.env
const { HEALTH_PATH = '/health', VERSION_PATH = 'version' } = process.env
const { START_DELAY_MS = '0', LATENCY_MS = '0', CRASH_AFTER_MS } = process.env
const goldenRatio = (Math.sqrt(5) - 1) / 2
let checkouts = 0

function health(): { status: number; body: unknown } {
  const isHealthy = HEALTHY === 'true'
  const status = isHealthy ? 'healthy' : 'unhealthy'
  const checks = { database: { status: isHealthy ? 'ok' : 'down' }, memory: { status: 'ok' } }
  return {
    status: isHealthy ? 200 : 503,
    body: { status, timestamp: new Date().toISOString(), version: VERSION, checks, ...version() },
  }
}

/** `{ build: { version } }` for `build.version`. */
function version(): object {
  const value = VERSION_PATH.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), VERSION)
  return value as object
}

function checkout(): { status: number; body: unknown } {
  checkouts++
  // a low-discrepancy sequence: the share of failures is right from the first requests on, in any regular load
  const fails = (checkouts * goldenRatio) % 1 < Number(FAIL_CHECKOUT)
  return fails ? { status: 500, body: { error: 'payment failed' } } : { status: 200, body: { order: checkouts } }
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const path = (request.url ?? '/').split('?')[0]
  request.resume()
  if (path === HEALTH_PATH || path === '/health' || path === '/api/v1/health') return health()
  if (LATENCY_MS !== '0') await delay(Number(LATENCY_MS))
  if (path === '/checkout') return checkout()
  if (path === '/') return { status: 200, body: { service: 'shop', version: VERSION } }
  return { status: 404, body: { error: 'not found' } }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await answer(request)
  const identity = { 'x-version': VERSION, ...(SLOT === '' ? {} : { 'x-slot': SLOT }) }
  const closing = server.listening ? {} : { connection: 'close' }
  const text = JSON.stringify(body)
  const length = Buffer.byteLength(text)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...identity, ...closing })
  response.end(text)
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void respond(request, response))

process.once('SIGTERM', () => server.close(() => process.exit(0)))
if (process.send) {
  process.once('disconnect', () => process.exit(1))
  process.send({ started: true })
}
if (CRASH_AFTER_MS !== undefined) setTimeout(() => process.exit(1), Number(CRASH_AFTER_MS))
await delay(Number(START_DELAY_MS))
server.listen(Number(PORT), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  if (process.send) process.send({ port })
  else console.log(`${VERSION} http://127.0.0.1:${port}`)
})
