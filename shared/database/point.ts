import * as z from 'zod/mini'

/** What is kept beside a backup, and what it is compared with later. */
export const pointSchema = z.object({
  schema: z.literal(1),
  name: z.string().check(z.regex(/^[\w][\w.-]*$/)),
  engine: z.string(),
  database: z.string(),
  /** The moment of its snapshot, ISO: later writes are not in it. */
  takenAt: z.string(),
  /** Until when it is kept, ISO. */
  keepUntil: z.optional(z.string()),
  bytes: z.number(),
  sha256: z.string(),
  serverVersion: z.string(),
  toolVersion: z.string(),
  /** Newest migration by the tool's own table; '' where there is none. */
  schemaVersion: z.string(),
  /** Rows of each table in the snapshot itself. */
  rows: z.record(z.string(), z.number()),
  /** Write-ahead log position at the snapshot, for recovery to a point in time. */
  position: z.string(),
  /** Made right before that backup was restored over it, and whether it was: what an undo goes back to. */
  before: z.optional(z.object({ point: z.string(), restored: z.boolean() })),
  /** Level that it was proven to; changes when it is verified again. */
  level: z.optional(z.enum(['file', 'readable', 'whole', 'restored', 'right'])),
  run: z.string(),
})

export type Point = z.infer<typeof pointSchema>

/**
 * `app-20261128T064500Z`: sorts by time, and is a file's name everywhere.
 *
 * @param taken  points that there are: two of the same second get names of their own
 * @param suffix  what it is besides a backup: `-before`
 */
export function pointName(
  database: string,
  at: number,
  taken: readonly Pick<Point, 'name'>[] = [],
  suffix = '',
): string {
  const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
  const name = `${database.replace(/[^\w.-]/g, '_').replace(/^[.-]/, '_')}-${time}${suffix}`
  const same = taken.filter((one) => one.name === name || one.name.startsWith(`${name}-`)).length
  return same === 0 ? name : `${name}-${same + 1}`
}

/**
 * The backup that is asked for.
 *
 * @param wanted  a name, or `latest`: the newest of this database
 */
export function choosePoint(points: readonly Point[], wanted: string, database: string): Point | undefined {
  if (wanted !== 'latest') return points.find(({ name }) => name === wanted)
  const own = points.filter((point) => point.database === database)
  return own.sort((a, b) => b.takenAt.localeCompare(a.takenAt))[0]
}

/** Backups of a database whose time is over. The newest one that is proven whole or better is never among them. */
export function outdated(points: readonly Point[], database: string, now: number): readonly Point[] {
  const own = points.filter((point) => point.database === database).sort((a, b) => b.takenAt.localeCompare(a.takenAt))
  const last = own.find(({ level }) => level !== undefined && level !== 'file' && level !== 'readable')
  if (last === undefined) return []
  return own.filter((point) => point !== last && point.keepUntil !== undefined && Date.parse(point.keepUntil) < now)
}
