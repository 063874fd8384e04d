import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  activeSlot,
  describeWeights,
  isAt,
  otherSlot,
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
        isAt(weightsFor(to, share), weightsFor(otherSlot(to), 100 - share), 1e-6),
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
    expect(isAt({ blue: 90, green: 10 }, { blue: 10, green: 90 }, 1)).toBe(false)
  })

  it('are there when they are as near as the edge can keep them', () => {
    fc.assert(
      fc.property(slot, fc.integer({ min: 1, max: 99 }), (to, share) => {
        const kept = (Math.round((share / 100) * 256) / 256) * 100
        expect(isAt(weightsFor(to, kept), weightsFor(to, share), 100 / 256)).toBe(true)
        expect(isAt(weightsFor(to, kept), weightsFor(to, share + 1), 100 / 256)).toBe(false)
      }),
    )
  })

  it('are not there by half a step when it is all or nothing', () => {
    expect(isAt({ blue: 0.1, green: 99.9 }, weightsFor('green', 100), 10)).toBe(false)
    expect(isAt(weightsFor('green', 100), weightsFor('green', 96), 10)).toBe(false)
    expect(isAt(weightsFor('blue', 100), weightsFor('green', 3), 10)).toBe(false)
  })

  it('read as people say it', () => {
    expect(describeWeights({ blue: 90, green: 10 })).toBe('blue 90 % · green 10 %')
  })
})
