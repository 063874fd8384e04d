import { ActionError } from '../errors/action-error.ts'
import type { SchemaSeen } from '../rollout/applied-change.ts'
import type { Backup } from './engine.ts'
import { startDependants, withoutDependants } from './dependants.ts'
import { wrongAnswers } from './integrity.ts'
import { type Desk, replaceLevel, restore, undo } from './operations.ts'
import { seeSchema } from './see-schema.ts'

/** Which data is live: what was there before the release, what it restored, or neither for certain. */
export type LiveData = 'before' | 'restored' | 'unknown'

/** A restore as a part of a release: it is prepared, done and undone, and what is live is read from the database each time. */
export interface RestorePart {
  readonly database: string
  /** What it goes back to, and what is lost by that. */
  readonly goal: string
  readonly loss: string
  /** Proves the backup and, where the engine restores beside the live database, makes the copy ready. Nothing that is live changes. */
  prepare(): Promise<void>
  live(): Promise<LiveData>
  /** Whether the database can be taken there now. */
  canBe(wanted: Exclude<LiveData, 'unknown'>): Promise<boolean>
  /** Does nothing where it was done. What depends on the database is stopped meanwhile. */
  restore(): Promise<void>
  undo(): Promise<void>
  /** Starts what a killed run may have left stopped, unless data may be half restored. */
  startDependants(): Promise<void>
  /** What the live database answers otherwise than it must, a sentence each. */
  wrong(): Promise<readonly string[]>
  /** Where the schema is, with the migrations of a workspace. */
  seen(workspace: string): Promise<SchemaSeen>
  /** What an undo brings back; `''`: nothing was restored. */
  keptAside(): Promise<string>
}

/**
 * @param desk  its `tools.run` names the release: by that whoever goes on with it knows its own restore
 * @param database  the live one
 */
export function createRestorePart(desk: Desk, backup: Backup, database: string): RestorePart {
  const { engine, settings, store, tools } = desk
  const { name } = backup.point
  const level = replaceLevel(settings)
  const swap = settings.mode === 'swap' ? engine.swap : undefined

  /** The last backup that this release made of what it was about to replace. */
  async function lastBefore() {
    const own = (await store.list()).filter(({ before, run }) => before !== undefined && run === tools.run)
    return own.sort((one, other) => other.takenAt.localeCompare(one.takenAt))[0]
  }
  async function live(): Promise<LiveData> {
    if (swap) {
      const { restored, isOpen } = await engine.state()
      if (!isOpen) return 'unknown'
      return restored?.run === tools.run && restored.point === name ? 'restored' : 'before'
    }
    const last = await lastBefore()
    if (last?.before === undefined) return 'before'
    // over what is there it may have been written in part
    if (!last.before.restored) return 'unknown'
    return last.before.point === name ? 'restored' : 'before'
  }
  async function keptAside(): Promise<string> {
    if (!swap) return (await lastBefore())?.name ?? ''
    const { restored, left } = await engine.state()
    return restored && left.includes(restored.undo) ? restored.undo : ''
  }

  return {
    database,
    goal: `backup ${name}`,
    loss: `writes after ${backup.point.takenAt} are lost in ${database}`,
    live,
    keptAside,
    async prepare() {
      if (swap) {
        await swap.prepare(backup, { level, expect: settings.expect, anonymise: '' })
        return
      }
      const { refusal } = await engine.verify(backup, level, settings.expect)
      if (refusal !== undefined)
        throw new ActionError('DATABASE_BACKUP', `${name} does not reach level ${level}: ${refusal}`)
    },
    async canBe(wanted) {
      const now = await live()
      if (now === wanted) return true
      if (wanted === 'before') return (await keptAside()) !== ''
      return now === 'before' && (swap === undefined || (await swap.isReady(name)))
    },
    async restore() {
      if ((await live()) !== 'restored')
        await withoutDependants(settings.dependants, tools, () => restore(backup, level, desk))
    },
    async undo() {
      if ((await live()) === 'restored') await withoutDependants(settings.dependants, tools, () => undo(desk))
    },
    async startDependants() {
      if (settings.dependants && (await live()) !== 'unknown') await startDependants(settings.dependants, tools)
    },
    wrong: () => wrongAnswers(settings.expect.integrity, engine),
    seen: async (workspace) =>
      seeSchema(desk, workspace, (await live()) === 'restored' ? backup.point.takenAt : undefined),
  }
}
