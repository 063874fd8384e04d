import type * as z from 'zod/mini'
import type { migrationPresets } from '../config/database.ts'
import { type migrationsSchema } from '../config/database.ts'
import type { Migrations } from './engine.ts'

type Commands = Omit<Migrations, 'to'>
const latest = '${MIGRATE_TO:-}'

/**
 * What each tool is told, by its documentation. A command gets the version that is wanted as `MIGRATE_TO`, `''` for the newest. Where a tool tells no
 * version that can be relied on, its table is read. `DATABASE_ADDRESS` is for a tool that takes its connection string as an argument, which any process
 * can read: it has no password, which the tool finds as `PGPASSWORD`.
 */
const presets: Readonly<Record<(typeof migrationPresets)[number], Commands>> = {
  alembic: {
    files: 'alembic/versions',
    pending: 'alembic current --check-heads',
    plan: 'alembic history --indicate-current -r current:heads',
    up: 'alembic upgrade "${MIGRATE_TO:-heads}"',
    down: 'alembic downgrade "$MIGRATE_TO"',
    unlock: 'alembic current, then alembic stamp REVISION once the schema is as that revision leaves it',
  },
  knex: {
    files: 'migrations',
    // it lists "No Pending Migration files Found." at the end when there are none
    pending: 'npx --no-install knex migrate:list | grep -q "No Pending Migration files Found"',
    plan: 'npx --no-install knex migrate:list | sed -n "/Pending/,$ p"',
    up: `if [ -n "${latest}" ]; then npx --no-install knex migrate:to "$MIGRATE_TO"; else npx --no-install knex migrate:latest; fi`,
    down: 'npx --no-install knex migrate:down',
    unlock: 'npx knex migrate:unlock',
  },
  'golang-migrate': {
    files: 'migrations',
    // it goes where it is told, forwards and back; without a version only `up` tells whether anything is left
    pending: `test "$(ls "\${MIGRATIONS:-migrations}" | sed -n 's/^0*\\([0-9][0-9]*\\)_.*\\.up\\..*/\\1/p' | sort -n | tail -1)" = "$(migrate -path "\${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" version 2>&1 | tail -1)"`,
    plan: 'ls "${MIGRATIONS:-migrations}" | grep "\\.up\\."',
    up: `if [ -n "${latest}" ]; then migrate -path "\${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" goto "$MIGRATE_TO"; else migrate -path "\${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" up; fi`,
    down: 'migrate -path "${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" goto "$MIGRATE_TO"',
    unlock: 'migrate -path migrations -database "$DATABASE_ADDRESS" force VERSION, with the password in PGPASSWORD',
  },
  dbmate: {
    files: 'db/migrations',
    pending: 'dbmate --no-dump-schema status --exit-code --quiet',
    plan: 'dbmate --no-dump-schema status | grep "^\\[ \\]"',
    up: 'dbmate --no-dump-schema up',
    down: 'dbmate --no-dump-schema rollback',
    unlock: 'look at schema_migrations: dbmate writes a row once its migration has ended',
  },
  django: {
    files: '*/migrations',
    pending: 'python manage.py migrate --check',
    plan: 'python manage.py migrate --plan',
    up: 'python manage.py migrate --noinput',
    // app.migration, as its table is read
    down: 'python manage.py migrate --noinput "${MIGRATE_TO%%.*}" "${MIGRATE_TO#*.}"',
    unlock:
      'python manage.py showmigrations, then migrate --fake APP MIGRATION once the schema is as that migration leaves it',
  },
}

/** The commands of a preset, or those that are given. */
export function migrationsOf(given: z.infer<typeof migrationsSchema>): Migrations {
  return 'preset' in given
    ? { ...presets[given.preset], to: given.to, ...(given.files === undefined ? {} : { files: given.files }) }
    : given
}
