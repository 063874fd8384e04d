import { describe, expect, it } from '@jest/globals'
import {
  describeImage,
  describeRevision,
  isImmutable,
  parseImage,
  sameRevision,
} from '../../../../shared/rollout/revision.ts'

const digest = `sha256:${'0f'.repeat(32)}`

describe('revisions', () => {
  it.each([
    ['ghcr.io/acme/shop:v1.2.3', { name: 'ghcr.io/acme/shop', tag: 'v1.2.3' }],
    ['nginx:latest', { name: 'nginx', tag: 'latest' }],
    [`ghcr.io/acme/shop@${digest}`, { name: 'ghcr.io/acme/shop', digest }],
    [`ghcr.io/acme/shop:v1@${digest}`, { name: 'ghcr.io/acme/shop', digest }],
    ['localhost:5000/shop:v1', { name: 'localhost:5000/shop', tag: 'v1' }],
  ])('reads %s', (text, image) => {
    expect(parseImage(text)).toEqual(image)
  })

  it.each(['', 'shop', 'localhost:5000/shop', 'Shop:v1', 'shop:', 'shop:-x', 'shop@sha256:abc', 'shop:v1 ', 'a b:c'])(
    'takes %j for no image with tag or digest',
    (text) => {
      expect(parseImage(text)).toBeUndefined()
    },
  )

  it('are written as they are read', () => {
    expect(describeImage(parseImage('shop:v1')!)).toBe('shop:v1')
    expect(describeImage({ name: 'shop' })).toBe('shop:latest')
    expect(describeRevision({ kind: 'image', image: { name: 'shop', digest } })).toBe(`shop@${digest}`)
    expect(describeRevision({ kind: 'commit', sha: 'abc' })).toBe('abc')
    expect(describeRevision({ kind: 'configured' })).toBe('')
  })

  it('are the same when their kind and name are', () => {
    const image = { kind: 'image', image: { name: 'shop', tag: 'v1' } } as const
    expect(sameRevision(image, { kind: 'image', image: { name: 'shop', tag: 'v1' } })).toBe(true)
    expect(sameRevision(image, { kind: 'commit', sha: 'shop:v1' })).toBe(false)
  })

  it('are for ever when a digest or a commit names them', () => {
    expect(isImmutable({ kind: 'image', image: { name: 'shop', digest } })).toBe(true)
    expect(isImmutable({ kind: 'commit', sha: 'abc' })).toBe(true)
    expect(isImmutable({ kind: 'image', image: { name: 'shop', tag: 'v1' } })).toBe(false)
    expect(isImmutable({ kind: 'configured' })).toBe(false)
  })
})
