import { describe, expect, it } from '@jest/globals'
import semver from 'semver'
import { previousRelease } from '../../../../shared/versioning/previous.ts'
import { versionTags } from '../../../../shared/versioning/version-tag.ts'

const reachable = versionTags(
  ['v1.2.0', 'v1.3.0-alpha.1', 'v1.3.0-beta.1', 'v1.3.0-beta.2', 'v1.3.0', 'v1.4.0-rc.1'].map((name) => ({
    name,
    sha: name,
  })),
  'v',
)

describe('the previous release', () => {
  it.each([
    ['stable', undefined, 'v1.3.0'],
    ['stable', '1.3.0', 'v1.2.0'],
    ['beta', undefined, 'v1.3.0'],
    ['beta', '1.3.0', 'v1.3.0-beta.2'],
    ['beta', '1.3.0-beta.2', 'v1.3.0-beta.1'],
    ['beta', '1.3.0-beta.1', 'v1.2.0'],
    ['rc', undefined, 'v1.4.0-rc.1'],
    ['stable', '1.2.0', undefined],
  ])('on %s below %s is %s', (channel, below, expected) => {
    expect(previousRelease(reachable, channel, below === undefined ? undefined : new semver.SemVer(below))?.tag).toBe(
      expected,
    )
  })
})
