import { parse } from 'yaml'
import type { Common } from '../../../shared/action/action.ts'
import {
  choice,
  duration,
  flag,
  type Fields,
  type Inputs,
  lines,
  optional,
  parsed,
  secret,
  secretLines,
  text,
} from '../../../shared/action/fields.ts'
import { schemaVersion } from '../../../shared/config/database.ts'
import { engineKinds } from '../../../shared/database/engine.ts'
import { levels } from '../../../shared/database/levels.ts'
import { integrityExample, parseIntegrity } from '../../../shared/database/integrity-query.ts'
import { schemaChanges } from '../../../shared/rollout/schema-change.ts'
import { allowedRules } from '../../../shared/policy/allowed.ts'

/** A YAML mapping; what is in it is looked at together with the config. */
const mapping = (example: string) =>
  optional(
    parsed(
      (given) => {
        const value: unknown = parse(given, { maxAliasCount: 0 })
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
      },
      { allowed: 'a YAML mapping', example },
    ),
  )

export const fields = {
  operation: {
    ...choice(['status', 'backup', 'verify', 'migrate', 'rollback', 'restore', 'undo', 'refresh']),
    required: true,
  },
  environment: text({ allowed: 'an environment of the config', example: 'production' }),
  engine: optional(choice(engineKinds)),
  'engine-options': mapping('database: shop'),
  url: secret({ allowed: 'a connection string', example: '${{ secrets.DATABASE_URL }}' }),
  store: text({ allowed: 'a folder, or `command: LINE`', example: 'command: ./backup-store.sh' }),
  retention: optional(duration('365d')),
  backup: text({ default: 'latest', allowed: 'the name of a backup, or latest', example: 'latest' }),
  level: optional(choice(levels)),
  migrations: mapping('preset: alembic'),
  'schema-change': choice(['', ...schemaChanges]),
  to: text({ pattern: schemaVersion, allowed: 'a migration', example: '20261127_add_orders' }),
  'backup-before-migration': flag(true),
  'restore-mode': optional(choice(['swap', 'in-place'])),
  'expect-version': text({ allowed: 'the migration that the backup must be at', example: '20261127_add_orders' }),
  integrity: lines(parseIntegrity, { allowed: '`name: query => answer`, one per line', example: integrityExample }),
  anonymise: text({ allowed: 'SQL', example: "UPDATE users SET email = id || '@example.invalid'" }),
  preflight: mapping('max-connections: 50'),
  dependants: mapping('{ stop: ./stop.sh, start: ./start.sh }'),
  batch: mapping('{ command: ./backfill.sh, size: 1000 }'),
  'lock-timeout': duration('5s'),
  confirm: text({ allowed: "the environment's name", example: 'production' }),
  allowed: lines((line) => line, { allowed: `${allowedRules}, one per line`, example: 'role:maintain' }),
  'window-override': text({
    allowed: 'the reason for changing the database although the window is closed',
    example: 'security hotfix',
  }),
  'on-closed': choice(['fail', 'skip'], 'fail'),
  'of-release': flag(false),
  'teams-token': secret(),
  secrets: secretLines(),
} satisfies Fields

export type DatabaseInputs = Inputs<typeof fields> & Common
