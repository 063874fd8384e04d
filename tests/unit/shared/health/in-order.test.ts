import { expect, it } from '@jest/globals'
import { createInOrder } from '../../../../shared/health/in-order.ts'

it('hands things on in the order of their places, none lost, none before its turn', () => {
  const order = createInOrder<string>()
  expect(order.add(1, 'b')).toEqual([])
  expect(order.add(2, 'c')).toEqual([])
  expect(order.add(0, 'a')).toEqual(['a', 'b', 'c'])
  expect(order.add(3, 'd')).toEqual(['d'])
})
