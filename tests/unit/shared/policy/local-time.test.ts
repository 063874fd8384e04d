import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, createLocalCalendar, isDate, timeZoneOf } from '../../../../shared/policy/local-time.ts'

const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']

describe('local time', () => {
  it.each(zones)('goes to and fro in %s', (zone) => {
    const calendar = createLocalCalendar(zone)
    const range = { min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2035-01-01T00:00:00Z') }
    fc.assert(
      fc.property(fc.integer(range), (time) => {
        const instant = Math.floor(time / 60_000) * 60_000
        const { date, minute } = calendar.at(instant)
        const back = calendar.at(calendar.instantOf(date, minute))
        expect(back).toMatchObject({ date, minute })
        expect(calendar.instantOf(date, minute)).toBeLessThanOrEqual(instant)
      }),
    )
  })

  it('gives the first of two instants when summer time ends', () => {
    expect(createLocalCalendar('Europe/Paris').instantOf('2026-10-25', 150)).toBe(Date.parse('2026-10-25T00:30:00Z'))
  })

  it('gives an instant after the hour that summer time skips', () => {
    expect(createLocalCalendar('Europe/Paris').instantOf('2026-03-29', 150)).toBe(Date.parse('2026-03-29T01:30:00Z'))
  })

  it.each([
    ['CET', 'Europe/Paris'],
    ['GMT', 'UTC'],
    ['Africa/Dakar', 'Africa/Dakar'],
    ['Mars/Olympus', undefined],
  ])('knows the zone %s as %s', (text, zone) => {
    expect(timeZoneOf(text)).toBe(zone)
  })

  it('counts days over the end of a month, and knows what is a date', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(['2028-02-29', '2026-02-29', '2026-2-1', ''].map(isDate)).toEqual([true, false, false, false])
  })
})
