import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { otherSlot, type Slot, weightsFor } from '../shared/rollout/slots.ts'
import type { AnyDriver, DriverSettings } from '../shared/traffic/driver.ts'
import { configurationOf } from '../shared/traffic/drivers/nginx.ts'
import { documentOf } from '../shared/traffic/drivers/traefik/weighted.ts'
import { driverOf, shiftTo, signal } from '../tests/e2e/edges/drivers.ts'
import type { Edge } from '../tests/e2e/edges/program.ts'
import { edges } from '../tests/e2e/edges/programs.ts'
import { passwordOfRedis } from '../tests/e2e/edges/traefik.ts'
import { type Counts, count, type Slots, startLoad, startSlots } from '../tests/e2e/edges/traffic.ts'
import { median } from './stopwatch.ts'
import { benchWarmRollback } from './warm-rollback.ts'

const [requestsPerSecond, shifts] = [600, 30]
/** A request lasts 5 ms: after this, what the old slot was asked before the shift is answered. */
const drain = 300
/** For a program that looks at its slots itself: until it has seen that one is back. */
const untilSeen = 1_200

/** Moves all traffic to a slot, and comes back when the program has been told. */
type Move = (slot: Slot) => Promise<unknown>

interface Moved extends Counts {
  /** Milliseconds from the write to the first answer of the slot that traffic moves to, of each shift. */
  readonly first: readonly number[]
}

/**
 * Moves traffic to and fro under load on the real programs, by our driver and as an operator does it by hand, and kills the slot that
 * traffic has left; then counts a step of 1 % at the slots, and goes back to the slot that was kept warm. `npm run bench -- switch haproxy`
 * runs that program alone. Needs the programs of `node scripts/e2e-tools.mjs`.
 */
export async function benchSwitch(only?: string): Promise<void> {
  console.log(
    `${requestsPerSecond} requests a second, ${shifts} shifts, the slot that traffic has left killed after ${drain} ms`,
  )
  console.log(
    '| program | by | requests | failed | reset | write → first new answer, median and longest (≤ 100 ms more than by hand) | a step of 1 % (± the driver’s finest) |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const programs = edges.filter((edge) => edge.name in byHand && (only === undefined || edge.name === only))
  for (const { name, start } of programs) {
    const slots = await startSlots()
    const edge = await start(slots.port)
    try {
      const driver = driverOf(edge, edge.settings, undefined, edge.token)
      await shiftTo(driver, weightsFor('blue', 100))
      const ours = await moveUnderLoad(edge, slots, async (slot) => {
        await shiftTo(driver, weightsFor(slot, 100))
        // as a release does it before the old slot may be stopped
        while (driver.inFlight && (await driver.inFlight(otherSlot(slot), signal)) > 0) await delay(50)
      })
      console.log(row(name, 'release-kit', ours, await stepOfOnePercent(edge, driver)))
      await shiftTo(driver, weightsFor('blue', 100))
      console.log(row(name, 'hand', await moveUnderLoad(edge, slots, byHand[name]!(edge.settings)), ''))
    } finally {
      await edge.stop()
      slots.close()
    }
  }
  await benchWarmRollback(programs)
}

async function moveUnderLoad({ port }: Edge, slots: Slots, move: Move): Promise<Moved> {
  let awaited: { slot: Slot; seen: () => void } | undefined
  const load = startLoad(port, requestsPerSecond, (answer) => {
    if (answer === awaited?.slot) awaited.seen()
  })
  const first: number[] = []
  let live: Slot = 'blue'
  await delay(500)
  for (let shift = 0; shift < shifts; shift++) {
    const next = otherSlot(live)
    const start = performance.now()
    const isSeen = new Promise<void>((resolve) => (awaited = { slot: next, seen: resolve }))
    const tooLate = delay(20_000, undefined, { ref: false }).then(() => {
      throw new Error(`no answer of ${next} within 20 s of shift ${shift + 1}`)
    })
    await Promise.all([
      move(next),
      Promise.race([isSeen, tooLate]).then(() => void first.push(performance.now() - start)),
    ])
    await delay(drain)
    slots.kill(live)
    await delay(drain)
    await slots.restart(live)
    await delay(untilSeen)
    live = next
  }
  return { ...(await load.stop()), first }
}

/** The share that reaches the slot, counted there. */
async function stepOfOnePercent({ port }: Edge, driver: AnyDriver): Promise<string> {
  const requests = 5_000
  await shiftTo(driver, weightsFor('green', 1))
  const { green } = await count(port, requests)
  return `${((100 * green) / requests).toFixed(2)} %`
}

/** What an operator types, without looking whether it was taken. */
const byHand: Readonly<Record<string, (settings: DriverSettings) => Move>> = {
  haproxy:
    ({ url, names }) =>
    async (slot) => {
      const [to, from] = [names[slot], names[otherSlot(slot)]]
      const socket = connect(url.replace('unix:', ''))
      const isOver = new Promise((resolve) => socket.once('close', resolve))
      socket
        .resume()
        .end(`set server shop/${to} state ready; set server shop/${to} weight 256; set server shop/${from} weight 0\n`)
      await isOver
    },
  caddy:
    ({ url, names }) =>
    async (slot) => {
      const { ok, status } = await fetch(new URL('/id/shop/upstreams', url), {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify([{ dial: names[slot] }]),
      })
      if (!ok) throw new Error(`caddy answered ${status}`)
    },
  nginx:
    ({ url, names, options }) =>
    async (slot) => {
      writeFileSync(url, configurationOf(weightsFor(slot, 100), 'release_kit', { names }))
      const [program = '', ...args] = options.reload as string[]
      await promisify(execFile)(program, args)
    },
  'traefik by Redis':
    ({ url }) =>
    async (slot) => {
      const { port } = new URL(url)
      const weight = (child: number) => `traefik/http/services/shop/weighted/services/${child}/weight`
      const [blue, green] = slot === 'blue' ? [1, 0] : [0, 1]
      await promisify(execFile)(
        'redis-cli',
        ['-p', port, '-n', '1', 'MSET', weight(0), String(blue), weight(1), String(green)],
        {
          env: { ...process.env, REDISCLI_AUTH: passwordOfRedis },
        },
      )
    },
  traefik:
    ({ url, names, route }) =>
    async (slot) =>
      writeFileSync(url, documentOf(weightsFor(slot, 100), { route, names })),
}

function row(name: string, by: string, moved: Moved, onePercent: string): string {
  const { blue, green, failed, reset, first } = moved
  const all = blue + green + failed + reset
  const share = (some: number) => (some === 0 ? '0' : `${some} (${((100 * some) / all).toFixed(3)} %)`)
  const times = `${median(first).toFixed(0)} ms, ${Math.max(...first).toFixed(0)} ms`
  return `| ${[name, by, all, share(failed), share(reset), times, onePercent].join(' | ')} |`
}
