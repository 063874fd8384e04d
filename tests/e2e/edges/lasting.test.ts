import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type Slot, weightsFor } from '../../../shared/rollout/slots.ts'
import type { AnyDriver } from '../../../shared/traffic/driver.ts'
import { driverOf, shiftTo } from './drivers.ts'
import type { Edge } from './program.ts'
import { edges } from './programs.ts'

jest.setTimeout(60_000)

/** What becomes of a connection that stands when traffic moves, as docs/edges.md says of each program. */
const expected: Readonly<
  Record<string, { readonly webSocket: 'stays' | 'closed'; readonly kept: 'moves' | 'closed' }>
> = {
  haproxy: { webSocket: 'stays', kept: 'moves' },
  caddy: { webSocket: 'closed', kept: 'closed' },
  'caddy 2.6': { webSocket: 'closed', kept: 'closed' },
  nginx: { webSocket: 'stays', kept: 'closed' },
  traefik: { webSocket: 'stays', kept: 'moves' },
  'traefik by Redis': { webSocket: 'stays', kept: 'moves' },
}

/** A slot that answers with its name, counts over a WebSocket, and takes as long as it is asked to. */
async function startSlot(slot: Slot, sockets: Set<Socket>): Promise<Server> {
  const server = createServer((request, response) => {
    const ms = Number(new URL(request.url ?? '/', 'http://slot').searchParams.get('ms') ?? 0)
    setTimeout(() => response.setHeader('x-slot', slot).end(slot), ms)
  })
  server.on('connection', (socket) => void sockets.add(socket))
  server.on('upgrade', (request, socket: Socket) => {
    const key = `${String(request.headers['sec-websocket-key'])}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    // a text frame with the slot's name, ten times a second
    const frame = Buffer.concat([Buffer.from([0x81, slot.length]), Buffer.from(slot)])
    const timer = setInterval(() => socket.write(frame), 100)
    socket.on('error', () => undefined).once('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** WebSockets included, which no HTTP server counts as its own any more. */
function end(server: Server, sockets: ReadonlySet<Socket>): void {
  server.close()
  for (const socket of sockets) socket.destroy()
}

/** A client's connection: what came last, and whether it was closed. */
async function open(
  port: number,
  request: string,
): Promise<{ socket: Socket; last: () => string; isClosed: () => boolean }> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let [last, isClosed] = ['', false]
  socket.on('data', (chunk) => (last = chunk.toString('latin1')))
  socket.on('error', () => undefined).once('close', () => (isClosed = true))
  socket.write(request)
  await once(socket, 'data')
  return { socket, last: () => last, isClosed: () => isClosed }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const plain = 'GET / HTTP/1.1\r\nHost: shop\r\n\r\n'
const upgrade =
  'GET / HTTP/1.1\r\nHost: shop\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

describe.each(edges)('what lasts when traffic moves at $name', ({ name, start }) => {
  const sockets = new Set<Socket>()
  let servers: Readonly<Record<Slot, Server>>
  let edge: Edge
  let driver: AnyDriver

  beforeAll(async () => {
    servers = { blue: await startSlot('blue', sockets), green: await startSlot('green', sockets) }
    const portOf = (slot: Slot) => (servers[slot].address() as AddressInfo).port
    edge = await start({ blue: portOf('blue'), green: portOf('green') })
    driver = driverOf(edge, edge.settings, undefined, edge.token)
  })
  afterAll(async () => {
    await edge.stop()
    for (const server of Object.values(servers)) end(server, sockets)
  })
  beforeEach(() => shiftTo(driver, weightsFor('blue', 100)))

  it('a WebSocket', async () => {
    const { socket, last, isClosed } = await open(edge.port, upgrade)
    await wait(300)
    expect(last()).toContain('blue')
    await shiftTo(driver, weightsFor('green', 100))
    await wait(1_500)
    const became = isClosed() ? 'closed' : last().includes('blue') ? 'stays' : 'moves'
    console.info(`${name}: WebSocket ${became}`)
    socket.destroy()
    expect(became).toBe(expected[name]?.webSocket)
  })

  it('a connection that is kept alive, at its next request', async () => {
    const { socket, last, isClosed } = await open(edge.port, plain)
    expect(last()).toContain('blue')
    await shiftTo(driver, weightsFor('green', 100))
    await wait(500)
    socket.write(plain)
    await wait(500)
    const became = isClosed() ? 'closed' : last().includes('green') ? 'moves' : 'stays'
    console.info(`${name}: kept-alive ${became}`)
    socket.destroy()
    expect(became).toBe(expected[name]?.kept)
  })

  it('a request that takes 3 s ends well', async () => {
    const answer = fetch(`http://127.0.0.1:${edge.port}/?ms=3000`)
    await wait(300)
    await shiftTo(driver, weightsFor('green', 100))
    expect((await answer).headers.get('x-slot')).toBe('blue')
  })
})
