import { type IncidentIssue, names } from './incident.ts'
import { daysOf, isIn, type Period } from './period.ts'
import type { Release } from './release.ts'

/** Commits of a revision as far as they are known, newest first, with the author's time. */
export type Commits = ReadonlyMap<string, readonly { readonly sha: string; readonly authoredAt: number }[]>

export interface History {
  /** Of the period and of one before it, oldest first. */
  readonly releases: readonly Release[]
  readonly incidents: readonly IncidentIssue[]
  readonly commits: Commits
}

/** A number with how many cases it stands on; undefined when there is none. */
export interface Measured {
  readonly value: number | undefined
  readonly n: number
}

/** The five DORA metrics. Times in milliseconds, shares from 0 to 1. */
export interface Dora {
  /** Successful deployments a day. */
  readonly frequency: Measured
  readonly leadTime: Measured & { readonly p90: number | undefined }
  readonly changeFailure: Measured
  readonly recovery: Measured
  readonly rework: Measured
}

/** Below it a number is indicative only. */
export const enough = 10
/** A release that begins so soon after a failure was not planned. */
export const reworkWithin = 24 * 3_600_000

const placeOf = ({ environment, service }: Release) => `${environment}\0${service}`

export function dora(history: History, period: Period): Dora {
  const ended = history.releases.filter(({ endedAt }) => isIn(period, endedAt))
  const shipped = shipments(history.releases).filter(({ endedAt }) => isIn(period, endedAt))
  const live = ended.filter(({ kind, wasLive }) => kind === 'release' && wasLive)
  const failures = failuresOf(history)
  const leads = leadTimes(history, period)
  const recoveries = failures.flatMap(({ badAt, goodAt }) =>
    isIn(period, badAt) && goodAt !== undefined ? [goodAt - badAt] : [],
  )
  const deployed = ended.filter(({ kind, wasLive }) => kind === 'rollback' || wasLive)
  const unplanned = deployed.filter((one) => one.kind === 'rollback' || isAfterFailure(one, failures))
  const failed = new Set(failures.map(({ release }) => release.id))
  return {
    frequency: { value: shipped.length / daysOf(period), n: shipped.length },
    leadTime: { value: quantile(leads, 0.5), p90: quantile(leads, 0.9), n: leads.length },
    changeFailure: share(live.filter(({ id }) => failed.has(id)).length, live.length),
    recovery: { value: mean(recoveries), n: recoveries.length },
    rework: share(unplanned.length, deployed.length),
  }
}

/** Committed releases that bring something else than what ran before them, in the order of their ends. */
function shipments(releases: readonly Release[]): readonly Release[] {
  const running = new Map<string, string>()
  return releases
    .filter(({ outcome }) => outcome === 'COMMITTED')
    .sort((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0))
    .filter((release) => {
      const before = running.get(placeOf(release))
      running.set(placeOf(release), release.revision)
      return release.kind === 'release' && before !== release.revision
    })
}

/** Of each commit that came to a service for the first time: from its author's time to the success. */
function leadTimes({ releases, commits }: History, period: Period): readonly number[] {
  const shipped = new Map<string, Set<string>>()
  return shipments(releases).flatMap((release) => {
    const before = shipped.get(placeOf(release))
    const own = commits.get(release.sha) ?? []
    shipped.set(placeOf(release), new Set([...(before ?? []), ...own.map(({ sha }) => sha)]))
    // where nothing ran before, everything would be new
    if (before === undefined || !isIn(period, release.endedAt)) return []
    const fresh = own.filter(({ sha }) => !before.has(sha))
    return fresh.map(({ authoredAt }) => Math.max(0, (release.endedAt ?? 0) - authoredAt))
  })
}

export interface Failure {
  readonly release: Release
  /** First bad verdict. */
  readonly badAt: number
  /** When it was well again; undefined while it is not. */
  readonly goodAt: number | undefined
}

/** Releases that traffic was on and that were reverted, rolled back, left to a person, or named by an incident. */
export function failuresOf({ releases, incidents }: Omit<History, 'commits'>): readonly Failure[] {
  return releases.flatMap((release) => {
    if (release.kind === 'rollback' || !release.wasLive) return []
    const rollbacks = releases.filter(({ undoes }) => undoes === release.id)
    const named = incidents.filter((incident) => names(incident, release) && incident.openedAt >= release.startedAt)
    const isLost = release.outcome === 'REVERTED' || release.outcome === 'NEEDS_HUMAN'
    if (!isLost && rollbacks.length === 0 && named.length === 0) return []
    const badTimes = [
      release.badAt ?? (isLost ? release.endedAt : undefined),
      ...rollbacks.map(({ startedAt }) => startedAt),
      ...named.map(({ openedAt }) => openedAt),
    ].filter((time) => time !== undefined)
    const badAt = Math.min(...badTimes)
    return [{ release, badAt, goodAt: goodAfter(release, badAt, releases) }]
  })
}

/** The end of its own revert, or the next committed release or rollback of the place. */
function goodAfter(release: Release, badAt: number, releases: readonly Release[]): number | undefined {
  const own = release.outcome === 'REVERTED' && release.endedAt !== undefined ? [release.endedAt] : []
  const next = releases.flatMap((one) =>
    one.id !== release.id && one.outcome === 'COMMITTED' && placeOf(one) === placeOf(release)
      ? (one.endedAt ?? [])
      : [],
  )
  const times = [...own, ...next].filter((time) => time >= badAt)
  return times.length === 0 ? undefined : Math.min(...times)
}

function isAfterFailure(one: Release, failures: readonly Failure[]): boolean {
  return failures.some(
    ({ release, badAt }) =>
      release.id !== one.id &&
      placeOf(release) === placeOf(one) &&
      one.startedAt >= badAt &&
      one.startedAt - badAt <= reworkWithin,
  )
}

export function share(part: number, n: number): Measured {
  return { value: n === 0 ? undefined : part / n, n }
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The smallest value that at least the share `q` of all do not exceed. */
function quantile(values: readonly number[], q: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]
}
