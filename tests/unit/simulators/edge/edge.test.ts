import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { until } from '../../../fakes/until.ts'
import { createEdgeSimulator, type EdgeOptions, type EdgeSimulator } from '../../../../simulators/edge/edge.ts'

const servers: Server[] = []
let edge: EdgeSimulator
afterEach(async () => {
  await edge.close()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function slot(name: string, answer?: RequestListener): Promise<string> {
  const server = createServer(answer ?? ((_, response) => response.writeHead(200, { 'x-slot': name }).end(name)))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function start(options: Partial<EdgeOptions> = {}): Promise<EdgeSimulator> {
  edge = await createEdgeSimulator({ targets: { blue: await slot('blue'), green: await slot('green') }, ...options })
  return edge
}

const shifting = (green: number) => ({
  route: 'shop',
  slot: 'green',
  weights: { blue: 100 - green, green },
  releaseId: 7,
  reason: 'step',
})

async function shift(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const all = { authorization: 'Bearer edge-token', 'idempotency-key': `key-${JSON.stringify(body)}`, ...headers }
  const answer = await fetch(edge.driverUrl, { method: 'POST', headers: all, body: JSON.stringify(body) })
  return answer.status
}

async function ask(times: number): Promise<string[]> {
  return Promise.all(Array.from({ length: times }, async () => (await fetch(edge.url)).headers.get('x-slot') ?? ''))
}

const count = (slots: readonly string[]) => slots.filter((one) => one === 'green').length

describe('the weighted edge', () => {
  it('splits requests by weight, in every stretch of them, and counts them by slot', async () => {
    await start()
    expect(count(await ask(20))).toBe(0)
    expect(await shift(shifting(10))).toBe(202)
    for (let stretch = 0; stretch < 3; stretch++) {
      const green = count(await ask(100))
      expect(green).toBeGreaterThanOrEqual(9)
      expect(green).toBeLessThanOrEqual(11)
    }
    expect(edge.counts().blue!.requests + edge.counts().green!.requests).toBe(320)
  })

  it('says how it splits, to those who may ask', async () => {
    await start()
    await shift(shifting(50))
    const read = (authorization: string, route = 'shop') =>
      fetch(`${edge.driverUrl}?route=${route}`, { headers: { authorization } })
    expect(await (await read('Bearer edge-token')).json()).toEqual({ weights: { blue: 50, green: 50 } })
    expect((await read('Bearer edge-token', 'other')).status).toBe(404)
    expect((await read('Bearer stranger')).status).toBe(401)
  })

  it('applies a write once, and refuses its key for another one', async () => {
    await start()
    const key = { 'idempotency-key': 'once' }
    expect([await shift(shifting(10), key), await shift(shifting(10), key), await shift(shifting(20), key)]).toEqual([
      202, 202, 422,
    ])
    expect(edge.shifts).toHaveLength(1)
  })

  it.each([
    ['no key', shifting(10), { 'idempotency-key': '' }, 400],
    ['no token', shifting(10), { authorization: '' }, 401],
    ['another route', { ...shifting(10), route: 'other' }, {}, 404],
    ['weights that do not add up', { ...shifting(10), weights: { blue: 10, green: 10 } }, {}, 422],
    ['an unknown slot', { ...shifting(10), weights: { red: 100 } }, {}, 422],
    ['a field too many', { ...shifting(10), toggle: true }, {}, 422],
  ])('refuses a write with %s', async (_, body, headers, status) => {
    await start()
    expect(await shift(body, headers)).toBe(status)
    expect(edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('refuses, ignores and delays writes when told to', async () => {
    await start()
    edge.behaviour.writes = 'refuse'
    expect(await shift(shifting(1))).toBe(403)
    edge.behaviour.writes = 'ignore'
    expect(await shift(shifting(2))).toBe(202)
    expect(edge.weights()).toEqual({ blue: 100, green: 0 })
    Object.assign(edge.behaviour, { writes: 'apply', settle: 1_000 })
    expect(await shift(shifting(3))).toBe(202)
    expect(edge.weights()).toEqual({ blue: 100, green: 0 })
    await until(() => edge.weights().green !== 0)
    expect(edge.weights()).toEqual({ blue: 97, green: 3 })
  })

  it('hands requests and answers on as they are, bodies and headers included', async () => {
    const echo = await slot('blue', (request, response) => {
      response.writeHead(201, {
        'x-asked': `${request.method ?? ''} ${request.url ?? ''} ${String(request.headers['x-mine'])}`,
        'set-cookie': ['a=1', 'b=2'],
      })
      request.pipe(response)
    })
    await start({ targets: { blue: echo } })
    const answer = await fetch(`${edge.url}/path?q=1`, { method: 'POST', body: 'hello', headers: { 'x-mine': 'yes' } })
    expect([answer.status, await answer.text()]).toEqual([201, 'hello'])
    expect(answer.headers.get('x-asked')).toBe('POST /path?q=1 yes')
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('counts a slot that is gone as failed, and answers 502', async () => {
    await start({ targets: { blue: 'http://127.0.0.1:1' } })
    expect((await fetch(edge.url)).status).toBe(502)
    expect(edge.counts()).toEqual({ blue: { requests: 1, failures: 1 } })
  })

  it('loses no request when a slot closes its idle connections', async () => {
    let requests = 0
    const closing = await slot('blue', (request, response) => {
      requests++
      response.end('ok')
      // the next request on this connection finds it closed
      if (requests % 2 === 0) setImmediate(() => request.socket.destroy())
    })
    await start({ targets: { blue: closing } })
    for (let index = 0; index < 20; index++) expect((await fetch(edge.url)).status).toBe(200)
  })
})
