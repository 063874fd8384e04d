import { describe, expect, it } from '@jest/globals'
import { versionOf, versionTags } from '../../../../shared/versioning/version-tag.ts'

describe('version tags', () => {
  it.each([
    ['v1.2.3', 'v', '1.2.3'],
    ['1.2.3', '', '1.2.3'],
    ['v1.2.3', '', undefined],
    ['1.2.3', 'v', undefined],
    ['app-1.2.3', 'app-', '1.2.3'],
    ['app-web-1.2.3', 'app-', undefined],
    ['app-web-1.2.3', 'app-web-', '1.2.3'],
    ['vscode-v1.2.3', 'v', undefined],
    ['vscode-v1.2.3', 'vscode-v', '1.2.3'],
    ['pkg/a.b@1.2.3', 'pkg/a.b@', '1.2.3'],
    ['v1', 'v', undefined],
    ['v1.2', 'v', undefined],
    ['vv1.2.3', 'v', undefined],
    ['untagged-96fc1a2', 'untagged-', undefined],
    ['v2024.01.15', 'v', undefined],
    ['v1.2.3-beta.2', 'v', '1.2.3-beta.2'],
    ['v1.2.3+build.5', 'v', '1.2.3'],
  ])('reads %s with the prefix %j', (tag, prefix, version) => {
    expect(versionOf(tag, prefix)?.version).toBe(version)
  })

  it('[P01] come highest first, by semver and not by letters, prereleases below their release', () => {
    const names = ['v1.9.0', 'v1.10.0', 'v1.10.0-beta.9', 'v1.10.0-beta.10', 'v1.10.0-rc.1', 'v1.2.3', 'v1', 'nightly']
    const found = versionTags(
      names.map((name) => ({ name, sha: 'a' })),
      'v',
    )
    expect(found.map(({ tag }) => tag)).toEqual([
      'v1.10.0',
      'v1.10.0-rc.1',
      'v1.10.0-beta.10',
      'v1.10.0-beta.9',
      'v1.9.0',
      'v1.2.3',
    ])
  })
})
