import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../errors/action-error.ts'
import type { Backup, DatabaseEngine, EngineTools, Undone } from './engine.ts'
import type { Level, Proof } from './levels.ts'
import { choosePoint, outdated, type Point, pointName } from './point.ts'
import { whyNotReady } from './preflight.ts'
import { engineOf } from './registry.ts'
import { restoreInPlace, undoInPlace } from './restore-in-place.ts'
import type { DatabaseSettings } from './settings.ts'
import { openStore, type Store } from './store.ts'

/** A database that is at hand. */
export interface Desk {
  readonly engine: DatabaseEngine
  readonly settings: DatabaseSettings
  readonly tools: EngineTools
  readonly store: Store
}

/** @throws ProviderError when the database cannot be reached; close its `engine` afterwards */
export async function openDesk(settings: DatabaseSettings, tools: EngineTools): Promise<Desk> {
  return {
    engine: await engineOf(settings.engine).create(settings.url, tools),
    settings,
    tools,
    store: openStore(settings.store, tools),
  }
}

/** What is asked of a backup before it counts, where nobody asks for more: no more than the engine can prove. */
export function keepLevel({ engine, options, level }: DatabaseSettings): Level {
  return level ?? (engineOf(engine).provesMore(options) ? 'whole' : 'file')
}

/** What is asked of a backup before it goes live: to be restored once, where the engine can prove that. */
export function replaceLevel(settings: DatabaseSettings): Level {
  const best = keepLevel(settings)
  return settings.level ?? (best === 'file' ? best : 'restored')
}

export interface Kept {
  readonly name: string
  readonly proof: Proof
  readonly schemaVersion: string
  /** Why it was not kept; undefined: it was. */
  readonly refusal: string | undefined
  readonly notes: readonly string[]
}

/** Makes a backup and keeps it only when it is proven; those whose time is over are then kept no longer. */
export async function backUp({ engine, settings, tools, store }: Desk): Promise<Kept> {
  const { database } = await engine.state()
  const now = tools.clock.now()
  const name = pointName(database, now, await store.list())
  const made = await engine.mark(name, join(tools.temp, `${name}.dump`))
  const level = keepLevel(settings)
  const proof = await engine.verify(made, level, settings.expect)
  const { schemaVersion } = made.point
  if (proof.refusal !== undefined) {
    const refusal = `the backup does not reach level ${level} and was not kept: ${proof.refusal}`
    return { name, proof, schemaVersion, refusal, notes: proof.notes }
  }
  const point: Point = { ...made.point, level, keepUntil: new Date(now + settings.retention).toISOString() }
  await store.put({ ...made, point })
  const points = await store.list()
  if (!points.some((kept) => kept.name === name && kept.sha256 === point.sha256))
    throw new ActionError('DATABASE_BACKUP', `the store does not list ${name} after it was put there`)
  const old = outdated(points, point.database, now)
  for (const one of old) await store.remove(one)
  const notes = [...proof.notes, ...old.map((one) => `removed ${one.name}, kept until ${one.keepUntil}`)]
  return { name, proof, schemaVersion, refusal: undefined, notes }
}

/** @param isElsewhere  of another database, as staging is refreshed from production */
export async function fetchBackup({ engine, settings, store }: Desk, isElsewhere = false): Promise<Backup> {
  const { database } = await engine.state()
  const wanted = settings.backup
  const points = await store.list()
  const [only] = new Set(points.map((point) => point.database))
  // what a restore kept of the state it replaced is for an undo, or by its name
  const chosen = wanted === 'latest' ? points.filter(({ before }) => before === undefined) : points
  const point = choosePoint(chosen, wanted, isElsewhere ? (only ?? database) : database)
  const last = points.map(({ name }) => name).slice(-5)
  const known = last.join(', ') || 'none'
  if (point === undefined)
    throw new ActionError('DATABASE_BACKUP', `there is no backup ${wanted} of ${database}; known: ${known}`)
  if (!isElsewhere && point.database !== database)
    throw new ActionError('DATABASE_BACKUP', `${point.name} is a backup of ${point.database}, not of ${database}`)
  return await store.get(point)
}

export interface Replaced {
  readonly closedMs: number | undefined
  readonly undo: string
  readonly already: boolean
  readonly proof: Proof
}

/**
 * Restores a backup, beside the live database or over it.
 *
 * @param anonymise  SQL for the copy before it goes live; only a refresh has any
 */
export async function restore(backup: Backup, level: Level, desk: Desk, anonymise = ''): Promise<Replaced> {
  const { engine, settings } = desk
  const wish = { level, expect: settings.expect, anonymise }
  if (settings.mode === 'swap' && engine.swap) return await engine.swap.restore(backup, wish)
  return await restoreInPlace(backup, wish, inPlaceOf(desk))
}

/** Takes the last restore back. */
export async function undo(desk: Desk): Promise<Undone> {
  const { engine, settings } = desk
  if (settings.mode === 'swap' && engine.swap) return await engine.swap.undo()
  return await undoInPlace(inPlaceOf(desk), { integrity: [] })
}

function inPlaceOf({ engine, store, tools, settings }: Desk) {
  const keepUntil = new Date(tools.clock.now() + settings.retention).toISOString()
  return { engine, store, tools, undoLevel: keepLevel({ ...settings, level: undefined }), keepUntil }
}

/** Limits of `preflight` that do not hold now, a sentence each. */
export async function whyNotReadyNow({ engine, settings, tools }: Desk): Promise<readonly string[]> {
  const { bavail, bsize } = await statfs(tools.temp)
  return whyNotReady(settings.limits, await engine.state(), bavail * bsize)
}
