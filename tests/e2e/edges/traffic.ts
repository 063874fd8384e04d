import { Agent, createServer, get, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createSocketServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'

/** Two services that say which one they are; `?ms=` makes a request last. */
export async function startSlots(): Promise<{ port: Readonly<Record<Slot, number>>; close(): void }> {
  const servers = await Promise.all(
    slots.map(async (slot): Promise<[Slot, Server]> => {
      const server = createServer((request, response) => {
        const ms = Number(new URL(request.url ?? '/', 'http://slot').searchParams.get('ms') ?? 5)
        setTimeout(() => response.setHeader('x-slot', slot).end(slot), ms)
      })
      server.keepAliveTimeout = 60_000
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return [slot, server]
    }),
  )
  return {
    port: Object.fromEntries(servers.map(([slot, server]) => [slot, (server.address() as AddressInfo).port])) as never,
    close() {
      for (const [, server] of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/**
 * A port that nobody listens at, below those that the system gives to connections: nobody takes it before the edge does. Two edges on
 * one port can run side by side, each with half of the traffic.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const server = createSocketServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

export async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port })
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await delay(50)
  }
  throw new Error(`nothing listens at port ${port}`)
}

export interface Counts {
  readonly blue: number
  readonly green: number
  readonly failed: number
  /** Closed by the other side just when a connection that was kept was taken again: clients send such a request once more. */
  readonly reset: number
}

function ask(port: number, path: string, agent: Agent | false): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
      response
        .resume()
        .once('end', () => resolve(response.statusCode === 200 ? String(response.headers['x-slot']) : 'failed'))
      response.once('error', () => resolve('failed'))
    }).once('error', () => resolve(request.reusedSocket ? 'reset' : 'failed'))
  })
}

/** Who answers so many requests, each over a connection of its own. */
export async function count(port: number, requests: number): Promise<Counts> {
  const counts = { blue: 0, green: 0, failed: 0, reset: 0 }
  for (let sent = 0; sent < requests; sent += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(port, '/', false)))
    for (const answer of answers) counts[answer as keyof Counts]++
  }
  return counts
}

/** A request that lasts. */
export function askLong(port: number, ms: number): Promise<string> {
  return ask(port, `/?ms=${ms}`, false)
}

/** Open loop: so many requests a second, whatever becomes of them, half of them over connections that are kept. */
export function startLoad(port: number, perSecond: number): { stop(): Promise<Counts> } {
  const counts = { blue: 0, green: 0, failed: 0, reset: 0 }
  const kept = new Agent({ keepAlive: true })
  const underWay = new Set<Promise<void>>()
  const start = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    for (; sent < ((performance.now() - start) / 1_000) * perSecond; sent++) {
      const one = ask(port, '/', sent % 2 ? kept : false).then((answer) => {
        counts[answer as keyof Counts]++
        underWay.delete(one)
      })
      underWay.add(one)
    }
  }, 5)
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all(underWay)
      kept.destroy()
      return counts
    },
  }
}
