import * as z from 'zod/mini'
import type { Config } from '../config/config.ts'
import { batchSchema, dependantsSchema, migrationsSchema, preflightSchema } from '../config/database.ts'
import type { Problem } from '../errors/action-error.ts'
import { parseDuration } from '../time/duration.ts'
import type { Batch } from './batch.ts'
import type { Dependants } from './dependants.ts'
import type { EngineKind, Expectations, IntegrityQuery, Migrations } from './engine.ts'
import { integrityExample, parseIntegrity } from './integrity-query.ts'
import type { Level } from './levels.ts'
import { migrationsOf } from './migrations.ts'
import type { Limits } from './preflight.ts'
import { engineOf } from './registry.ts'

/** Everything that an operation on a database needs to know. */
export interface DatabaseSettings {
  readonly environment: string
  readonly engine: EngineKind
  readonly url: string
  readonly options: Readonly<Record<string, unknown>>
  readonly store: string
  /** Milliseconds. */
  readonly retention: number
  /** A name, or `latest`. */
  readonly backup: string
  /** Proof asked for by name; undefined: by the operation. */
  readonly level: Level | undefined
  readonly mode: 'swap' | 'in-place'
  readonly migrations: Migrations | undefined
  readonly expect: Expectations
  /** SQL, for a refresh alone. */
  readonly anonymise: string
  readonly limits: Limits
  readonly dependants: Dependants | undefined
  readonly batch: Batch | undefined
  readonly lockTimeout: number
  /** Names of variables that commands get: those of the config, else all that are given. */
  readonly secrets: readonly string[]
}

/** As inputs give it: `''` and undefined leave it to the config. YAML is a value already. */
export interface Given {
  readonly environment: string
  readonly engine?: EngineKind | undefined
  readonly url?: string
  readonly options?: unknown
  readonly store?: string
  readonly retention?: number | undefined
  readonly backup?: string
  readonly level?: Level | undefined
  readonly restoreMode?: 'swap' | 'in-place' | undefined
  readonly migrations?: unknown
  /** Wins over `to` of the migrations. */
  readonly to?: string
  readonly expectVersion?: string
  readonly integrity?: readonly IntegrityQuery[]
  readonly anonymise?: string
  readonly preflight?: unknown
  readonly dependants?: unknown
  readonly batch?: unknown
  readonly lockTimeout?: number
  readonly secrets?: Readonly<Record<string, string>>
}

const record = z.record(z.string(), z.unknown())
const year = 365 * 86_400_000

/** Inputs first, then `environments.*.database` of the config; every problem at once. */
export function resolveDatabase(
  given: Given,
  config: Config | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: DatabaseSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const own = config?.environments?.[given.environment]?.database
  const read = <T>(input: string, schema: z.ZodMiniType<T>, value: unknown, example: string): T | undefined => {
    if (value === undefined) return undefined
    const { data, error } = schema.safeParse(value)
    if (error)
      problems.push({
        input,
        sentence: `${input} is not as expected: ${tell(error)}; for example ${JSON.stringify(example)}`,
      })
    return data
  }
  const engine = given.engine ?? own?.engine ?? 'postgres'
  const definition = engineOf(engine)
  const url = filled(given.url) ?? (own?.url === undefined ? '' : (env[own.url] ?? ''))
  if (own?.url !== undefined && !given.url && url === '')
    problems.push({
      input: 'url',
      sentence: `url is missing: the variable ${own.url} (environments.${given.environment}.database.url) is not set for this step`,
    })
  const options = read('engine-options', record, given.options, 'database: shop') ?? own?.options ?? {}
  if (own?.url === undefined || url !== '') problems.push(...definition.check({ url, options, env }))
  const asked = given.restoreMode ?? own?.['restore-mode']
  if (asked === 'swap' && !definition.swaps)
    problems.push({
      input: 'restore-mode',
      sentence: `restore-mode: swap needs the engine postgres; ${engine} restores in place`,
    })
  const mode = asked ?? (!definition.swaps ? 'in-place' : 'swap')
  const kept = own?.backup?.retention
  const retention = given.retention ?? (kept === undefined ? year : parseDuration(kept))
  if (retention === undefined)
    problems.push({
      input: 'retention',
      received: kept ?? '',
      allowed: 'a duration (environments.*.database.backup.retention)',
      example: '365d',
    })
  const migrations = read('migrations', migrationsSchema, given.migrations, 'preset: alembic') ?? own?.migrations
  const limits = read('preflight', preflightSchema, given.preflight, 'max-connections: 50') ?? own?.preflight ?? {}
  const queries = given.integrity ?? []
  const integrity =
    queries.length > 0
      ? queries
      : (own?.integrity ?? []).flatMap((line) => {
          const query = parseIntegrity(line)
          if (!query)
            problems.push({
              input: 'integrity',
              received: line,
              allowed: '`name: query => answer`',
              example: integrityExample,
            })
          return query ?? []
        })
  if (integrity.length > 0 && !definition.asks(options))
    problems.push({
      input: 'integrity',
      sentence:
        engine === 'command'
          ? 'integrity needs a query in engine-options: the line of shell that answers $QUERY'
          : `integrity cannot be asked by the engine ${engine}; it can by postgres, mongodb and command`,
    })
  return {
    problems,
    settings: {
      environment: given.environment,
      engine,
      url,
      options,
      store: filled(given.store) ?? own?.backup?.store ?? '',
      retention: retention ?? year,
      backup: filled(given.backup) ?? 'latest',
      level: given.level,
      mode,
      migrations: migrations && { ...migrationsOf(migrations), ...(given.to ? { to: given.to } : {}) },
      expect: { version: filled(given.expectVersion), integrity },
      anonymise: filled(given.anonymise) ?? own?.anonymise ?? '',
      limits: {
        maxConnections: limits['max-connections'],
        minFreeDisk: bytesOf(limits['min-free-disk']),
        maxTransactionAge:
          limits['max-transaction-age'] === undefined ? undefined : parseDuration(limits['max-transaction-age']),
      },
      dependants:
        read('dependants', dependantsSchema, given.dependants, '{ stop: ./stop.sh, start: ./start.sh }') ??
        own?.dependants,
      batch: read('batch', batchSchema, given.batch, '{ command: ./backfill.sh, size: 1000 }') ?? own?.batch,
      lockTimeout: given.lockTimeout ?? 5_000,
      secrets: own?.secrets ?? Object.keys(given.secrets ?? {}),
    },
  }
}

const filled = (text: string | undefined) => (text === '' ? undefined : text)

function bytesOf(size: string | undefined): number | undefined {
  return size === undefined ? undefined : parseFloat(size) * (size.endsWith('GB') ? 1e9 : 1e6)
}

function tell(error: z.core.$ZodError): string {
  const [issue] = error.issues
  const path = (issue?.path ?? []).map(String).join('.')
  return [path, issue?.message ?? ''].filter(Boolean).join(': ')
}
