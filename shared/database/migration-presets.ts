import type { migrationPresets } from '../config/database.ts'
import type { Migrations } from './engine.ts'

export type Preset = Omit<Migrations, 'to'>

const address = '"$DATABASE_ADDRESS"'
const psql = `psql -X -q -A -t -v ON_ERROR_STOP=1 -d ${address}`
/** Without colours, which some tools print wherever CI or FORCE_COLOR is set: before them `^` finds nothing. */
const plain = String.raw`sed "s/$(printf '\033')\[[0-9;]*m//g"`
/**
 * A listing is read whole before it is searched: `grep -q` leaves at the first line it finds, what still writes is killed by SIGPIPE, and
 * under pipefail a line that was found would count as none. A tool that fails says nothing.
 */
const listing = (command: string) => `shown=$(${command}) && shown=$(printf '%s\\n' "$shown" | ${plain})`
const lines = (pattern: string) => `"$(printf '%s\\n' "$shown" | grep "${pattern}")"`
const when = (pattern: string, command: string) => `${listing(command)} && test -n ${lines(pattern)}`
/** No line that is pending proves nothing in a listing that has no line as `known` either; an empty one lists no migration. */
const unless = (pattern: string, known: string, command: string) =>
  `${listing(command)} && test -z ${lines(pattern)} && { test -z "$shown" || test -n ${lines(known)}; }`
/** Two answers that are the same; one that could not be had is the same as none. */
const same = (one: string, other: string) => `one=${one} && other=${other} && test "$one" = "$other"`
const only = (pattern: string, command: string) => `${command} | ${plain} | grep "${pattern}"`
const toNewestOnly = 'goes up to the newest only'

const npx = (tool: string) => `npx --no-install ${tool}`
const knex = npx('knex')
const golang = `migrate -path "\${MIGRATIONS:-migrations}" -database ${address}`
const dbmate = 'dbmate --no-dump-schema'
const typeorm = (command: string) => `${npx('typeorm')} migration:${command} -d "\${DATA_SOURCE:-data-source.js}"`
const sequelize = npx('sequelize-cli')
const drizzle = `$(node -p '"" + Math.max(0, ...JSON.parse(fs.readFileSync("drizzle/meta/_journal.json", "utf8")).entries.map(({ when }) => when))')`
const lastOf = (query: string) => `$(${psql} -c "${query}")`
const flyway = `FLYWAY_URL="$DATABASE_JDBC" FLYWAY_USER="$DATABASE_USER" FLYWAY_PASSWORD="\${PGPASSWORD:-}" flyway`
const liquibase = `LIQUIBASE_COMMAND_URL="$DATABASE_JDBC" LIQUIBASE_COMMAND_USERNAME="$DATABASE_USER" LIQUIBASE_COMMAND_PASSWORD="\${PGPASSWORD:-}" liquibase`
const atlas = `atlas migrate`
const pgroll = `PGROLL_PG_URL=${address} pgroll`
const supabase = `supabase db push --db-url ${address}`
const migrateMongo = npx('migrate-mongo')

/**
 * What each tool is told. A command gets the version that is wanted as `MIGRATE_TO`, `''` for the newest. Where a tool tells no version
 * that can be relied on, its table is read. `DATABASE_ADDRESS` is for a tool that takes its connection string as an argument, which any
 * process can read: it has no password, which the tool finds as `PGPASSWORD`. docs/databases.md says which were run and which are written
 * from their documentation.
 */
export const presets: Readonly<Record<(typeof migrationPresets)[number], Preset>> = {
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
    pending: when('No Pending Migration files Found', `${knex} migrate:list`),
    plan: `${knex} migrate:list | sed -n "/Pending/,$ p"`,
    up: `if [ -n "\${MIGRATE_TO:-}" ]; then ${knex} migrate:to "$MIGRATE_TO"; else ${knex} migrate:latest; fi`,
    down: `${knex} migrate:down`,
    unlock: 'npx knex migrate:unlock',
  },
  'golang-migrate': {
    files: 'migrations',
    // it goes where it is told, forwards and back; without a version only `up` tells whether anything is left
    pending: `test "$(ls "\${MIGRATIONS:-migrations}" | sed -n 's/^0*\\([0-9][0-9]*\\)_.*\\.up\\..*/\\1/p' | sort -n | tail -1)" = "$(${golang} version 2>&1 | tail -1)"`,
    plan: 'ls "${MIGRATIONS:-migrations}" | grep "\\.up\\."',
    up: `if [ -n "\${MIGRATE_TO:-}" ]; then ${golang} goto "$MIGRATE_TO"; else ${golang} up; fi`,
    down: `${golang} goto "$MIGRATE_TO"`,
    unlock: 'migrate -path migrations -database "$DATABASE_ADDRESS" force VERSION, with the password in PGPASSWORD',
  },
  dbmate: {
    files: 'db/migrations',
    pending: `${dbmate} status --exit-code --quiet`,
    plan: only('^\\[ \\]', `${dbmate} status`),
    up: `${dbmate} up`,
    down: `${dbmate} rollback`,
    cannot: { to: toNewestOnly },
    unlock: 'look at schema_migrations: dbmate writes a row once its migration has ended',
  },
  django: {
    files: '*/migrations',
    pending: 'python manage.py migrate --check',
    plan: 'python manage.py migrate --plan',
    up: 'python manage.py migrate --noinput',
    // app.migration, as its table is read
    down: 'python manage.py migrate --noinput "${MIGRATE_TO%%.*}" "${MIGRATE_TO#*.}"',
    cannot: { to: 'goes up to the newest of every app only' },
    unlock:
      'python manage.py showmigrations, then migrate --fake APP MIGRATION once the schema is as that migration leaves it',
  },
  typeorm: {
    // its older versions begin the line with a space
    pending: unless('^ *\\[ \\]', '^ *\\[X\\]', typeorm('show')),
    plan: only('^ *\\[ \\]', typeorm('show')),
    up: typeorm('run'),
    down: typeorm('revert'),
    cannot: { to: toNewestOnly },
    unlock:
      'look at the table migrations: typeorm writes a row with its migration, unless it runs without a transaction',
  },
  sequelize: {
    files: 'migrations',
    pending: unless('^down ', '^up \\|No migrations found', `${sequelize} db:migrate:status`),
    plan: only('^down ', `${sequelize} db:migrate:status`),
    up: `${sequelize} db:migrate \${MIGRATE_TO:+--to "$MIGRATE_TO"}`,
    down: `${sequelize} db:migrate:undo`,
    unlock:
      'look at SequelizeMeta: sequelize writes a row once its migration has ended, and runs it without a transaction',
  },
  drizzle: {
    files: 'drizzle',
    // it tells nothing: what it compares itself is the time of its newest file with that of the newest row
    pending: same(drizzle, lastOf('SELECT coalesce(max(created_at), 0) FROM drizzle.__drizzle_migrations')),
    plan: 'ls drizzle | grep "\\.sql$"',
    up: `${npx('drizzle-kit')} migrate`,
    down: 'false',
    cannot: { to: toNewestOnly, down: 'has no way down' },
    unlock: 'look at drizzle.__drizzle_migrations: drizzle-kit writes a row with its migration, in one transaction',
  },
  prisma: {
    files: 'prisma/migrations/*',
    pending: `${npx('prisma')} migrate status`,
    plan: `${npx('prisma')} migrate status`,
    up: `${npx('prisma')} migrate deploy`,
    // it has no way down: that of the project, and its row, in one transaction
    down: `N=${lastOf('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at DESC LIMIT 1')} && ${psql} -1 -f "prisma/migrations/$N/down.sql" -c "DELETE FROM _prisma_migrations WHERE migration_name = '$N'"`,
    cannot: { to: toNewestOnly },
    unlock: 'npx prisma migrate resolve --rolled-back NAME',
  },
  flyway: {
    files: 'sql',
    pending: `${flyway} validate`,
    plan: `${flyway} info`,
    up: `${flyway} \${MIGRATE_TO:+-target="$MIGRATE_TO"} migrate`,
    // its own undo is paid for: the project's file of that name, and the row, in one transaction
    down: `V=${lastOf('SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1')} && ${psql} -1 -f sql/U"$V"__*.sql -c "DELETE FROM flyway_schema_history WHERE version = '$V'"`,
    unlock: 'flyway repair',
  },
  liquibase: {
    pending: when('is up to date', `${liquibase} status`),
    plan: `${liquibase} status --verbose`,
    up: `${liquibase} update`,
    down: `${liquibase} rollback-count --count=1`,
    cannot: { to: 'goes up to a tag, which is no changeset: to the newest only' },
    unlock: 'liquibase release-locks',
  },
  rails: {
    files: 'db/migrate',
    pending: 'bin/rails db:abort_if_pending_migrations',
    plan: only('^ *down', 'bin/rails db:migrate:status'),
    up: 'VERSION="${MIGRATE_TO:-}" bin/rails db:migrate',
    down: 'VERSION="$MIGRATE_TO" bin/rails db:migrate',
    unlock:
      'bin/rails db:migrate:status: a row is written with its migration, unless that says disable_ddl_transaction!',
  },
  sqlx: {
    files: 'migrations',
    pending: unless('/pending', '/installed', 'sqlx migrate info'),
    plan: only('/pending', 'sqlx migrate info'),
    up: 'sqlx migrate run ${MIGRATE_TO:+--target-version "$MIGRATE_TO"}',
    down: 'sqlx migrate revert --target-version "$MIGRATE_TO"',
    unlock: 'look at _sqlx_migrations: remove the row whose success is false once the schema is as it was before it',
  },
  atlas: {
    files: 'migrations',
    pending: when('Migration Status: OK', `${atlas} status --url ${address}`),
    plan: `${atlas} apply --dry-run --url ${address}`,
    up: `${atlas} apply --url ${address} \${MIGRATE_TO:+--to-version "$MIGRATE_TO"}`,
    down: `${atlas} down --url ${address} --dev-url "$ATLAS_DEV_URL" --to-version "$MIGRATE_TO"`,
    unlock: 'atlas migrate status, then atlas migrate set VERSION once the schema is as that version leaves it',
  },
  pgroll: {
    files: 'migrations',
    pending: same(`$(${pgroll} latest migration --local migrations)`, `$(${pgroll} latest migration)`),
    plan: 'ls migrations',
    up: `${pgroll} migrate migrations --complete`,
    down: 'false',
    cannot: { to: toNewestOnly, down: 'goes back only while a migration is not completed, and this one completes it' },
    unlock: 'pgroll status, then pgroll rollback or pgroll complete',
  },
  supabase: {
    files: 'supabase/migrations',
    pending: when('up to date', `${supabase} --dry-run 2>&1`),
    plan: `${supabase} --dry-run`,
    up: `${supabase} --yes`,
    down: 'false',
    cannot: { to: toNewestOnly, down: 'has no way down: `migration repair` only changes its table' },
    unlock: 'supabase migration list, then supabase migration repair once the schema is as its table says',
  },
  'migrate-mongo': {
    files: 'migrations',
    pending: unless('PENDING', 'Applied At', `${migrateMongo} status`),
    plan: only('PENDING', `${migrateMongo} status`),
    up: `${migrateMongo} up`,
    down: `${migrateMongo} down`,
    cannot: { to: toNewestOnly },
    unlock:
      'npx migrate-mongo status: a row is written once its migration has ended; a lock is in the collection that lockCollectionName names',
  },
}
