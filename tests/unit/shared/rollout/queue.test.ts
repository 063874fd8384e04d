import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Contender, whoseTurn } from '../../../../shared/rollout/queue.ts'

const other = (id: number, rest: Partial<Contender> = {}): Contender => ({
  id,
  holder: 'other',
  armed: false,
  op: 'switch',
  ...rest,
})

describe('the order of releases', () => {
  it('lets the only release go', () => {
    expect(whoseTurn({ id: 5, op: 'switch' }, [])).toEqual({ turn: 'mine' })
  })

  it('waits for an older release that is alive, and not for a younger one', () => {
    expect(whoseTurn({ id: 5, op: 'switch' }, [other(3), other(9)])).toEqual({ turn: 'wait', id: 3 })
    expect(whoseTurn({ id: 5, op: 'switch' }, [other(9)])).toEqual({ turn: 'mine' })
  })

  it('puts a dead older release in order before it goes', () => {
    expect(whoseTurn({ id: 5, op: 'switch' }, [other(3, { holder: 'dead' })])).toEqual({ turn: 'reconcile', id: 3 })
  })

  it('leaves the dead to the oldest live release, so that no two runs mend the same one', () => {
    expect(whoseTurn({ id: 5, op: 'switch' }, [other(2, { holder: 'dead' }), other(3)])).toEqual({
      turn: 'wait',
      id: 3,
    })
  })

  it('lets a rollback go ahead of a release that has not touched traffic, and asks one that has to go back', () => {
    expect(whoseTurn({ id: 5, op: 'rollback' }, [other(3)])).toEqual({ turn: 'supersede', id: 3 })
    expect(whoseTurn({ id: 5, op: 'rollback' }, [other(3, { armed: true })])).toEqual({ turn: 'recall', id: 3 })
    expect(whoseTurn({ id: 5, op: 'switch' }, [other(3, { armed: true })])).toEqual({ turn: 'wait', id: 3 })
    expect(whoseTurn({ id: 5, op: 'rollback' }, [other(3, { op: 'rollback' })])).toEqual({ turn: 'wait', id: 3 })
  })

  it('lets at most one of any number of live contenders go', () => {
    const contender = fc.record({
      id: fc.integer({ min: 1, max: 40 }),
      holder: fc.constantFrom('other' as const, 'dead' as const),
      armed: fc.boolean(),
      op: fc.constantFrom('switch' as const, 'rollback' as const),
    })
    fc.assert(
      fc.property(fc.uniqueArray(contender, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (all) => {
        const live = all.filter(({ holder }) => holder === 'other')
        const going = live.filter((mine) =>
          ['mine', 'reconcile'].includes(
            whoseTurn(
              mine,
              all.filter(({ id }) => id !== mine.id),
            ).turn,
          ),
        )
        expect(going.length).toBe(live.length === 0 ? 0 : 1)
      }),
    )
  })
})
