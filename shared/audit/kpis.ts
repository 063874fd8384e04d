import { dora, failuresOf, type History, mean, type Measured, share } from './metrics.ts'
import { isIn, type Period } from './period.ts'
import type { Release } from './release.ts'

/** In milliseconds, and shares from 0 to 1. */
export interface Kpis {
  /** COMMITTED ÷ all releases that ended, superseded ones, and those whose end nobody saw, left out. */
  readonly successRate: Measured
  /** Mean time of the committed ones. */
  readonly deployment: Measured
  /** Rollbacks, and reverts by the release itself, ÷ releases. */
  readonly rollbackRate: Measured
  readonly recovery: Measured
  readonly changeFailure: Measured
}

export function kpis(history: History, period: Period): Kpis {
  const ended = history.releases.filter(
    ({ endedAt, outcome }) => isIn(period, endedAt) && outcome !== 'SUPERSEDED' && outcome !== 'UNSEEN',
  )
  const releases = ended.filter(({ kind }) => kind === 'release')
  const committed = releases.filter(({ outcome }) => outcome === 'COMMITTED')
  const backwards = ended.filter(({ kind, outcome }) =>
    kind === 'rollback' ? outcome === 'COMMITTED' : outcome === 'REVERTED',
  )
  const { recovery, changeFailure } = dora(history, period)
  return {
    successRate: share(committed.length, releases.length),
    deployment: { value: mean(committed.flatMap(({ worked }) => worked ?? [])), n: committed.length },
    rollbackRate: share(backwards.length, releases.length),
    recovery,
    changeFailure,
  }
}

/** What one service did in the period. */
export interface ServiceLine {
  readonly environment: string
  readonly service: string
  readonly releases: number
  readonly rollbacks: number
  readonly failures: number
  readonly successRate: Measured
  readonly deployment: Measured
}

/** A line a service and environment that something ended in, by name. */
export function serviceLines(history: History, period: Period): readonly ServiceLine[] {
  const places = new Map<string, Release[]>()
  for (const release of history.releases) {
    if (!isIn(period, release.endedAt)) continue
    const place = `${release.environment}\0${release.service}`
    places.set(place, [...(places.get(place) ?? []), release])
  }
  const failed = new Set(failuresOf(history).map(({ release }) => release.id))
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([place, releases]) => {
      const [environment = '', service = ''] = place.split('\0')
      const { successRate, deployment } = kpis({ ...history, releases }, period)
      return {
        environment,
        service,
        releases: releases.filter(({ kind }) => kind === 'release').length,
        rollbacks: releases.filter(({ kind }) => kind === 'rollback').length,
        failures: releases.filter(({ id }) => failed.has(id)).length,
        successRate,
        deployment,
      }
    })
}
