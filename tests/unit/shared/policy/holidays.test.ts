import { describe, expect, it } from '@jest/globals'
import { parseHolidays } from '../../../../shared/policy/holidays.ts'

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')

describe('holidays of an iCalendar file', () => {
  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20261225'], ['2026-12-25']],
    [
      'two days, the end not being one of them',
      ['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227'],
      ['2026-12-25', '2026-12-26'],
    ],
    ['each year', ['DTSTART;VALUE=DATE:20200714', 'RRULE:FREQ=YEARLY'], ['07-14']],
    ['an hour of a day', ['DTSTART:20261225T100000Z', 'DTEND:20261225T110000Z'], ['2026-12-25']],
    ['a folded line', ['DTSTART;VALUE=DA', ' TE:20261225'], ['2026-12-25']],
    ['an event without a start', ['SUMMARY:nothing'], []],
  ])('%s', (_, lines, dates) => {
    expect(parseHolidays(calendar(...lines))).toEqual(dates)
  })

  it('does not run away with an event of centuries', () => {
    expect(parseHolidays(calendar('DTSTART;VALUE=DATE:20000101', 'DTEND;VALUE=DATE:29990101'))).toHaveLength(60)
  })

  // found by the fuzzer
  it('leaves out a date that no calendar has', () => {
    expect(parseHolidays('BEGIN:VEVENT\nDTSTART:20263225\nEND:VEVENT\n')).toEqual([])
  })

  it('has none in a file that is something else', () => {
    expect(parseHolidays('<html></html>')).toEqual([])
  })
})
