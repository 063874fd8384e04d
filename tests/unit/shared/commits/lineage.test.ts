import { describe, expect, it } from '@jest/globals'
import { createLineage } from '../../../../shared/commits/lineage.ts'

/** `c: a b`, one per line: commit, then its parents. */
function graph(text: string) {
  const nodes = text
    .trim()
    .split('\n')
    .map((line) => {
      const [sha = '', parents = ''] = line.split(':')
      return { sha: sha.trim(), parents: parents.split(' ').filter((parent) => parent !== '') }
    })
  return nodes
}
const owned = (text: string): Record<string, string> => {
  const lineage = createLineage()
  return Object.fromEntries(
    graph(text).flatMap((node) => {
      const merge = lineage(node)
      return merge === undefined ? [] : [[node.sha, merge]]
    }),
  )
}

describe('which merge brought a commit in', () => {
  it('knows none on the main line', () => {
    expect(owned('c: b\nb: a\na:')).toEqual({})
  })

  it('is the merge for each commit of its side', () => {
    expect(owned('m: b y\nb: a\ny: x\nx: a\na: gone')).toEqual({ y: 'm', x: 'm' })
  })

  it('is the innermost merge', () => {
    expect(owned('m: a n\nn: x p\nx: a\np: a\na:')).toEqual({ n: 'm', x: 'm', p: 'n' })
  })

  it('is the oldest when several merges reach a commit', () => {
    expect(owned('n: m y\nm: a x\ny: x\nx: a\na:')).toEqual({ x: 'm', y: 'n' })
  })

  it.each(['f: a e\ne: b d\nd: b\nb: a\na:', 'f: a e\ne: x d\nd: b\nx: b\nb: a\na:'])(
    'is the outer merge for the line that an inner one starts from: %j',
    (text) => {
      expect(owned(text)).toMatchObject({ b: 'f', d: 'e', e: 'f' })
    },
  )

  it('is nobody for what came from the main line into a side', () => {
    expect(owned('m: b y\ny: x b\nx: a\nb: a\na:')).toEqual({ y: 'm', x: 'm' })
  })

  it('does not overflow on a history that is merges all the way down', () => {
    const depth = 20_000
    const lines = Array.from({ length: depth }, (_, index) => `m${index}: s${index} m${index + 1}`).join('\n')
    expect(owned(lines)[`m${depth - 1}`]).toBe(`m${depth - 2}`)
  })
})
