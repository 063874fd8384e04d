import { describe, expect, it } from '@jest/globals'
import type { Commit } from '../../../../shared/commits/commit.ts'
import { readHistory } from '../../../../shared/commits/history.ts'

const author = { name: 'Ada', email: 'ada@example.org' }
const commit = (sha: string, parents: string, message: string): Commit => ({
  sha: sha.repeat(40),
  parents: parents.split('').map((parent) => parent.repeat(40)),
  author,
  date: '2025-01-15T10:00:00Z',
  message,
})
const headers = (entries: readonly { message: { header: string } }[]) => entries.map(({ message }) => message.header)

describe('a history', () => {
  it('drops a change with its revert, and counts both', async () => {
    const history = await readHistory([
      commit('c', 'b', `revert: feat: x\n\nThis reverts commit ${'a'.repeat(7)}.`),
      commit('b', 'a', 'fix: y'),
      commit('a', '0', 'feat: x'),
    ])
    expect(headers(history.entries)).toEqual(['fix: y'])
    expect(history.cancelled).toBe(2)
  })

  it('keeps a revert of something released', async () => {
    const history = await readHistory([commit('a', '0', 'Revert "feat: x (#1)" (#2)\n\nReverts acme/shop#1')])
    expect(history.entries.map(({ message }) => message.changes[0])).toEqual([
      { type: 'revert', scopes: [], subject: 'feat: x', breaking: [] },
    ])
  })

  it('lists what is not conventional, and never loses it', async () => {
    const history = await readHistory([commit('b', 'a', 'Improve things'), commit('a', '0', 'feat: x')])
    expect(headers(history.unparsed)).toEqual(['Improve things'])
    expect(history.entries).toHaveLength(2)
  })

  it('never counts a merge and what it brought in both', async () => {
    const history = await readHistory([
      commit('d', 'bc', 'Merge pull request #12 from acme/topic\n\nfeat: title'),
      commit('c', 'a', 'fix: child'),
      commit('b', 'a', 'chore: main'),
    ])
    expect(headers(history.entries)).toEqual(['fix: child', 'chore: main'])
  })

  it('counts the merge when nothing it brought in is conventional', async () => {
    const history = await readHistory([
      commit('d', 'bc', 'Merge pull request #12 from acme/topic\n\nfeat: title'),
      commit('c', 'a', 'wip'),
      commit('b', 'a', 'chore: main'),
    ])
    expect(history.entries.map(({ message }) => message.changes[0]?.subject)).toEqual(['title', undefined, 'main'])
  })

  it('takes back all that a merge brought in with the merge', async () => {
    const history = await readHistory([
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
    const history = await readHistory([
      commit('d', 'c', `Revert "chore: four"\n\nThis reverts commit ${'c'.repeat(40)}.`),
      commit('c', 'b', 'chore: four\n\nRelease-As: 4.0.0'),
      commit('b', 'a', 'chore: three\n\nRelease-As: 3.0.0'),
      commit('a', '0', 'chore: two\n\nRelease-As: 2.0.0'),
    ])
    expect(history.releaseAs).toBe('3.0.0')
  })

  it('is empty for an empty range', async () => {
    expect(await readHistory([])).toEqual({ entries: [], all: [], cancelled: 0, unparsed: [] })
  })
})
