import { describe, expect, it } from '@jest/globals'
import { channelOf, readChannelRule } from '../../../../shared/versioning/channel.ts'

const rules = ['main: stable', 'develop: beta', 'release/*: rc', 'hotfix/**: stable'].flatMap(
  (line) => readChannelRule(line) ?? [],
)

describe('channels', () => {
  it.each([
    ['main', 'stable'],
    ['develop', 'beta'],
    ['release/1.4', 'rc'],
    ['release/1.4/x', undefined],
    ['hotfix/a/b', 'stable'],
    ['feature/x', undefined],
  ])('branch %s releases on %s', (branch, channel) => {
    expect(channelOf(branch, rules)).toBe(channel)
  })

  it.each(['main', 'main:', ': beta', 'main: be ta', 'main: 1', 'main: beta.1'])('refuses the rule %j', (line) => {
    expect(readChannelRule(line)).toBeUndefined()
  })
})
