/** Where an edge is spoken to: by HTTP, at a socket, or through a file that it reads. */
export type Address =
  | { readonly kind: 'http'; readonly url: URL }
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'file'; readonly path: string }
  | RedisAddress

export interface RedisAddress {
  readonly kind: 'redis'
  readonly host: string
  readonly port: number
  /** Number of the database. */
  readonly database: number
  readonly isSecure: boolean
}

/** What a socket connects to. */
export type SocketAddress = { readonly path: string } | { readonly host: string; readonly port: number }

const redis = /^redis(s)?:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?:\/(\d{0,4}))?$/i

/**
 * Reads `http(s)://…`, `unix:/path`, `tcp://host:port` `redis(s)://host[:port][/database]` or the absolute path of a folder or file.
 *
 * @returns undefined when it is none of these, or holds a user or a password
 */
export function parseAddress(text: string): Address | undefined {
  if (isPath(text)) return { kind: 'file', path: text }
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'http:' || url.protocol === 'https:') return { kind: 'http', url }
  if (url.protocol === 'tcp:' && url.port !== '' && /^\/?$/.test(url.pathname + url.search + url.hash))
    return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) }
  const [, secure, host = '', port = '6379', database = '0'] = redis.exec(text) ?? []
  if (host !== '')
    return {
      kind: 'redis',
      host: host.replace(/^\[|\]$/g, ''),
      port: Number(port),
      database: Number(database),
      isSecure: secure !== undefined,
    }
  const path = text.replace(/^unix:(?:\/\/(?=\/))?/i, '')
  if (url.protocol === 'unix:' && isPath(path)) return { kind: 'unix', path }
  return undefined
}

/** Absolute, and of characters that need no thought in any of the places that it is handed to. */
export function isPath(text: string): boolean {
  return /^\/[\w./@+, -]*$/.test(text) && !text.split('/').includes('..')
}

/** The socket at which a URL is answered. */
export function socketOf(url: URL): SocketAddress {
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
  }
}
