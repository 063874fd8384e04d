/** How far a backup is proven to be one, from the least to the most; each level holds all before it. */
export const levels = ['file', 'readable', 'whole', 'restored', 'right'] as const
export type Level = (typeof levels)[number]

/** Whether a level proves all that another one does. */
export function reaches(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted)
}

/** What a check of a backup came to. */
export interface Proof {
  /** The highest level that was passed; none where not even the file is what it was. */
  readonly level: Level | undefined
  /** Why the next level was not passed; undefined when all that was asked for was. */
  readonly refusal: string | undefined
  /** Rows of the restored copy that were counted and compared. */
  readonly rows: number
  /** What was looked at, and what could not be, a line each. */
  readonly notes: readonly string[]
}
