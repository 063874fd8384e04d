import { type Problem, ProviderError } from '../../../errors/action-error.ts'
import type { AnyDriver, DriverSettings, DriverTools } from '../../driver.ts'
import type { SocketAddress } from '../../reach/address.ts'
import { askSocket } from '../../reach/socket.ts'
import { type BackendServers, checkServers, moveServers, type ServerState, splitOf, whole } from './servers.ts'

const columns = { backend: 1, server: 3, operation: 5, admin: 6, weight: 7 }
/** Forced or inherited maintenance and drain, and a name that does not resolve; 4, maintenance by configuration, is lifted by `ready`. */
const takesNone = 0x3b

interface Kept {
  /** HAProxy's `server-state-file`. */
  readonly stateFile: string | undefined
  /** HAProxy's configuration. */
  readonly config: string | undefined
}

/** HAProxy by its runtime socket (`stats socket … level admin`). */
export function createSocketDriver(
  address: SocketAddress,
  { stateFile, config }: Kept,
  settings: DriverSettings,
  { place, log }: Pick<DriverTools, 'place' | 'log'>,
): AnyDriver {
  const { route, names } = settings
  const ask = (command: string, signal: AbortSignal) => askSocket(place, { address }, `${command}\n`, signal)

  const servers: BackendServers = {
    async read(signal) {
      const command = `show servers state ${route}`
      const answer = await ask(command, signal)
      if (!answer.startsWith('1\n# be_id be_name srv_id srv_name ')) throw refused(command, answer)
      return new Map(rowsOf(answer).map((row) => [row[columns.server] ?? '', shareOf(row)]))
    },
    async set(server, { weight, state }, signal) {
      const line = setServer(route, server, weight, state).join('; ')
      const answer = await ask(line, signal)
      // an empty line is all that HAProxy says when it did what it was told
      if (answer.trim() !== '') throw refused(line, answer)
    },
  }

  return {
    kind: 'haproxy',
    resolution: 100 / whole,
    observe: (signal) => splitOf(servers, settings, signal),
    async shift(weights, _stamp, signal) {
      await moveServers(servers, weights, settings, signal)
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
      return [...(await checkServers(servers, settings, signal)), ...(await keptOverReload(signal))]
    },
  }

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
}

/** @see the HAProxy management guide, "show servers state": versioned, so that columns stay where they are */
function rowsOf(answer: string): string[][] {
  return answer
    .split('\n')
    .slice(2)
    .map((line) => line.split(' '))
    .filter((row) => row.length > columns.weight)
}

/** Its weight while it takes new traffic; 0 while it does not. */
function shareOf(row: readonly string[]): number {
  const [operation, admin, weight] = [columns.operation, columns.admin, columns.weight].map((column) =>
    Number(row[column]),
  )
  const takesTraffic = (operation === 1 || operation === 2) && ((admin ?? 1) & takesNone) === 0
  return takesTraffic ? (weight ?? 0) : 0
}

function setServer(backend: string, server: string, weight: number, state: ServerState): readonly string[] {
  const set = `set server ${backend}/${server}`
  return state === 'ready'
    ? [`${set} weight ${weight}`, `${set} state ready`]
    : [`${set} state maint`, `${set} weight ${weight}`]
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
