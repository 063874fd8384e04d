import { parse } from 'yaml'
import { z } from 'zod'
import type { Migrations } from '../../../shared/database/engine.ts'

const line = z.string().min(1)
const commands = z.strictObject({
  /** Prints the newest migration that is applied; absent: its table is read. */
  version: line.optional(),
  /** Exits with 0 when nothing is pending. */
  pending: line,
  /** Prints what `up` would do. */
  plan: line,
  up: line,
  /** One step, or all the way to `$MIGRATE_TO`. */
  down: line,
  unlock: line,
})
const to = z
  .string()
  .regex(/^[\w.+-]+$/)
  .optional()

/** By each tool's documentation; not tried yet. A command gets the version that is wanted as `MIGRATE_TO`, `''` for the newest. */
const presets = {
  alembic: {
    pending: 'alembic current --check-heads',
    plan: 'alembic history --indicate-current -r current:heads',
    up: 'alembic upgrade "${MIGRATE_TO:-heads}"',
    down: 'alembic downgrade "$MIGRATE_TO"',
    unlock: 'alembic current, then alembic stamp REVISION once the schema is as that revision leaves it',
  },
} satisfies Record<string, z.infer<typeof commands>>

const schema = z.union([
  z.strictObject({ preset: z.enum(Object.keys(presets) as [keyof typeof presets]), to }),
  commands.extend({ to }),
])

/** YAML of `{ preset, to }`, or of the commands. @throws Error with what is wrong */
export function parseMigrations(text: string): Migrations {
  const { data, success } = schema.safeParse(parse(text))
  if (!success)
    throw new Error(
      `a known preset (${Object.keys(presets).join(', ')}; others are not supported yet) or every command`,
    )
  return 'preset' in data ? { ...presets[data.preset], to: data.to } : data
}
