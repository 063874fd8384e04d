import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, ProviderError } from '../../../errors/action-error.ts'
import type { EngineTools } from '../../engine.ts'
import { runProgram } from '../program.ts'
import { type Connection, passwordLine } from './connection.ts'

/** PostgreSQL's own programs, started without a shell; the password is in a file that only they may read. */
export interface Client {
  readonly variables: Readonly<Record<string, string>>
  /** @returns what it printed. @throws ProviderError when it does not exit with 0 */
  run(program: string, args: readonly string[], options?: { database?: string; input?: string }): Promise<string>
  /** Fixed SQL, or SQL whose names are quoted, as one script that stops at its first error. */
  script(sql: string, database?: string): Promise<string>
  /** Rows of one query. */
  rows<T>(query: string, database?: string): Promise<readonly T[]>
  close(): Promise<void>
}

const oldest = 11
/** Where the server's programs are that distributions leave off PATH (pg_amcheck). */
const serverFolder = (major: number) => `/usr/lib/postgresql/${major}/bin`

/** @throws ActionError when a program is missing or older than the server, before anything is done */
export async function connect(connection: Connection, tools: EngineTools): Promise<Client> {
  const folder = await mkdtemp(join(tools.temp, 'release-kit-database-'))
  const passwords = join(folder, 'pgpass')
  await writeFile(passwords, passwordLine(connection.password), { mode: 0o600 })
  const { PATH = '/usr/bin:/bin', HOME = folder } = tools.env
  const variables = { ...connection.variables, PGPASSFILE: passwords, PGAPPNAME: 'release-kit' }
  const run: Client['run'] = async (program, args, { database = connection.database, input = '' } = {}) => {
    const options = `-c lock_timeout=${Math.round(tools.lockTimeout)}`
    const env = { PATH, HOME, LC_ALL: 'C.UTF-8', ...variables, PGDATABASE: database, PGOPTIONS: options }
    const { code, output, errors } = await runProgram(program, args, { env, input, signal: tools.signal })
    if (code !== 0) throw refused(program, errors || `exit code ${code}`)
    return output
  }
  const script: Client['script'] = (sql, database) =>
    run('psql', ['-X', '-w', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
      input: sql,
      ...(database === undefined ? {} : { database }),
    })
  const close = () => rm(folder, { recursive: true, force: true })
  return {
    variables,
    run,
    script,
    rows: async <T>(query: string, database?: string) => {
      const text = await script(`SELECT coalesce(json_agg(t), '[]') FROM (${query}) t;`, database)
      return JSON.parse(text) as T[]
    },
    close,
  }
}

/** The major versions of the programs and the server. @throws ActionError DATABASE_TOOL */
export async function checkTools(client: Client): Promise<{ server: string; tool: string; major: number }> {
  const found: [string, number, string][] = []
  for (const program of ['psql', 'pg_dump', 'pg_restore']) {
    const text = await client.run(program, ['--version'])
    found.push([program, Number(/\) (\d+)/.exec(text)?.[1] ?? 0), text.trim()])
  }
  const [{ server } = { server: '' }] = await client.rows<{ server: string }>(
    `SELECT current_setting('server_version') AS server`,
    // the live one may be closed
    'postgres',
  )
  const major = parseInt(server)
  for (const [program, version] of found)
    if (version < Math.max(oldest, program === 'psql' ? 0 : major))
      throw new ActionError(
        'DATABASE_TOOL',
        `${program} is version ${version}, the server ${server}: it must not be older`,
      )
  return { server, tool: found[1]?.[2] ?? '', major }
}

/** A program of the server's package, or undefined. */
export function serverProgram(name: string, major: number, path: string): string | undefined {
  const folders = [...path.split(':'), serverFolder(major)]
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

function refused(program: string, answered: string): ProviderError {
  const code = /could not (?:connect|translate)|connection to server.*failed/.test(answered)
    ? /password|authentication/.test(answered)
      ? 'PROVIDER_UNAUTHORIZED'
      : 'PROVIDER_UNREACHABLE'
    : 'PROVIDER_REFUSED'
  return new ProviderError(code, { provider: 'PostgreSQL', asked: program, answered })
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Text as SQL takes it, whatever is in it; also inside a psql script. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
