import type { Problem } from '../errors/action-error.ts'
import { parseDuration } from '../time/duration.ts'
import { idleRules } from './idle-rules.ts'
import { isDate, timeZoneOf } from './local-time.ts'
import type { Span } from './span.ts'

export interface Override {
  /** `@user`, `role:maintain`; empty: everybody who may start the run. */
  readonly by: readonly string[]
  /** Urgent maintenance: only what was announced so long before, and begins within so long from then. Milliseconds. */
  readonly announced?: { readonly notice: number; readonly within: number }
}

/** When production may be touched. */
export interface WindowRules {
  /** Empty: at any time that nothing else forbids. */
  readonly allow: readonly Span[]
  readonly never: readonly Span[]
  readonly avoid: readonly Span[]
  readonly freeze: readonly Span[]
  /** `2026-12-25`, or `12-25` for every year; closed all day. */
  readonly holidays: readonly string[]
  /** iCalendar files with further holidays. */
  readonly holidayFiles: readonly string[]
  readonly eveOfHoliday: 'avoid' | 'never' | undefined
  /** Absent: nobody may deploy while it is closed. */
  readonly override: Override | undefined
  /** Where a rule names none. */
  readonly zone: string
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const example = 'allow Tue-Thu 14:00-16:00'

type Mutable = {
  -readonly [Key in keyof WindowRules]: WindowRules[Key] extends readonly (infer T)[] ? T[] : WindowRules[Key]
}

/**
 * Reads window rules, one per line; every problem at once.
 *
 * @param zone  IANA name for the lines that name no zone of their own
 * @param input  what the lines come from, for messages
 */
export function parseWindowRules(
  lines: readonly string[],
  zone: string,
  input: string,
): { rules: WindowRules; problems: readonly Problem[] } {
  const rules: Mutable = {
    allow: [],
    never: [],
    avoid: [],
    freeze: [],
    holidays: [],
    holidayFiles: [],
    eveOfHoliday: undefined,
    override: undefined,
    zone,
  }
  const problems = lines.flatMap((line) => {
    const refusal = readRule(line, rules)
    return refusal === undefined ? [] : [{ input, received: line, allowed: refusal, example }]
  })
  const idle = idleRules(rules).map(({ line, allowed }) => ({ input, received: line, allowed, example }))
  return { rules, problems: [...problems, ...idle] }
}

/** @returns what is allowed instead, when the line is not a rule */
function readRule(line: string, rules: Mutable): string | undefined {
  const [verb = '', ...words] = line.trim().split(/\s+/)
  switch (verb) {
    case 'allow':
    case 'never':
    case 'avoid':
    case 'freeze': {
      const span = readSpan(words, rules.zone)
      if (typeof span === 'string') return span
      if (verb === 'freeze' && !span.dates) return 'dates after `freeze`: 2026-12-20..2027-01-03'
      rules[verb].push(span)
      return undefined
    }
    case 'holiday':
      if (!isDate(words[0] ?? '')) return 'a date after `holiday`: 2026-12-25'
      rules.holidays.push(words[0] ?? '')
      return undefined
    case 'holidays-ics':
      if (words.length !== 1) return 'one path after `holidays-ics`'
      rules.holidayFiles.push(words[0] ?? '')
      return undefined
    case 'eve-of-holiday':
      if (words[0] !== 'avoid' && words[0] !== 'never') return '`eve-of-holiday avoid` or `eve-of-holiday never`'
      rules.eveOfHoliday = words[0]
      return undefined
    case 'override': {
      const announced = readAnnounced(words)
      if (typeof announced === 'string') return announced
      const by = (announced ? words.slice(0, -4) : words).filter((word) => word !== 'reason')
      if (!by.every((word) => /^(@[\w-]+|role:(write|maintain|admin))$/.test(word)))
        return '`override` with role:write, role:maintain, role:admin or @user, and `reason`'
      rules.override = {
        ...rules.override,
        by: [...(rules.override?.by ?? []), ...by],
        ...(announced && { announced }),
      }
      return undefined
    }
    default:
      return 'a rule that starts with allow, never, avoid, freeze, holiday, holidays-ics, eve-of-holiday or override'
  }
}

/** `… announced 30m for 30m` at the end of an override. @returns what is allowed instead, when it is written in another way */
function readAnnounced(words: readonly string[]): Override['announced'] | string {
  if (!words.includes('announced')) return undefined
  const [verb, before = '', preposition, length = ''] = words.slice(-4)
  const [notice, within] = [parseDuration(before), parseDuration(length)]
  const isWhole = verb === 'announced' && preposition === 'for'
  return isWhole && notice !== undefined && within
    ? { notice, within }
    : '`override … announced 30m for 30m` at its end: how long before it begins, and within how long from then'
}

function readSpan(given: readonly string[], defaultZone: string): Span | string {
  const text = given.join(' ')
  const weeks = (['odd', 'even'] as const).filter((one) => given.includes(`${one}-weeks`))
  if (weeks.length > 1) return `odd-weeks or even-weeks, not both: ${text}`
  const words = given.filter((word) => !/^(odd|even)-weeks$/.test(word))
  const [first = ''] = words
  const [start = '', end = start] = first.split('..')
  if (isDate(start)) {
    if (!isDate(end) || end < start) return `dates in order, such as 2026-12-20..2027-01-03, not ${first}`
    // what follows is the reason
    return { days: [], from: 0, to: 24 * 60, dates: [start, end], zone: defaultZone, text }
  }
  const days: number[] = []
  let times: readonly [number, number] | undefined
  let zone: string | undefined
  for (const word of words) {
    const someDays = readDays(word)
    const someTimes = times ? undefined : readTimes(word)
    const someZone = word === words.at(-1) ? timeZoneOf(word) : undefined
    if (someDays) days.push(...someDays)
    else if (someTimes) times = someTimes
    else if (someZone !== undefined) zone = someZone
    else
      return `days (Tue-Thu, Mon Fri), then times (14:00-16:00, up to 24:00), then a time zone, odd-weeks or even-weeks; ${word} is none of them`
  }
  if (words.length === 0 || (days.length === 0 && !times)) return 'days, times or dates after the verb'
  const [from, to] = times ?? [0, 24 * 60]
  if (from >= to) return `times in order within a day; over midnight, write two lines: ${text}`
  return { days, from, to, zone: zone ?? defaultZone, text, ...(weeks[0] === undefined ? {} : { weeks: weeks[0] }) }
}

/** `Fri`, `Tue-Thu`, `Sat-Mon`. */
function readDays(word: string): readonly number[] | undefined {
  const names = word.toLowerCase().split('-')
  const [first = -1, last = first] = names.map((name) =>
    dayNames.findIndex((day) => [day, day.slice(0, 3)].includes(name)),
  )
  if (names.length > 2 || first < 0 || last < 0) return undefined
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
}

/** `14:00-16:00` → minutes since midnight. */
function readTimes(word: string): readonly [number, number] | undefined {
  const match = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(word)
  if (!match) return undefined
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number)
  const [from, to] = [h1 * 60 + m1, h2 * 60 + m2]
  return m1 < 60 && m2 < 60 && from < 24 * 60 && to <= 24 * 60 ? [from, to] : undefined
}
