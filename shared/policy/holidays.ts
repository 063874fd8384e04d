import { addDays } from './local-time.ts'

/** A feed with a longer event than this is not a list of holidays. */
const longestEvent = 60

/**
 * Dates of the events of an iCalendar file (RFC 5545): `2026-12-25`, or `12-25` for an event that comes back each year.
 * Other recurrences count once.
 */
export function parseHolidays(calendar: string): readonly string[] {
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const dates: string[] = []
  let event: { start?: string; end?: string; yearly?: boolean } = {}
  for (const line of lines) {
    const [name = ''] = line.split(/[:;]/)
    const written = /:(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(line)?.slice(1, 4).join('-')
    const date = Number.isNaN(Date.parse(written ?? '')) ? undefined : written
    if (line === 'BEGIN:VEVENT') event = {}
    if (name === 'DTSTART' && date !== undefined) event.start = date
    if (name === 'DTEND' && date !== undefined) event.end = date
    if (name === 'RRULE') event.yearly = line.includes('FREQ=YEARLY')
    if (line === 'END:VEVENT' && event.start !== undefined) dates.push(...datesOf(event.start, event))
  }
  return dates
}

/** The end of an event is not part of it. */
function datesOf(
  start: string,
  { end = start, yearly = false }: { end?: string; yearly?: boolean },
): readonly string[] {
  const dates = [start]
  for (let next = addDays(start, 1); next < end && dates.length < longestEvent; next = addDays(next, 1))
    dates.push(next)
  return yearly ? dates.map((date) => date.slice(5)) : dates
}
