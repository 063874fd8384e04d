import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  activeSlot,
  describeWeights,
  otherSlot,
  sameWeights,
  type Slot,
  slots,
  weightsFor,
} from '../../../../shared/rollout/slots.ts'

const slot = fc.constantFrom<Slot>(...slots)
const percent = fc.integer({ min: 0, max: 100 })

describe('slots and weights', () => {
  it('always share out the whole of the traffic', () => {
    fc.assert(
      fc.property(slot, percent, (to, share) => {
        const weights = weightsFor(to, share)
        expect(weights.blue + weights.green).toBe(100)
        expect(weights[to]).toBe(share)
      }),
    )
  })

  it('say the same from either side', () => {
    fc.assert(
      fc.property(slot, percent, (to, share) =>
        sameWeights(weightsFor(to, share), weightsFor(otherSlot(to), 100 - share)),
      ),
    )
  })

  it('have an active slot exactly when it has everything', () => {
    fc.assert(
      fc.property(slot, percent, (to, share) => {
        const expected = share === 100 ? to : share === 0 ? otherSlot(to) : undefined
        expect(activeSlot(weightsFor(to, share))).toBe(expected)
      }),
    )
  })

  it('tell different splits apart', () => {
    expect(sameWeights({ blue: 90, green: 10 }, { blue: 10, green: 90 })).toBe(false)
  })

  it('read as people say it', () => {
    expect(describeWeights({ blue: 90, green: 10 })).toBe('blue 90 % · green 10 %')
  })
})
