import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(120_000)

const psql = 'psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$DATABASE_URL"'

const up = (number: number) => `CREATE TABLE t${number} (id int);`
const down = (number: number) => `DROP TABLE t${number};`
/** Neither can be had here: what stands in keeps the table that the tool keeps, and applies the project's own files. */
const standIn = (table: string, list: string, insert: string) => `#!/bin/sh
q() { ${psql} "$@"; }
q -c "CREATE TABLE IF NOT EXISTS ${table}" 2>/dev/null
left=0
for each in ${list}; do
  name=$(basename "$each" | sed 's/^V//;s/__.*//')
  q -c "SELECT 1 FROM ${table.split(' ')[0]} WHERE '$name' IN (${insert.split('=')[0]})" | grep -q 1 && continue
  left=1
  case "$*" in *migrate|*deploy) q -1 -f "$([ -d "$each" ] && echo "$each/migration.sql" || echo "$each")" -c "${insert.split('=')[1]}" || exit 1; left=0;; esac
done
exit $left
`

const tools = {
  flyway: {
    unlock: 'flyway repair',
    files: {
      ...Object.fromEntries([1, 2].map((n) => [`sql/V${n}__t.sql`, up(n)])),
      ...Object.fromEntries([1, 2].map((n) => [`sql/U${n}__t.sql`, down(n)])),
      'bin/flyway': standIn(
        'flyway_schema_history (installed_rank serial, version text, success boolean)',
        'sql/V*.sql',
        "version=INSERT INTO flyway_schema_history (version, success) VALUES ('$name', true)",
      ),
    },
    names: ['1', '2'],
    wayDown: 'sql/U2__t.sql',
  },
  prisma: {
    unlock: 'npx prisma migrate resolve --rolled-back NAME',
    files: {
      ...Object.fromEntries([1, 2].map((n) => [`prisma/migrations/${n}_t/migration.sql`, up(n)])),
      ...Object.fromEntries([1, 2].map((n) => [`prisma/migrations/${n}_t/down.sql`, down(n)])),
      'node_modules/.bin/prisma': standIn(
        '_prisma_migrations (migration_name text, started_at timestamptz, finished_at timestamptz, rolled_back_at timestamptz)',
        'prisma/migrations/*',
        "migration_name=INSERT INTO _prisma_migrations VALUES ('$name', clock_timestamp(), clock_timestamp(), NULL)",
      ),
    },
    names: ['1_t', '2_t'],
    wayDown: 'prisma/migrations/2_t/down.sql',
  },
} as const

let server: PostgresServer
let folder: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-kit-project-'))
  server.sql('postgres', 'DROP DATABASE IF EXISTS app WITH (FORCE)')
  server.sql('postgres', 'CREATE DATABASE app')
})

const tables = () =>
  server.sql('app', `SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relname IN ('t1', 't2')`)

describe.each(Object.entries(tools))(
  '%s, whose way down is the project’s own SQL',
  (preset, { unlock, files, names, wayDown }) => {
    beforeEach(() => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), text)
        if (name.includes('bin/')) chmodSync(join(folder, name), 0o755)
      }
    })
    const run = (operation: string, more: Record<string, string> = {}) => {
      const { run: context } = createContext()
      const { to, ...inputs } = more
      return runInClone(
        action,
        { directory: folder },
        {
          ...{
            operation,
            url: server.url('app'),
            store: join(folder, 'store'),
            environment: 'staging',
            allowed: 'anybody',
          },
          migrations: JSON.stringify({ preset, ...(to === undefined ? {} : { to }) }),
          ...inputs,
        },
        {
          env: {
            PATH: `${folder}/bin:${process.env.PATH}`,
            RUNNER_TEMP: context.temp,
            RUNNER_ENVIRONMENT: 'self-hosted',
          },
        },
      )
    }

    it('has an up and a down of each migration [A60]', async () => {
      const done = await run('migrate')
      expect([done.reason, done.outputs['schema-version'], tables()]).toEqual([expect.any(String), names[1], 't1,t2'])
      const back = await run('rollback', { to: names[0] })
      expect([back.reason, back.phase, tables()]).toEqual([expect.any(String), 'Successful', 't1'])
      const again = await run('migrate')
      expect([again.phase, tables()]).toEqual(['Successful', 't1,t2'])
    })

    it('stays where a migration has no way down, and names it [A60] [A51]', async () => {
      await run('migrate')
      rmSync(join(folder, wayDown))
      const back = await run('rollback', { to: names[0] })
      expect([back.phase, tables()]).toEqual(['Failed', 't1,t2'])
      expect(back.reason).toContain(`the schema is at ${names[1]}`)
      expect(back.reason).toContain(unlock)
    })
  },
)
