import { addDays, createLocalCalendar, isoWeek, type LocalCalendar, type LocalTime } from './local-time.ts'
import type { Span } from './span.ts'
import type { WindowRules } from './window-rules.ts'

export interface WindowVerdict {
  /** `avoided`: allowed, with a warning. */
  readonly state: 'open' | 'avoided' | 'closed'
  /** Why it is not simply open; one line, partly as the user wrote it. */
  readonly reason: string
}

const horizon = 400

/**
 * Whether the rules let production be touched at an instant: a freeze, a holiday and `never` win over `allow`;
 * `avoid` only warns.
 *
 * @param now  milliseconds since the epoch
 */
export function judgeWindow(rules: WindowRules, now: number): WindowVerdict {
  return judgeAt(rules, createCalendars(rules), now)
}

/** Whether a `freeze` is in force at an instant, whatever the other rules say. @param now  milliseconds since the epoch */
export function isFrozen(rules: WindowRules, now: number): boolean {
  const none = { ...rules, allow: [], never: [], avoid: [], holidays: [] }
  return judgeWindow({ ...none, eveOfHoliday: undefined }, now).state === 'closed'
}

/** `2026-11-24 14:00 Europe/Paris` */
export function formatOpening(instant: number, zone: string): string {
  const { date, minute } = createLocalCalendar(zone).at(instant)
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
  return `${date} ${hours}:${minutes} ${zone}`
}

type Calendars = ReadonlyMap<string, LocalCalendar>

function createCalendars(rules: WindowRules): Calendars {
  const spans = [...rules.allow, ...rules.never, ...rules.avoid, ...rules.freeze]
  const zones = new Set([rules.zone, ...spans.map(({ zone }) => zone)])
  return new Map([...zones].map((zone) => [zone, createLocalCalendar(zone)]))
}

function judgeAt(rules: WindowRules, calendars: Calendars, instant: number): WindowVerdict {
  const local = new Map([...calendars].map(([zone, calendar]) => [zone, calendar.at(instant)]))
  const hit = (spans: readonly Span[]) => spans.find((span) => covers(span, local.get(span.zone)))
  const today = local.get(rules.zone)?.date ?? ''
  const isHoliday = (date: string) => rules.holidays.includes(date) || rules.holidays.includes(date.slice(5))

  const frozen = hit(rules.freeze)
  if (frozen) return { state: 'closed', reason: `freeze ${frozen.text}` }
  if (isHoliday(today)) return { state: 'closed', reason: `${today} is a holiday` }
  const forbidden = hit(rules.never)
  if (forbidden) return { state: 'closed', reason: `never ${forbidden.text}` }
  const eve = isHoliday(addDays(today, 1)) ? rules.eveOfHoliday : undefined
  if (eve === 'never') return { state: 'closed', reason: 'the eve of a holiday' }
  if (rules.allow.length > 0 && !hit(rules.allow))
    return { state: 'closed', reason: `only ${rules.allow.map(({ text }) => text).join(', ')}` }
  const avoided = hit(rules.avoid)
  if (avoided) return { state: 'avoided', reason: `avoid ${avoided.text}` }
  if (eve === 'avoid') return { state: 'avoided', reason: 'the eve of a holiday' }
  return { state: 'open', reason: '' }
}

function covers({ days, from, to, dates, weeks }: Span, local: LocalTime | undefined): boolean {
  if (!local) return false
  if (dates && (local.date < dates[0] || local.date > dates[1])) return false
  if (weeks !== undefined && (isoWeek(local.date) % 2 === 1) !== (weeks === 'odd')) return false
  return (days.length === 0 || days.includes(local.weekday)) && local.minute >= from && local.minute < to
}

/**
 * When it opens next. It can only open where a rule begins or ends, or at a midnight.
 *
 * @param now  an instant at which it is closed
 * @returns milliseconds since the epoch; undefined when it does not open within 400 days
 */
export function nextOpening(rules: WindowRules, now: number): number | undefined {
  const calendars = createCalendars(rules)
  const edges = [...calendars].map(([zone, calendar]) => {
    const spans = [...rules.allow, ...rules.never].filter((span) => span.zone === zone)
    return { calendar, minutes: [...new Set([0, ...spans.flatMap(({ from, to }) => [from, to % (24 * 60)])])] }
  })
  // the days of zones overlap: what one zone's day offers may come after what another's next day does
  let [opening, foundOn] = [Infinity, horizon]
  for (let ahead = 0; ahead <= Math.min(horizon, foundOn + 2); ahead++) {
    const instants = edges.flatMap(({ calendar, minutes }) => {
      const date = addDays(calendar.at(now).date, ahead)
      return minutes.map((minute) => calendar.instantOf(date, minute))
    })
    for (const instant of instants) {
      if (instant <= now || instant >= opening || judgeAt(rules, calendars, instant).state === 'closed') continue
      opening = instant
      foundOn = Math.min(foundOn, ahead)
    }
  }
  return opening === Infinity ? undefined : opening
}
