import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Weights } from '../../../../shared/rollout/slots.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

interface Server {
  weight: number
  /** HAProxy's mask: 1 forced maintenance, 4 maintenance by configuration. */
  admin: number
  /** 0 down, 2 running. */
  operation: number
}

/** The runtime socket of HAProxy 2.6, for one backend: its answers to the letter, one command line a connection. */
export async function standInForHaproxy(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-haproxy-'))
  const path = join(folder, 'admin.sock')
  const writes = landing()
  const problems: string[] = []
  const servers: Record<string, Server> = {
    blue: { weight: 256, admin: 0, operation: 2 },
    green: { weight: 256, admin: 5, operation: 2 },
  }

  function answer(command: string): string {
    const [, backend = '', name = '', what = '', value = ''] =
      /^set server (\S+)\/(\S+) (weight|state) (\S+)$/.exec(command) ?? []
    if (what !== '') return set(backend, name, what, value)
    if (/^show servers state( shop)?$/.test(command)) return state()
    if (command.startsWith('show servers state ')) return "Can't find backend.\n\n"
    problems.push(`unknown command: ${command}`)
    return 'Unknown command: ...\n\n'
  }

  function set(backend: string, name: string, what: string, value: string): string {
    const server = servers[name]
    if (backend !== 'shop') return 'No such backend.\n'
    if (!server) return 'No such server.\n\n'
    if (what === 'weight' && !(Number(value) >= 0 && Number(value) <= 256))
      return 'Absolute weight can only be between 0 and 256 inclusive.\n\n'
    if (what === 'weight') server.weight = Number(value)
    else if (value === 'maint') server.admin |= 1
    else if (value === 'ready') {
      const wasOut = (server.admin & 1) !== 0
      server.admin &= 4
      // it takes traffic when its check has passed
      if (wasOut) server.operation = 0
      writes.land(() => void (server.operation = 2))
    } else return "'set server <srv> state' expects 'ready', 'drain' and 'maint'.\n\n"
    return '\n'
  }

  const state = () =>
    `1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change\n${Object.entries(
      servers,
    )
      .map(
        ([name, { operation, admin, weight }], index) =>
          `3 shop ${index + 1} ${name} 127.0.0.1 ${operation} ${admin} ${weight} 256 0`,
      )
      .join('\n')}\n\n`

  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (chunk) => {
      socket.end(chunk.toString().trimEnd().split(/; ?/).map(answer).join(''))
    })
  })
  await listen(server, path)

  const share = ({ weight, admin, operation }: Server) => ((admin & 0x3b) === 0 && operation === 2 ? weight : 0)
  return {
    settings: { url: `unix:${path}`, names: { blue: 'blue', green: 'green' }, options: {} },
    writes,
    problems,
    weights() {
      const [blue, green] = [share(servers.blue!), share(servers.green!)]
      const percent = (100 * green) / (blue + green)
      return { blue: 100 - percent, green: percent }
    },
    set(weights: Weights) {
      for (const name of ['blue', 'green'] as const) {
        const weight = Math.round((weights[name] / 100) * 256)
        servers[name] = { weight, admin: weight === 0 ? 1 : 0, operation: 2 }
      }
    },
    async close() {
      await closed(server)
      rmSync(folder, { recursive: true })
    },
  }
}
