import type { SemVer } from 'semver'

/**
 * The tags that an image of this commit gets: `v1.2.3` and, of the highest stable version, `latest`; always `sha-<7>`; on a branch
 * `<branch>-latest`.
 *
 * @param version  the release of this very commit, if it is one
 */
export function imageTags(commit: {
  readonly sha: string
  readonly version?: SemVer | undefined
  readonly isHighestStable: boolean
  readonly branch?: string | undefined
}): readonly string[] {
  const { sha, version, isHighestStable, branch } = commit
  return [
    ...(version === undefined ? [] : [validImageTag(`v${version.raw.replace(/^v/, '')}`)]),
    `sha-${sha.slice(0, 7)}`,
    ...(version !== undefined && isHighestStable ? ['latest'] : []),
    // made valid by itself: of a branch that has no valid letter only `latest` would be left
    ...(branch === undefined ? [] : [`${validImageTag(branch).slice(0, longest - ofBranch.length)}${ofBranch}`]),
  ]
}

const longest = 128
const ofBranch = '-latest'

/** `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}` (OCI distribution spec): what is not allowed becomes `-`. */
export function validImageTag(text: string): string {
  return (text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'image').slice(0, longest)
}
