import type { SemVer } from 'semver'

/**
 * A branch named `1.x` or `1.2.x` (with any folder or `v` in front) keeps an old line alive: only versions of that line may be
 * released from it.
 *
 * @returns the line, for a message, when the version is outside of it
 */
export function leavesMaintenanceLine(version: SemVer, branch: string): string | undefined {
  const match = /(?:^|[/-])v?(\d+)(?:\.(\d+))?\.x$/i.exec(branch)
  if (!match) return undefined
  const [, major, minor] = match
  const isInside = version.major === Number(major) && (minor === undefined || version.minor === Number(minor))
  return isInside ? undefined : `${[major, minor].filter((part) => part !== undefined).join('.')}.x`
}
