import semver, { type SemVer } from 'semver'
import { type Level, raise } from './bump.ts'
import { type Channel, channelOfVersion } from './channel.ts'

/** What the next version depends on. Levels are those after the policies (`major-zero`, `default-bump`, an explicit bump). */
export interface Ladder {
  readonly channel: Channel
  /** The last stable version in the commit's history. */
  readonly stable: SemVer | undefined
  /** The highest prerelease in the commit's history, if it is above `stable`. */
  readonly prerelease: SemVer | undefined
  /** What the commits since `stable` ask for. */
  readonly level: Level
  /** What the commits since `prerelease` ask for. */
  readonly levelSincePrerelease: Level
  /** The first version. */
  readonly initial: SemVer
  /** A version that is asked for (`Release-As`): its base is not computed. */
  readonly asked?: SemVer
  /** Every version of this prefix, wherever its tag is. */
  readonly all: readonly SemVer[]
}

/**
 * The next version of a channel. It is above every version in the commit's history, and nobody has it yet: a version that a commit
 * outside of this history holds is passed over.
 */
export function nextVersion(ladder: Ladder): SemVer {
  const base = freeBase(baseOf(ladder), ladder)
  if (ladder.channel === 'stable') return base
  const next = withCounter(base, ladder)
  const { prerelease, levelSincePrerelease } = ladder
  if (prerelease === undefined || next.compare(prerelease) > 0) return next
  // the history holds a later rung of this version (rc before beta): go on to the version after it
  return withCounter(freeBase(raise(raise(prerelease, 'none'), atLeastPatch(levelSincePrerelease)), ladder), ladder)
}

/** The version without prerelease part that is being worked towards. */
function baseOf({ stable, prerelease, level, levelSincePrerelease, initial, asked, channel }: Ladder): SemVer {
  if (asked) return channel === 'stable' ? asked : raise(asked, 'none')
  const fromStable = stable === undefined ? initial : raise(stable, level)
  const fromPrerelease = prerelease === undefined ? fromStable : raise(prerelease, levelSincePrerelease)
  const base = semver.gt(fromPrerelease, fromStable) ? fromPrerelease : fromStable
  return stable !== undefined && semver.lte(base, stable) ? raise(stable, 'patch') : base
}

function freeBase(base: SemVer, { all, level, levelSincePrerelease, prerelease }: Ladder): SemVer {
  const step = atLeastPatch(prerelease === undefined ? level : levelSincePrerelease)
  let free = base
  while (all.some((version) => semver.eq(version, free))) free = raise(free, step)
  return free
}

function withCounter(base: SemVer, { all, channel }: Ladder): SemVer {
  const taken = all.filter(
    (version) => channelOfVersion(version) === channel && raise(version, 'none').compare(base) === 0,
  )
  const counters = taken.map(({ prerelease }) => (typeof prerelease[1] === 'number' ? prerelease[1] : 0))
  return new semver.SemVer(`${base.version}-${channel}.${Math.max(0, ...counters) + 1}`)
}

function atLeastPatch(level: Level): Level {
  return level === 'none' ? 'patch' : level
}
