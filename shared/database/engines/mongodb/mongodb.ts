import { createReadStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import * as z from 'zod/mini'
import { optionProblems } from '../../../deploy/targets/options.ts'
import { ActionError, ConfigurationError, describeError, type Problem } from '../../../errors/action-error.ts'
import type { Backup, DatabaseEngine, DatabaseState, EngineTools, Expectations, IntegrityQuery } from '../../engine.ts'
import { wrongAnswers } from '../../integrity.ts'
import { type Level, type Proof, reaches } from '../../levels.ts'
import { describePoint, proof, whyNotTheFile } from '../reference.ts'
import { connect } from './client.ts'
import { parseConnection } from './connection.ts'
import { lockDatabase } from './lock.ts'
import { type Counts, countScript, type Look, lookAndCountScript, lookScript } from './scripts.ts'

const options = z.strictObject({
  /** The collection in which migrations are written down, as migrate-mongo does. */
  changelog: z._default(z.string().check(z.regex(/^[\w-]+$/)), 'changelog'),
})

export const mongodbChecks = {
  check: ({ url, options: given }: { url: string; options: Readonly<Record<string, unknown>> }): readonly Problem[] => {
    const problems = optionProblems(options, given, 'changelog').map((one) => ({
      ...one,
      input: `engine-${one.input}`,
    }))
    const connection = parseConnection(url)
    return 'input' in connection ? [...problems, connection] : problems
  },
  provesMore: () => true,
  asks: () => true,
}

/** MongoDB by mongosh, mongodump and mongorestore. A database cannot be renamed there: it is restored over what is there. */
export async function createMongodb(url: string, tools: EngineTools): Promise<DatabaseEngine> {
  const connection = parseConnection(url)
  if ('input' in connection) throw new ConfigurationError([connection])
  const { database: live, password } = connection
  for (const secret of [password, encodeURIComponent(password)]) if (secret !== '') tools.mask(secret)
  const { changelog } = options.parse(tools.options)
  const client = await connect(url, connection, tools)

  const look = () => client.ask<Look>(lookScript(changelog))
  const count = () => client.ask<Counts>(countScript)
  const lookAndCount = (database = live) =>
    client.ask<Look & { readonly counts: Counts }>(lookAndCountScript(changelog), database)
  const askIn = (database: string) => async (queries: readonly IntegrityQuery[]) => {
    const answers: string[] = []
    for (const { query } of queries)
      answers.push(
        await client
          .ask<string>(`const found = (${query})\nanswer(String(found))`, database)
          .catch((failure: unknown) => {
            tools.signal.throwIfAborted()
            return `error: ${describeError(failure)}`
          }),
      )
    return answers
  }
  const drop = (database: string) => client.ask(`answer(db.dropDatabase().ok)`, database)
  /** Copies for a proof that a killed run left. */
  const copies = (names: readonly string[]) => names.filter((name) => name.startsWith(`${live}_check_`))

  async function state(): Promise<DatabaseState> {
    const { server, bytes, connections, maxConnections, applied, databases } = await look()
    return {
      server,
      database: live,
      isOpen: true,
      bytes: bytes ?? undefined,
      connections: connections ?? undefined,
      maxConnections: maxConnections ?? undefined,
      oldestTransaction: undefined,
      schemaVersion: applied.at(-1) ?? '',
      applied,
      restored: undefined,
      left: copies(databases),
    }
  }

  /** An exit code of 0 does not say that every document is there. */
  async function load(file: string, more: readonly string[]): Promise<void> {
    const said = await client.run('mongorestore', [
      `--archive=${file}`,
      '--gzip',
      `--nsInclude=${live}.*`,
      '--drop',
      '--stopOnError',
      ...more,
    ])
    const [, restored, failed] =
      /(\d+) document\(s\) restored successfully\. (\d+) document\(s\) failed/.exec(said) ?? []
    if (restored === undefined) throw new Error('mongorestore does not say how many documents it restored')
    if (failed !== '0') throw new Error(`mongorestore failed to restore ${failed} documents, and restored ${restored}`)
  }

  async function proveCopy({ file, point }: Backup, level: Level, expect: Expectations): Promise<Proof> {
    const copy = `${live}_check_${new Date(tools.clock.now()).toISOString().replace(/\D/g, '')}`
    try {
      await load(file, [`--nsFrom=${live}.*`, `--nsTo=${copy}.*`])
      if (level === 'restored') return proof('restored')
      const { counts: found, applied } = await lookAndCount(copy)
      const rows = Object.values(found).reduce((sum, one) => sum + one, 0)
      const version = expect.version ?? point.schemaVersion
      const wrong = [
        ...whyOtherCounts(point.rows, found),
        ...((applied.at(-1) ?? '') === version
          ? []
          : [`the schema is at ${applied.at(-1) ?? 'no migration'}, expected ${version || 'none'}`]),
        ...(await wrongAnswers(expect.integrity, { ask: askIn(copy) })),
      ]
      const moved = Object.keys(found).filter((name) => point.rows[name] === undefined)
      const notes = moved.map((name) => `${name} was written to while it was dumped: its documents are not compared`)
      return wrong.length > 0
        ? { ...proof('restored', `right: ${wrong.join('; ')}`, rows), notes }
        : { ...proof('right', undefined, rows), notes }
    } catch (cause) {
      tools.signal.throwIfAborted()
      return proof('whole', `restored: ${describeError(cause)}`)
    } finally {
      if (!tools.signal.aborted) await drop(copy)
    }
  }

  let release: (() => Promise<void>) | undefined
  return {
    state,
    async mark(name, file) {
      const takenAt = tools.clock.now()
      const { server, applied, counts: before } = await lookAndCount()
      await client.run('mongodump', [`--db=${live}`, '--gzip', `--archive=${file}.part`])
      const after = await count()
      await rename(`${file}.part`, file)
      const about = { name, file, engine: 'mongodb', database: live, schemaVersion: applied.at(-1) ?? '' }
      const made = await describePoint(about, tools, takenAt)
      // without a snapshot each collection is of another moment: only those that stood still are known
      const rows = Object.fromEntries(Object.entries(after).filter(([one, documents]) => before[one] === documents))
      return { file, point: { ...made.point, rows, serverVersion: server, toolVersion: client.tool } }
    },
    async verify(backup, level, expect) {
      const refusal = await whyNotTheFile(backup)
      if (refusal !== undefined) return proof(undefined, refusal)
      if (level === 'file') return proof('file')
      const given = [`--archive=${backup.file}`, '--gzip', `--nsInclude=${live}.*`]
      const unread = await why(client.run('mongorestore', [...given, '--dryRun']), tools)
      if (unread !== undefined) return proof('file', `readable: ${unread}`)
      if (level === 'readable') return proof('readable')
      // its check sum tells what a dry run does not see
      const cut = await why(pipeline(createReadStream(backup.file), createGunzip(), nowhere()), tools)
      if (cut !== undefined) return proof('readable', `whole: ${cut}`)
      return reaches(level, 'restored') ? await proveCopy(backup, level, expect) : proof('whole')
    },
    async overwrite({ file, point }) {
      const { server } = await look()
      if (minor(server) !== minor(point.serverVersion))
        throw new ActionError(
          'DATABASE_BACKUP',
          `${point.name} is of MongoDB ${point.serverVersion}, the server is ${server}: what another version dumped may not be the same here`,
        )
      await load(file, [])
      const [wrong] = whyOtherCounts(point.rows, await count())
      if (wrong !== undefined)
        throw new ActionError('DATABASE_RESTORED_WRONG', `${wrong} after ${point.name} was restored`)
    },
    ask: (queries) => askIn(live)(queries),
    async settle() {
      const left = copies((await look()).databases)
      for (const name of left) await drop(name)
      return left.map((name) => `removed the copy ${name}, which a run that was killed left`)
    },
    async hold() {
      release ??= await lockDatabase(client, live, tools)
    },
    async close() {
      await release?.()
      await client.close()
    },
  }
}

/** `7.0` of `7.0.42` */
const minor = (version: string) => version.split('.').slice(0, 2).join('.')

const nowhere = () =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })

/** @returns what went wrong; undefined when nothing did */
async function why(work: Promise<unknown>, { signal }: EngineTools): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (cause) {
    signal.throwIfAborted()
    return describeError(cause)
  }
}

function whyOtherCounts(recorded: Counts, found: Counts): readonly string[] {
  return Object.entries(recorded).flatMap(([name, documents]) =>
    found[name] === documents || (documents === 0 && found[name] === undefined)
      ? []
      : [`${name} has ${found[name] ?? 0} documents, recorded ${documents}`],
  )
}
