import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type PostgresServer, startPostgres } from '../tests/e2e/postgres.ts'
import { type ActionRun, spawnAction } from '../tests/fakes/spawn-action.ts'
import { peersFolder } from './peers.ts'
import { median } from './stopwatch.ts'

const programs = join('/usr/lib/postgresql', readdirSync('/usr/lib/postgresql').sort().at(-1) ?? '', 'bin')
/** pgbench's scale: 65 is a database of 979 MB. */
const scale = 65
const clients = 20
const rounds = 3

/**
 * A database of 1 GB on a PostgreSQL of its own, and a pool of 20 clients that write: what a backup that is proven costs beside pg_dump and
 * pg_restore by hand, and how long a restore and its undo keep a client waiting. Each figure beside its aim.
 */
export async function benchDatabase(): Promise<void> {
  const { Pool } = createRequire(join(peersFolder(), 'package.json'))('pg') as { Pool: new (options: object) => Pool }
  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  try {
    server.sql('postgres', 'CREATE DATABASE app')
    execFileSync(join(programs, 'pgbench'), ['-i', '-q', '-s', String(scale), server.url('app')], { stdio: 'ignore' })
    server.sql('app', 'CREATE TABLE written (id bigserial PRIMARY KEY, token text NOT NULL UNIQUE)')
    const size = server.sql('postgres', "SELECT pg_size_pretty(pg_database_size('app'))")
    console.log(`${size}, ${clients} clients; medians of ${rounds}`)
    row(['what', 'now', 'aim'])
    row(['---', '---', '---'])
    const hand: number[] = []
    const ours: Measured[] = []
    for (let round = 0; round < rounds; round++) {
      hand.push(byHand(server, folder))
      ours.push(await act(server, folder, 'backup', { level: 'restored' }))
    }
    const ratio = median(ours.map(({ ms }, round) => ms / (hand[round] ?? ms)))
    row(['backup, proven `restored`, by pg_dump + pg_restore by hand', `${ratio.toFixed(2)} ×`, '≤ 1.2 ×'])
    row(['the same by hand', `${(median(hand) / 1_000).toFixed(1)} s`, ''])
    const moved: Moved[] = []
    for (let round = 0; round < rounds; round++)
      for (const operation of ['restore', 'undo'])
        moved.push(await underLoad(() => act(server, folder, operation), new Pool({ ...pool(server), max: clients })))
    row(['statements that close the database, most', `${Math.max(...moved.map(({ closed }) => closed))} ms`, '≤ 60 ms'])
    row(['longest gap of a client, median', `${median(moved.map(({ gap }) => gap)).toFixed(0)} ms`, ''])
    row(['longest gap of a client, most', `${Math.max(...moved.map(({ gap }) => gap)).toFixed(0)} ms`, '≤ 150 ms'])
    const writes = moved.reduce((sum, one) => sum + one.writes, 0)
    row([`answers that were wrong, of ${writes}`, String(moved.reduce((sum, one) => sum + one.wrong, 0)), '0'])
    const memory = Math.max(...[...ours, ...moved].map(({ mib }) => mib))
    row(['memory of the action', `${memory.toFixed(0)} MiB`, '≤ 120 MiB'])
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Measured {
  readonly ms: number
  /** Most that was resident. */
  readonly mib: number
  /** Milliseconds in which nobody could connect. */
  readonly closed: number
}

interface Moved extends Measured {
  /** Milliseconds: the longest that one client waited between two answers. */
  readonly gap: number
  readonly writes: number
  readonly wrong: number
}

/** What of `pg` is used here. */
interface Pool {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: readonly { readonly token: string }[] }>
  on(event: 'error', listener: () => void): void
  end(): Promise<void>
}

const pool = (server: PostgresServer) => ({ connectionString: server.url('app') })

/** Milliseconds of a dump and its restore into a database beside the live one. */
function byHand(server: PostgresServer, folder: string): number {
  server.sql('postgres', 'DROP DATABASE IF EXISTS by_hand; CREATE DATABASE by_hand TEMPLATE template0')
  const file = join(folder, 'by-hand.dump')
  const start = performance.now()
  execFileSync('pg_dump', ['-Fc', '-f', file, '-d', server.url('app')])
  execFileSync('pg_restore', ['--exit-on-error', '-j2', '-d', server.url('by_hand'), file])
  const ms = performance.now() - start
  server.sql('postgres', 'DROP DATABASE by_hand')
  return ms
}

let runs = 0

/** One run of the committed bundle. @throws Error with what it printed, when it fails */
async function act(
  server: PostgresServer,
  store: string,
  operation: string,
  more: Record<string, string> = {},
): Promise<Measured> {
  let mib = 0
  let watching: NodeJS.Timeout | undefined
  const who = { environment: 'production', confirm: 'production', allowed: 'anybody' }
  const start = performance.now()
  const ended: ActionRun = await spawnAction('database', {
    inputs: { operation, url: server.url('app'), store, ...who, ...more },
    env: { GITHUB_RUN_ID: String(++runs), RUNNER_ENVIRONMENT: 'self-hosted' },
    onStart: (pid) => (watching = setInterval(() => (mib = Math.max(mib, residentOf(pid))), 20)),
  })
  clearInterval(watching)
  if (ended.exitCode !== 0) throw new Error(`${operation} ended with ${String(ended.exitCode)}: ${ended.stdout}`)
  return { ms: performance.now() - start, mib, closed: Number(ended.outputs['closed-ms'] ?? 0) }
}

/** MiB that a process has had resident at most; 0 once it is gone. */
function residentOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}

/** Every client writes and reads back, again after 5 ms where it is refused, until the work is done. */
async function underLoad(work: () => Promise<Measured>, connections: Pool): Promise<Moved> {
  // a connection that the server ends while it is idle
  connections.on('error', () => undefined)
  let [gap, writes, wrong] = [0, 0, 0]
  let isOver = false
  const client = async (name: number) => {
    let last = performance.now()
    for (let index = 0; !isOver; index++) {
      const token = `${runs}-${name}-${index}`
      const rows = await connections
        .query('INSERT INTO written (token) VALUES ($1) RETURNING token', [token])
        .then((answer) => answer.rows)
        .catch(() => undefined)
      const now = performance.now()
      if (rows === undefined) {
        await delay(5)
        continue
      }
      writes++
      if (rows[0]?.token !== token) wrong++
      gap = Math.max(gap, now - last)
      last = now
    }
  }
  const writing = Promise.all(Array.from({ length: clients }, (_, name) => client(name)))
  const measured = await work()
  await delay(500)
  isOver = true
  await writing
  await connections.end()
  return { ...measured, gap, writes, wrong }
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
