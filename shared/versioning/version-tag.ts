import semver, { type SemVer } from 'semver'

export interface VersionTag {
  /** With its prefix: `frontend-v1.2.3`. */
  readonly tag: string
  readonly version: SemVer
  /** The commit. */
  readonly sha: string
}

/**
 * The tags that are a prefix and a semantic version, highest version first. All others (`v1`, `untagged-96fc`, another
 * package's `vscode-v1.0.0`) are no releases.
 */
export function versionTags(
  tags: readonly { readonly name: string; readonly sha: string }[],
  prefix: string,
): readonly VersionTag[] {
  return tags
    .flatMap(({ name, sha }) => {
      const version = versionOf(name, prefix)
      return version === undefined ? [] : [{ tag: name, version, sha }]
    })
    .sort((a, b) => semver.rcompare(a.version, b.version))
}

/** The version that a tag of this prefix stands for. */
export function versionOf(tag: string, prefix: string): SemVer | undefined {
  if (!tag.startsWith(prefix)) return undefined
  const rest = tag.slice(prefix.length)
  // semver would take a "v" of its own in front
  return /^\d/.test(rest) ? (semver.parse(rest) ?? undefined) : undefined
}

/** Reads a version, with or without a `v` in front. */
export function readVersion(text: string): SemVer | undefined {
  return semver.parse(text.trim().replace(/^v/, '')) ?? undefined
}
