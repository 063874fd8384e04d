import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(240_000)

/** Where scripts/e2e-tools.mjs puts migration tools. */
const tools = new URL('../../.tools/', import.meta.url).pathname
const paths = ['bin', 'npm/node_modules/.bin', 'python/bin'].map((name) => join(tools, name))
const versions = { one: '1', two: '2' }

interface Project {
  readonly files: Readonly<Record<string, string>>
  /** What the migrations are called once they are applied. */
  readonly one: string
  readonly two: string
}

const up = (number: number) => `CREATE TABLE t${number} (id int)`
const down = (number: number) => `DROP TABLE t${number}`
/** The second takes as long as it is told, so that it can be killed in the middle. */
const slow = 'SELECT pg_sleep(coalesce((SELECT max(seconds) FROM slowness), 0))'

const knex = (statements: string, back: string) =>
  `exports.up = async (knex) => { ${statements} }\nexports.down = (knex) => knex.raw('${back}')\n`
const raw = (statement: string) => `await knex.raw(\`${statement}\`);`
const alembic = (number: number, statements: readonly string[]) => `from alembic import op
revision = '00${number}'
down_revision = ${number === 1 ? 'None' : `'00${number - 1}'`}
def upgrade():
${statements.map((one) => `    op.execute("${one}")`).join('\n')}
def downgrade():
    op.execute("${down(number)}")
`
const django = (number: number, statements: readonly string[]) => `from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [${number === 1 ? '' : `('shop', '000${number - 1}_t')`}]
    operations = [migrations.RunSQL(${JSON.stringify(statements)}, ["${down(number)}"])]
`
const dbmate = (number: number, statements: string) =>
  `-- migrate:up\n${statements};\n-- migrate:down\n${down(number)};\n`
const numbers = [1, 2]
const statements = (number: number) => (number === 1 ? [up(1)] : [slow, up(2)])
const each = (entry: (number: number) => readonly [string, string]) => Object.fromEntries(numbers.map(entry))

const projects: Readonly<Record<'knex' | 'alembic' | 'golang-migrate' | 'dbmate' | 'django', Project>> = {
  knex: {
    files: {
      'knexfile.js': `module.exports = { client: 'pg', connection: process.env.DATABASE_URL }\n`,
      ...each((n) => [`migrations/00${n}_t.js`, knex(statements(n).map(raw).join(' '), down(n))]),
    },
    one: '001_t.js',
    two: '002_t.js',
  },
  alembic: {
    files: {
      'alembic.ini': '[alembic]\nscript_location = migrations\n',
      'migrations/env.py': `import os, sqlalchemy
from alembic import context
url = os.environ['DATABASE_URL'].replace('postgres://', 'postgresql+psycopg2://')
with sqlalchemy.create_engine(url).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
      'migrations/script.py.mako': '',
      ...each((n) => [`migrations/versions/00${n}.py`, alembic(n, statements(n))]),
    },
    one: '001',
    two: '002',
  },
  'golang-migrate': {
    files: {
      ...each((n) => [`migrations/00${n}_t.up.sql`, `${statements(n).join(';')};`]),
      ...each((n) => [`migrations/00${n}_t.down.sql`, `${down(n)};`]),
    },
    ...versions,
  },
  dbmate: {
    files: each((n) => [`db/migrations/00${n}_t.sql`, dbmate(n, statements(n).join(';\n'))]),
    one: '001',
    two: '002',
  },
  django: {
    files: {
      'manage.py': `import os, sys
os.environ['DJANGO_SETTINGS_MODULE'] = 'settings'
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`,
      'settings.py': `import os
from urllib.parse import urlparse
u = urlparse(os.environ['DATABASE_URL'])
SECRET_KEY = 'x'
INSTALLED_APPS = ['shop']
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': u.path[1:], 'USER': u.username, 'PASSWORD': u.password, 'HOST': u.hostname, 'PORT': u.port}}
`,
      'shop/__init__.py': '',
      'shop/migrations/__init__.py': '',
      ...each((n) => [`shop/migrations/000${n}_t.py`, django(n, statements(n))]),
    },
    one: 'shop.0001_t',
    two: 'shop.0002_t',
  },
}

let server: PostgresServer
let folder: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-kit-project-'))
  symlinkSync(join(tools, 'npm/node_modules'), join(folder, 'node_modules'))
  server.sql('postgres', 'DROP DATABASE IF EXISTS app WITH (FORCE)')
  server.sql('postgres', 'CREATE DATABASE app')
  server.sql('app', 'CREATE TABLE slowness (seconds int)')
})

const PATH = [...paths, process.env.PATH].join(':')
const run = (operation: string, preset: string, more: Record<string, string> = {}) => {
  const { run: context } = createContext()
  return runInClone(
    action,
    { directory: folder },
    {
      operation,
      // two of them ask for TLS unless they are told otherwise
      url: `${server.url('app')}?sslmode=disable`,
      store: join(folder, 'store'),
      environment: 'staging',
      allowed: 'anybody',
      migrations: `preset: ${preset}`,
      ...more,
    },
    { env: { PATH, RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted', DBMATE_WAIT: 'false' } },
  )
}
function commandLines(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : []
    } catch {
      // it has ended since the folder was read
      return []
    }
  })
}
/** Every process that works in the project: the tool, and the shell that it was started by. */
function kill(): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readlinkSync(`/proc/${pid}/cwd`) === folder) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // it has ended since the folder was read
    }
  }
}
const tables = () =>
  server.sql('app', `SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relname IN ('t1', 't2')`)

function write({ files }: Project): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

describe.each(Object.entries(projects))('%s itself, by its preset', (preset, project) => {
  const { one, two } = project
  beforeEach(() => write(project))

  it('shows what is pending, applies it, finds nothing more to do, and goes back to the one named', async () => {
    const shown = await run('migrate', preset, { 'dry-run': 'true' })
    expect([shown.phase, tables(), /t\b|001|0001/.test(shown.reason)]).toEqual(['Successful', '', true])
    const done = await run('migrate', preset)
    expect([done.reason, done.phase, done.outputs['schema-version'], tables()]).toEqual([
      expect.stringContaining(`the schema is at ${two}`),
      'Successful',
      two,
      't1,t2',
    ])
    expect((await run('migrate', preset)).reason).toContain('nothing to do')
    const back = await run('rollback', preset, { to: one })
    expect([back.reason, back.phase, tables()]).toEqual([expect.any(String), 'Successful', 't1'])
  })

  it('never has the password on a command line', async () => {
    const { port } = new URL(server.url('app'))
    const seen = new Set<string>()
    const watch = setInterval(() => commandLines().forEach((line) => seen.add(line)), 5)
    await run('migrate', preset)
    clearInterval(watch)
    expect([...seen].some((line) => line.includes('psql'))).toBe(true)
    expect([...seen].filter((line) => line.includes('s3cret-pw') && line.includes(port))).toEqual([])
  })
})

it.each(['knex', 'alembic', 'golang-migrate', 'dbmate', 'django'] as const)(
  '%s killed in the middle is never called good, and is said to be stuck or ends well when it is run again',
  async (preset) => {
    const { one } = projects[preset]
    // these go up to the newest only
    const isWhole = preset === 'knex' || preset === 'dbmate' || preset === 'django'
    write(projects[preset])
    await run('migrate', preset, isWhole ? {} : { to: one })
    if (isWhole) await run('rollback', preset, { to: one })
    server.sql('app', 'INSERT INTO slowness VALUES (60)')
    const migrating = run('migrate', preset)
    const busy = () => server.sql('app', `SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`) !== '0'
    for (let look = 0; look < 300 && !busy(); look++) await delay(50)
    kill()
    // the server sees that its client is gone once the statement ends
    server.sql('app', `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)
    const killed = await migrating
    expect([killed.phase, tables()]).toEqual(['Failed', 't1'])
    expect(killed.reason).toContain('then unlock it')
    server.sql('app', 'DELETE FROM slowness')
    const again = await run('migrate', preset)
    expect([again.phase, tables()]).toEqual(again.phase === 'Successful' ? ['Successful', 't1,t2'] : ['Failed', 't1'])
  },
)
