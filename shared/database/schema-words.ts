import { isBarrier, type SchemaChange } from '../rollout/schema-change.ts'
import { type Effect, type Judged, judgeSql, worst } from './schema-sql.ts'

export interface MigrationFile {
  readonly name: string
  readonly text: string
}

export interface FoundChange {
  /** undefined: something is not understood, and nobody knows. */
  readonly change: SchemaChange | undefined
  /** The words that decided it: `FILE: WORDS`. */
  readonly why: string
}

/**
 * What pending migrations do to the schema, by their own words: SQL, knex (JavaScript), alembic and Django (Python). It errs on the strict
 * side: what it does not understand it does not guess.
 */
export function schemaChangeOf(files: readonly MigrationFile[]): FoundChange {
  const judged = files.flatMap(({ name, text }) => judge(name, text).map((one) => ({ ...one, name })))
  const effect = worst(judged.map((one) => one.effect))
  const deciding = judged.find((one) => one.effect === effect)
  const why =
    deciding && effect !== 'none' ? `${deciding.name}: ${deciding.words}` : 'nothing is pending that changes it'
  return { change: effect === 'unknown' ? undefined : effect, why }
}

/** Whether an older version can live with it: what is not known is no. */
export function isSafe({ change }: FoundChange): boolean {
  return change !== undefined && !isBarrier(change)
}

const unread = (words: string): readonly Judged[] => [{ effect: 'unknown', words }]

function judge(name: string, text: string): readonly Judged[] {
  if (name.endsWith('.sql')) return judgeSql(between(text, /^-- migrate:up/m, /^-- migrate:down/m) ?? text)
  if (/\.[cm]?[jt]s$/.test(name)) {
    const up = between(withoutComments(text, '//'), /\bup\b\s*[=(:]/, /\bdown\b\s*[=(:]/)
    return up === undefined ? unread('no way up') : judgeCalls(up, knex)
  }
  if (name.endsWith('.py')) {
    const code = withoutComments(text, '#')
    const up = between(code, /^def upgrade\b/m, /^def downgrade\b/m)
    if (up !== undefined) return judgeCalls(up, alembic)
    const operations = between(code, /\boperations\s*=/)
    return operations === undefined ? unread('no operations') : judgeCalls(operations, django)
  }
  return unread('a file of a kind that is not read')
}

/** From the first mark to the second, or to the end; undefined where there is no first one. */
function between(text: string, first: RegExp, second?: RegExp): string | undefined {
  const start = text.search(first)
  if (start === -1) return undefined
  const from = text.slice(start)
  const end = second === undefined ? -1 : from.search(second)
  return end === -1 ? from : from.slice(0, end)
}

function withoutComments(text: string, mark: string): string {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith(mark))
  return lines.join('\n').replace(/\/\*[^]*?\*\//g, ' ')
}

interface Words {
  readonly contract: readonly string[]
  readonly irreversible: readonly string[]
  readonly harmless: RegExp
  /** Calls whose text is SQL. */
  readonly sql: readonly string[]
  /** A column that is added: expands, unless what the old version writes has no value for it. */
  isRequired(call: string, all: string): boolean
  readonly adds: readonly string[]
}

const knex: Words = {
  contract: ['renameTable', 'renameColumn', 'alter', 'dropNullable', 'setNullable', 'dropView', 'check', 'checks'],
  irreversible:
    'dropTable dropTableIfExists dropColumn dropColumns dropTimestamps dropSchema del delete truncate'.split(' '),
  harmless:
    /^(?:up|function|async|knex|schema|createTable|table|alterTable|createSchema|createSchemaIfNotExists|hasTable|hasColumn|increments|bigIncrements|integer|int|tinyint|smallint|mediumint|bigint|bigInteger|text|string|float|double|decimal|boolean|date|datetime|time|timestamp|timestamps|binary|enum|enu|json|jsonb|uuid|comment|index|dropIndex|dropUnique|dropForeign|nullable|notNullable|defaultTo|unsigned|after|first|references|inTable|onDelete|onUpdate|insert|into|now|primary|unique|foreign|specificType)$/,
  // typeorm's and sequelize's is `query`
  sql: ['raw', 'query'],
  adds: ['notNullable', 'primary', 'unique', 'foreign'],
  // in a table that is made here nobody writes yet
  isRequired: (_call, all) =>
    /\b(?:alterTable|table)\s*\(/.test(all) &&
    (all.match(/\bdefaultTo\b/g)?.length ?? 0) <
      (all.match(/\bnotNullable\b|\bunique\b|\bprimary\b|\bforeign\b/g)?.length ?? 0),
}

const alembic: Words = {
  contract:
    'alter_column rename_table create_unique_constraint create_foreign_key create_check_constraint create_primary_key'.split(
      ' ',
    ),
  irreversible: ['drop_table', 'drop_column'],
  harmless:
    /^(?:upgrade|create_table|create_index|drop_index|drop_constraint|Column|String|Integer|BigInteger|SmallInteger|Boolean|DateTime|Date|Time|Interval|Text|Unicode|UnicodeText|Float|Numeric|JSON|JSONB|UUID|Uuid|Enum|ARRAY|LargeBinary|ForeignKey|PrimaryKeyConstraint|ForeignKeyConstraint|UniqueConstraint|CheckConstraint|text|now|f|batch_alter_table|get_bind|bulk_insert)$/,
  sql: ['execute'],
  adds: ['add_column'],
  isRequired: (call) => /nullable\s*=\s*False/.test(call) && !/server_default\s*=/.test(call),
}

const django: Words = {
  contract: ['AlterField', 'RenameField', 'RenameModel', 'AlterModelTable', 'AddConstraint', 'AlterUniqueTogether'],
  irreversible: ['RemoveField', 'DeleteModel'],
  harmless:
    /^(?:CreateModel|AddIndex|RemoveIndex|RemoveConstraint|AlterModelOptions|AlterModelManagers|Index|\w*Field|ForeignKey|swappable_dependency)$/,
  sql: ['RunSQL'],
  adds: ['AddField'],
  // its `default` is Django's own: the database is left without one
  isRequired: (call) => !/null\s*=\s*True|db_default\s*=/.test(call),
}

/** Every call that is made, by its name. */
function judgeCalls(code: string, words: Words): readonly Judged[] {
  // a tagged template is a call without brackets
  if (/\w`/.test(code)) return unread('a tagged template')
  const found = [...code.matchAll(/(\w+)\s*\(/g)].map(({ 1: name = '', index }) => {
    const call = argumentsAt(code, code.indexOf('(', index))
    return { name, call }
  })
  return found.flatMap(({ name, call }) => {
    const said = (effect: Effect): Judged => ({ effect, words: `${name}(${call.replace(/\s+/g, ' ').slice(0, 60)})` })
    if (words.irreversible.includes(name)) return said('irreversible')
    if (words.contract.includes(name)) return said('contract')
    if (words.sql.includes(name)) return judgeLiteral(call) ?? said('unknown')
    if (words.adds.includes(name)) return said(words.isRequired(call, code) ? 'contract' : 'expand')
    if (words.harmless.test(name)) return said('expand')
    return said('unknown')
  })
}

/** SQL that stands there as it is: one string, with nothing put into it. */
function judgeLiteral(call: string): readonly Judged[] | undefined {
  const [, , sql] = /^\s*(["'`]{1,3})([^"'`$]*)\1\s*,?\s*$/.exec(call) ?? []
  return sql === undefined ? undefined : judgeSql(sql)
}

function argumentsAt(code: string, open: number): string {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    if (code[at] === '(') depth++
    if (code[at] === ')' && --depth === 0) return code.slice(open + 1, at)
  }
  return code.slice(open + 1)
}
