import * as z from 'zod/mini'

const line = z.string().check(z.minLength(1))
/** What tools call a migration by: nothing that a shell or a flag would be made of. */
export const schemaVersion = /^[\w.+][\w.+-]*$/
const version = z.string().check(z.regex(schemaVersion, 'a version of the schema'))

/** Tools whose commands are known; shared/database/migration-presets.ts has them. */
export const migrationPresets = [
  'alembic',
  'knex',
  'golang-migrate',
  'dbmate',
  'django',
  'typeorm',
  'sequelize',
  'drizzle',
  'prisma',
  'flyway',
  'liquibase',
  'rails',
  'sqlx',
  'atlas',
  'pgroll',
  'supabase',
  'migrate-mongo',
] as const

export const databaseEngines = ['postgres', 'mongodb', 'heroku', 'command', 'webhook'] as const

/** A tool by its name, or every command that it needs, as lines of shell. */
export const migrationsSchema = z.union([
  z.strictObject({ preset: z.enum(migrationPresets), to: z.optional(version), files: z.optional(line) }),
  z.strictObject({
    /** Prints the newest migration that is applied; absent: its table is read. */
    version: z.optional(line),
    /** Exits with 0 when nothing is pending. */
    pending: line,
    /** Prints what `up` would do. */
    plan: line,
    up: line,
    /** One step, or all the way to `$MIGRATE_TO`. */
    down: line,
    unlock: line,
    to: z.optional(version),
    /** The folder that they are in, from the workspace; `*` in front or at the end stands for any one folder. */
    files: z.optional(line),
  }),
])

export const preflightSchema = z.strictObject({
  'max-connections': z.optional(z.number().check(z.gte(0))),
  /** On this runner, where backups are written: a server does not tell its own disk. */
  'min-free-disk': z.optional(z.string().check(z.regex(/^\d+(\.\d+)?(MB|GB)$/, 'a size: 500MB, 10GB'))),
  'max-transaction-age': z.optional(z.string().check(z.regex(/^\d+(ms|s|m|h|d)$/, 'a duration: 500ms, 30s, 5m, 2h'))),
})

export const dependantsSchema = z.strictObject({ stop: line, start: line })

export const batchSchema = z.strictObject({
  command: line,
  size: z._default(z.int().check(z.gt(0), z.lte(1_000_000)), 1000),
})

/** `environments.*.database` */
export const databaseSchema = z.strictObject({
  engine: z.optional(z.enum(databaseEngines)),
  /** The NAME of the variable with the connection string. */
  url: z.optional(
    z.string().check(z.regex(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself')),
  ),
  options: z.optional(z.record(z.string(), z.unknown())),
  migrations: z.optional(migrationsSchema),
  backup: z.optional(z.strictObject({ store: z.optional(line), retention: z.optional(line) })),
  'restore-mode': z.optional(z.enum(['swap', 'in-place'])),
  /** `name: query => answer` */
  integrity: z.optional(z.array(line)),
  /** SQL for the copy before it goes live, with `refresh`. */
  anonymise: z.optional(line),
  windows: z.optional(z.array(line)),
  preflight: z.optional(preflightSchema),
  dependants: z.optional(dependantsSchema),
  batch: z.optional(batchSchema),
  /** NAMEs of variables that the project's commands get although they look like secrets. */
  secrets: z.optional(z.array(line)),
})
