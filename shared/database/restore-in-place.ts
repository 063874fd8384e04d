import { join } from 'node:path'
import { ActionError } from '../errors/action-error.ts'
import type { Backup, DatabaseEngine, EngineTools, Expectations, Restored, RestoreWish, Undone } from './engine.ts'
import { wrongAnswers } from './integrity.ts'
import type { Level } from './levels.ts'
import { pointName } from './point.ts'
import type { Store } from './store.ts'

export interface InPlace {
  readonly engine: DatabaseEngine
  readonly store: Store
  readonly tools: EngineTools
  /** What the backup of the state that is replaced is proven to before anything is replaced. */
  readonly undoLevel: Level
  /** Until when that backup is kept, ISO. */
  readonly keepUntil: string
}

/**
 * Restores over what is there. First what is there is kept as a backup of its own, proven: it is the undo. Run again, a restore that
 * had ended is not done twice; one that was killed is done again, from the same backup, and the first undo stays.
 */
export async function restoreInPlace(backup: Backup, wish: RestoreWish, given: InPlace): Promise<Restored> {
  const { engine, store, tools } = given
  const own = (await store.list()).find(({ before, run }) => before?.point === backup.point.name && run === tools.run)
  const level = backup.point.level ?? 'file'
  const none = { level, refusal: undefined, rows: 0, notes: [] }
  if (own?.before?.restored === true) return { closedMs: undefined, undo: own.name, already: true, proof: none }
  const proof = await engine.verify(backup, wish.level, wish.expect)
  if (proof.refusal !== undefined)
    throw new ActionError(
      'DATABASE_BACKUP',
      `${backup.point.name} does not reach level ${wish.level}: ${proof.refusal}`,
    )
  const undo = own ? await store.get(own) : await keepBefore(backup, given)
  await engine.overwrite(backup)
  const wrong = await whyNotAs(backup, wish.expect, engine)
  if (wrong !== undefined)
    throw new ActionError(
      'DATABASE_RESTORED_WRONG',
      `${wrong} after ${backup.point.name} was restored; what was there before is kept as ${undo.point.name}`,
    )
  await store.put({ ...undo, point: { ...undo.point, before: { point: backup.point.name, restored: true } } })
  return { closedMs: undefined, undo: undo.point.name, already: false, proof }
}

/** Goes back to what the last restore replaced. The writes made since are kept as a backup of their own. */
export async function undoInPlace(given: InPlace, expect: Omit<Expectations, 'version'>): Promise<Undone> {
  const { database } = await given.engine.state()
  const points = [...(await given.store.list())]
    .filter((point) => point.database === database && point.before?.restored === true)
    .sort((a, b) => b.takenAt.localeCompare(a.takenAt))
  const [last] = points
  if (last === undefined) throw new ActionError('DATABASE_BACKUP', `there is no restore of ${database} to undo`)
  // its newest one is what an undo by this very run made
  const isOwn = last.run === given.tools.run && points.some(({ name }) => name === last.before?.point)
  if (isOwn) return { closedMs: undefined, undone: last.name, already: true }
  const wish = { level: last.level ?? 'file', expect: { version: undefined, ...expect }, anonymise: '' } as const
  const { undo } = await restoreInPlace(await given.store.get(last), wish, given)
  return { closedMs: undefined, undone: undo, already: false }
}

async function keepBefore({ point }: Backup, { engine, store, tools, undoLevel, keepUntil }: InPlace): Promise<Backup> {
  const { database } = await engine.state()
  const name = pointName(database, tools.clock.now(), await store.list(), '-before')
  const made = await engine.mark(name, join(tools.temp, `${name}.dump`))
  const proof = await engine.verify(made, undoLevel, { version: undefined, integrity: [] })
  if (proof.refusal !== undefined)
    throw new ActionError(
      'DATABASE_BACKUP',
      `nothing was restored: what is there now could not be kept as an undo, as its backup does not reach level ${undoLevel}: ${proof.refusal}`,
    )
  const before = { point: point.name, restored: false }
  const kept = { ...made, point: { ...made.point, level: undoLevel, keepUntil, before } }
  await store.put(kept)
  return kept
}

/** Nothing is trusted by exit code: what is there now is read. */
async function whyNotAs(
  { point }: Backup,
  { version = point.schemaVersion, integrity }: Expectations,
  engine: DatabaseEngine,
): Promise<string | undefined> {
  const { schemaVersion } = await engine.state()
  if (schemaVersion !== version)
    return `the schema is at ${schemaVersion || 'no migration'}, not at ${version || 'none'},`
  return (await wrongAnswers(integrity, engine))[0]
}
