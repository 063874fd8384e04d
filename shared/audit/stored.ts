import { isIn, type Period } from './period.ts'

/** A secret or a variable as GitHub keeps it, without its value. Times are milliseconds since the epoch. */
export interface Stored {
  readonly kind: 'secret' | 'variable'
  readonly name: string
  /** GitHub's environment that has it; `''`: the repository. */
  readonly environment: string
  readonly createdAt: number
  /** Its last change: GitHub tells of no earlier one. */
  readonly updatedAt: number
}

/** What was set or changed in a period, the earliest first. */
export function changedIn(stored: readonly Stored[], period: Period): readonly Stored[] {
  return stored
    .filter(({ updatedAt }) => isIn(period, updatedAt))
    .toSorted((one, other) => one.updatedAt - other.updatedAt)
}
