import { describe, expect, it } from '@jest/globals'
import { isCovered, uncovered, type Marks } from '../../../../shared/reports/marks.ts'
import { coverageFigures, read } from '../../../contract/reports/read.ts'

const lcov = (text: string) => read('coverage', text, { format: 'lcov' })
const figures = async (text: string) => coverageFigures((await lcov(text)).report)
const record = (lines: string, path = 'a.ts') => `SF:${path}\n${lines}\nend_of_record\n`

describe('lcov', () => {
  it.each([
    ['a count beyond any number is a count', 'DA:1,18446744073709551611\nDA:2,0', '1/2'],
    ['a checksum is passed over', 'DA:1,1,0a1b2c\nDA:2,0,ffff', '1/2'],
    ['a line named twice is covered when one of the two is', 'DA:1,0\nDA:1,4\nDA:2,0', '1/2'],
    ['lines out of order are lines', 'DA:9,1\nDA:2,0\nDA:5,1', '2/3'],
    ['DA wins over LF and LH that do not fit it', 'DA:1,1\nDA:2,0\nLF:100\nLH:100', '1/2'],
    ['LF and LH count where there is no DA', 'LF:10\nLH:7', '7/10'],
    ['a line covered without its branches is covered', 'DA:1,1\nBRDA:1,0,0,0\nBRDA:1,0,1,0', '1/1'],
    ['no coverable line is nothing, neither 0 % nor 100 %', '', '0/0'],
  ])('%s', async (_, lines, expected) => {
    expect((await figures(record(lines))).lines).toBe(expected)
  })

  it('merges records of one file, also those of other tests, branches and functions included', async () => {
    const first = record('FN:1,f\nFN:5,g\nFNDA:0,f\nFNDA:1,g\nDA:1,0\nDA:2,1\nBRDA:2,0,0,1\nBRDA:2,0,1,0')
    const second = record('FN:1,f\nFN:5,g\nFNDA:2,f\nFNDA:0,g\nDA:1,1\nDA:2,0\nDA:3,0\nBRDA:2,0,0,-\nBRDA:2,0,1,4')
    expect(await figures(`TN:one\n${first}TN:two\n${second}`)).toEqual({
      lines: '2/3',
      branches: '2/2',
      functions: '2/2',
    })
  })

  it('reads the functions and branches of lcov 2', async () => {
    const lines =
      'VER:1\nFN:1,9,f\nFNDA:3,f\nFNL:0,12,20\nFNA:0,0,g\nBRDA:2,e0,i > 0, j,1\nBRDA:2,0,else,-\nMCF:0\nDA:1,1'
    expect(await figures(record(lines))).toEqual({ lines: '1/1', branches: '1/2', functions: '1/2' })
  })

  it('passes Bazel’s BA lines over, and takes its totals for the branches', async () => {
    expect(await figures(record('BA:3,2\nBA:3,1\nBRF:2\nBRH:1\nDA:3,1\nLH:1\nLF:1'))).toEqual({
      lines: '1/1',
      branches: '1/2',
    })
  })

  it('keeps each line for merging and patch coverage', async () => {
    const { report } = await lcov(record('DA:3,1\nDA:4,0\nDA:7,0'))
    const lines = report.files.get('a.ts')?.lines as Marks
    expect([2, 3, 4, 7, 8].map((line) => isCovered(lines, line))).toEqual([undefined, true, false, false, undefined])
    expect(uncovered(lines, 1)).toEqual([4])
  })

  it.each([
    ['a negative count', record('DA:1,-1'), 'line 2: "DA:1,-1" is not a line and count'],
    ['NaN', record('DA:1,1\nDA:2,NaN'), 'line 3: "DA:2,NaN" is not a line and count'],
    ['no count', record('DA:1,'), 'is not a line and count'],
    ['no line', record('DA:,1'), 'is not a line and count'],
    ['a line beyond all files', record('DA:99999999999999999999,1'), 'is not a line and count'],
    ['a negative branch', record('DA:1,1\nBRDA:1,0,0,-3'), 'line 3: "BRDA:1,0,0,-3" is not a branch'],
    ['a branch cut short', record('BRDA:1,0'), 'is not a branch'],
    ['a function without a name', record('FN:1,'), 'is not a function'],
    ['calls that are no number', record('FNDA:x,f'), 'is not a function'],
    ['a line outside a record', 'DA:1,1\n', 'line 1: "DA:1,1" stands outside a record'],
    ['a record inside a record', 'SF:a\nDA:1,1\nSF:b\n', 'line 3: a new record starts inside that of "a"'],
    ['a record that does not end', 'SF:a\nDA:1,1\n', 'it ends inside the record of "a": cut short'],
    ['a record without a path', 'SF:\nend_of_record\n', 'SF without a path'],
    ['some other text', record('hello: world'), 'line 2: "hello: world" is not a line of a tracefile'],
    ['totals that are no numbers', record('LF:many'), 'is not a line of a tracefile'],
    ['no record at all', '# nothing\nTN:\n', 'it holds no record'],
    ['a line without end', `SF:a\n${'x'.repeat(5 * 1024 * 1024)}`, 'a line is longer than'],
  ])('refuses %s and says where', async (_, text, message) => {
    await expect(lcov(text)).rejects.toThrow(message)
  })
})
