import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseWindowRules, type WindowRules } from '../../../../shared/policy/window-rules.ts'
import { formatOpening, judgeWindow, nextOpening } from '../../../../shared/policy/windows.ts'

function rulesOf(...lines: string[]): WindowRules {
  const { rules, problems } = parseWindowRules(lines, 'Europe/Paris', 'window')
  expect(problems).toEqual([])
  return rules
}

const at = (text: string) => Date.parse(text)
const judge = (rules: WindowRules, when: string) => {
  const { state, reason } = judgeWindow(rules, at(when))
  const opensAt = state === 'closed' ? nextOpening(rules, at(when)) : undefined
  return [state, reason, ...(opensAt === undefined ? [] : [new Date(opensAt).toISOString()])]
}

describe('window rules', () => {
  it('are open at any time when there are none', () => {
    expect(judge(rulesOf(), '2026-11-20T23:00:00Z')).toEqual(['open', ''])
  })

  it.each([
    ['in the window', '2026-11-24T13:00:00Z', ['open', '']],
    ['to the minute at its end', '2026-11-24T14:59:59Z', ['open', '']],
    ['after its end', '2026-11-24T15:00:00Z', ['closed', 'only Tue-Thu 14:00-16:00 CET', '2026-11-25T13:00:00.000Z']],
    ['on a weekend', '2026-11-21T13:30:00Z', ['closed', 'only Tue-Thu 14:00-16:00 CET', '2026-11-24T13:00:00.000Z']],
    ['in summer, by the clocks of Paris', '2026-07-07T12:00:00Z', ['open', '']],
    [
      'in summer, an hour later than in winter',
      '2026-07-07T14:30:00Z',
      ['closed', 'only Tue-Thu 14:00-16:00 CET', '2026-07-08T12:00:00.000Z'],
    ],
  ])('[P24] allow Tue–Thu 14–16 CET: %s', (_, when, expected) => {
    expect(judge(rulesOf('allow Tue-Thu 14:00-16:00 CET'), when)).toEqual(expected)
  })

  it.each([
    ['of week 47', '2026-11-19T13:30:00Z', ['open', '']],
    ['of week 48', '2026-11-26T13:30:00Z', ['closed', 'only Thu 14:00-16:00 odd-weeks', '2026-12-03T13:00:00.000Z']],
    ['of week 53', '2026-12-31T13:30:00Z', ['open', '']],
    ['of week 1, the week after 53', '2027-01-07T13:30:00Z', ['open', '']],
    ['of week 1 that began in the old year', '2026-01-01T13:30:00Z', ['open', '']],
  ])('[P05] every second Thursday, in odd weeks: the Thursday %s', (_, when, expected) => {
    expect(judge(rulesOf('allow Thu 14:00-16:00 odd-weeks'), when)).toEqual(expected)
  })

  it('[O24] allow 9–12 GMT, and warn on Mondays and Fridays and on the eve of a holiday', () => {
    const rules = rulesOf(
      'allow Mon-Fri 09:00-12:00 GMT',
      'avoid Mon Fri',
      'holiday 2026-12-25',
      'eve-of-holiday avoid',
    )
    expect(judge(rules, '2026-11-24T10:00:00Z')).toEqual(['open', ''])
    expect(judge(rules, '2026-11-23T10:00:00Z')).toEqual(['avoided', 'avoid Mon Fri'])
    expect(judge(rules, '2026-12-24T10:00:00Z')).toEqual(['avoided', 'the eve of a holiday'])
    expect(judge(rules, '2026-12-25T10:00:00Z')).toEqual([
      'closed',
      '2026-12-25 is a holiday',
      '2026-12-28T09:00:00.000Z',
    ])
  })

  it('[A24] never on Friday after 15:00, whatever is allowed', () => {
    const rules = rulesOf('allow Mon-Fri 08:00-20:00', 'never Fri 15:00-24:00')
    expect(judge(rules, '2026-11-20T13:59:00Z')).toEqual(['open', ''])
    expect(judge(rules, '2026-11-20T14:00:00Z')).toEqual([
      'closed',
      'never Fri 15:00-24:00',
      '2026-11-23T07:00:00.000Z',
    ])
  })

  it('[O03] a freeze closes all its days, and says why', () => {
    const rules = rulesOf('freeze 2026-12-20..2027-01-03 end of year')
    const expected = ['closed', 'freeze 2026-12-20..2027-01-03 end of year', '2027-01-03T23:00:00.000Z']
    expect(judge(rules, '2026-12-31T12:00:00Z')).toEqual(expected)
    expect(judge(rules, '2026-12-19T22:59:59Z')).toEqual(['open', ''])
  })

  it('holidays that come back each year close that day each year', () => {
    const rules = { ...rulesOf(), holidays: ['12-25'] }
    expect(judge(rules, '2031-12-25T10:00:00Z')[0]).toBe('closed')
  })

  it('the eve of a holiday can be closed', () => {
    expect(judge(rulesOf('holiday 2026-12-25', 'eve-of-holiday never'), '2026-12-24T10:00:00Z')[0]).toBe('closed')
  })

  it('says nothing of an opening that never comes', () => {
    expect(judge(rulesOf('never 00:00-24:00'), '2026-12-24T10:00:00Z')).toEqual(['closed', 'never 00:00-24:00'])
  })

  it('prints an opening as the clocks of the zone show it', () => {
    expect(formatOpening(at('2026-11-24T13:00:00Z'), 'Europe/Paris')).toBe('2026-11-24 14:00 Europe/Paris')
  })

  const day = fc.constantFrom('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
  const hour = fc.integer({ min: 0, max: 22 })
  const zone = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Africa/Dakar')
  const line = fc
    .tuple(fc.constantFrom('allow', 'never', 'avoid'), day, hour, hour, zone)
    .map(([verb, name, from, length, where]) => {
      const [start, end] = [from, Math.min(24, from + length + 1)].map(
        (value) => `${String(value).padStart(2, '0')}:00`,
      )
      return `${verb} ${name} ${start ?? ''}-${end ?? ''} ${where}`
    })

  it('name the first opening there is: none is earlier, at any half hour of the next days', () => {
    const start = at('2026-10-20T00:00:00Z')
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 20 * 48 }),
        (lines, halfHours) => {
          const { rules } = parseWindowRules(lines, 'Europe/Paris', 'window')
          const now = start + halfHours * 1_800_000
          if (judgeWindow(rules, now).state !== 'closed') return
          const opensAt = nextOpening(rules, now)
          const opening = Array.from({ length: 4 * 48 }, (_, index) => now + index * 1_800_000).find(
            (instant) => judgeWindow(rules, instant).state !== 'closed',
          )
          if (opening === undefined) expect(opensAt ?? Infinity).toBeGreaterThan(now + 4 * 86_400_000 - 1_800_000)
          else expect(opensAt).toBe(opening)
        },
      ),
      { numRuns: 60 },
    )
  })
})
