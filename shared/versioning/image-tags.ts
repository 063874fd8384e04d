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
    ...(version === undefined ? [] : [`v${version.raw.replace(/^v/, '')}`]),
    `sha-${sha.slice(0, 7)}`,
    ...(version !== undefined && isHighestStable ? ['latest'] : []),
    ...(branch === undefined ? [] : [`${branch}-latest`]),
  ].map(validImageTag)
}

/** `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}` (OCI distribution spec): what is not allowed becomes `-`. */
export function validImageTag(text: string): string {
  return (text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'image').slice(0, 128)
}
