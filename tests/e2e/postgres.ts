import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './edges/traffic.ts'

const root = '/usr/lib/postgresql'
const password = 's3cret-pw'
const isRoot = process.getuid?.() === 0

/** A PostgreSQL of its own, on loopback, that asks everybody for a password (SCRAM). It runs as `postgres` where this process is root, which it refuses. */
export interface PostgresServer {
  /** Of the superuser. */
  url(database: string): string
  sql(database: string, sql: string): string
  stop(): void
}

/** Installs Debian's packages where they are missing; the rest says by itself what is not there. */
export async function startPostgres(): Promise<PostgresServer> {
  if (!existsSync(root) && isRoot) {
    execFileSync('apt-get', ['update', '-qq'])
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { stdio: 'ignore' })
  }
  const bin = join(root, readdirSync(root).sort().at(-1) ?? '', 'bin')
  const folder = mkdtempSync('/tmp/rk-pg-')
  const port = await freePort()
  const as = (command: string, args: readonly string[]) =>
    isRoot
      ? execFileSync('setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', command, ...args], {
          cwd: folder,
          stdio: 'ignore',
        })
      : execFileSync(command, args, { cwd: folder, stdio: 'ignore' })
  if (isRoot) execFileSync('chown', ['postgres', folder])
  chmodSync(folder, 0o700)
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o644 })
  const asked = ['-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  as(join(bin, 'initdb'), [...asked, '-U', 'postgres', '-D', join(folder, 'data')])
  as(join(bin, 'pg_ctl'), [
    '-D',
    join(folder, 'data'),
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    '-l',
    join(folder, 'log'),
    '-w',
    'start',
  ])
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  return {
    url,
    sql: (database, sql) => {
      const { status, stdout, stderr } = spawnSync(
        'psql',
        ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url(database), '-f', '-'],
        { input: sql, encoding: 'utf8' },
      )
      if (status !== 0) throw new Error(stderr)
      return stdout.trim()
    },
    stop() {
      as(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
