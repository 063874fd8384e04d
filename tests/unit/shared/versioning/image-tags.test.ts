import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { imageTags, validImageTag } from '../../../../shared/versioning/image-tags.ts'

const sha = '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83'
const of = (version: string | undefined, isHighestStable: boolean, branch?: string) =>
  imageTags({ sha, version: version === undefined ? undefined : new semver.SemVer(version), isHighestStable, branch })

describe('image tags', () => {
  it('[P03] of a release are its version, the commit and latest', () => {
    expect(of('1.2.3', true)).toEqual(['v1.2.3', 'sha-4e1243b', 'latest'])
  })

  it('[P04] of a branch are the commit and the branch', () => {
    expect(of(undefined, false, 'develop')).toEqual(['sha-4e1243b', 'develop-latest'])
    expect(of('1.2.3', true, 'main')).toEqual(['v1.2.3', 'sha-4e1243b', 'latest', 'main-latest'])
  })

  it('never call a prerelease or an old line latest', () => {
    expect(of('1.3.0-beta.1', false)).toEqual(['v1.3.0-beta.1', 'sha-4e1243b'])
  })

  it.each(['功能', 'ветка', '#', "';--", '...', '漢字/é'])(
    'never call the branch %s latest: only a release is',
    (branch) => {
      const tags = of(undefined, false, branch)
      expect(tags).not.toContain('latest')
      expect(tags.at(-1)).toMatch(/^\w.*-latest$/)
    },
  )

  it('of a branch end in latest however long its name is', () => {
    const [, tag = ''] = of(undefined, false, 'b'.repeat(200))
    expect([tag.length, tag.endsWith('b-latest')]).toEqual([128, true])
  })

  it('are valid whatever the branch is called', () => {
    expect(of('1.2.3+build.5', false, 'feature/Über#1')).toEqual([
      'v1.2.3-build.5',
      'sha-4e1243b',
      'feature-ber-1-latest',
    ])
    fc.assert(
      fc.property(fc.string(), (name) => expect(validImageTag(name)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/)),
    )
  })
})
