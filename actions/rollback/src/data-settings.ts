import * as z from 'zod/mini'
import { parse } from 'yaml'
import { databaseEngines, databaseSchema, schemaVersion } from '../../../shared/config/database.ts'
import { levels } from '../../../shared/database/levels.ts'
import { parseIntegrity } from '../../../shared/database/integrity-query.ts'
import { whyCannot } from '../../../shared/database/migrations.ts'
import { engineOf } from '../../../shared/database/registry.ts'
import { type DatabaseSettings, resolveDatabase } from '../../../shared/database/settings.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { LockPatience } from '../../../shared/release/lock/acquire.ts'
import { resolveLock } from '../../../shared/release/settings/lock-settings.ts'
import type { Sources } from '../../../shared/release/settings/release-settings.ts'
import type { Observation } from '../../../shared/traffic/driver.ts'
import type { RollbackInputs } from './inputs.ts'

/** What a rollback of data goes by. */
export interface DataSettings {
  readonly database: DatabaseSettings
  /** Name of the backup; undefined: the one that fits what is gone back to. */
  readonly backup: string | undefined
  /** The migration that is gone down to instead of a restore; undefined: a backup is restored. */
  readonly downTo: string | undefined
  readonly isLocked: boolean
  readonly patience: LockPatience
  /** Milliseconds. */
  readonly grace: number
  /** How long what was done may take to be seen in the database. */
  readonly observation: Observation
}

const given = z.strictObject({
  engine: z.optional(z.enum(databaseEngines)),
  /** NAME of a variable, as in the config. */
  url: databaseSchema.shape.url,
  options: databaseSchema.shape.options,
  store: z.optional(z.string().check(z.minLength(1))),
  /** The one that is restored. */
  backup: z.optional(z.string().check(z.minLength(1))),
  level: z.optional(z.enum(levels)),
  'restore-mode': databaseSchema.shape['restore-mode'],
  migrations: databaseSchema.shape.migrations,
  'down-to': z.optional(z.string().check(z.regex(schemaVersion, 'a version of the schema'))),
  integrity: databaseSchema.shape.integrity,
  preflight: databaseSchema.shape.preflight,
  dependants: databaseSchema.shape.dependants,
})
export const databaseKeys = Object.keys(given.shape).join(', ')

export interface ResolvedData {
  readonly data: DataSettings | undefined
  readonly problems: readonly Problem[]
}

/** The input `database` first, the config second; nothing for a rollback of the application alone. */
export function resolveData(inputs: RollbackInputs, { config, env }: Sources): ResolvedData {
  const { type, environment, lock, takeoverGrace, observeTimeout, observeInterval } = inputs
  const say = (input: string, sentence: string): ResolvedData => ({ data: undefined, problems: [{ input, sentence }] })
  if (type === 'application') {
    if (inputs.database === '') return { data: undefined, problems: [] }
    return say('database', 'database is for type database and full; with type application no data is touched')
  }
  const { data: own, error } = given.safeParse(readYaml(inputs.database))
  if (error) {
    const [issue] = error.issues
    const where = (issue?.path ?? []).map(String).join('.')
    return say(
      'database',
      `database is not as expected: ${[where, issue?.message].filter(Boolean).join(': ')}; known: ${databaseKeys}`,
    )
  }
  const { 'restore-mode': restoreMode, url, 'down-to': downTo, backup, store, integrity = [], ...rest } = own
  const queries = integrity.map((line) => parseIntegrity(line))
  const asked = {
    ...rest,
    environment,
    store: store ?? '',
    backup: backup ?? '',
    url: url === undefined ? '' : (env[url] ?? ''),
    ...(restoreMode === undefined ? {} : { restoreMode }),
    integrity: queries.filter((query) => query !== undefined),
  }
  const { settings, problems: found } = resolveDatabase(asked, config, env)
  const problems = found.map((one) => ({ ...one, input: `database.${one.input}` }))
  const add = (input: string, sentence: string) => problems.push({ input: `database.${input}`, sentence })
  if (queries.includes(undefined)) add('integrity', 'database.integrity must be `name: query => answer` an item')
  if (settings.store === '') add('store', 'database.store is missing; expected a folder, or `command: LINE`')
  const provesMore = engineOf(settings.engine).provesMore(settings.options)
  if (provesMore && ['file', 'readable', 'whole'].includes(settings.level ?? ''))
    add('level', `database.level must be restored or right before data is replaced, not ${settings.level}`)
  if (downTo !== undefined && settings.migrations === undefined)
    add('migrations', 'database.migrations is required for down-to: a preset, or the commands of a tool')
  const unable = downTo !== undefined && settings.migrations && whyCannot(settings.migrations, 'down')
  if (unable) add('down-to', unable)
  if (downTo !== undefined && type === 'full')
    add('down-to', 'database.down-to is for type database; type full restores a backup, which it can undo')
  if (downTo !== undefined && backup !== undefined)
    add('down-to', 'database.down-to cannot be combined with backup: data is restored, or migrated down')
  if (problems.length > 0) return { data: undefined, problems }
  const data: DataSettings = {
    database: settings,
    backup,
    downTo,
    isLocked: lock !== 'none',
    patience: resolveLock(inputs).patience,
    grace: takeoverGrace,
    observation: { timeout: observeTimeout ?? 10_000, poll: observeInterval ?? 500 },
  }
  return { data, problems: [] }
}

function readYaml(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch {
    // said by the schema, which expects a mapping
    return text
  }
}
