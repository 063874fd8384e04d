import type { Common } from '../../../shared/action/action.ts'
import {
  choice,
  duration,
  type Fields,
  type Inputs,
  lines,
  optional,
  parsed,
  secret,
  text,
} from '../../../shared/action/fields.ts'
import type { IntegrityQuery } from '../../../shared/database/engine.ts'
import { allowedRules } from '../../../shared/policy/allowed.ts'
import { engineKinds } from '../../../shared/database/engine.ts'
import { parseMigrations } from './migrations.ts'
import { levels } from '../../../shared/database/levels.ts'

export const fields = {
  operation: {
    ...choice(['status', 'backup', 'verify', 'migrate', 'rollback', 'restore', 'undo', 'refresh']),
    required: true,
  },
  environment: text({ allowed: 'an environment of the config', example: 'production' }),
  engine: choice(engineKinds, 'postgres'),
  url: secret({ allowed: 'a connection string', example: '${{ secrets.DATABASE_URL }}' }),
  store: text({ allowed: 'a folder, or `command: LINE`', example: 'command: ./backup-store.sh' }),
  retention: duration('365d'),
  backup: text({ default: 'latest', allowed: 'the name of a backup, or latest', example: 'latest' }),
  level: optional(choice(levels)),
  migrations: optional(
    parsed(parseMigrations, {
      allowed: 'YAML: `{ preset, to }`, or version, pending, plan, up, down and unlock',
      example: 'preset: alembic',
    }),
  ),
  'restore-mode': choice(['swap', 'in-place'], 'swap'),
  'expect-version': text({ allowed: 'the migration that the backup must be at', example: '20261127_add_orders' }),
  integrity: lines(parseIntegrity, {
    allowed: '`name: query => answer` a line',
    example: 'orphans: SELECT count(*) FROM items WHERE order_id IS NULL => 0',
  }),
  anonymise: text({ allowed: 'SQL', example: "UPDATE users SET email = id || '@example.invalid'" }),
  'lock-timeout': duration('5s'),
  confirm: text({ allowed: "the environment's name", example: 'production' }),
  allowed: lines((line) => line, { allowed: `${allowedRules}, one a line`, example: 'role:maintain' }),
  'teams-token': secret(),
  secrets: lines(parseVariable, { allowed: 'names of variables, one a line', example: 'AWS_SECRET_ACCESS_KEY' }),
} satisfies Fields

export type DatabaseInputs = Inputs<typeof fields> & Common

function parseIntegrity(line: string): IntegrityQuery | undefined {
  const [, name, query, expect] = /^([\w-]+):\s*(\S.*)\s=>\s*(.*)$/.exec(line) ?? []
  // psql takes a backslash for a command of its own
  if (name === undefined || query === undefined || expect === undefined || query.startsWith('\\')) return undefined
  return { name, query: query.trim(), expect: expect.trim() }
}

function parseVariable(line: string): string | undefined {
  return /^[A-Za-z_]\w*$/.test(line) ? line : undefined
}
