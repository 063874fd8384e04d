import { Agent, createServer, get, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createSocketServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'

/** Two services that say which one they are. */
export interface Slots {
  readonly port: Readonly<Record<Slot, number>>
  /** Ends one at once, with every request that it has. */
  kill(slot: Slot): void
  /** Starts one again that was killed, at its port. */
  restart(slot: Slot): Promise<void>
  close(): void
}

/** Starts them; `?ms=` makes a request last. */
export async function startSlots(): Promise<Slots> {
  const start = async (slot: Slot, port = 0): Promise<Server> => {
    const server = createServer((request, response) => {
      const ms = Number(new URL(request.url ?? '/', 'http://slot').searchParams.get('ms') ?? 5)
      setTimeout(() => response.setHeader('x-slot', slot).end(slot), ms)
    })
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return server
  }
  const end = (server: Server): void => {
    server.close()
    server.closeAllConnections()
  }
  const servers = { blue: await start('blue'), green: await start('green') }
  const portOf = (slot: Slot) => (servers[slot].address() as AddressInfo).port
  const port = { blue: portOf('blue'), green: portOf('green') }
  return {
    port,
    kill: (slot) => end(servers[slot]),
    async restart(slot) {
      servers[slot] = await start(slot, port[slot])
    },
    close: () => slots.forEach((slot) => end(servers[slot])),
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

/**
 * Open loop: so many requests a second, whatever becomes of them, half of them over connections that are kept.
 *
 * @param onAnswer  what became of each: the slot that answered, `failed` or `reset`
 */
export function startLoad(
  port: number,
  perSecond: number,
  onAnswer: (answer: string) => void = () => undefined,
): { stop(): Promise<Counts> } {
  const counts = { blue: 0, green: 0, failed: 0, reset: 0 }
  const kept = new Agent({ keepAlive: true })
  const underWay = new Set<Promise<void>>()
  const start = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    for (; sent < ((performance.now() - start) / 1_000) * perSecond; sent++) {
      const one = ask(port, '/', sent % 2 ? kept : false).then((answer) => {
        counts[answer as keyof Counts]++
        onAnswer(answer)
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
