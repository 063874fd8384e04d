import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { type Level, levels } from '../../../../shared/versioning/bump.ts'
import { type Ladder, nextVersion } from '../../../../shared/versioning/next-version.ts'

interface Given {
  readonly channel?: string
  readonly stable?: string
  readonly prerelease?: string
  readonly level?: Level
  /** Default: `level`. */
  readonly since?: Level
  readonly asked?: string
  /** Tags elsewhere; those in the history are added. */
  readonly others?: readonly string[]
}

const read = (text: string | undefined) => (text === undefined ? undefined : new semver.SemVer(text))

function ladder({
  channel = 'stable',
  stable,
  prerelease,
  level = 'patch',
  since = level,
  asked,
  others = [],
}: Given): Ladder {
  return {
    channel,
    stable: read(stable),
    prerelease: read(prerelease),
    level,
    levelSincePrerelease: since,
    initial: new semver.SemVer('0.1.0'),
    ...(asked === undefined ? {} : { asked: new semver.SemVer(asked) }),
    all: [stable, prerelease, ...others].flatMap((text) => read(text) ?? []),
  }
}

describe('the next version', () => {
  it.each<[string, Given, string]>([
    ['the first', {}, '0.1.0'],
    ['[P02] a patch', { stable: '1.2.3', level: 'patch' }, '1.2.4'],
    ['[P02] a minor', { stable: '1.2.3', level: 'minor' }, '1.3.0'],
    ['[P02] a major', { stable: '1.2.3', level: 'major' }, '2.0.0'],
    ['from two digits', { stable: '1.9.10', level: 'minor' }, '1.10.0'],
    ['passes over what another line has', { stable: '1.2.3', level: 'patch', others: ['1.2.4', '1.2.5'] }, '1.2.6'],
    ['passes over by its own level', { stable: '1.2.3', level: 'minor', others: ['1.3.0'] }, '1.4.0'],
    ['as asked by a commit', { stable: '1.2.3', level: 'patch', asked: '3.0.0' }, '3.0.0'],
    ['graduates', { stable: '1.2.3', prerelease: '1.3.0-rc.2', level: 'minor', since: 'none' }, '1.3.0'],
    [
      'graduates what was raised by hand',
      { stable: '1.2.3', prerelease: '2.0.0-rc.2', level: 'minor', since: 'patch' },
      '2.0.0',
    ],
    [
      'goes beyond a prerelease when commits ask for it',
      { stable: '1.2.3', prerelease: '1.3.0-rc.2', level: 'major' },
      '2.0.0',
    ],
  ])('of stable: %s', (_, given, expected) => {
    expect(nextVersion(ladder(given)).raw).toBe(expected)
  })

  const beta = { channel: 'beta', stable: '1.2.3', prerelease: '1.3.0-beta.2', level: 'minor' } as const
  it.each<[string, Given, string]>([
    ['the first of all', { channel: 'beta' }, '0.1.0-beta.1'],
    ['the first of a version', { channel: 'beta', stable: '1.2.3', level: 'minor' }, '1.3.0-beta.1'],
    ['a fix', { ...beta, since: 'patch' }, '1.3.0-beta.3'],
    ['a feature, when the base is a minor already', { ...beta, since: 'minor' }, '1.3.0-beta.3'],
    ['a breaking change', { ...beta, level: 'major', since: 'major' }, '2.0.0-beta.1'],
    [
      'the next after a breaking change',
      { ...beta, prerelease: '2.0.0-beta.1', level: 'major', since: 'minor' },
      '2.0.0-beta.2',
    ],
    ['a feature after a patch', { ...beta, prerelease: '1.2.4-beta.1', since: 'minor' }, '1.3.0-beta.1'],
    [
      'counts in numbers',
      { ...beta, prerelease: '1.3.0-beta.9', since: 'patch', others: ['1.3.0-beta.10'] },
      '1.3.0-beta.11',
    ],
    ['passes over another branch’s counter', { ...beta, since: 'patch', others: ['1.3.0-beta.7'] }, '1.3.0-beta.8'],
    ['alpha to beta', { ...beta, prerelease: '1.3.0-alpha.4', since: 'none' }, '1.3.0-beta.1'],
    ['beta to rc', { ...beta, channel: 'rc', since: 'none' }, '1.3.0-rc.1'],
    ['never back from rc to beta', { ...beta, prerelease: '1.3.0-rc.1', since: 'patch' }, '1.3.1-beta.1'],
    [
      'never back from rc to beta, with a feature',
      { ...beta, prerelease: '1.3.0-rc.1', since: 'minor' },
      '1.4.0-beta.1',
    ],
    ['never below a stable release of another line', { ...beta, since: 'patch', others: ['1.3.0'] }, '1.3.1-beta.1'],
    ['a prerelease without news', { channel: 'beta', stable: '1.2.3', level: 'none' }, '1.2.4-beta.1'],
    ['without any stable release', { channel: 'beta', prerelease: '1.3.0-beta.2', level: 'major' }, '2.0.0-beta.1'],
    ['a tag without counter', { ...beta, prerelease: '1.3.0-beta', since: 'patch' }, '1.3.0-beta.1'],
    ['as asked by a commit', { ...beta, asked: '3.0.0' }, '3.0.0-beta.1'],
  ])('of a prerelease channel: %s', (_, given, expected) => {
    expect(nextVersion(ladder(given)).raw).toBe(expected)
  })

  const small = fc.nat({ max: 3 })
  const release = fc.tuple(small, small, small).map((parts) => parts.join('.'))
  const ofChannel = fc
    .tuple(release, fc.constantFrom('alpha', 'beta', 'rc'), fc.integer({ min: 1, max: 12 }))
    .map(([base, channel, counter]) => `${base}-${channel}.${counter}`)
  const level = fc.constantFrom(...levels)

  it('[P01] is above all of its history, nobody has it, and it is of its channel', () => {
    fc.assert(
      fc.property(
        fc.record({
          channel: fc.constantFrom('stable', 'alpha', 'beta', 'rc'),
          stable: fc.option(release, { nil: undefined }),
          prerelease: fc.option(ofChannel, { nil: undefined }),
          level,
          since: level,
          others: fc.array(fc.oneof(release, ofChannel), { maxLength: 20 }),
        }),
        ({ stable, prerelease, ...rest }) => {
          const isAbove = prerelease !== undefined && (stable === undefined || semver.gt(prerelease, stable))
          const given = ladder({ ...rest, ...(stable ? { stable } : {}), ...(isAbove ? { prerelease } : {}) })
          const next = nextVersion(given)
          expect(given.all.some((taken) => semver.eq(taken, next))).toBe(false)
          for (const below of [given.stable, given.prerelease]) if (below) expect(semver.gt(next, below)).toBe(true)
          expect(next.prerelease[0] ?? 'stable').toBe(given.channel)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
