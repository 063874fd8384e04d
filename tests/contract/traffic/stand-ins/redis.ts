import { createServer } from 'node:net'
import { closed, listen } from './stand-in.ts'

export interface RedisStandIn {
  readonly port: number
  /** Keys of database 1. */
  readonly keys: Map<string, string>
  readonly config: Map<string, string>
  /** Every command, but AUTH. */
  readonly commands: readonly (readonly string[])[]
  /** Answers by name of a command instead of its own, as Redis writes them. */
  readonly answers: Map<string, string>
  close(): Promise<void>
}

const password = 'password of redis'

/**
 * Redis as far as Traefik's keys need it.
 *
 * @param onWrite  told of each command, or MULTI/EXEC, that wrote something: what Traefik is told of
 */
export async function standInForRedis(onWrite: () => void): Promise<RedisStandIn> {
  const keys = new Map<string, string>()
  const config = new Map([
    ['notify-keyspace-events', 'AKE'],
    ['save', ''],
    ['appendonly', 'yes'],
  ])
  const commands: string[][] = []
  const answers = new Map<string, string>()
  const bulk = (value: string | undefined) =>
    value === undefined ? '$-1\r\n' : `$${Buffer.byteLength(value)}\r\n${value}\r\n`

  const server = createServer((socket) => {
    const session = { isIn: false, database: 0, queue: undefined as string[][] | undefined }
    const run = ([name = '', ...args]: string[]): string => {
      const forced = answers.get(name)
      if (forced !== undefined) return forced
      if (name === 'AUTH') {
        session.isIn = args.at(-1) === password
        return session.isIn ? '+OK\r\n' : '-WRONGPASS invalid username-password pair or user is disabled.\r\n'
      }
      if (name === 'QUIT') return '+OK\r\n'
      if (!session.isIn) return '-NOAUTH Authentication required.\r\n'
      if (name === 'SELECT') {
        session.database = Number(args[0])
        return session.database < 16 ? '+OK\r\n' : '-ERR DB index is out of range\r\n'
      }
      if (name === 'MULTI') {
        session.queue = []
        return '+OK\r\n'
      }
      if (name === 'EXEC') {
        const queued = session.queue ?? []
        session.queue = undefined
        const replies = queued.map(run)
        onWrite()
        return `*${replies.length}\r\n${replies.join('')}`
      }
      if (session.queue) {
        session.queue.push([name, ...args])
        return '+QUEUED\r\n'
      }
      if (name === 'SET' && session.database === 1) keys.set(args[0] ?? '', args[1] ?? '')
      if (name === 'SET') return '+OK\r\n'
      if (name === 'GET') return bulk(session.database === 1 ? keys.get(args[0] ?? '') : undefined)
      if (name === 'CONFIG') {
        const value = config.get(args[1] ?? '')
        return value === undefined ? '*0\r\n' : `*2\r\n${bulk(args[1])}${bulk(value)}`
      }
      return `-ERR unknown command '${name}', with args beginning with: ${args.map((arg) => `'${arg}'`).join(' ')}\r\n`
    }
    socket.on('error', () => undefined)
    socket.once('data', (chunk) => {
      const received = chunk.toString().split('\r\n')
      let answer = ''
      for (let at = 0; (received[at] ?? '').startsWith('*');) {
        const words = Number(received[at]?.slice(1))
        const command = Array.from({ length: words }, (_, word) => received[at + 2 + 2 * word] ?? '')
        at += 1 + 2 * words
        if (command[0] !== 'AUTH') commands.push(command)
        answer += run(command)
      }
      socket.end(answer)
    })
  })
  const port = await listen(server)
  return { port, keys, config, commands, answers, close: () => closed(server) }
}

export const passwordOfRedis = password
