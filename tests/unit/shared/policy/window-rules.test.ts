import { describe, expect, it } from '@jest/globals'
import { parseWindowRules } from '../../../../shared/policy/window-rules.ts'

const parse = (...lines: string[]) => parseWindowRules(lines, 'Europe/Paris', 'window')
const whole = { from: 0, to: 1_440, zone: 'Europe/Paris' }

describe('window rules are read', () => {
  it.each([
    [
      'allow Tue-Thu 14:00-16:00',
      { days: [2, 3, 4], from: 840, to: 960, zone: 'Europe/Paris', text: 'Tue-Thu 14:00-16:00' },
    ],
    ['allow Sat-Mon', { ...whole, days: [6, 0, 1], text: 'Sat-Mon' }],
    ['allow monday Friday', { ...whole, days: [1, 5], text: 'monday Friday' }],
    ['allow 09:00-12:00 GMT', { days: [], from: 540, to: 720, zone: 'UTC', text: '09:00-12:00 GMT' }],
    [
      'allow Tue America/New_York',
      { days: [2], from: 0, to: 1_440, zone: 'America/New_York', text: 'Tue America/New_York' },
    ],
    [
      'allow 2026-12-01 go live',
      { ...whole, days: [], dates: ['2026-12-01', '2026-12-01'], text: '2026-12-01 go live' },
    ],
  ])('%s', (line, span) => {
    expect(parse(line)).toMatchObject({ rules: { allow: [span] }, problems: [] })
  })

  it('one of each kind', () => {
    const { rules, problems } = parse(
      'never Fri 15:00-24:00',
      'avoid Mon Fri',
      'freeze 2026-12-20..2027-01-03 end of year',
      'holiday 2026-12-25',
      'holidays-ics .github/holidays.ics',
      'eve-of-holiday avoid',
      'override role:maintain reason',
      'override @release-manager',
    )
    expect(problems).toEqual([])
    expect(rules).toMatchObject({
      holidays: ['2026-12-25'],
      holidayFiles: ['.github/holidays.ics'],
      eveOfHoliday: 'avoid',
      override: { by: ['role:maintain', '@release-manager'] },
    })
    expect([rules.never, rules.avoid, rules.freeze].map(({ length }) => length)).toEqual([1, 1, 1])
  })

  it('takes an override for urgent maintenance alone, that was announced', () => {
    const announced = { notice: 1_800_000, within: 900_000 }
    const lines = ['override role:maintain reason announced 30m for 15m', 'override @ada']
    expect(parse(...lines)).toMatchObject({
      rules: { override: { by: ['role:maintain', '@ada'], announced } },
      problems: [],
    })
    expect(parse('override announced 0 for 30m').rules.override).toEqual({
      by: [],
      announced: { notice: 0, within: 1_800_000 },
    })
  })

  it.each([
    ['override announced 30m', 'announced 30m for 30m'],
    ['override announced 30m for 0', 'announced 30m for 30m'],
    ['override announced 30m for 30m reason', 'announced 30m for 30m'],
    ['permit Tue', 'a rule that starts with'],
    ['allow', 'days, times or dates'],
    ['allow Tuesdays', 'Tuesdays is none of them'],
    ['allow Tue-', 'is none of them'],
    ['allow Tue 16:00-14:00', 'over midnight, write two lines'],
    ['allow Tue 9-12', 'is none of them'],
    ['allow Tue 09:00-12:00 10:00-11:00', 'is none of them'],
    ['allow Tue 25:00-26:00', 'is none of them'],
    ['allow Tue 09:00-12:00 Mars/Olympus', 'Mars/Olympus is none of them'],
    ['freeze December', 'is none of them'],
    ['freeze Mon', 'dates after `freeze`'],
    ['freeze 2027-01-03..2026-12-20', 'dates in order'],
    ['freeze 2026-02-30', 'is none of them'],
    ['holiday Christmas', 'a date after `holiday`'],
    ['holidays-ics', 'one path'],
    ['eve-of-holiday maybe', '`eve-of-holiday avoid`'],
    ['override everybody', '`override` with role'],
  ])('%s is refused, and it is said what is allowed', (line, allowed) => {
    const { problems } = parse(line, 'allow Tue')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ input: 'window', received: line, allowed: expect.stringContaining(allowed) })
  })
})

describe('a rule that can never matter', () => {
  it.each([
    ['avoid Mon Fri', ['allow Tue-Thu 09:00-12:00', 'avoid Mon Fri']],
    ['avoid Tue 12:00-14:00', ['allow Tue 09:00-12:00', 'allow Wed', 'avoid Tue 12:00-14:00']],
    ['avoid Thu even-weeks', ['allow Thu odd-weeks', 'avoid Thu even-weeks']],
    ['allow Fri 16:00-17:00', ['allow Tue', 'allow Fri 16:00-17:00', 'never Fri 15:00-24:00']],
    ['allow 20:00-22:00', ['allow Tue', 'allow 20:00-22:00', 'never 18:00-24:00']],
  ])('is a problem: %s', (received, lines) => {
    const { problems } = parse(...lines)
    expect(problems).toEqual([expect.objectContaining({ input: 'window', received })])
  })

  it.each([
    ['a warning at hours that are open', ['allow Mon-Fri 09:00-12:00', 'avoid Mon Fri']],
    ['a warning at hours that are open in part', ['allow Tue 09:00-12:00', 'avoid Tue 11:00-14:00']],
    ['a warning where nothing is allowed by name', ['avoid Mon Fri']],
    ['hours in another time zone', ['allow Tue 09:00-12:00', 'avoid Mon America/New_York']],
    ['dates', ['allow Tue', 'avoid 2026-12-01..2026-12-24 busy', 'allow 2026-12-18', 'never Fri']],
    ['what is closed twice', ['allow Tue-Thu 14:00-16:00', 'never Fri 15:00-24:00']],
    ['what is closed in part', ['allow Fri 14:00-16:00', 'never Fri 15:00-24:00', 'allow Mon', 'never Mon odd-weeks']],
  ])('is none of them: %s', (_, lines) => expect(parse(...lines).problems).toEqual([]))
})
