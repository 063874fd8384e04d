/** An instant as a calendar and a clock on the wall show it. */
export interface LocalTime {
  /** `2026-12-25` */
  readonly date: string
  /** 0 = Sunday. */
  readonly weekday: number
  /** Minutes since midnight. */
  readonly minute: number
}

export interface LocalCalendar {
  readonly zone: string
  at(instant: number): LocalTime
  /** The first instant that shows this date and minute; in the hour that summer time skips, one shortly after. */
  instantOf(date: string, minute: number): number
}

const minutes = 60_000
const day = 24 * 60 * minutes
/** Abbreviations that people write; CET is what the clocks of Paris show, summer time included. */
const abbreviations: Readonly<Record<string, string>> = { CET: 'Europe/Paris', GMT: 'UTC', UTC: 'UTC', Z: 'UTC' }

/** @returns the IANA name, or undefined when there is no such zone */
export function timeZoneOf(text: string): string | undefined {
  const name = abbreviations[text] ?? text
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name
  } catch {
    // Intl throws a RangeError for a zone it does not know: that is the answer
    return undefined
  }
}

/** @param zone  an IANA name */
export function createLocalCalendar(zone: string): LocalCalendar {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })

  function at(instant: number): LocalTime {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const date = `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`
    return { date, weekday: weekdayOf(date), minute: Number(parts.hour) * 60 + Number(parts.minute) }
  }

  function shownAsUtc(instant: number): number {
    const { date, minute } = at(instant)
    return Date.parse(`${date}T00:00:00Z`) + minute * minutes
  }

  return {
    zone,
    at,
    instantOf(date, minute) {
      const wanted = Date.parse(`${date}T00:00:00Z`) + minute * minutes
      // the offset of the day before and of the day after: they differ only around a change of the clocks
      const candidates = [wanted - day, wanted + day].map((near) => wanted - (shownAsUtc(near) - near))
      const exact = candidates.filter((instant) => shownAsUtc(instant) === wanted)
      return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
    },
  }
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** The date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** Whether the text is a date that exists, written `2026-12-25`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The ISO week of a date: the one that its Thursday is in; the first of a year has its first Thursday. */
export function isoWeek(date: string): number {
  const thursday = addDays(date, 3 - ((weekdayOf(date) + 6) % 7))
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / day / 7) + 1
}
