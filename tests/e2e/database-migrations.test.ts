import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
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
  server.sql('postgres', 'DROP DATABASE IF EXISTS app')
  server.sql('postgres', 'CREATE DATABASE app')
  server.sql(
    'app',
    `CREATE TABLE schema_migrations (version text PRIMARY KEY); INSERT INTO schema_migrations VALUES ('1')`,
  )
})

const psql = (sql: string) => `psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$DATABASE_URL" -c "${sql}"`
/** A tool with three migrations, as commands of one's own. */
const tool = (more: Record<string, string> = {}) =>
  JSON.stringify({
    pending: `test "$(${psql('SELECT max(version) FROM schema_migrations')})" = 3`,
    plan: 'echo 2; echo 3',
    up: psql("INSERT INTO schema_migrations VALUES ('2'), ('3')"),
    down: psql('DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)'),
    unlock: 'tool unlock',
    ...more,
  })
const run = (operation: string, migrations: string, more: Record<string, string> = {}) => {
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
      migrations,
      ...more,
    },
    { env: { RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted' } },
  )
}
const versions = () => server.sql('app', `SELECT string_agg(version, ',' ORDER BY version) FROM schema_migrations`)

it('migrates after a proven backup, and goes back step by step to what is named', async () => {
  expect(await run('migrate', tool(), { 'dry-run': 'true' })).toMatchObject({ reason: expect.stringContaining('2; 3') })
  expect(versions()).toBe('1')
  expect(await run('migrate', tool())).toMatchObject({
    phase: 'Successful',
    outputs: { level: 'whole', 'schema-version': '3' },
  })
  expect(await run('rollback', tool({ to: '1' }))).toMatchObject({ phase: 'Successful' })
  expect(versions()).toBe('1')
})

it('fails with the way to unlock the tool when its version does not move, whatever the exit code', async () => {
  expect((await run('migrate', tool({ up: 'true' }))).reason).toContain('tool unlock')
  server.sql('app', `INSERT INTO schema_migrations VALUES ('2')`)
  const down = await run('rollback', tool({ down: 'true', to: '1' }))
  expect(down).toMatchObject({ phase: 'Failed', reason: expect.stringContaining('a step down did not move it') })
})

it('rolls nothing back to a version that is not applied', async () => {
  expect(await run('rollback', tool({ to: '7' }))).toMatchObject({
    phase: 'Failed',
    reason: '7 is not applied: nothing was rolled back',
  })
  expect(versions()).toBe('1')
})
