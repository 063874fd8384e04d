import { describe, expect, it } from '@jest/globals'
import { readAllowList } from '../../../../../actions/quality-gate/src/policy/allow-list.ts'
import { sift } from '../../../../../actions/quality-gate/src/evidence/apply-exceptions.ts'
import { securityFinding } from '../../../../../shared/reports/findings.ts'

const finding = securityFinding({
  severity: 'critical',
  id: 'GHSA-xvch-5gv4-984h',
  aliases: ['CVE-2021-44906'],
  subject: 'minimist 0.0.8',
  path: 'apps/web/package-lock.json',
})
const entry = { id: 'CVE-2021-44906', until: '2026-06-30', reason: 'not reachable' }
const accepts = (exception: object, today = '2026-06-30') => sift([finding], [{ ...entry, ...exception }], today)

describe('sift', () => {
  it.each([
    ['its id', { id: 'GHSA-xvch-5gv4-984h' }],
    ['an alias, in any case', { id: 'cve-2021-44906' }],
    ['its folder', { path: 'apps/web/' }],
    ['its file', { path: 'apps/web/package-lock.json' }],
    ['its package', { package: 'minimist' }],
    ['its package and version', { package: 'minimist 0.0.8' }],
  ])('accepts a finding by %s', (_, exception) => {
    expect(accepts(exception)).toMatchObject({ findings: [], accepted: [finding], expired: [] })
  })

  it.each([
    ['of another id', { id: 'CVE-2021-4490' }],
    ['elsewhere', { path: 'apps/we' }],
    ['of another package', { package: 'mini' }],
  ])('does not accept one %s', (_, exception) => {
    expect(accepts(exception).findings).toEqual([finding])
  })

  it('counts it again from the day after, and says so', () => {
    expect(accepts({}, '2026-06-30').accepted).toHaveLength(1)
    expect(accepts({}, '2026-07-01')).toMatchObject({ findings: [finding], accepted: [], expired: [entry] })
  })
})

describe('readAllowList', () => {
  it('reads entries, and takes an empty file for none', () => {
    expect(readAllowList([entry], 'a.yml')).toEqual({ exceptions: [entry], problems: [] })
    expect(readAllowList(null, 'a.yml').exceptions).toEqual([])
  })

  it.each([
    ['without a reason', [{ ...entry, reason: '' }], 'a.yml 0 reason'],
    ['without an end', [{ id: 'x', reason: 'y' }], 'a.yml 0 until'],
    ['with an end that is not a day', [{ ...entry, until: '2026-13-40' }], 'a.yml 0 until'],
    ['with an end that no calendar has', [{ ...entry, until: '2026-02-30' }], 'a.yml 0 until'],
    ['with a reason of blanks', [{ ...entry, reason: ' ' }], 'a.yml 0 reason'],
    ['with a key that nobody knows', [{ ...entry, expires: '2027-01-01' }], 'a.yml 0'],
    ['that is not a list', { a: 1 }, 'a.yml'],
  ])('refuses one %s', (_, given, where) => {
    expect(readAllowList(given, 'a.yml').problems.map(({ input }) => input)).toContain(where)
  })
})

describe('readAllowList, where it refuses', () => {
  it('says what is there and what is allowed', () => {
    const given = [{ id: 1234, until: '2026-02-30', reason: 'r', expires: 1 }, 'CVE-2026-1']
    const said = readAllowList(given, 'a.yml').problems.map(
      ({ input, received, allowed }) => `${input}: ${received ?? ''}: ${allowed?.split('; ')[1] ?? ''}`,
    )
    expect(said).toEqual([
      'a.yml 0 id: 1234: a text',
      'a.yml 0 until: 2026-02-30: a day of the calendar',
      'a.yml 0: a map: no expires',
      'a.yml 1: CVE-2026-1: a map',
    ])
  })
})
