import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { pairReverts, type Revertible } from '../../../../shared/commits/pair-reverts.ts'

const sha = (digit: string) => digit.repeat(40)
const feature: Revertible = { sha: sha('a'), header: 'feat: x', pull: 1 }
const revert = (own: string, reverts: Revertible['reverts'], header = 'Revert "feat: x"'): Revertible => ({
  sha: sha(own),
  header,
  ...(reverts ? { reverts } : {}),
})
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
    const again: Revertible = { sha: sha('c'), header: 'feat: x' }
    const first = revert('b', { shas: [], header: 'feat: x' })
    const second = revert('d', { shas: [], header: 'feat: x' })
    const third = revert('e', { shas: [], header: 'feat: x' })
    expect(pair(feature, first, again, second).undone).toEqual(['a', 'c'])
    expect(pair(feature, again, first, third).undone).toEqual(['a', 'c'])
  })

  it('takes back all that a merge brought in, merges within it too', () => {
    const inner: Revertible = { sha: sha('b'), header: 'fix: y', merge: sha('c') }
    const innerMerge: Revertible = { sha: sha('c'), header: 'Merge branch', merge: sha('d') }
    const merge: Revertible = { sha: sha('d'), header: 'Merge pull request #5 from x/y', pull: 5 }
    const byPull = revert('e', { shas: [], pull: 5, header: 'feat: whole' })
    expect(pair(feature, inner, innerMerge, merge, byPull).undone).toEqual(['b', 'c', 'd'])
  })

  it('[oracle] leaves a change in or out as doing it all by hand would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { maxLength: 8 }), (targets) => {
        // commit 0 is the change; each later one reverts the commit that its number names, if that is older
        const commits: Revertible[] = [{ sha: sha('0'), header: 'change' }]
        targets.forEach((target, index) => {
          const reverts = { shas: [sha(String(target))], header: '' }
          commits.push({ sha: sha(String(index + 1)), header: `revert ${index}`, reverts })
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
