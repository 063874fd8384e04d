import { expect, test } from '@jest/globals'
import { daysLeft } from '../app/stock.js'

test('a stock lasts whole days', () => {
  expect(daysLeft(90, 7)).toBe(12)
  expect(daysLeft(90, 0)).toBe(Infinity)
})
