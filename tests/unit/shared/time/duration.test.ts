import { describe, expect, it } from '@jest/globals'
import { formatDuration, parseDuration } from '../../../../shared/time/duration.ts'

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['365d', 31_536_000_000],
    ['0', 0],
  ])('reads %s as %i ms', (text, ms) => expect(parseDuration(text)).toBe(ms))

  it.each(['', '5', '-5s', '5 s', 's', '1e3s', '5S', '5m30s'])('does not read %j', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  )

  it.each([
    [0, '0 ms'],
    [840.4, '840 ms'],
    [12_340, '12.3 s'],
    [59_960, '1 m 00 s'],
    [245_000, '4 m 05 s'],
    [7_380_000, '2 h 03 m'],
  ])('writes %d ms as %s', (ms, text) => expect(formatDuration(ms)).toBe(text))
})
