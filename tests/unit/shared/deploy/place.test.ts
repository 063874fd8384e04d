import { describe, expect, it } from '@jest/globals'
import { readPlace, resourceAt, singleForSlots } from '../../../../shared/deploy/place.ts'

describe('what is deployed to', () => {
  const slots = readPlace({ blue: 'a', green: 'b' })!
  const single = readPlace('a')!

  it('is one resource, or one for each slot', () => {
    expect([single, slots]).toEqual([
      { kind: 'single', resource: 'a' },
      { kind: 'slots', blue: 'a', green: 'b' },
    ])
    expect([undefined, null, {}, { blue: 'a' }, 7].map(readPlace)).toEqual(Array(5).fill(undefined))
  })

  it('is the resource of the slot, and of no slot only where there are none', () => {
    expect([resourceAt(single, undefined), resourceAt(single, 'green')]).toEqual(['a', 'a'])
    expect([resourceAt(slots, undefined), resourceAt(slots, 'green')]).toEqual([undefined, 'b'])
  })

  it('cannot be one resource where traffic moves between two, unless the target keeps versions side by side', () => {
    expect(singleForSlots(single, 'coolify', 'resource')).toMatchObject([{ input: 'resource', received: 'a' }])
    expect(singleForSlots(single, 'heroku', 'resource')).toHaveLength(1)
    for (const place of [slots, undefined]) expect(singleForSlots(place, 'coolify', 'resource')).toEqual([])
    expect(singleForSlots(single, 'vercel', 'resource')).toEqual([])
  })
})
