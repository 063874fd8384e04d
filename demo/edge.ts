import { setTimeout as delay } from 'node:timers/promises'
import { type Slot, type Weights } from '../shared/rollout/slots.ts'
import type { EdgeSimulator } from '../simulators/edge/edge.ts'
import { driverOf, signal } from '../tests/e2e/edges/drivers.ts'
import { isInstalled } from '../tests/e2e/edges/program.ts'
import { edges } from '../tests/e2e/edges/programs.ts'
import type { Inputs } from './job.ts'

/** What divides the customers' requests between the two slots. */
export interface DemoEdge {
  /** What customers ask. */
  readonly url: string
  /** How the actions are told to move its traffic. */
  readonly inputs: Inputs
  /** Every split that was in force, in order; whole percentages. */
  readonly shifts: readonly { readonly weights: Weights }[]
  weights(): Promise<Weights>
  /** Of the requests, which share it may reset by itself as it takes a new configuration. */
  readonly mayReset: number
  close(): Promise<void>
}

type Urls = Readonly<Record<Slot, string>>

/** Real programs that the demo can be run with. */
export const realEdges = ['haproxy', 'caddy'] as const
export type RealEdge = (typeof realEdges)[number]

/** @returns why there is no such edge here; undefined when there is */
export function whyNot(name: string): string | undefined {
  if (!(realEdges as readonly string[]).includes(name))
    return `--edge is "${name}"; expected ${realEdges.join(' or ')}, or leave it out for the simulated one`
  return isInstalled(name) ? undefined : `${name} is not installed: "node scripts/e2e-tools.mjs" installs it`
}

export function simulatedEdge(edge: EdgeSimulator): DemoEdge {
  return {
    url: edge.url,
    inputs: { driver: 'webhook', 'driver-url': edge.driverUrl, 'driver-token': 'edge-token', route: 'shop' },
    get shifts() {
      return edge.shifts.map(({ weights }) => ({ weights: rounded(weights as Weights) }))
    },
    weights: () => Promise.resolve(rounded(edge.weights() as Weights)),
    mayReset: 0,
    close: () => Promise.resolve(),
  }
}

/** A program that is installed here, looked at through its driver all the while. */
export async function realEdge(name: RealEdge, targets: Urls): Promise<DemoEdge> {
  const portOf = (slot: Slot) => Number(new URL(targets[slot]).port)
  const { start } = edges.find((edge) => edge.name === name)!
  const program = await start({ blue: portOf('blue'), green: portOf('green') })
  const { url, names, options, route } = program.settings
  const driver = driverOf(program, program.settings)
  const seen: { weights: Weights }[] = []
  const over = new AbortController()

  async function look(): Promise<Weights | undefined> {
    // a look that fails says nothing, as in a release
    const weights = await driver.observe(signal).catch(() => undefined)
    if (weights === undefined) return seen.at(-1)?.weights
    const now = rounded(weights)
    if (now.green !== seen.at(-1)?.weights.green) seen.push({ weights: now })
    return now
  }
  await look()
  const watching = (async () => {
    while (!over.signal.aborted) {
      await look()
      await delay(20)
    }
  })()

  return {
    url: `http://127.0.0.1:${program.port}`,
    inputs: { driver: name, 'driver-url': url, 'driver-options': JSON.stringify(options), route, ...names },
    get shifts() {
      // the first is what was in force at the start
      return seen.slice(1)
    },
    weights: async () => (await look()) ?? { blue: 0, green: 0 },
    mayReset: program.mayReset,
    async close() {
      over.abort()
      await watching
      await program.stop()
    },
  }
}

/** HAProxy keeps weights in 256ths. */
function rounded({ blue, green }: Weights): Weights {
  return { blue: Math.round(blue), green: Math.round(green) }
}
