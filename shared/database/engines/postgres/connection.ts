import type { Problem } from '../../../errors/action-error.ts'

/** Where a database is, as libpq's own variables say it; the password apart. */
export interface Connection {
  readonly database: string
  readonly password: string
  /** PGHOST, PGPORT, PGUSER, PGSSLMODE, … */
  readonly variables: Readonly<Record<string, string>>
}

/** Parameters of a connection string that libpq takes as variables too. */
const parameters: Readonly<Record<string, string>> = {
  host: 'PGHOST',
  port: 'PGPORT',
  user: 'PGUSER',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  gssencmode: 'PGGSSENCMODE',
}
/** `NAMEDATALEN` - 1. */
export const longestName = 63
/** Ports at which only transaction poolers listen: their sessions change between two statements. */
const poolerPorts = ['6543', '6432']

/** Reads `postgres://user:password@host:port/database?sslmode=…`. What is wrong is said without the value. */
export function parseConnection(url: string): Connection | Problem {
  const allowed = (what: string): Problem => ({
    input: 'url',
    received: '***',
    allowed: what,
    example: 'postgres://app:${{ secrets.PASSWORD }}@db.example.com:5432/app',
  })
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    return allowed('a connection string that begins with postgres://')
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  try {
    const database = decodeURIComponent(pathname.slice(1))
    const given: Record<string, string> = { PGHOST: hostname, PGPORT: port, PGUSER: decodeURIComponent(username) }
    for (const [name, value] of searchParams) {
      const variable = parameters[name]
      if (variable === undefined)
        return allowed(`no parameter ${JSON.stringify(name)}; known: ${Object.keys(parameters).join(', ')}`)
      given[variable] = value
    }
    if (database === '' || database.includes('/')) return allowed('a connection string that names a database')
    if (Buffer.byteLength(database) > longestName || /[\p{Cc}"\\]/u.test(database))
      return allowed(
        `a database whose name has at most ${longestName} bytes, no quotes, backslashes or control characters`,
      )
    if (['postgres', 'template0', 'template1'].includes(database))
      return allowed(`a database of the application's own, not the server's ${database}`)
    if (poolerPorts.includes(given.PGPORT ?? ''))
      return allowed(
        `a direct or session connection: port ${given.PGPORT} is a transaction pooler's, which breaks dumps and locks`,
      )
    const variables = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    return { database, password: decodeURIComponent(password), variables }
  } catch {
    // decodeURIComponent refuses a lone per cent sign
    return allowed('a connection string whose special characters are written as %XX')
  }
}

/** A line of a password file for any host. */
export function passwordLine(password: string): string {
  return `*:*:*:*:${password.replace(/[\\:]/g, '\\$&')}\n`
}
