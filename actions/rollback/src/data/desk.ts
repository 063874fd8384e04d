import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createDownPart } from '../../../../shared/database/down-part.ts'
import { type Desk, fetchBackup, openDesk } from '../../../../shared/database/operations.ts'
import type { Point } from '../../../../shared/database/point.ts'
import { createRestorePart, type RestorePart } from '../../../../shared/database/restore-part.ts'
import { databaseTools } from '../../../../shared/database/tools.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import type { DataSettings } from '../data-settings.ts'

/** Works with the database in the name of a run; what only this run may read is removed afterwards. */
async function withDesk<T>(
  { database }: Pick<DataSettings, 'database'>,
  context: ReleaseContext,
  runId: number,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const temp = await mkdtemp(join(context.run.temp, 'release-kit-backup-'))
  try {
    const desk = await openDesk(database, { ...databaseTools(database, context, temp), run: String(runId) })
    try {
      return await work(desk)
    } finally {
      await desk.engine.close()
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** What data goes back to: by its name in the record of a release, which anybody may read. */
export type Goal =
  | { readonly kind: 'backup'; readonly name: string }
  | { readonly kind: 'down'; readonly to: string; readonly from: string }

export const tellGoal = (goal: Goal): Readonly<Record<string, string>> =>
  goal.kind === 'backup' ? { point: goal.name } : { 'down-to': goal.to, 'down-from': goal.from }

/** @returns undefined for a record that tells none */
export function readGoal(told: Readonly<Record<string, string>> = {}): Goal | undefined {
  const { point, 'down-to': to, 'down-from': from = '' } = told
  if (point !== undefined) return { kind: 'backup', name: point }
  return to === undefined ? undefined : { kind: 'down', to, from }
}

async function openPart(desk: Desk, goal: Goal): Promise<RestorePart> {
  const { database, schemaVersion } = await desk.engine.state()
  if (goal.kind === 'down') return createDownPart(desk, goal.to, goal.from || schemaVersion, database)
  const backup = await fetchBackup({ ...desk, settings: { ...desk.settings, backup: goal.name } })
  return createRestorePart(desk, backup, database)
}

/**
 * Works with a restore of a run; what that run left half done is put in order first.
 *
 * @param runId  whoever goes on with a dead run's release goes on with that run's restore
 */
export type WithPart = <T>(runId: number, goal: Goal, work: (part: RestorePart) => Promise<T>) => Promise<T>

export function partsOf(data: DataSettings, context: ReleaseContext): WithPart {
  return (runId, goal, work) =>
    withDesk(data, context, runId, async (desk) => {
      await desk.engine.hold?.()
      for (const line of await desk.engine.settle()) context.log.info(line)
      return work(await openPart(desk, goal))
    })
}

/** What data would go back to, what is lost by that, and the backups that there are, newest first. */
export interface DataPlan {
  readonly goal: Goal
  readonly database: string
  readonly loss: string
  readonly points: readonly Point[]
}

/**
 * The backup that a rollback goes back to: the one that is named; with an application that goes back, the one that the bad release made
 * before it migrated, else the newest that is older than that release; else the newest.
 *
 * @param bad  the release that is undone; undefined: none is known, or only data goes back
 * @throws ActionError DATABASE_BACKUP when there is none
 */
export async function planData(
  data: DataSettings,
  context: ReleaseContext,
  bad: ReleaseRecord | undefined,
): Promise<DataPlan> {
  return withDesk(data, context, context.run.runId, async (desk) => {
    const { database, schemaVersion } = await desk.engine.state()
    const points = newestFirst(await desk.store.list(), database)
    const { downTo } = data
    const goal: Goal =
      downTo === undefined
        ? { kind: 'backup', name: data.backup ?? (bad && fittingPoint(points, bad)?.name) ?? 'latest' }
        : { kind: 'down', to: downTo, from: schemaVersion }
    const part = await openPart(desk, goal)
    const named: Goal = goal.kind === 'backup' ? { kind: 'backup', name: part.goal.replace('backup ', '') } : goal
    return { goal: named, database, loss: part.loss, points }
  })
}

/** Those that restores kept of what they replaced are for an undo, not for this. */
function newestFirst(points: readonly Point[], database: string): readonly Point[] {
  return points
    .filter((point) => point.database === database && point.before === undefined)
    .sort((one, other) => other.takenAt.localeCompare(one.takenAt))
}

/** @param points  newest first */
export function fittingPoint(
  points: readonly Point[],
  { intent, createdAt }: Pick<ReleaseRecord, 'intent' | 'createdAt'>,
): Point | undefined {
  // of several the first one is from before its migrations
  const own = points.findLast(({ run }) => run === String(intent.run.id))
  return own ?? points.find(({ takenAt }) => Date.parse(takenAt) < Date.parse(createdAt))
}
