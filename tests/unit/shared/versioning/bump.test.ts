import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseMessage } from '../../../../shared/commits/parse-message.ts'
import { atMajorZero, highest, type Level, levelOfHistory, raise } from '../../../../shared/versioning/bump.ts'
import { readVersion } from '../../../../shared/versioning/version-tag.ts'

const history = (...texts: string[]) => ({
  count: texts.length,
  kinds: texts.flatMap((text) => parseMessage(text, { squash: 'header', isMerge: false }).changes),
})
const version = (text: string) => {
  const read = readVersion(text)
  if (!read) throw new Error(`${text} is not a version`)
  return read
}

describe('the level that commits ask for', () => {
  it.each<[string, Level, string[]]>([
    ['[P02] a feature is minor', 'minor', ['feat: x', 'fix: y']],
    ['[P02] a fix is a patch', 'patch', ['fix: x', 'docs: y']],
    ['[P02] a security commit is a patch', 'patch', ['security: x']],
    ['performance is a patch', 'patch', ['perf: x']],
    ['a revert of something released is a patch', 'patch', ['Revert "feat: x"']],
    ['[P02] a breaking change is major', 'major', ['chore!: x', 'feat: y']],
    ['a footer on any type is major', 'major', ['docs: x\n\nBREAKING CHANGE: y']],
    ['a chore is nothing', 'none', ['chore: x', 'docs: y', 'Improve things']],
    ['nothing is nothing', 'none', []],
  ])('%s', (_, level, texts) => {
    expect(levelOfHistory(history(...texts))).toBe(level)
  })

  it('takes the fallback only where there are commits', () => {
    expect(levelOfHistory(history('chore: x'), 'patch')).toBe('patch')
    expect(levelOfHistory(history('feat: x'), 'patch')).toBe('minor')
    expect(levelOfHistory(history(), 'patch')).toBe('none')
  })

  it('does not depend on the order', () => {
    const texts = ['feat: a', 'fix: b', 'chore: c', 'feat!: d', 'what']
    fc.assert(
      fc.property(fc.shuffledSubarray(texts), (some) => {
        const levels = some.map((text) => levelOfHistory(history(text)))
        expect(levelOfHistory(history(...some))).toBe(highest(levels))
      }),
    )
  })

  it.each<[Level, string, 'minor' | 'major', Level]>([
    ['major', '0.3.1', 'minor', 'minor'],
    ['major', '0.3.1', 'major', 'major'],
    ['major', '1.0.0', 'minor', 'major'],
    ['minor', '0.3.1', 'minor', 'minor'],
  ])('%s after %s with major-zero %s is %s', (level, from, majorZero, expected) => {
    expect(atMajorZero(level, version(from), majorZero)).toBe(expected)
  })
})

describe('raising a version', () => {
  it.each<[string, Level, string]>([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'none', '1.2.3'],
    ['1.3.0-beta.2', 'patch', '1.3.0'],
    ['1.3.0-beta.2', 'minor', '1.3.0'],
    ['1.3.0-beta.2', 'major', '2.0.0'],
    ['2.0.0-beta.1', 'major', '2.0.0'],
    ['1.2.4-beta.1', 'minor', '1.3.0'],
    ['1.2.3+build.1', 'patch', '1.2.4'],
  ])('%s by %s gives %s', (from, level, to) => {
    expect(raise(version(from), level).raw).toBe(to)
  })
})
