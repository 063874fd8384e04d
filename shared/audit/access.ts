import { isIn, type Period } from './period.ts'
import type { Release } from './release.ts'

/** What an audit of access is to show. */
export interface Finding {
  readonly kind: 'out of hours' | 'rollback' | 'failures in a row'
  readonly release: Release
  /** Of failures in a row: how many. */
  readonly count: number
}

const mostInARow = 2

/**
 * Releases and rollbacks begun out of hours, rollbacks, and failures in a row of one service and environment.
 *
 * @param isWorkTime  whether an instant (milliseconds since the epoch) is one of business hours
 */
export function findingsOf(
  releases: readonly Release[],
  period: Period,
  isWorkTime: (instant: number) => boolean,
): readonly Finding[] {
  const begun = releases.filter(({ startedAt }) => isIn(period, startedAt))
  const late = begun.filter(({ startedAt }) => !isWorkTime(startedAt))
  return [
    ...late.map((release): Finding => ({ kind: 'out of hours', release, count: 1 })),
    ...begun
      .filter(({ kind }) => kind === 'rollback')
      .map((release): Finding => ({ kind: 'rollback', release, count: 1 })),
    ...rowsOf(begun),
  ]
}

/** Each row once, by its last failure. A release that another one superseded neither fails nor ends a row. */
function rowsOf(releases: readonly Release[]): readonly Finding[] {
  const rows = new Map<string, Release[]>()
  const found: Finding[] = []
  const finish = (row: readonly Release[]) => {
    const release = row.at(-1)
    if (release && row.length >= mostInARow) found.push({ kind: 'failures in a row', release, count: row.length })
  }
  for (const release of releases) {
    const { kind, outcome, environment, service } = release
    if (kind !== 'release' || outcome === undefined || outcome === 'SUPERSEDED' || outcome === 'UNSEEN') continue
    const place = `${environment}\0${service}`
    const row = rows.get(place) ?? []
    if (outcome === 'COMMITTED') finish(row)
    rows.set(place, outcome === 'COMMITTED' ? [] : [...row, release])
  }
  for (const row of rows.values()) finish(row)
  return found
}
