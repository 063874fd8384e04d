import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { config, dispatched, expectExit, run, template, useWorld, world } from './callers.harness.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(240_000)
useWorld()

let server: PostgresServer
let store: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'release-kit-store-'))
  for (const name of ['shop', 'shop_staging']) server.sql('postgres', `CREATE DATABASE ${name}`)
  server.sql('shop', `CREATE TABLE users (email text); INSERT INTO users VALUES ('ada@example.com')`)
  server.sql('shop', `CREATE TABLE schema_migrations (version text); INSERT INTO schema_migrations VALUES ('1')`)
})
afterEach(() => {
  const mine = `datname LIKE 'shop%'`
  server.sql(
    'postgres',
    `SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE ${mine} \\gexec`,
  )
})

const sql = (text: string) => `psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$DATABASE_URL" -c "${text}"`
const database = (more: object) =>
  JSON.stringify({
    url: 'DATABASE_URL',
    backup: { store: `command: ${new URL('store.sh', import.meta.url).pathname} ${store}` },
    ...more,
  })
const migrations = {
  pending: `test "$(${sql('SELECT max(version) FROM schema_migrations')})" = 2`,
  plan: 'echo 2',
  up: sql("INSERT INTO schema_migrations VALUES ('2')"),
  down: sql('DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)'),
  unlock: 'tool unlock',
}
const commit = (environment: string, more: object) =>
  world.shop.commit('feat: x', {
    'package.json': '{ "name": "shop", "type": "module", "scripts": { "test:staging": "echo staging is fine" } }',
    '.github/release-kit.yml': config(environment)
      .replace('info: [slack]', 'info: [slack], important: [slack]')
      .replace('    rollback:', `    database: ${database(more)}\n    rollback:`),
  })
const on = (database: string, event: { name: string; payload: object }) => ({
  ...event,
  secrets: { DATABASE_URL: server.url(database) },
})
const version = () => server.sql('shop', 'SELECT max(version) FROM schema_migrations')
const backups = () => readdirSync(store).filter((name) => name.endsWith('.dump'))

describe('what a team dispatches and schedules for its databases, run by act from a clean export', () => {
  it('database.yml shows what it would do, migrates after a proven backup, and goes back [D60]', async () => {
    const sha = commit('production', { migrations })
    const inputs = { environment: 'production', operation: 'migrate', dry_run: 'true', backup_before_migration: 'true' }
    const call = (id: number, changed: Record<string, string>) =>
      run(template('database.yml'), id, sha, on('shop', dispatched({ ...inputs, ...changed })))
    const shown = await call(60, {})
    expectExit(shown, 0)
    expect([shown.output.includes('would apply: 2'), version(), backups()]).toEqual([true, '1', []])
    const careless = await call(61, { dry_run: 'false', backup_before_migration: 'false' })
    expectExit(careless, 1)
    expect([careless.output.includes('backup-before-migration must be true'), version()]).toEqual([true, '1'])
    expectExit(await call(62, { dry_run: 'false' }), 0)
    expect([version(), backups().length]).toEqual(['2', 1])
    const back = { dry_run: 'false', operation: 'rollback', to: '1' }
    expectExit(await call(63, back), 1)
    expect(version()).toBe('2')
    expectExit(await call(64, { ...back, confirm: 'production' }), 0)
    expect(version()).toBe('1')
    expect(world.slack.messages.length).toBeGreaterThan(0)
    expect(shown.output).not.toContain('s3cret-pw')
  })

  it('refresh.yml brings a backup of production to staging without personal data, then tests staging [P60]', async () => {
    const production = commit('production', {})
    const inputs = { environment: 'production', operation: 'backup', dry_run: 'false', backup_before_migration: 'true' }
    expectExit(await run(template('database.yml'), 65, production, on('shop', dispatched(inputs))), 0)
    const anonymise = "UPDATE users SET email = md5(email) || '@example.invalid'"
    const sha = commit('staging', { anonymise })
    const scheduled = { name: 'schedule', payload: { schedule: '20 3 * * 0' } }
    const refreshed = await run(template('refresh.yml'), 66, sha, on('shop_staging', scheduled))
    expectExit(refreshed, 0)
    expect(server.sql('shop_staging', 'SELECT email FROM users')).toMatch(/^[0-9a-f]{32}@example\.invalid$/)
    expect(server.sql('shop', 'SELECT email FROM users')).toBe('ada@example.com')
    expect(refreshed.output).toContain('staging is fine')
    const bad = template('refresh.yml', { 'run: npm run test:staging': 'run: exit 3' })
    expectExit(await run(bad, 67, sha, on('shop_staging', scheduled)), 1)
    expect(world.slack.messages.at(-1)?.text).toContain('tests of the refreshed staging have failed')
  })
})
