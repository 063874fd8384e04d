import { channelOfVersion } from './channel.ts'
import type { VersionTag } from './version-tag.ts'

/** Which tags follow the newest release. */
export type Floating = 'none' | 'major' | 'major-minor'

/**
 * The floating tags that this release may take: never for a prerelease, and never backwards, so `v1` stays where it is when 1.2.4
 * comes after 1.3.0.
 *
 * @param all  every version tag of the prefix, wherever it is
 */
export function floatingTags(
  version: VersionTag['version'],
  prefix: string,
  mode: Floating,
  all: readonly VersionTag[],
): readonly string[] {
  if (mode === 'none' || version.prerelease.length > 0) return []
  const later = all
    .map((tag) => tag.version)
    .filter((other) => channelOfVersion(other) === 'stable' && other.compare(version) > 0)
  const isHighest = (line: (other: VersionTag['version']) => boolean) => !later.some(line)
  const sameMajor = (other: VersionTag['version']) => other.major === version.major
  return [
    ...(isHighest(sameMajor) ? [`${prefix}${version.major}`] : []),
    ...(mode === 'major-minor' && isHighest((other) => sameMajor(other) && other.minor === version.minor)
      ? [`${prefix}${version.major}.${version.minor}`]
      : []),
  ]
}
