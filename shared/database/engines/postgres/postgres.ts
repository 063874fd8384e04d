import { rename } from 'node:fs/promises'
import { ActionError, ConfigurationError } from '../../../errors/action-error.ts'
import type { Backup, DatabaseEngine, EngineTools, Expectations, Restored, RestoreWish, Undone } from '../../engine.ts'
import { type Level, type Proof, reaches } from '../../levels.ts'
import { fingerprint } from '../../fingerprint.ts'
import { checkTools, type Client, connect, literal, quoted } from './client.ts'
import { longestName, parseConnection } from './connection.ts'
import { askAll, dropCopy, overwrite, proveCopy, proveFile, restoreInto } from './copy.ts'
import { type HeldSession, holdSession, lockDatabase } from './session.ts'
import { countRows, databases, type Mark, readState, writeMark } from './state.ts'
import { exchange } from './swap.ts'

/** PostgreSQL by psql, pg_dump and pg_restore: a restore goes into a new database, which then takes the live one's name. */
export async function createPostgres(url: string, tools: EngineTools): Promise<DatabaseEngine> {
  const connection = parseConnection(url)
  if ('input' in connection) throw new ConfigurationError([connection])
  tools.mask(connection.password)
  const { database: live } = connection
  const client = await connect(connection, tools)
  const { server, tool, major } = await checkTools(client).catch(async (cause: unknown) => {
    await client.close()
    throw cause
  })

  const verify = async (backup: Backup, level: Level, expect: Expectations, keep?: string): Promise<Proof> => {
    const proof = await proveFile(client, backup, level)
    if (proof.refusal !== undefined || !reaches(level, 'restored')) return proof
    const copy = keep ?? nameOf(live, 'check', tools.clock.now())
    const mark: Mark = { ...markOf(backup, copy, tools), of: live, before: '', state: 'restoring' }
    try {
      await restoreInto(client, live, mark, backup.file)
      const right =
        level === 'right' ? await proveCopy(client, { copy, point: backup.point }, expect, { major, tools }) : undefined
      if (keep === undefined || right?.refusal !== undefined) await client.script(dropCopy(copy), 'postgres')
      return right ?? { ...proof, level: 'restored' }
    } catch (cause) {
      tools.signal.throwIfAborted()
      await client.script(dropCopy(copy), 'postgres')
      const why = cause instanceof Error ? cause.message : 'unknown'
      return { ...proof, refusal: `restored: ${why}` }
    }
  }

  const settle = async () => {
    const done: string[] = []
    const all = await databases(client)
    for (const { name, mark } of all) {
      if (mark?.of !== live || mark.state !== 'restoring' || name !== mark.copy) continue
      await client.script(dropCopy(name), 'postgres')
      done.push(`removed the unfinished copy ${name}`)
    }
    const isOurs = all.some(({ name, mark }) => mark?.of === live && (name === mark.copy || name === live))
    if (all.find(({ name }) => name === live)?.isOpen === false && isOurs) {
      await client.script(`ALTER DATABASE ${quoted(live)} WITH ALLOW_CONNECTIONS true;`, 'postgres')
      done.push(`opened ${live} again, which an interrupted exchange had closed`)
    }
    return done
  }

  const readyCopy = async () =>
    (await databases(client)).find(
      ({ name, mark }) => mark?.of === live && mark.state === 'verified' && name === mark.copy,
    )
  const isFor = (mark: Mark | undefined, point: string) => mark?.run === tools.run && mark.point === point

  const prepare = async (backup: Backup, wish: RestoreWish): Promise<Proof> => {
    const ready = await readyCopy()
    if (ready?.mark?.before && isFor(ready.mark, backup.point.name)) return none(wish.level)
    if (ready !== undefined) await client.script(dropCopy(ready.name), 'postgres')
    await refuseSlots(client, live)
    const at = tools.clock.now()
    const copy = nameOf(live, 'next', at)
    const before = nameOf(live, 'before', at)
    const proof = await verify(backup, wish.level, wish.expect, copy)
    if (proof.refusal !== undefined)
      throw new ActionError(
        'DATABASE_BACKUP',
        `${backup.point.name} does not reach level ${wish.level}: ${proof.refusal}`,
      )
    if (wish.anonymise !== '')
      await client.run('psql', ['-X', '-w', '-q', '-1', '-v', 'ON_ERROR_STOP=1', '-c', wish.anonymise], {
        database: copy,
      })
    const mark: Mark = { ...markOf(backup, copy, tools), of: live, before, state: 'verified' }
    await client.script(writeMark(copy, mark), 'postgres')
    return proof
  }

  const restore = async (backup: Backup, wish: RestoreWish): Promise<Restored> => {
    const own = await databases(client)
    const was = own.find(({ name }) => name === live)?.mark
    if (was && isFor(was, backup.point.name) && own.some(({ name }) => name === was.before))
      return { closedMs: undefined, undo: was.before, already: true, proof: none(wish.level) }
    const proof = await prepare(backup, wish)
    const ready = (await readyCopy())?.mark
    if (!ready) throw new ActionError('DATABASE_BACKUP', `the copy of ${backup.point.name} was removed meanwhile`)
    const { copy, before } = ready
    await refuseSlots(client, live)
    const closedMs = await exchange(client, { live, aside: before, incoming: copy })
    const seen = (await databases(client)).find(({ name }) => name === live)
    if (seen?.mark?.copy !== copy)
      throw new ActionError('DATABASE_BACKUP', `${live} is not the restored copy after the exchange`)
    return { closedMs, undo: before, already: false, proof }
  }

  const undo = async (): Promise<Undone> => {
    const all = await databases(client)
    const mark = all.find(({ name }) => name === live)?.mark
    const isOwn = (own: Mark | undefined) => own?.of === live && own.run === tools.run
    const done = all.find(({ name, mark: own }) => isOwn(own) && name.includes('_undone_'))
    // unless this run has restored once more since
    if (done && !isOwn(mark)) return { closedMs: undefined, undone: done.name, already: true }
    if (mark === undefined || !all.some(({ name }) => name === mark.before))
      throw new ActionError('DATABASE_BACKUP', `there is no restore of ${live} to undo`)
    const undone = nameOf(live, 'undone', tools.clock.now())
    await client.script(writeMark(live, { ...mark, run: tools.run }), 'postgres')
    return {
      closedMs: await exchange(client, { live, aside: undone, incoming: mark.before }),
      undone,
      already: false,
    }
  }

  let lock: HeldSession | undefined
  return {
    state: () => readState(client, live),
    settle,
    async mark(name, file) {
      const part = `${file}.part`
      const snapshot = await holdSnapshot(client, connection.database, tools)
      try {
        const takenAt = new Date(tools.clock.now()).toISOString()
        const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ; SET TRANSACTION SNAPSHOT '${snapshot.id}';`
        const [rows] = await Promise.all([
          countRows(client, live, begin),
          client.run('pg_dump', [
            '--format=custom',
            '--no-password',
            '--lock-wait-timeout=30s',
            `--snapshot=${snapshot.id}`,
            `--file=${part}`,
          ]),
        ])
        const { schemaVersion } = await readState(client, live)
        const { bytes, sha256 } = await fingerprint(part)
        await rename(part, file)
        const point = { schema: 1 as const, name, engine: 'postgres', database: live, takenAt, bytes, sha256 }
        return {
          file,
          point: {
            ...point,
            serverVersion: server,
            toolVersion: tool,
            schemaVersion,
            rows,
            position: snapshot.position,
            run: tools.run,
          },
        }
      } finally {
        snapshot.release()
      }
    },
    verify: (backup, level, expect) => verify(backup, level, expect),
    swap: { prepare, isReady: async (point) => isFor((await readyCopy())?.mark, point), restore, undo },
    overwrite: ({ file }) => overwrite(client, live, file),
    ask: (queries) => askAll(client, queries, live),
    async hold() {
      lock ??= await lockDatabase(client, live, tools)
    },
    close() {
      lock?.release()
      return client.close()
    },
  }
}

const none = (level: Level): Proof => ({ level, refusal: undefined, rows: 0, notes: [] })

function markOf({ point }: Backup, copy: string, { run, clock }: EngineTools) {
  return { releaseKit: 1 as const, point: point.name, run, at: new Date(clock.now()).toISOString(), copy }
}

/** `app_before_20261128064500123`, cut so that the time always fits. */
function nameOf(live: string, what: 'next' | 'before' | 'undone' | 'check', at: number): string {
  const suffix = `_${what}_${new Date(at).toISOString().replace(/\D/g, '')}`
  const room = longestName - suffix.length
  const cut = Buffer.from(live).subarray(0, room).toString()
  // half a character at the end reads as U+FFFD
  return cut.replace(/\uFFFD+$/, '') + suffix
}

/** A rename would leave them behind, and prepared transactions forbid it. */
async function refuseSlots(client: Client, live: string): Promise<void> {
  const [found] = await client.rows<{ slots: number; prepared: number }>(
    `SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = ${literal(live)}) AS slots,
      (SELECT count(*) FROM pg_prepared_xacts WHERE database = ${literal(live)}) AS prepared`,
    'postgres',
  )
  if (found && found.slots + found.prepared > 0)
    throw new ActionError(
      'DATABASE_BACKUP',
      `${live} has ${found.slots} replication slots and ${found.prepared} prepared transactions, which do not follow an exchange of names: end them first`,
    )
}

/** A session that keeps one snapshot open: what is dumped and what is counted are the same rows. */
async function holdSnapshot(client: Client, database: string, tools: EngineTools) {
  const held = await holdSession(
    client,
    database,
    tools,
    `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT pg_export_snapshot() || ' ' || CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END;
`,
  )
  const [id = '', position = ''] = held.line.split(' ')
  return { id, position, release: () => held.release() }
}
