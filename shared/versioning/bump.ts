import semver, { type SemVer } from 'semver'
import type { History } from '../commits/history.ts'
import type { Change } from '../commits/message.ts'

export const levels = ['none', 'patch', 'minor', 'major'] as const
export type Level = (typeof levels)[number]

const levelOfType: ReadonlyMap<string, Level> = new Map([
  ['feat', 'minor'],
  ['fix', 'patch'],
  ['perf', 'patch'],
  ['security', 'patch'],
  ['revert', 'patch'],
])

/** What one conventional change asks for. */
export function levelOf({ type, breaking }: Pick<Change, 'type' | 'breaking'>): Level {
  return breaking.length > 0 ? 'major' : (levelOfType.get(type) ?? 'none')
}

export function highest(given: readonly Level[]): Level {
  return given.reduce((high, level) => (levels.indexOf(level) > levels.indexOf(high) ? level : high), 'none')
}

/**
 * The level that the commits of a range ask for together.
 *
 * @param fallback  what commits without a releasable type give
 */
export function levelOfHistory({ kinds, count }: Pick<History, 'kinds' | 'count'>, fallback: Level = 'none'): Level {
  const level = highest(kinds.map(levelOf))
  return level === 'none' && count > 0 ? fallback : level
}

/** Below 1.0.0 a breaking change may ask for less: semver promises nothing there. */
export function atMajorZero(level: Level, version: SemVer | undefined, majorZero: 'minor' | 'major'): Level {
  return level === 'major' && majorZero === 'minor' && version?.major === 0 ? 'minor' : level
}

/**
 * The next version without a prerelease part, as semver does it: a prerelease that already stands for the level gives its base
 * (`2.0.0-beta.1` + major = `2.0.0`); `none` gives the base too. Build metadata is dropped.
 */
export function raise(version: SemVer, level: Level): SemVer {
  const base = new semver.SemVer(`${version.major}.${version.minor}.${version.patch}`)
  return level === 'none' ? base : new semver.SemVer(version.version).inc(level)
}
