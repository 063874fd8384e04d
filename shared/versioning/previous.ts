import { type Channel, channelOfVersion } from './channel.ts'
import type { VersionTag } from './version-tag.ts'

/**
 * The release that comes before: the highest version of the channel or of `stable`. A stable release comes after the last stable
 * one, whatever prereleases lie between.
 *
 * @param reachable  version tags in the history of the commit, highest first
 * @param below  only versions below this one
 */
export function previousRelease(
  reachable: readonly VersionTag[],
  channel: Channel,
  below?: VersionTag['version'],
): VersionTag | undefined {
  return reachable.find(({ version }) => {
    const isLower = below === undefined || version.compare(below) < 0
    return isLower && ['stable', channel].includes(channelOfVersion(version))
  })
}
