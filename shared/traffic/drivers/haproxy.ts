import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import { type Slot, slots, type Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { isPath, parseAddress } from '../reach/address.ts'
import { askSocket } from '../reach/socket.ts'
import { checkNeeds, optionProblems, sharesOf } from '../requirements.ts'

const path = z.string().check(z.refine(isPath))
const options = z.strictObject({
  /** Where the state of all servers is kept for the next reload: HAProxy's `server-state-file`. */
  'state-file': z.optional(path),
  /** HAProxy's configuration, to see that it loads that file. */
  config: z.optional(path),
})
const allowedOptions = {
  allowed: 'state-file and config: absolute paths on the machine of the edge',
  example: 'state-file: /var/lib/haproxy/server-state',
}
const named = { pattern: /^[\w.:-]+$/, example: 'shop' }

/** The finest weight. */
const whole = 256
/** Milliseconds that a server has to come up after it was made ready. */
const startup = 5_000
const columns = { backend: 1, server: 3, operation: 5, admin: 6, weight: 7 }
/** Forced or inherited maintenance and drain, and a name that does not resolve; 4, maintenance by configuration, is lifted by `ready`. */
const takesNone = 0x3b

/**
 * HAProxy by its runtime socket (`stats socket … level admin`). A slot without traffic is in maintenance: weight 0 alone would leave it
 * those who have a cookie for it.
 */
export const haproxyDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'haproxy',
        address: {
          kinds: ['unix', 'tcp'],
          allowed: "HAProxy's runtime socket, unix:/path or tcp://host:port",
          example: 'unix:/run/haproxy/admin.sock',
        },
        route: { ...named, allowed: 'the name of a backend' },
        name: { ...named, allowed: 'the name of a server of that backend', example: 'shop-blue' },
      }),
    ]
  },
  create(settings, { place, log }) {
    const { route, names } = settings
    const { 'state-file': stateFile, config } = options.parse(settings.options)
    const ask = (command: string, signal: AbortSignal) =>
      askSocket(place, { address: socketOf(settings) }, `${command}\n`, signal)

    async function servers(signal: AbortSignal): Promise<ReadonlyMap<string, Server>> {
      const command = `show servers state ${route}`
      const answer = await ask(command, signal)
      if (!answer.startsWith('1\n# be_id be_name srv_id srv_name ')) throw refused(command, answer)
      return new Map(rowsOf(answer).map((row) => [row[columns.server] ?? '', serverOf(row)]))
    }

    /** An empty line is all that HAProxy says when it did what it was told. */
    async function tell(commands: readonly string[], signal: AbortSignal): Promise<void> {
      const answer = await ask(commands.join('; '), signal)
      if (answer.trim() !== '') throw refused(commands.join('; '), answer)
    }

    /** A server that comes back waits for its check; before it takes traffic, none is taken from the other one. */
    async function untilUp(raised: readonly Slot[], signal: AbortSignal): Promise<void> {
      const deadline = performance.now() + startup
      for (;;) {
        const now = await servers(signal)
        const down = raised.find((slot) => (now.get(names[slot])?.share ?? 0) === 0)
        if (down === undefined) return
        if (performance.now() > deadline)
          throw refused(
            `set server ${route}/${names[down]} state ready`,
            'accepted, but HAProxy sends it no traffic: its check fails',
          )
        await delay(50, undefined, { signal })
      }
    }

    return {
      kind: 'haproxy',
      resolution: 100 / whole,
      async observe(signal) {
        const all = await servers(signal)
        const [blue, green] = slots.map((slot) => all.get(names[slot]))
        if (!blue || !green) return undefined
        const stranger = [...all].find(([name, { share }]) => share > 0 && !Object.values(names).includes(name))
        return stranger ? undefined : sharesOf(blue.share, green.share)
      },
      async shift(weights, _stamp, signal) {
        const kept = weightsOf(weights)
        const raised = slots.filter((slot) => kept[slot] > 0)
        const before = await servers(signal)
        // what grows grows first: there is no moment without a server that takes traffic
        const first = raised.toSorted((a, b) => growth(b, kept, before, names) - growth(a, kept, before, names))
        for (const slot of first) await tell(setServer(route, names[slot], kept[slot], 'ready'), signal)
        await untilUp(raised, signal)
        for (const slot of slots.filter((one) => kept[one] === 0))
          await tell(setServer(route, names[slot], 0, 'maint'), signal)
        if (stateFile !== undefined) await place.write(stateFile, await ask('show servers state', signal), signal)
      },
      async inFlight(slot, signal) {
        const command = `show stat ${route} 4 -1`
        const [header = '', ...lines] = (await ask(command, signal)).replace(/^# /, '').split('\n')
        const [at, current] = ['svname', 'scur'].map((name) => header.split(',').indexOf(name))
        const row = lines.map((line) => line.split(',')).find((cells) => cells[at ?? -1] === names[slot])
        const count = Number(row?.[current ?? -1] ?? NaN)
        if (!Number.isInteger(count)) throw refused(command, header)
        return count
      },
      async preflight(signal) {
        const all = await servers(signal)
        const others = [...all].filter(([name, { share }]) => share > 0 && !Object.values(names).includes(name))
        const known = [...all.keys()].join(', ')
        return [
          ...slots
            .filter((slot) => !all.has(names[slot]))
            .map((slot): Problem => ({
              input: slot,
              received: names[slot],
              allowed: `a server of backend ${route}: ${known}`,
            })),
          ...others.map(([name]): Problem => ({
            input: 'route',
            received: route,
            allowed: `a backend in which only blue and green take traffic; server ${name} does too`,
          })),
          ...(await keptOverReload(signal)),
        ]
      },
    } satisfies AnyDriver

    /** What is told at the socket is in memory only. */
    async function keptOverReload(signal: AbortSignal): Promise<readonly Problem[]> {
      if (stateFile === undefined) {
        log.warning(
          'HAProxy forgets at its next reload where traffic goes: let it load a server-state-file, and name that under driver-options as state-file',
        )
        return []
      }
      if (config === undefined) return []
      const text = (await place.read(config, signal)) ?? ''
      const lines = text.split('\n').map((line) => line.trim().split(/\s+/))
      const has = (...words: string[]) => lines.some((line) => words.every((word, index) => line[index] === word))
      const needed = [
        ['server-state-file', stateFile],
        ['load-server-state-from-file', 'global'],
      ]
      return needed
        .filter((words) => !has(...words))
        .map((words) => ({
          input: 'driver-options state-file',
          received: stateFile,
          allowed: `a file that ${config} loads: the line "${words.join(' ')}" is missing there, and a reload would forget where traffic goes`,
        }))
    }
  },
}

interface Server {
  /** Its weight while it takes new traffic; 0 while it does not. */
  readonly share: number
}

/** @see the HAProxy management guide, "show servers state": versioned, so that columns stay where they are */
function rowsOf(answer: string): string[][] {
  return answer
    .split('\n')
    .slice(2)
    .map((line) => line.split(' '))
    .filter((row) => row.length > columns.weight)
}

function serverOf(row: readonly string[]): Server {
  const [operation, admin, weight] = [columns.operation, columns.admin, columns.weight].map((column) =>
    Number(row[column]),
  )
  const takesTraffic = (operation === 1 || operation === 2) && ((admin ?? 1) & takesNone) === 0
  return { share: takesTraffic ? (weight ?? 0) : 0 }
}

/** In 256ths that add up; a slot that is to have anything has at least one. */
function weightsOf({ green }: Weights): Weights {
  const exact = (green / 100) * whole
  const kept = green <= 0 || green >= 100 ? Math.round(exact) : Math.min(whole - 1, Math.max(1, Math.round(exact)))
  return { blue: whole - kept, green: kept }
}

function growth(
  slot: Slot,
  kept: Weights,
  before: ReadonlyMap<string, Server>,
  names: DriverSettings['names'],
): number {
  return kept[slot] - (before.get(names[slot])?.share ?? 0)
}

function setServer(backend: string, server: string, weight: number, state: 'ready' | 'maint'): readonly string[] {
  const set = `set server ${backend}/${server}`
  return state === 'ready'
    ? [`${set} weight ${weight}`, `${set} state ready`]
    : [`${set} state maint`, `${set} weight ${weight}`]
}

function socketOf({ url }: DriverSettings) {
  const address = parseAddress(url)
  if (address?.kind !== 'unix' && address?.kind !== 'tcp') throw new Error('check() refuses this address')
  return address.kind === 'unix' ? { path: address.path } : { host: address.host, port: address.port }
}

function refused(asked: string, answer: string): ProviderError {
  const answered = answer.trim() || 'nothing'
  const code = /^No such|^Can't find|^Require/m.test(answered)
    ? 'PROVIDER_NOT_FOUND'
    : /Permission denied/i.test(answered)
      ? 'PROVIDER_FORBIDDEN'
      : 'PROVIDER_REFUSED'
  return new ProviderError(code, { provider: 'HAProxy', asked, answered })
}
