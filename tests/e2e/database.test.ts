import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { fingerprint } from '../../shared/database/fingerprint.ts'
import type { Point } from '../../shared/database/point.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(120_000)

let server: PostgresServer
let store: string

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'release-kit-store-'))
  server.sql(
    'postgres',
    `SELECT format('ALTER DATABASE %I WITH ALLOW_CONNECTIONS true', datname) FROM pg_database WHERE datname LIKE 'app%' \\gexec
SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE datname LIKE 'app%' \\gexec
CREATE DATABASE app;
ALTER DATABASE app SET search_path TO "$user", public, extra;
ALTER DATABASE app SET work_mem TO '7MB';`,
  )
  server.sql(
    'app',
    `CREATE TABLE orders (id serial PRIMARY KEY, total int NOT NULL);
INSERT INTO orders (total) SELECT generate_series(1, 5000);
CREATE TABLE knex_migrations (id serial, name text); INSERT INTO knex_migrations (name) VALUES ('001_orders');`,
  )
})

const run = (operation: string, inputs: Record<string, string> = {}, runId = '1') => {
  const { run: context } = createContext()
  return runInClone(
    action,
    { directory: context.workspace },
    {
      operation,
      url: server.url('app'),
      store,
      environment: 'production',
      confirm: 'production',
      allowed: 'anybody',
      ...inputs,
    },
    { env: { GITHUB_RUN_ID: runId, RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted' } },
  )
}
const badMigration = () =>
  server.sql(
    'app',
    `UPDATE orders SET total = 0; CREATE TABLE junk (); INSERT INTO knex_migrations (name) VALUES ('002_bad');`,
  )
const sum = () => server.sql('app', 'SELECT sum(total) FROM orders')
const good = String((5000 * 5001) / 2)
const dump = () => join(store, readdirSync(store).find((name) => name.endsWith('.dump')) ?? '')
const metadata = () => dump().replace('.dump', '.json')
/** As somebody would who puts another file in its place and mends what was recorded of it. */
const record = async (change: Partial<Point> = {}) => {
  const point = JSON.parse(readFileSync(metadata(), 'utf8')) as Point
  writeFileSync(metadata(), JSON.stringify({ ...point, ...(await fingerprint(dump())), ...change }))
}

it('brings back what a bad migration corrupted, from a backup that was proven first, and undoes that [O60]', async () => {
  const backup = await run('backup', { level: 'right' })
  expect(backup).toMatchObject({
    phase: 'Successful',
    outputs: { level: 'right', 'schema-version': '001_orders', 'rows-checked': 5001 },
  })
  badMigration()
  const restored = await run('restore', { level: 'right', integrity: `sum: SELECT sum(total) FROM orders => ${good}` })
  expect(restored).toMatchObject({
    phase: 'Successful',
    outputs: { restored: true, level: 'right', 'schema-version': '001_orders' },
  })
  expect(String(restored.outputs['closed-ms'])).toMatch(/^\d+$/)
  expect(sum()).toBe(good)
  expect(server.sql('app', `SELECT to_regclass('junk') IS NULL`)).toBe('t')
  expect(server.sql('app', 'SHOW work_mem')).toBe('7MB')
  expect(server.sql('app', 'SHOW search_path')).toBe('"$user", public, extra')
  expect(await run('undo')).toMatchObject({ phase: 'Successful', outputs: { 'schema-version': '002_bad' } })
  expect(sum()).toBe('0')
})

it('does a restore once, however often its run is run again', async () => {
  await run('backup')
  badMigration()
  await run('restore')
  server.sql('app', 'INSERT INTO orders (total) VALUES (1)')
  expect(await run('restore')).toMatchObject({ phase: 'Successful', reason: expect.stringContaining('already') })
  expect(sum()).toBe(String(Number(good) + 1))
})

it('refuses a dump that was cut at the level of its file, and one whose record was mended at the level whole', async () => {
  await run('backup')
  truncateSync(dump(), 20_000)
  expect(await run('verify', { level: 'file' })).toMatchObject({ phase: 'Failed', outputs: { level: '' } })
  await record()
  expect(await run('verify', { level: 'readable' })).toMatchObject({ phase: 'Successful' })
  expect(await run('verify', { level: 'whole' })).toMatchObject({ phase: 'Failed', outputs: { level: 'readable' } })
  badMigration()
  await expect(run('restore')).rejects.toThrow('does not reach level restored')
  expect(sum()).toBe('0')
})

it('refuses a dump with a flipped byte at the level whole', async () => {
  await run('backup')
  const bytes = readFileSync(dump())
  const middle = Math.floor(bytes.length * 0.6)
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
  writeFileSync(dump(), bytes)
  await record()
  expect(await run('verify', { level: 'whole' })).toMatchObject({ phase: 'Failed', outputs: { level: 'readable' } })
})

it('refuses a dump of another generation at the level right only, and leaves no copy', async () => {
  await run('backup')
  const old = readFileSync(metadata(), 'utf8')
  server.sql('app', 'DELETE FROM orders WHERE id > 4000')
  const second = mkdtempSync(join(tmpdir(), 'release-kit-store-'))
  await run('backup', { store: second })
  const newer = readdirSync(second).find((name) => name.endsWith('.dump')) ?? ''
  writeFileSync(dump(), readFileSync(join(second, newer)))
  await record({ rows: (JSON.parse(old) as Point).rows })
  expect(await run('verify', { level: 'restored' })).toMatchObject({ phase: 'Successful' })
  expect(await run('verify', { level: 'right' })).toMatchObject({
    phase: 'Failed',
    reason: expect.stringContaining('public.orders has 4000 rows, 5000 were recorded'),
  })
  expect(server.sql('postgres', `SELECT string_agg(datname, ',') FROM pg_database WHERE datname LIKE 'app%'`)).toBe(
    'app',
  )
})

it('loses no acknowledged write of a pool of clients while names are exchanged, and shuts them out briefly', async () => {
  await run('backup')
  const acknowledged = { count: 0 }
  let isOver = false
  const client = async () => {
    while (!isOver) {
      const child = spawn(
        'psql',
        ['-X', '-q', '-A', '-t', '-d', server.url('app'), '-c', 'INSERT INTO orders (total) VALUES (1)'],
        { stdio: 'ignore' },
      )
      const [code] = (await once(child, 'close')) as [number]
      if (code === 0) acknowledged.count++
    }
  }
  const clients = [client(), client(), client()]
  await delay(500)
  const { outputs } = await run('restore')
  isOver = true
  await Promise.all(clients)
  const before = String(outputs.undo)
  server.sql('postgres', `ALTER DATABASE ${before} WITH ALLOW_CONNECTIONS true`)
  const kept = ['app', before].map((name) => Number(server.sql(name, 'SELECT count(*) FROM orders')) - 5000)
  expect(acknowledged.count).toBeGreaterThan(0)
  expect(kept.reduce((all, one) => all + one, 0)).toBeGreaterThanOrEqual(acknowledged.count)
  expect(String(outputs['closed-ms'])).toMatch(/^\d+$/)
})

/** Everything that runs of a restore is killed once `isTime`. */
async function killRestore(isTime: () => boolean | Promise<boolean>): Promise<void> {
  const inputs = {
    operation: 'restore',
    url: server.url('app'),
    store,
    environment: 'production',
    confirm: 'production',
    allowed: 'anybody',
  }
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const child = spawn(process.execPath, ['actions/database/src/main.ts'], {
    detached: true,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: mkdtempSync(join(tmpdir(), 'release-kit-killed-')),
      GITHUB_RUN_ID: '7',
      ...(Object.fromEntries(given) as Record<string, string>),
    },
  })
  const ended = once(child, 'close')
  while (child.exitCode === null && !(await isTime())) await delay(5)
  if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL')
  await ended
}

const marked = (state: string) =>
  server.sql('postgres', `SELECT count(*) FROM pg_shdescription WHERE description LIKE '%"state":"${state}"%'`) !== '0'

async function convergesAgain(): Promise<void> {
  expect(await run('restore', {}, '7')).toMatchObject({ phase: 'Successful', outputs: { restored: true } })
  expect(sum()).toBe(good)
  const left = server.sql('postgres', `SELECT datname FROM pg_database WHERE datname LIKE 'app\\_%'`).split('\n')
  expect(left).toEqual([expect.stringMatching(/^app_before_\d+$/)])
}

it.each(['restoring', 'verified'])(
  'converges when a restore is killed while its copy is %s and run again',
  async (state) => {
    await run('backup')
    badMigration()
    await killRestore(() => marked(state))
    await convergesAgain()
  },
)

it('converges when a restore was killed between the closing of the door and the change of names', async () => {
  await run('backup')
  badMigration()
  await killRestore(() => marked('restoring'))
  // what the killed one would have written next
  server.sql(
    'postgres',
    `SELECT format('COMMENT ON DATABASE %I IS %L', datname, replace(shobj_description(oid, 'pg_database'), 'restoring', 'verified'))
FROM pg_database WHERE datname LIKE 'app\\_next%' \\gexec
ALTER DATABASE app WITH ALLOW_CONNECTIONS false;`,
  )
  expect(await run('status', {}, '7')).toMatchObject({ phase: 'Failed' })
  await convergesAgain()
})

it('says in its status that nobody can connect, and undoing nothing changes nothing', async () => {
  server.sql('postgres', 'ALTER DATABASE app WITH ALLOW_CONNECTIONS false')
  expect(await run('status')).toMatchObject({ phase: 'Failed', reason: 'the database is closed: nobody can connect' })
  await expect(run('undo')).rejects.toThrow('there is no restore of app to undo')
})

it('removes backups whose time is over, and never the last one that is proven', async () => {
  await run('backup')
  await record({ takenAt: '2025-12-01T00:00:00.000Z', keepUntil: '2025-12-02T00:00:00.000Z' })
  const second = await run('backup', { retention: '1ms' })
  expect(readdirSync(store).sort()).toEqual([`${second.outputs.point}.dump`, `${second.outputs.point}.json`])
})

it('refreshes staging from a backup without the personal data in it', async () => {
  await run('backup')
  const inputs = { environment: 'staging', confirm: '', anonymise: 'UPDATE orders SET total = 1' }
  expect(await run('refresh', inputs)).toMatchObject({ phase: 'Successful' })
  expect(sum()).toBe('5000')
})

it('keeps the password out of what it says and of every command line', async () => {
  const seen: string[] = []
  const look = () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        seen.push(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      } catch {
        // it has ended since the folder was read
      }
    }
  }
  const watch = setInterval(look, 10)
  const backup = await run('backup', { level: 'restored' })
  clearInterval(watch)
  expect(seen.some((line) => line.includes('pg_restore'))).toBe(true)
  const { port } = new URL(server.url('app'))
  expect(seen.filter((line) => line.includes('s3cret-pw') && line.includes(port))).toEqual([])
  expect(JSON.stringify(backup)).not.toContain('s3cret-pw')
})

it('restores in place where names cannot be exchanged, after what is there was kept, and undoes that', async () => {
  const inPlace = { 'restore-mode': 'in-place', integrity: `sum: SELECT sum(total) FROM orders => ${good}` }
  await run('backup', { level: 'right' })
  badMigration()
  const restored = await run('restore', inPlace)
  expect(restored).toMatchObject({ phase: 'Successful', outputs: { restored: true, 'schema-version': '001_orders' } })
  expect(sum()).toBe(good)
  // what the backup does not know stays
  expect(server.sql('app', `SELECT to_regclass('junk') IS NOT NULL`)).toBe('t')
  server.sql('app', 'UPDATE orders SET total = 2')
  expect(await run('restore', inPlace)).toMatchObject({ reason: expect.stringContaining('already') })
  expect(await run('undo', { 'restore-mode': 'in-place' }, '2')).toMatchObject({
    phase: 'Successful',
    outputs: { 'schema-version': '002_bad' },
  })
  expect(sum()).toBe('0')
})

it('changes nothing in place when one object of the backup cannot be put back', async () => {
  await run('backup')
  badMigration()
  server.sql('app', 'CREATE TABLE notes (order_id int REFERENCES orders (id))')
  await expect(run('restore', { 'restore-mode': 'in-place' })).rejects.toThrow(/cannot drop|depend/)
  expect([sum(), server.sql('app', 'SELECT count(*) FROM orders')]).toEqual(['0', '5000'])
})
