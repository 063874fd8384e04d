import { setTimeout as delay } from 'node:timers/promises'
import { type Problem, ProviderError } from '../../../errors/action-error.ts'
import { type Slot, slots, type Weights } from '../../../rollout/slots.ts'
import type { DriverSettings } from '../../driver.ts'
import { sharesOf } from '../../requirements.ts'

/** The finest weight. */
export const whole = 256
/** Milliseconds that a server has to come up after it was made ready. */
const startup = 5_000

export type ServerState = 'ready' | 'maint'

/** The servers of one backend, as the running HAProxy has them. */
export interface BackendServers {
  /** Every server → its weight while it takes new traffic; 0 while it does not. */
  read(signal: AbortSignal): Promise<ReadonlyMap<string, number>>
  set(
    server: string,
    wanted: { readonly weight: number; readonly state: ServerState },
    signal: AbortSignal,
  ): Promise<void>
}

type Backend = Pick<DriverSettings, 'route' | 'names'>

/** @returns undefined where a server is missing, or another one takes traffic too */
export async function splitOf(
  servers: BackendServers,
  { names }: Backend,
  signal: AbortSignal,
): Promise<Weights | undefined> {
  const all = await servers.read(signal)
  const [blue, green] = slots.map((slot) => all.get(names[slot]))
  if (blue === undefined || green === undefined || strangersIn(all, names).length > 0) return undefined
  return sharesOf(blue, green)
}

/** Moves traffic without a moment in which no server takes any; what gets none is in maintenance. */
export async function moveServers(
  servers: BackendServers,
  weights: Weights,
  { route, names }: Backend,
  signal: AbortSignal,
): Promise<void> {
  const kept = weightsOf(weights)
  const raised = slots.filter((slot) => kept[slot] > 0)
  const before = await servers.read(signal)
  const growth = (slot: Slot) => kept[slot] - (before.get(names[slot]) ?? 0)
  // what grows grows first
  for (const slot of raised.toSorted((a, b) => growth(b) - growth(a)))
    await servers.set(names[slot], { weight: kept[slot], state: 'ready' }, signal)
  await untilUp(
    servers,
    raised.map((slot) => names[slot]),
    route,
    signal,
  )
  for (const slot of slots.filter((one) => kept[one] === 0))
    await servers.set(names[slot], { weight: 0, state: 'maint' }, signal)
}

/** A server that comes back waits for its check; before it takes traffic, none is taken from the other one. */
async function untilUp(
  servers: BackendServers,
  raised: readonly string[],
  route: string,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + startup
  for (;;) {
    const now = await servers.read(signal)
    const down = raised.find((name) => (now.get(name) ?? 0) === 0)
    if (down === undefined) return
    if (performance.now() > deadline)
      throw new ProviderError('PROVIDER_REFUSED', {
        provider: 'HAProxy',
        asked: `make server ${route}/${down} ready`,
        answered: 'accepted, but HAProxy sends it no traffic: its check fails',
      })
    await delay(50, undefined, { signal })
  }
}

/** What is wrong with the servers, before anything is done. */
export async function checkServers(
  servers: BackendServers,
  { route, names }: Backend,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const all = await servers.read(signal)
  const known = [...all.keys()].join(', ')
  return [
    ...slots
      .filter((slot) => !all.has(names[slot]))
      .map((slot): Problem => ({
        input: slot,
        received: names[slot],
        allowed: `a server of backend ${route}: ${known}`,
      })),
    ...strangersIn(all, names).map((name): Problem => ({
      input: 'route',
      received: route,
      allowed: `a backend in which only blue and green take traffic; server ${name} does too`,
    })),
  ]
}

function strangersIn(all: ReadonlyMap<string, number>, names: DriverSettings['names']): readonly string[] {
  return [...all].filter(([name, share]) => share > 0 && !Object.values(names).includes(name)).map(([name]) => name)
}

/** In 256ths that add up; a slot that is to have anything has at least one. */
export function weightsOf({ green }: Weights): Weights {
  const exact = (green / 100) * whole
  const kept = green <= 0 || green >= 100 ? Math.round(exact) : Math.min(whole - 1, Math.max(1, Math.round(exact)))
  return { blue: whole - kept, green: kept }
}
