import picomatch from 'picomatch'
import type { SemVer } from 'semver'

/** `stable`, or the first identifier of a prerelease version: `beta` in `1.3.0-beta.2`. */
export type Channel = string

export interface ChannelRule {
  /** A glob over branch names: `main`, `release/*`. */
  readonly branch: string
  readonly channel: Channel
}

/** Reads `branch-glob: channel`. */
export function readChannelRule(line: string): ChannelRule | undefined {
  const match = /^(\S+?)\s*:\s*([0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)$/.exec(line)
  return match ? { branch: match[1] ?? '', channel: match[2] ?? '' } : undefined
}

/** The channel of a branch: the first rule that fits. Undefined: nothing is released from it. */
export function channelOf(branch: string, rules: readonly ChannelRule[]): Channel | undefined {
  return rules.find((rule) => picomatch.isMatch(branch, rule.branch, { dot: true }))?.channel
}

/** The channel that a version was released on. */
export function channelOfVersion(version: SemVer): Channel {
  return version.prerelease.length === 0 ? 'stable' : String(version.prerelease[0])
}
