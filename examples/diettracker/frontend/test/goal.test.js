import { describe, expect, test } from '@jest/globals'
import { describe as say, progress } from '../src/goal.js'

describe('the goal of a day', () => {
  test('is a share of what was eaten', () => {
    expect(progress(500, 2000)).toBe(0.25)
    expect(progress(3000, 2000)).toBe(1)
    expect(progress(1, 0)).toBe(1)
  })
  test('is said in words', () => {
    expect(say(500, 2000)).toBe('1500 kcal left')
    expect(say(2500, 2000)).toBe('the goal is reached')
  })
})
