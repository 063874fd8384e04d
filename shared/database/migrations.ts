import { parse } from 'yaml'
import { z } from 'zod'
import { runCommand } from '../command/run-command.ts'
import { commandEnvironment } from './command.ts'
import type { DatabaseEngine, EngineTools } from './engine.ts'

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

/** Tools that were tried. A command gets the version that is wanted as `MIGRATE_TO`, `''` for the newest. */
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

export type Migrations = z.infer<typeof commands> & { readonly to?: string | undefined }

/** YAML of `{ preset, to }`, or of the commands. @throws Error with what is wrong */
export function parseMigrations(text: string): Migrations {
  const { data, success } = schema.safeParse(parse(text))
  if (!success)
    throw new Error(
      `a known preset (${Object.keys(presets).join(', ')}; others are not supported yet) or every command`,
    )
  return 'preset' in data ? { ...presets[data.preset], to: data.to } : data
}

export interface Migrator {
  version(): Promise<string>
  /** What `up` would do, a line each; none when nothing is pending. */
  pending(): Promise<readonly string[]>
  /** @returns why it is not where it should be; undefined when it is */
  up(): Promise<string | undefined>
  /** Goes back to `to`, newest first. @returns why it is not there */
  down(to: string): Promise<string | undefined>
}

/** No exit code proves where a schema is: after every step the version is read again. */
export function createMigrator(
  migrations: Migrations,
  { engine, tools, directory, url }: { engine: DatabaseEngine; tools: EngineTools; directory: string; url: string },
): Migrator {
  const call = async (command: string) => {
    const printed: string[] = []
    const { exitCode } = await runCommand({
      command,
      directory,
      env: { ...commandEnvironment(tools), DATABASE_URL: url, MIGRATE_TO: migrations.to ?? '' },
      onLine: (text) => {
        if (text.trim() === '') return
        printed.push(text.trim())
        tools.log.info(text)
      },
      signal: tools.signal,
      clock: tools.clock,
    })
    return { exitCode, printed }
  }
  const version = async () => {
    if (migrations.version === undefined) return (await engine.state()).schemaVersion
    const { exitCode, printed } = await call(migrations.version)
    if (exitCode !== 0) throw new Error(`the command for the version of the schema ended with ${exitCode}`)
    return printed.at(-1) ?? ''
  }
  const stuck = (at: string, why: string) =>
    `the schema is at ${at || 'no migration'}: ${why}. Look at it, then unlock it: ${migrations.unlock}`
  return {
    version,
    async pending() {
      if ((await call(migrations.pending)).exitCode === 0) return []
      const { printed } = await call(migrations.plan)
      return printed.length > 0 ? printed : ['something, which is not named']
    },
    async up() {
      const { exitCode } = await call(migrations.up)
      const at = await version()
      if (exitCode !== 0) return stuck(at, `the tool ended with ${exitCode}`)
      if (migrations.to !== undefined)
        return at === migrations.to ? undefined : stuck(at, `it did not get to ${migrations.to}`)
      return (await call(migrations.pending)).exitCode === 0 ? undefined : stuck(at, 'something is still pending')
    },
    async down(wanted) {
      const { applied } = await engine.state()
      // step by step an unknown version would be passed, down to the first
      if (!migrations.down.includes('MIGRATE_TO') && !applied.includes(wanted))
        return `${wanted} is not applied: nothing was rolled back`
      const seen = new Set<string>()
      for (let at = await version(); at !== wanted;) {
        seen.add(at)
        const { exitCode } = await call(migrations.down)
        at = await version()
        if (exitCode !== 0) return stuck(at, `the tool ended with ${exitCode}`)
        if (seen.has(at)) return stuck(at, 'a step down did not move it')
      }
      return undefined
    },
  }
}
