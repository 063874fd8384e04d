import type { Problem } from '../../../errors/action-error.ts'

/** Where a MongoDB is. */
export interface Connection {
  readonly database: string
  readonly password: string
  /** For its tools: without the database, which they would take for a choice of their own, and with where the user is known. */
  readonly server: string
}

/** A name has at most 63 bytes, and a copy's has a time in it. */
const longestName = 38

/** Reads `mongodb://user:password@host:port/database?…`. What is wrong is said without the value. */
export function parseConnection(url: string): Connection | Problem {
  const allowed = (what: string): Problem => ({
    input: 'url',
    received: '***',
    allowed: what,
    example: 'mongodb://app:${{ secrets.PASSWORD }}@db.example.com:27017/app',
  })
  // several hosts are no URL as others have it
  const [, protocol, user = '', hosts, database = '', query = ''] =
    /^(mongodb(?:\+srv)?):\/\/(?:([^@/]*)@)?([^/?@]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? []
  if (protocol === undefined || hosts === undefined)
    return allowed('a connection string that begins with mongodb:// or mongodb+srv://')
  if (!/^[\w-]+$/.test(database) || database.length > longestName)
    return allowed(`a connection string that names a database by at most ${longestName} letters, digits, _ and -`)
  if (['admin', 'local', 'config'].includes(database))
    return allowed(`a database of the application's own, not the server's ${database}`)
  const options = new URLSearchParams(query)
  if (user !== '' && !options.has('authSource') && protocol === 'mongodb') options.set('authSource', database)
  const text = options.toString()
  try {
    const password = decodeURIComponent(user.slice(user.indexOf(':') + 1))
    const at = `${protocol}://${user === '' ? '' : `${user}@`}${hosts}/`
    return { database, password: user.includes(':') ? password : '', server: text === '' ? at : `${at}?${text}` }
  } catch {
    // decodeURIComponent refuses a lone per cent sign
    return allowed('a connection string whose special characters are written as %XX')
  }
}
