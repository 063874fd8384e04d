import type { Point } from '../../point.ts'
import { fingerprint } from '../../fingerprint.ts'
import type { Backup, EngineTools, Expectations, IntegrityQuery } from '../../engine.ts'
import { type Level, levels, type Proof } from '../../levels.ts'
import { describeError } from '../../../errors/action-error.ts'
import { type Client, literal, quoted, serverProgram } from './client.ts'
import { applied, countRows, type Mark, writeMark } from './state.ts'

/** Restores a backup into a new database, with the owner, locale, settings and grants of the live one. It is marked as ours at once. */
export async function restoreInto(client: Client, live: string, mark: Mark, file: string): Promise<void> {
  const { copy } = mark
  await client.script(
    `SELECT format('CREATE DATABASE %I TEMPLATE template0 OWNER %I ENCODING %L LC_COLLATE %L LC_CTYPE %L CONNECTION LIMIT %s',
      ${literal(copy)}, pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit)
    FROM pg_database WHERE datname = ${literal(live)} \\gexec
${writeMark(copy, mark)}
`,
    'postgres',
  )
  await client.run('pg_restore', [
    '--no-password',
    '--exit-on-error',
    '--no-owner',
    '--no-tablespaces',
    '--jobs=2',
    `--dbname=${copy}`,
    file,
  ])
  await client.script('ANALYZE;', copy)
  await copySettings(client, live, copy)
}

/**
 * Puts a backup over the live database, in one transaction: everything in it, or nothing. Objects that are not in the backup
 * stay; one that keeps another from being dropped (a foreign key from a new table) makes it fail, with nothing changed.
 */
export async function overwrite(client: Client, live: string, file: string): Promise<void> {
  await client.run('pg_restore', [
    '--no-password',
    '--exit-on-error',
    '--clean',
    '--if-exists',
    '--single-transaction',
    '--no-owner',
    '--no-tablespaces',
    `--dbname=${live}`,
    file,
  ])
  await client.script('ANALYZE;', live)
}

/** What is said of a database and not in it: `set_config` reads lists as the server does. */
async function copySettings(client: Client, live: string, copy: string): Promise<void> {
  const source = `FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = ${literal(live)} AND a.grantee <> d.datdba`
  await client.script(
    `BEGIN;
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', ${literal(copy)}) FROM pg_database WHERE datname = ${literal(live)} AND datacl IS NOT NULL \\gexec
SELECT format('GRANT %s ON DATABASE %I TO %s%s', a.privilege_type, ${literal(copy)},
  CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
  CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) ${source} \\gexec
SELECT format('SELECT set_config(%L, %L, true)', n, v),
  CASE s.setrole WHEN 0 THEN format('ALTER DATABASE %I SET %I FROM CURRENT', ${literal(copy)}, n)
  ELSE format('ALTER ROLE %I IN DATABASE %I SET %I FROM CURRENT', pg_get_userbyid(s.setrole), ${literal(copy)}, n) END
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) c,
  LATERAL (SELECT split_part(c, '=', 1) AS n, substr(c, strpos(c, '=') + 1) AS v) x
WHERE d.datname = ${literal(live)} \\gexec
COMMIT;
`,
    'postgres',
  )
}

/** One value a query, as text; what fails says so. User's SQL is parsed by the server alone: psql reads no command in it. */
export async function askAll(client: Client, queries: readonly IntegrityQuery[], database: string): Promise<string[]> {
  const answers: string[] = []
  for (const { query } of queries) {
    const args = ['-X', '-w', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', query]
    answers.push(
      await client.run('psql', args, { database }).then(
        (text) => text.trim(),
        (failure: unknown) => `error: ${describeError(failure)}`,
      ),
    )
  }
  return answers
}

/** The levels that need no server: the file is what it was, lists tables, and can be read to its end. */
export async function proveFile(client: Client, { point, file }: Backup, wanted: Level): Promise<Proof> {
  const passed = (level: Level | undefined, refusal?: string): Proof => ({ level, refusal, rows: 0, notes: [] })
  const { bytes, sha256 } = await fingerprint(file)
  if (bytes !== point.bytes) return passed(undefined, `the file has ${bytes} bytes, ${point.bytes} were written`)
  if (sha256 !== point.sha256) return passed(undefined, 'its SHA-256 is not the one that was recorded')
  const steps = [
    [
      'readable',
      ['--list'],
      (text: string) =>
        text.includes(' TABLE DATA ') || Object.keys(point.rows).length === 0 ? undefined : 'it holds no data',
    ],
    ['whole', ['--file=/dev/null'], () => undefined],
  ] as const
  let level: Level = 'file'
  for (const [next, args, refusalOf] of steps) {
    if (levels.indexOf(next) > levels.indexOf(wanted)) break
    const refusal = await client.run('pg_restore', [...args, file]).then(refusalOf, describeError)
    if (refusal !== undefined) return passed(level, `${next}: ${refusal}`)
    level = next
  }
  return passed(level)
}

/** Level `right` of a copy: rows and migrations as recorded, sound indexes, and the project's own queries. */
export async function proveCopy(
  client: Client,
  { copy, point }: { copy: string; point: Point },
  { version = point.schemaVersion, integrity }: Expectations,
  { major, tools }: { major: number; tools: EngineTools },
): Promise<Proof> {
  const notes: string[] = []
  const rows = await countRows(client, copy)
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const refused = (refusal: string): Proof => ({ level: 'restored', refusal: `right: ${refusal}`, rows: total, notes })
  for (const table of new Set([...Object.keys(point.rows), ...Object.keys(rows)]))
    if (rows[table] !== point.rows[table])
      return refused(`${table} has ${rows[table] ?? 'no'} rows, ${point.rows[table] ?? 'none'} were recorded`)
  const found = (await applied(client, copy)).at(-1) ?? ''
  if (found !== version) return refused(`the schema is at ${found || 'no migration'}, expected ${version || 'none'}`)
  const answers = await askAll(client, integrity, copy)
  const wrong = integrity.findIndex(({ expect }, index) => answers[index] !== expect)
  if (wrong >= 0)
    return refused(`${integrity[wrong]?.name} answers ${answers[wrong]}, expected ${integrity[wrong]?.expect}`)
  notes.push(await checkIndexes(client, copy, major, tools))
  return { level: 'right', refusal: undefined, rows: total, notes }
}

/** @returns what pg_amcheck said. @throws ProviderError when it finds damage */
async function checkIndexes(client: Client, copy: string, major: number, tools: EngineTools): Promise<string> {
  const program = serverProgram('pg_amcheck', major, tools.env.PATH ?? '')
  if (program === undefined) return 'pg_amcheck is not installed here: indexes were not checked'
  const [{ able } = { able: false }] = await client.rows<{ able: boolean }>(
    `SELECT rolsuper AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck') AS able FROM pg_roles WHERE rolname = current_user`,
  )
  if (!able) return 'pg_amcheck needs a superuser and the extension amcheck: indexes were not checked'
  await client.script('CREATE EXTENSION IF NOT EXISTS amcheck WITH SCHEMA pg_catalog;', copy)
  await client.run(program, ['--no-password', '--heapallindexed', '--database', copy])
  await client.script('DROP EXTENSION amcheck;', copy)
  return 'pg_amcheck found tables and indexes sound'
}

/** Removes a copy of our own that never went live. */
export const dropCopy = (copy: string) => `DROP DATABASE IF EXISTS ${quoted(copy)};`
