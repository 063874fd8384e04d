import semver from 'semver'
import type { History } from '../../../shared/commits/history.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { atMajorZero, highest, type Level, levelOfHistory } from '../../../shared/versioning/bump.ts'
import { type Channel, channelOfVersion } from '../../../shared/versioning/channel.ts'
import { leavesMaintenanceLine } from '../../../shared/versioning/maintenance.ts'
import { nextVersion } from '../../../shared/versioning/next-version.ts'
import { previousRelease } from '../../../shared/versioning/previous.ts'
import { readVersion, type VersionTag } from '../../../shared/versioning/version-tag.ts'
import type { SemverTagInputs } from './inputs.ts'

/** The releases that a new one is measured by; all of them in the commit's history. */
export interface Baselines {
  readonly stable: VersionTag | undefined
  /** The highest prerelease above `stable` on one of the channels. */
  readonly prerelease: VersionTag | undefined
  /** The last release of the channel or of stable: what came after it is news. */
  readonly settled: VersionTag | undefined
}

export interface Facts {
  readonly sha: string
  readonly branch: string | undefined
  /** Undefined: the branch releases nothing. */
  readonly channel: Channel | undefined
  /** Highest first. */
  readonly reachable: readonly VersionTag[]
  /** Every version tag of the prefix, wherever it is; highest first. */
  readonly all: readonly VersionTag[]
  readonly baselines: Baselines
  readonly since: Readonly<Record<keyof Baselines, History>>
  /** A release of the channel, made on a later commit, that holds this one. */
  readonly absorbedBy: VersionTag | undefined
  /** Whether `absorbedBy` is this commit's own release: `update-files` tags a commit made on top of it. */
  readonly isOwnRelease: boolean
}

export type Bump = Level | 'prerelease'

export type Plan =
  | {
      readonly kind: 'release'
      readonly release: Omit<VersionTag, 'sha'>
      readonly bump: Bump
      readonly previous: VersionTag | undefined
    }
  /** `last` is the release that stands; it may be on this commit. */
  | {
      readonly kind: 'nothing'
      readonly reason: string
      readonly last: VersionTag | undefined
      readonly previous: VersionTag | undefined
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'wrong'; readonly problem: Problem }

export function baselines(
  reachable: readonly VersionTag[],
  channel: Channel | undefined,
  channels: ReadonlySet<Channel>,
): Baselines {
  const stable = previousRelease(reachable, 'stable')
  const prerelease = reachable.find(
    ({ version }) =>
      version.prerelease.length > 0 &&
      [channel, ...channels].includes(channelOfVersion(version)) &&
      (stable === undefined || version.compare(stable.version) > 0),
  )
  return { stable, prerelease, settled: previousRelease(reachable, channel ?? 'stable') }
}

/** Decides what to tag, from what git says. */
export function planTag(inputs: SemverTagInputs, facts: Facts): Plan {
  const { channel, sha, absorbedBy, branch } = facts
  const { settled } = facts.baselines
  if (inputs.version) return planExplicit(inputs.version, inputs, facts)
  if (channel === undefined) return withoutChannel(facts)
  if (inputs.bump === 'none') return nothing(facts, settled, 'bump is none')
  if (inputs.bump === 'prerelease' && channel === 'stable') return wrongPrerelease(branch)
  if (settled?.sha === sha) return nothing(facts, settled, isHere(settled))
  if (absorbedBy) return nothing(facts, absorbedBy, isWithin(absorbedBy, facts))
  return planNext(inputs, facts, channel)
}

/** Also a run that a tag's push started: the tag is what it is about. */
function withoutChannel(facts: Facts): Plan {
  const here = facts.reachable.find(({ sha }) => sha === facts.sha)
  if (here) return nothing(facts, here, `${here.tag} is on this commit already`)
  const { branch, baselines: known } = facts
  const reason =
    branch === undefined ? 'this run is on no branch' : `${branch} has no channel: nothing is released from it`
  return nothing(facts, known.settled, reason)
}

function planNext(inputs: SemverTagInputs, facts: Facts, channel: Channel): Plan {
  const { reachable, all, branch, since } = facts
  const { stable, prerelease, settled } = facts.baselines
  const askedIn = ({ releaseAs }: History) => (inputs.releaseAs ? releaseAs : undefined)
  const level = wanted(inputs, since.stable, stable)
  const graduates = channel === 'stable' && prerelease !== undefined
  const isAsked = inputs.bump !== 'auto' || askedIn(since.settled) !== undefined
  if (!isAsked && !graduates && wanted(inputs, since.settled, settled) === 'none') {
    return nothing(
      facts,
      settled,
      `nothing to release in ${describeCount(since.settled)} since ${settled?.tag ?? 'the beginning'}`,
    )
  }
  const asked = inputs.bump === 'auto' ? askedIn(since.stable) : undefined
  const askedVersion = asked === undefined ? undefined : readVersion(asked)
  if (asked !== undefined && (askedVersion === undefined || (stable && askedVersion.compare(stable.version) <= 0))) {
    return {
      kind: 'refused',
      reason: `Release-As: ${asked} in a commit is not a version above ${stable?.tag ?? 'nothing'}`,
    }
  }
  const version = nextVersion({
    channel,
    stable: stable?.version,
    prerelease: prerelease?.version,
    level,
    levelSincePrerelease: wanted(inputs, since.prerelease, prerelease),
    initial: inputs.initialVersion,
    ...(askedVersion === undefined ? {} : { asked: askedVersion }),
    all: all.map((tag) => tag.version),
  })
  const line = branch === undefined ? undefined : leavesMaintenanceLine(version, branch)
  if (line !== undefined)
    return {
      kind: 'refused',
      reason: `${version.version} does not belong to the line ${line} of branch ${branch ?? ''}`,
    }
  const previous = previousRelease(reachable, channel, version)
  return {
    kind: 'release',
    release: { tag: inputs.tagPrefix + version.raw, version },
    bump: bumpOf(version, previous, stable, level),
    previous,
  }
}

/** The level that these commits, or the input, ask for. */
function wanted(
  { bump, defaultBump, majorZero }: SemverTagInputs,
  history: History,
  from: VersionTag | undefined,
): Level {
  if (bump === 'hotfix') return 'patch'
  if (bump === 'major' || bump === 'minor' || bump === 'patch') return bump
  return atMajorZero(levelOfHistory(history, defaultBump), from?.version, majorZero)
}

function planExplicit(
  version: NonNullable<SemverTagInputs['version']>,
  { tagPrefix }: SemverTagInputs,
  facts: Facts,
): Plan {
  const tag = tagPrefix + version.raw
  const taken = facts.all.find((other) => other.tag === tag)
  const last = facts.reachable[0]
  if (taken?.sha === facts.sha) return nothing(facts, taken, isHere(taken))
  // its files were changed in a commit on top of this one
  if (taken && taken.tag === facts.absorbedBy?.tag)
    return nothing(facts, facts.absorbedBy, isWithin(facts.absorbedBy, facts))
  const problem = { input: 'version', received: version.raw }
  if (taken)
    return {
      kind: 'wrong',
      problem: { ...problem, allowed: `a version that is not taken: ${tag} is on ${taken.sha.slice(0, 7)}` },
    }
  if (last && version.compare(last.version) <= 0) {
    return {
      kind: 'wrong',
      problem: {
        ...problem,
        allowed: `a version above the last one, ${last.tag}`,
        example: semver.inc(last.version.version, 'patch') ?? '',
      },
    }
  }
  const previous = previousRelease(facts.reachable, channelOfVersion(version))
  const { stable } = facts.baselines
  return { kind: 'release', release: { tag, version }, bump: bumpOf(version, previous, stable, 'none'), previous }
}

function bumpOf(
  version: VersionTag['version'],
  previous: VersionTag | undefined,
  stable: VersionTag | undefined,
  level: Level,
): Bump {
  const isNextRung =
    previous !== undefined && previous.version.prerelease.length > 0 && previous.version.compareMain(version) === 0
  if (isNextRung && version.prerelease.length > 0) return 'prerelease'
  if (stable === undefined) return level
  return highest(
    (['major', 'minor', 'patch'] as const).filter((part) => semver.diff(stable.version, version)?.endsWith(part)),
  )
}

function nothing({ reachable }: Facts, last: VersionTag | undefined, reason: string): Plan {
  const previous =
    last === undefined ? undefined : previousRelease(reachable, channelOfVersion(last.version), last.version)
  return { kind: 'nothing', reason, last, previous }
}

const earlier = 'already (made by an earlier attempt)'

function isHere({ tag }: VersionTag): string {
  return `${tag} is on this commit ${earlier}`
}

function isWithin({ tag }: VersionTag, { isOwnRelease }: Facts): string {
  return isOwnRelease ? `${tag} was made from this commit ${earlier}` : `this commit is part of ${tag} already`
}

function wrongPrerelease(branch: string | undefined): Plan {
  const allowed = `another bump: branch ${branch ?? ''} is on the channel stable, and a prerelease needs a channel of its own (input channels)`
  return { kind: 'wrong', problem: { input: 'bump', received: 'prerelease', allowed, example: 'patch' } }
}

function describeCount({ count }: History): string {
  return count === 1 ? '1 commit' : `${count} commits`
}
