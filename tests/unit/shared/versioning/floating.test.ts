import { describe, expect, it } from '@jest/globals'
import semver from 'semver'
import { type Floating, floatingTags } from '../../../../shared/versioning/floating.ts'
import { versionTags } from '../../../../shared/versioning/version-tag.ts'

const all = versionTags(
  ['v1.2.3', 'v1.2.4', 'v1.3.0', 'v2.0.0-beta.1', 'v0.3.0'].map((name) => ({ name, sha: name })),
  'v',
)

describe('floating tags', () => {
  it.each<[string, Floating, string[]]>([
    ['1.3.0', 'major', ['v1']],
    ['1.3.0', 'major-minor', ['v1', 'v1.3']],
    ['1.2.4', 'major-minor', ['v1.2']],
    ['1.2.3', 'major-minor', []],
    ['2.0.0-beta.1', 'major-minor', []],
    ['2.0.0', 'major-minor', ['v2', 'v2.0']],
    ['0.3.0', 'major-minor', ['v0', 'v0.3']],
    ['1.3.0', 'none', []],
  ])('of %s in mode %s are %j', (version, mode, expected) => {
    expect(floatingTags(new semver.SemVer(version), 'v', mode, all)).toEqual(expected)
  })
})
