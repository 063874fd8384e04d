import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Commit } from '../../../../shared/commits/commit.ts'
import { readHistory } from '../../../../shared/commits/history.ts'

const author = { name: 'Ada', email: 'ada@example.org' }
const commit = (sha: string, parents: string, message: string): Commit => ({
  sha: sha.repeat(40),
  parents: parents.split('').map((parent) => parent.repeat(40)),
  author,
  message,
})
const historyOf = (commits: readonly Commit[]) => readHistory([commits])
const headers = (entries: readonly { message: { header: string } }[]) => entries.map(({ message }) => message.header)

describe('a history', () => {
  it('drops a change with its revert, and counts both', async () => {
    const history = await historyOf([
      commit('c', 'b', `revert: feat: x\n\nThis reverts commit ${'a'.repeat(7)}.`),
      commit('b', 'a', 'fix: y'),
      commit('a', '0', 'feat: x'),
    ])
    expect(headers(history.entries)).toEqual(['fix: y'])
    expect(history.cancelled).toBe(2)
  })

  it('keeps a revert of something released', async () => {
    const history = await historyOf([commit('a', '0', 'Revert "feat: x (#1)" (#2)\n\nReverts acme/shop#1')])
    expect(history.entries.map(({ message }) => message.changes[0])).toEqual([
      { type: 'revert', scopes: [], subject: 'feat: x', breaking: [] },
    ])
  })

  it('lists what is not conventional, and never loses it', async () => {
    const history = await historyOf([commit('b', 'a', 'Improve things'), commit('a', '0', 'feat: x')])
    expect(history.unparsed).toEqual([
      { sha: 'b'.repeat(40), text: 'Improve things: it does not start with type: subject' },
    ])
    expect(history.entries).toHaveLength(2)
  })

  it('never counts a merge and what it brought in both', async () => {
    const history = await historyOf([
      commit('d', 'bc', 'Merge pull request #12 from acme/topic\n\nfeat: title'),
      commit('c', 'a', 'fix: child'),
      commit('b', 'a', 'chore: main'),
    ])
    expect(headers(history.entries)).toEqual(['fix: child', 'chore: main'])
  })

  it('counts the merge when nothing it brought in is conventional', async () => {
    const history = await historyOf([
      commit('d', 'bc', 'Merge pull request #12 from acme/topic\n\nfeat: title'),
      commit('c', 'a', 'wip'),
      commit('b', 'a', 'chore: main'),
    ])
    expect(history.entries.map(({ message }) => message.changes[0]?.subject)).toEqual(['title', undefined, 'main'])
  })

  it('takes back all that a merge brought in with the merge', async () => {
    const history = await historyOf([
      commit(
        'e',
        'd',
        `Revert "Merge pull request #12 from acme/topic"\n\nThis reverts commit ${'d'.repeat(40)}, reversing\nchanges made to ${'b'.repeat(40)}.`,
      ),
      commit('d', 'bc', 'Merge pull request #12 from acme/topic\n\nfeat: title'),
      commit('c', 'a', 'feat: child'),
      commit('b', 'a', 'chore: main'),
    ])
    expect(headers(history.entries)).toEqual(['chore: main'])
  })

  it('takes the newest Release-As that still counts', async () => {
    const history = await historyOf([
      commit('d', 'c', `Revert "chore: four"\n\nThis reverts commit ${'c'.repeat(40)}.`),
      commit('c', 'b', 'chore: four\n\nRelease-As: 4.0.0'),
      commit('b', 'a', 'chore: three\n\nRelease-As: 3.0.0'),
      commit('a', '0', 'chore: two\n\nRelease-As: 2.0.0'),
    ])
    expect(history.releaseAs).toBe('3.0.0')
  })

  it('is empty for an empty range', async () => {
    expect(await historyOf([])).toEqual({
      count: 0,
      kinds: [],
      entries: [],
      all: [],
      cancelled: 0,
      unparsed: [],
      doubts: [],
      releaseAs: undefined,
    })
  })
})

describe('only counting', () => {
  const name = (index: number) => String(index).padStart(2, '0').repeat(20)
  const said = fc.oneof(
    fc.constantFrom(
      'feat: x',
      'fix: y (#7)',
      'fix!: z',
      'chore: tidy',
      'Improve',
      'chore: v\n\nRelease-As: 3.0.0',
      'docs: d\n\nbreaking change: no',
    ),
    fc.constantFrom(
      'Revert "feat: x"',
      'Revert "Revert "feat: x""',
      'Revert "fix: y (#7)" (#8)\n\nReverts acme/shop#7',
      'revert: chore: tidy',
    ),
    fc.nat({ max: 20 }).map((target) => `Revert "something"\n\nThis reverts commit ${name(target).slice(0, 10)}.`),
  )
  const history = fc
    .array(fc.tuple(said, fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 2 })), {
      minLength: 1,
      maxLength: 20,
    })
    .map((given) =>
      given
        .map(([message, parents], index) => ({
          sha: name(index),
          parents: index === 0 ? [] : [...new Set(parents.map((parent) => name(parent % index)))],
          author,
          message: index > 0 && parents.length > 1 ? `Merge pull request #${index} from acme/x\n\n${message}` : message,
        }))
        .reverse(),
    )

  it('[oracle] comes to the same as looking at every commit', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (commits) => {
        const whole = await readHistory([commits])
        const counted = await readHistory([commits], { onlyCount: true })
        const sorted = (texts: readonly unknown[]) => texts.map((text) => JSON.stringify(text)).sort()
        expect([counted.count, counted.cancelled, counted.releaseAs]).toEqual([
          whole.count,
          whole.cancelled,
          whole.releaseAs,
        ])
        expect(whole.count).toBe(whole.entries.length)
        const kinds = ({ kinds: all }: typeof whole) =>
          all.map(({ type, breaking }) => `${type}${breaking.length > 0 ? '!' : ''}`).sort()
        expect(kinds(counted)).toEqual(kinds(whole))
        expect(sorted(counted.unparsed)).toEqual(sorted(whole.unparsed))
        expect(sorted(counted.doubts)).toEqual(sorted(whole.doubts))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps only what needs a second look', async () => {
    const commits = [
      commit('d', 'c', 'Revert "feat: x"'),
      commit('c', 'b', 'fix: y'),
      commit('b', 'a', 'feat: x'),
      commit('a', '0', 'feat: z'),
    ]
    const { all, count } = await readHistory([commits], { onlyCount: true })
    expect([headers(all), count]).toEqual([['Revert "feat: x"', 'feat: x'], 2])
  })
})
