import type { DatabaseState } from '../../engine.ts'
import { type Client, literal, quoted } from './client.ts'

/** What is written, as its comment, on every database that a restore makes: it stays with it whatever its name becomes. */
export interface Mark {
  readonly releaseKit: 1
  /** Name of the database that it is a copy of. */
  readonly of: string
  readonly point: string
  readonly run: string
  readonly at: string
  /** `verified`: restored and proven, may go live. */
  readonly state: 'restoring' | 'verified'
  /** Its own first name, and the one that the database it replaces gets. */
  readonly copy: string
  readonly before: string
}

export interface Marked {
  readonly name: string
  readonly isOpen: boolean
  readonly mark: Mark | undefined
}

/** Every database of the server, with our mark where it has one. Nothing else in a comment is believed. */
export async function databases(client: Client): Promise<readonly Marked[]> {
  const rows = await client.rows<{ name: string; open: boolean; comment: string | null }>(
    `SELECT datname AS name, datallowconn AS open, shobj_description(oid, 'pg_database') AS comment FROM pg_database ORDER BY 1`,
    'postgres',
  )
  return rows.map(({ name, open, comment }) => ({ name, isOpen: open, mark: readMark(comment) }))
}

function readMark(comment: string | null): Mark | undefined {
  try {
    const value = JSON.parse(comment ?? '') as Partial<Mark> | null
    return value?.releaseKit === 1 ? (value as Mark) : undefined
  } catch {
    // somebody's own words, or none
    return undefined
  }
}

export const writeMark = (name: string, mark: Mark) =>
  `COMMENT ON DATABASE ${quoted(name)} IS ${literal(JSON.stringify(mark))};`

/** Tables in which tools keep what was applied, with its schema where that is the tool's own: the newest last. */
const migrationTables: Readonly<Record<string, string>> = {
  knex_migrations: 'SELECT name AS v FROM knex_migrations ORDER BY id',
  alembic_version: 'SELECT version_num AS v FROM alembic_version',
  schema_migrations: 'SELECT version::text AS v FROM schema_migrations ORDER BY version',
  django_migrations: `SELECT app || '.' || name AS v FROM django_migrations ORDER BY id`,
  flyway_schema_history: 'SELECT version AS v FROM flyway_schema_history WHERE success ORDER BY installed_rank',
  _prisma_migrations:
    'SELECT migration_name AS v FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at',
  databasechangelog: 'SELECT id AS v FROM databasechangelog ORDER BY orderexecuted',
  SequelizeMeta: 'SELECT name AS v FROM "SequelizeMeta" ORDER BY name',
  migrations: 'SELECT name AS v FROM migrations ORDER BY id',
  'drizzle.__drizzle_migrations': 'SELECT created_at AS v FROM drizzle.__drizzle_migrations ORDER BY created_at',
  _sqlx_migrations: 'SELECT version AS v FROM _sqlx_migrations WHERE success ORDER BY version',
  ...atlas('atlas_schema_revisions'),
  ...atlas('atlas_schema_revisions.atlas_schema_revisions'),
  'pgroll.migrations': 'SELECT name AS v FROM pgroll.migrations WHERE done ORDER BY created_at',
  'supabase_migrations.schema_migrations':
    'SELECT version AS v FROM supabase_migrations.schema_migrations ORDER BY version',
}

/** What begins with a dot is not a migration but something that it keeps there. */
function atlas(table: string) {
  return {
    [table]: `SELECT version AS v FROM ${table} WHERE applied = total AND version NOT LIKE '.%' ORDER BY version`,
  }
}
/** A table of this name may be anybody's: it is read only with the columns that the tool gives it. */
const columns: Readonly<Record<string, readonly string[]>> = { migrations: ['id', 'timestamp', 'name'] }

/** Every migration that is applied to a database, oldest first, by whichever tool's table it has. */
export async function applied(client: Client, database: string): Promise<readonly string[]> {
  const names = Object.keys(migrationTables).map(literal).join(', ')
  const tables = await client.rows<{ name: string; columns: readonly string[] }>(
    `SELECT name, columns FROM (
      SELECT CASE WHEN pg_table_is_visible(c.oid) THEN relname ELSE nspname || '.' || relname END AS name,
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind = 'r' AND has_schema_privilege(n.oid, 'USAGE')) known
    WHERE name IN (${names}) ORDER BY 1`,
    database,
  )
  const lists = []
  for (const { name, columns: there } of tables)
    if ((columns[name] ?? []).every((one) => there.includes(one)))
      lists.push(await client.rows<{ v: string | number }>(migrationTables[name] ?? '', database))
  return lists.flat().map(({ v }) => String(v))
}

/** Rows of every table of a database, counted. `begin` sets the transaction's snapshot. */
export async function countRows(client: Client, database: string, begin = ''): Promise<Record<string, number>> {
  const text = await client.script(
    `${begin}
SELECT format('SELECT json_build_array(%L, count(*)) FROM ONLY %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
ORDER BY 1 \\gexec
`,
    database,
  )
  const lines = text.split('\n').filter((line) => line.startsWith('['))
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as [string, number]))
}

export async function readState(client: Client, database: string): Promise<DatabaseState> {
  const all = await databases(client)
  const live = all.find(({ name }) => name === database)
  const [numbers] = await client.rows<
    Pick<DatabaseState, 'server' | 'bytes' | 'connections' | 'maxConnections' | 'oldestTransaction'>
  >(
    `SELECT current_setting('server_version') AS server, pg_database_size(d.oid) AS bytes,
      (SELECT count(*) FROM pg_stat_activity WHERE datname = d.datname AND pid <> pg_backend_pid()) AS connections,
      current_setting('max_connections')::int AS "maxConnections",
      (SELECT coalesce(max(extract(epoch FROM now() - xact_start)), 0) * 1000 FROM pg_stat_activity
        WHERE datname = d.datname AND pid <> pg_backend_pid() AND xact_start IS NOT NULL)::bigint AS "oldestTransaction"
    FROM pg_database d WHERE datname = ${literal(database)}`,
    'postgres',
  )
  if (live === undefined || numbers === undefined) throw new Error(`there is no database ${database}`)
  const list = live.isOpen ? await applied(client, database) : []
  const { mark } = live
  return {
    ...numbers,
    database,
    isOpen: live.isOpen,
    schemaVersion: list.at(-1) ?? '',
    applied: list,
    restored: mark && { point: mark.point, run: mark.run, at: mark.at, undo: mark.before },
    left: all
      .filter(({ name, mark: own }) => name !== database && (own?.of === database || name === mark?.before))
      .map(({ name }) => name),
  }
}
