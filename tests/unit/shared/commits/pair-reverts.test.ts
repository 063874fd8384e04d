import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Reversal } from '../../../../shared/commits/message.ts'
import { pairReverts, type Revertible } from '../../../../shared/commits/pair-reverts.ts'

const sha = (digit: string) => digit.repeat(40)
const commit = (
  own: string,
  header: string,
  given: { pull?: number; reverts?: Partial<Reversal>; merge?: string } = {},
): Revertible => ({
  sha: sha(own),
  message: {
    header,
    pull: given.pull,
    reverts: given.reverts && { shas: [], pull: undefined, header: '', ...given.reverts },
  },
  merge: given.merge,
})
const feature = commit('a', 'feat: x', { pull: 1 })
const revert = (own: string, reverts: Partial<Reversal>, header = 'Revert "feat: x"') =>
  commit(own, header, { reverts })
const pair = (...commits: Revertible[]) => {
  const { undone, paired } = pairReverts(commits)
  return { undone: [...undone].map((one) => one[0]).sort(), paired: [...paired].map((one) => one[0]).sort() }
}

describe('pairing reverts', () => {
  it.each([
    ['its whole sha', { shas: [sha('a')], header: 'something else' }],
    ['a shortened sha', { shas: ['aaaaaaa'], header: 'something else' }],
    ['its pull request', { shas: [], pull: 1, header: 'something else' }],
    ['its quoted header', { shas: [], header: 'feat: x' }],
    ['its header, when the sha is of before a rebase', { shas: ['1234567'], header: 'feat: x' }],
  ])('finds what is taken back by %s', (_, reverts) => {
    expect(pair(feature, revert('b', reverts))).toEqual({ undone: ['a'], paired: ['b'] })
  })

  it('leaves a revert of something older unpaired', () => {
    expect(pair(feature, revert('b', { shas: ['1234567'], pull: 9, header: 'feat: y' }))).toEqual({
      undone: [],
      paired: [],
    })
  })

  it('never pairs with what comes later', () => {
    expect(pair(revert('b', { shas: [sha('a')], header: 'feat: x' }), feature)).toEqual({ undone: [], paired: [] })
  })

  it('restores by a revert of the revert, and takes back again by a third', () => {
    const second = revert('b', { shas: [sha('a')], header: 'feat: x' })
    const third = revert('c', { shas: [sha('b')], header: 'Revert "feat: x"' })
    const fourth = revert('d', { shas: [sha('c')], header: 'Reapply "feat: x"' })
    expect(pair(feature, second, third)).toEqual({ undone: ['b'], paired: ['b', 'c'] })
    expect(pair(feature, second, third, fourth)).toEqual({ undone: ['a', 'c'], paired: ['b', 'c', 'd'] })
  })

  it('takes the newest that still stands when headers repeat', () => {
    const again = commit('c', 'feat: x')
    const first = revert('b', { shas: [], header: 'feat: x' })
    const second = revert('d', { shas: [], header: 'feat: x' })
    const third = revert('e', { shas: [], header: 'feat: x' })
    expect(pair(feature, first, again, second).undone).toEqual(['a', 'c'])
    expect(pair(feature, again, first, third).undone).toEqual(['a', 'c'])
  })

  it('takes back all that a merge brought in, merges within it too', () => {
    const inner = commit('b', 'fix: y', { merge: sha('c') })
    const innerMerge = commit('c', 'Merge branch', { merge: sha('d') })
    const merge = commit('d', 'Merge pull request #5 from x/y', { pull: 5 })
    const byPull = revert('e', { shas: [], pull: 5, header: 'feat: whole' })
    expect(pair(feature, inner, innerMerge, merge, byPull).undone).toEqual(['b', 'c', 'd'])
  })

  it('takes the last word, also of a revert of what was taken back before', () => {
    const reverting = (name: string, target: string) =>
      commit(name, `revert ${name}`, { reverts: { shas: [sha(target)] } })
    // out, in, out, in
    const commits = [
      commit('0', 'change'),
      reverting('1', '0'),
      reverting('2', '1'),
      reverting('3', '0'),
      reverting('4', '1'),
    ]
    expect(pairReverts(commits).undone.has(sha('0'))).toBe(false)
  })

  it('[oracle] leaves a change in or out as doing it all by hand would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { maxLength: 8 }), (targets) => {
        // commit 0 is the change; each later one reverts the commit that its number names, if that is older
        const commits = [commit('0', 'change')]
        targets.forEach((target, index) => {
          commits.push(commit(String(index + 1), `revert ${index}`, { reverts: { shas: [sha(String(target))] } }))
        })
        // by hand: a commit puts the change in or takes it out, and its revert does the opposite
        const puts: (boolean | undefined)[] = [true]
        targets.forEach((target) => puts.push(puts[target] === undefined ? undefined : !puts[target]))
        const isIn = puts.filter((put) => put !== undefined).at(-1)
        expect(!pairReverts(commits).undone.has(sha('0'))).toBe(isIn)
      }),
    )
  })
})
