import { describe, expect, it } from '@jest/globals'
import { cvssScore } from '../../../../shared/reports/cvss.ts'
import { splitCsv } from '../../../../shared/reports/csv.ts'
import { coverageFigures, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)

describe('cobertura', () => {
  const report = (inner: string) =>
    `<coverage line-rate="1"><sources><source>/app</source></sources><packages><package><classes>${inner}</classes></package></packages></coverage>`
  const figures = async (inner: string) =>
    coverageFigures((await read('coverage', report(inner), { format: 'cobertura' })).report)

  it.each([
    [
      'rates that say otherwise are not believed',
      '<class filename="a.py" line-rate="NaN"><lines><line number="1" hits="0"/></lines></class>',
      { lines: '0/1', branches: '0/0' },
    ],
    [
      'classes of one file are one file',
      '<class filename="a.py"><lines><line number="1" hits="1"/></lines></class><class filename="a.py"><lines><line number="1" hits="0"/><line number="2" hits="0"/></lines></class>',
      { lines: '1/2', branches: '0/0' },
    ],
    [
      'conditions count as branches',
      '<class filename="a.py"><lines><line number="1" hits="3" branch="true" condition-coverage="75% (3/4)"/></lines></class>',
      { lines: '1/1', branches: '3/4' },
    ],
    [
      'conditions without figures do not',
      '<class filename="a.py"><lines><line number="1" hits="3" branch="true" condition-coverage="50%"/></lines></class>',
      { lines: '1/1', branches: '0/0' },
    ],
    [
      'a line inside a method counts where the class has none',
      '<class filename="a.py"><methods><method name="f" signature="()"><lines><line number="4" hits="1"/></lines></method></methods></class>',
      { lines: '1/1', branches: '0/0', functions: '1/1' },
    ],
    ['no line at all is nothing', '<class filename="a.py"><lines/></class>', { lines: '0/0', branches: '0/0' }],
  ])('%s', async (_, inner, expected) => {
    expect(await figures(inner)).toEqual(expected)
  })

  it('asks for a path with the sources', async () => {
    const asked: unknown[] = []
    const place = (path: string, bases?: readonly string[]) => (asked.push([path, bases]), path)
    await read('coverage', report('<class filename="a.py"/>'), { format: 'cobertura', place })
    expect(asked).toEqual([['a.py', ['/app']]])
  })

  it.each([
    [
      'negative hits',
      '<class filename="a.py"><lines><line number="1" hits="-1"/></lines></class>',
      'hits "-1" is not a count',
    ],
    [
      'NaN hits',
      '<class filename="a.py"><lines><line number="1" hits="NaN"/></lines></class>',
      'hits "NaN" is not a count',
    ],
    ['a line without a class', '<line number="1" hits="1"/>', 'line "1" of "" is not a line'],
    [
      'more conditions covered than there are',
      '<class filename="a.py"><lines><line number="1" hits="1" condition-coverage="200% (4/2)"/></lines></class>',
      'cannot be',
    ],
    [
      'a billion conditions',
      '<class filename="a.py"><lines><line number="1" hits="1" condition-coverage="0% (0/1000000000)"/></lines></class>',
      'cannot be',
    ],
  ])('refuses %s', async (_, inner, message) => {
    await expect(figures(inner)).rejects.toThrow(message)
  })
})

describe('go cover', () => {
  it('merges blocks that appear twice as `go tool cover` does', async () => {
    const profile = 'mode: set\nm/a.go:1.1,3.2 2 0\nm/a.go:5.1,6.2 1 0\nm/a.go:1.1,3.2 2 1\n'
    expect(coverageFigures((await read('coverage', profile)).report)).toEqual({ lines: '3/5', statements: '2/3' })
  })

  it.each([
    ['a block that ends before it begins', 'mode: set\na.go:9.1,3.2 1 1\n'],
    ['a negative count', 'mode: set\na.go:1.1,3.2 1 -1\n'],
    ['a block over all lines of the world', 'mode: set\na.go:1.1,2000000000.2 1 1\n'],
    ['no mode', 'a.go:1.1,3.2 1 1\n'],
  ])('refuses %s', async (_, profile) => {
    await expect(read('coverage', profile, { format: 'go-cover' })).rejects.toThrow('report: ')
  })
})

describe('istanbul', () => {
  it('reads what `jest --json --coverage` writes', async () => {
    const map = {
      '/w/a.js': {
        path: '/w/a.js',
        statementMap: { 0: { start: { line: 1 } }, 1: { start: { line: 1 } } },
        s: { 0: 0, 1: 2 },
        f: {},
        b: { 0: [0, 1] },
      },
    }
    expect(coverageFigures((await read('coverage', json({ success: true, coverageMap: map }))).report)).toEqual({
      lines: '1/1',
      statements: '1/2',
      functions: '0/0',
      branches: '1/2',
    })
  })

  it('believes a summary that has nothing but its total', async () => {
    const tally = (covered: number) => ({ total: 10, covered, skipped: 0, pct: 'Unknown' })
    const summary = { total: { lines: tally(7), statements: tally(7), functions: tally(1), branches: tally(0) } }
    expect(coverageFigures((await read('coverage', json(summary))).report).lines).toBe('7/10')
    await expect(read('coverage', json({ total: { ...summary.total, lines: tally(11) } }))).rejects.toThrow(
      'covers more than there is',
    )
  })
})

describe('cvssScore', () => {
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 1.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', undefined],
    ['CVSS:3.1/AV:X', undefined],
  ])('%s is %d (examples of first.org)', (vector, score) => {
    expect(cvssScore(vector)).toBe(score)
  })
})

describe('splitCsv', () => {
  it.each([
    ['a,b', ['a', 'b']],
    [',b,', ['', 'b', '']],
    ['"a,""b""",c', ['a,"b"', 'c']],
    ['', ['']],
  ])('%j', (line, cells) => {
    expect(splitCsv(line)).toEqual(cells)
  })
})
