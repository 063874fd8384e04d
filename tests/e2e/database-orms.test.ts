import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(240_000)

const up = (number: number) => `CREATE TABLE t${number} (id int)`
const down = (number: number) => `DROP TABLE t${number}`
const each = (file: (number: number) => readonly [string, string]) => Object.fromEntries([1, 2].map(file))
const names = (of: (number: number) => string) => [of(1), of(2)] as const

/** What the tools of object mappers need of a project, and what they call its migrations once they are applied. */
const projects = {
  typeorm: {
    files: {
      'data-source.js': `const { DataSource } = require('typeorm')
module.exports = { source: new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, migrations: ['migrations/*.js'] }) }
`,
      ...each((n) => [
        `migrations/${n}700000000000-T.js`,
        `module.exports = class T${n}700000000000 { name = 'T${n}700000000000'
  async up(runner) { await runner.query('${up(n)}') }
  async down(runner) { await runner.query('${down(n)}') } }
`,
      ]),
    },
    names: names((n) => `T${n}700000000000`),
  },
  sequelize: {
    files: {
      'config/config.js': `module.exports = { production: { use_env_variable: 'DATABASE_URL', dialect: 'postgres' } }\n`,
      ...each((n) => [
        `migrations/00${n}-t.js`,
        `exports.up = (q) => q.sequelize.query('${up(n)}')\nexports.down = (q) => q.sequelize.query('${down(n)}')\n`,
      ]),
    },
    names: names((n) => `00${n}-t.js`),
  },
  drizzle: {
    files: {
      'drizzle.config.js': `module.exports = { dialect: 'postgresql', out: 'drizzle', dbCredentials: { url: process.env.DATABASE_URL } }\n`,
      'drizzle/meta/_journal.json': JSON.stringify({
        version: '7',
        dialect: 'postgresql',
        entries: [1, 2].map((n) => ({ idx: n - 1, version: '7', when: n * 1000, tag: `000${n}_t`, breakpoints: true })),
      }),
      ...each((n) => [`drizzle/000${n}_t.sql`, `${up(n)};\n`]),
    },
    names: names((n) => `${n}000`),
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
  // where scripts/e2e-tools.mjs puts them
  symlinkSync(new URL('../../.tools/orm/node_modules', import.meta.url).pathname, join(folder, 'node_modules'))
  server.sql('postgres', 'DROP DATABASE IF EXISTS app WITH (FORCE)')
  server.sql('postgres', 'CREATE DATABASE app')
})

const run = (operation: string, preset: string, more: Record<string, string> = {}) => {
  const { run: context } = createContext()
  const given = { url: server.url('app'), store: join(folder, 'store'), environment: 'staging', allowed: 'anybody' }
  return runInClone(
    action,
    { directory: folder },
    { operation, ...given, migrations: `preset: ${preset}`, ...more },
    {
      env: {
        PATH: process.env.PATH ?? '',
        RUNNER_TEMP: context.temp,
        RUNNER_ENVIRONMENT: 'self-hosted',
        NODE_ENV: 'production',
        // as on GitHub, where tools print colours
        CI: 'true',
        FORCE_COLOR: '1',
      },
    },
  )
}
const tables = () =>
  server.sql('app', `SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relname IN ('t1', 't2')`)

it.each(Object.entries(projects))(
  '%s itself shows what is pending, applies it, finds nothing more to do, and goes back where it can',
  async (preset, project) => {
    const [one, two] = project.names
    for (const [name, text] of Object.entries(project.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const shown = await run('migrate', preset, { 'dry-run': 'true' })
    expect([shown.reason, tables()]).toEqual([
      expect.stringMatching(/would apply: .*(T1700000000000|001-t.js|0001_t.sql)/),
      '',
    ])
    const done = await run('migrate', preset)
    expect([done.reason, done.phase, done.outputs['schema-version'], tables()]).toEqual([
      expect.stringContaining(`the schema is at ${two}`),
      'Successful',
      two,
      't1,t2',
    ])
    expect((await run('migrate', preset)).reason).toContain('nothing to do')
    const back = run('rollback', preset, { to: one })
    if (preset === 'drizzle') await expect(back).rejects.toThrow('drizzle has no way down: restore a backup')
    else expect([(await back).reason, tables()]).toEqual([expect.stringContaining(`the schema is at ${one}`), 't1'])
  },
)
