import type { DatabaseState } from './engine.ts'

/** What must hold before a database is changed; undefined: not asked for. */
export interface Limits {
  readonly maxConnections: number | undefined
  /** Bytes free where backups are written on this runner: a server does not tell its own disk. */
  readonly minFreeDisk: number | undefined
  /** Milliseconds. */
  readonly maxTransactionAge: number | undefined
}

/** Why the database is not ready to be changed, a sentence each. What nobody tells is a reason as well: it was asked for. */
export function whyNotReady(
  { maxConnections, minFreeDisk, maxTransactionAge }: Limits,
  { connections, oldestTransaction }: Pick<DatabaseState, 'connections' | 'oldestTransaction'>,
  freeDisk: number,
): readonly string[] {
  const above = (what: string, value: number | undefined, limit: number | undefined, unit = '') => {
    if (limit === undefined) return []
    if (value === undefined) return [`${what} is not known, and preflight asks for at most ${limit}${unit}`]
    return value > limit ? [`${what} is ${Math.round(value)}${unit}, at most ${limit}${unit} allowed`] : []
  }
  const seconds = (milliseconds: number | undefined) => milliseconds && milliseconds / 1_000
  return [
    ...above('the number of connections', connections, maxConnections),
    ...above('the age of the oldest transaction', seconds(oldestTransaction), seconds(maxTransactionAge), ' s'),
    ...(minFreeDisk !== undefined && freeDisk < minFreeDisk
      ? [`${gigabytes(freeDisk)} of disk are free on this runner, at least ${gigabytes(minFreeDisk)} asked for`]
      : []),
  ]
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`
