import { ProviderError } from '../../errors/action-error.ts'
import type { ErrorCode } from '../../errors/catalogue.ts'
import type { RedisAddress } from './address.ts'
import type { Place } from './place.ts'
import { askSocket } from './socket.ts'

/** Where a Redis is, and as whom it is asked. */
export interface RedisAccess {
  readonly address: RedisAddress
  /** '' for the user that Redis calls `default`. */
  readonly user: string
  /** '' where it asks for none. */
  readonly password: string
}

/** What Redis answers to one command. */
export type Reply = string | number | undefined | Refusal | readonly Reply[]

/** An error that Redis answered: its first word says which. */
export class Refusal {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Lists in lists that an answer may hold: `EXEC` of commands that answer lists. */
const deepest = 3

/**
 * Sends commands in one go over a connection of their own. Nothing but RESP 2 is needed for that, and a client library would be the
 * largest part of an action's bundle.
 *
 * @returns the reply to each, in order; a command that Redis refuses is a `Refusal`
 * @throws ProviderError when Redis cannot be reached, does not take the password or database, or talks nonsense
 */
export async function askRedis(
  place: Place,
  { address, user, password }: RedisAccess,
  commands: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<readonly Reply[]> {
  const login = password === '' ? [] : [['AUTH', ...(user === '' ? [] : [user]), password]]
  const opening = [...login, ['SELECT', String(address.database)]]
  // Redis closes after QUIT: what was read until then is whole
  const text = [...opening, ...commands, ['QUIT']].map(encode).join('')
  const { host, port, isSecure } = address
  const socket = { address: { host, port }, tls: isSecure ? host : undefined, encoding: 'latin1' as const }
  const replies = parseReplies(await askSocket(place, socket, text, signal))
  // what it says of AUTH may repeat the password
  if (login.length > 0 && replies[0] !== 'OK') throw unauthorized('AUTH', 'it does not accept driver-token')
  const selected = replies[login.length]
  if (selected !== 'OK') throw refused(`SELECT ${address.database}`, selected)
  const answers = replies.slice(opening.length, -1)
  if (answers.length !== commands.length) throw nonsense(`${answers.length} answers to ${commands.length} commands`)
  return answers
}

/** What a reply is taken for that is not as it should be. */
export function refused(asked: string, reply: Reply): ProviderError {
  const answered = reply instanceof Refusal ? reply.text : JSON.stringify(reply ?? null)
  const [word = ''] = answered.split(' ')
  if (word === 'NOAUTH') return unauthorized(asked, 'it asks for a password: give it as driver-token')
  const code: ErrorCode = word === 'NOPERM' ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED'
  return new ProviderError(code, { provider: 'Redis', asked, answered })
}

/**
 * Reads replies one after another.
 *
 * @param text  in latin1: Redis counts bytes
 */
export function parseReplies(text: string): readonly Reply[] {
  let at = 0

  function line(): string {
    const end = text.indexOf('\r\n', at)
    if (end < 0) throw nonsense('an answer that ends in the middle')
    const found = text.slice(at, end)
    at = end + 2
    return found
  }
  function count(written: string): number {
    if (!/^-?\d{1,10}$/.test(written)) throw nonsense('something else than its protocol: is this a Redis?')
    return Number(written)
  }
  function reply(depth: number): Reply {
    const head = line()
    const rest = head.slice(1)
    switch (head.charAt(0)) {
      case '+':
        return rest
      case '-':
        return new Refusal(rest)
      case ':':
        return count(rest)
      case '$': {
        const length = count(rest)
        if (length < 0) return undefined
        const value = text.slice(at, at + length)
        at += length
        if (line() !== '') throw nonsense('a value that is longer than it says')
        return Buffer.from(value, 'latin1').toString()
      }
      case '*': {
        if (depth === deepest) throw nonsense('lists in lists in lists')
        const length = count(rest)
        if (length < 0) return undefined
        // not by length alone: a number costs nothing to write
        const list: Reply[] = []
        while (list.length < length) list.push(reply(depth + 1))
        return list
      }
      default:
        throw nonsense('something else than its protocol: is this a Redis?')
    }
  }

  const replies: Reply[] = []
  while (at < text.length) replies.push(reply(0))
  return replies
}

function encode(command: readonly string[]): string {
  const words = command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)
  return `*${words.length}\r\n${words.join('')}`
}

function unauthorized(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_UNAUTHORIZED', { provider: 'Redis', asked, answered })
}

function nonsense(answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Redis', asked: 'commands', answered })
}
