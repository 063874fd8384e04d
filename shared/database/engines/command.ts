import { existsSync } from 'node:fs'
import * as z from 'zod/mini'
import { ActionError, type Problem } from '../../errors/action-error.ts'
import { runLine } from '../command.ts'
import { optionProblems } from '../../deploy/targets/options.ts'
import type { Backup, DatabaseEngine, DatabaseState, EngineTools } from '../engine.ts'
import { levels, reaches } from '../levels.ts'
import { describePoint, proof, whyNotTheFile, writeReference } from './reference.ts'

const line = z.string().check(z.minLength(1))
const options = z.strictObject({
  /** Name of the database, for backups and messages. */
  database: line,
  /** Prints JSON as its last line: `{"schema-version":"…","applied":["…"],"open":true,"connections":3,…}`. */
  state: line,
  /** Writes `$BACKUP_FILE`, or prints the id of a backup that is kept elsewhere as its last line. */
  backup: line,
  /** Prints `{"level":"restored","rows":120}` as its last line: what `$BACKUP_FILE` is proven to, of `$BACKUP_LEVEL` that is asked for. */
  verify: z.optional(line),
  /** Puts `$BACKUP_FILE` over what is there. */
  restore: z.optional(line),
  /** Prints the answer to `$QUERY` as its last line. */
  query: z.optional(line),
})
const known = 'database, state, backup, verify, restore, query'

const stateSchema = z.object({
  server: z._default(z.string(), ''),
  'schema-version': z._default(z.string(), ''),
  applied: z._default(z.array(z.string()), []),
  open: z._default(z.boolean(), true),
  bytes: z.optional(z.number()),
  connections: z.optional(z.number()),
  'max-connections': z.optional(z.number()),
  'oldest-transaction-ms': z.optional(z.number()),
})
const provenSchema = z.object({ level: z.enum(levels), rows: z._default(z.number(), 0) })

export const commandChecks = {
  check: ({ options: given }: { options: Readonly<Record<string, unknown>> }): readonly Problem[] =>
    optionProblems(options, given, known).map((one) => ({ ...one, input: `engine-${one.input}` })),
  provesMore: ({ verify }: Readonly<Record<string, unknown>>) => verify !== undefined,
  asks: ({ query }: Readonly<Record<string, unknown>>) => query !== undefined,
}

/** A database of any kind by the project's own commands. They are handed `DATABASE_URL`, and what each line needs. */
export function createCommandEngine(url: string, tools: EngineTools): Promise<DatabaseEngine> {
  const { database, ...lines } = options.parse(tools.options)

  async function call(title: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const { exitCode, printed } = await runLine(tools, `database ${title}`, command, { DATABASE_URL: url, ...env })
    if (exitCode !== 0) throw failed(title, `it ended with ${exitCode}: ${printed.at(-1) ?? 'it printed nothing'}`)
    return printed.at(-1) ?? ''
  }

  async function state(): Promise<DatabaseState> {
    const found = readJson(stateSchema, await call('state', lines.state))
    if (!found) throw failed('state', 'its last line is not the JSON of a state')
    return {
      server: found.server,
      database,
      isOpen: found.open,
      bytes: found.bytes,
      connections: found.connections,
      maxConnections: found['max-connections'],
      oldestTransaction: found['oldest-transaction-ms'],
      schemaVersion: found['schema-version'],
      applied: found.applied,
      restored: undefined,
      left: [],
    }
  }

  const backupEnv = ({ point, file }: Backup) => ({ BACKUP_NAME: point.name, BACKUP_FILE: file })

  return Promise.resolve({
    state,
    async mark(name, file) {
      const takenAt = tools.clock.now()
      const { schemaVersion } = await state()
      const said = await call('backup', lines.backup, { BACKUP_NAME: name, BACKUP_FILE: file })
      if (!existsSync(file)) {
        if (said === '') throw failed('backup', 'it wrote no file, and printed no id of a backup kept elsewhere')
        await writeReference(file, said)
      }
      return await describePoint({ name, file, engine: 'command', database, schemaVersion }, tools, takenAt)
    },
    async verify(backup, level, expect) {
      const refusal = await whyNotTheFile(backup)
      if (refusal !== undefined) return proof(undefined, refusal)
      if (level === 'file') return proof('file')
      if (lines.verify === undefined) return proof('file', `${level}: engine-options has no verify to prove it with`)
      const wanted = { BACKUP_LEVEL: level, BACKUP_SCHEMA_VERSION: expect.version ?? backup.point.schemaVersion }
      const found = await call('verify', lines.verify, { ...backupEnv(backup), ...wanted }).then(
        (said) => readJson(provenSchema, said) ?? 'verify printed no {"level":"…"} as its last line',
        (failure: unknown) => (failure instanceof ActionError ? failure.message : Promise.reject(failure as Error)),
      )
      if (typeof found === 'string') return proof('file', `${level}: ${found}`)
      return reaches(found.level, level)
        ? proof(level, undefined, found.rows)
        : proof(found.level, `${level}: verify proved no more than ${found.level}`, found.rows)
    },
    async overwrite(backup) {
      if (lines.restore === undefined) throw failed('restore', 'engine-options has no restore')
      await call('restore', lines.restore, backupEnv(backup))
    },
    async ask(queries) {
      const { query: command } = lines
      const answers: string[] = []
      for (const { query } of queries)
        answers.push(
          command === undefined
            ? 'error: engine-options has no query'
            : await call('query', command, { QUERY: query }).catch((failure: unknown) => `error: ${String(failure)}`),
        )
      return answers
    },
    settle: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  })
}

function failed(what: string, why: string): ActionError {
  return new ActionError('DATABASE_BACKUP', `the ${what} command of the database: ${why}`)
}

function readJson<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
