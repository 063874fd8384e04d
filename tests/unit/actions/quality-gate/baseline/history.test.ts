import { describe, expect, it } from '@jest/globals'
import {
  chooseBaseline,
  type History,
  readHistory,
  writeHistory,
} from '../../../../../actions/quality-gate/src/baseline/history.ts'
import { normalOf } from '../../../../../actions/quality-gate/src/metrics/normal-range.ts'

const entry = (sha: string, coverage = 80) => ({ sha, at: '2026-01-15T10:00:00Z', metrics: { coverage } })
const history: History = { entries: ['a', 'b', 'c', 'd'].map((sha, index) => entry(sha, index)) }

describe('writeHistory', () => {
  it('adds an entry, in place of an older one of the same commit', () => {
    expect(readHistory(writeHistory(history, entry('b', 9))).entries.map(({ sha }) => sha)).toEqual([
      'a',
      'c',
      'd',
      'b',
    ])
  })

  it('keeps the last fifty, and no more than fits', () => {
    let text = writeHistory({ entries: [] }, entry('0'))
    for (let index = 1; index < 60; index++) text = writeHistory(readHistory(text), entry(String(index)))
    expect(readHistory(text).entries).toHaveLength(50)
    expect(readHistory(text).entries[0]?.sha).toBe('10')
    const metrics = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`performance[endpoint-${index}].p95`, index]),
    )
    for (let index = 0; index < 10; index++)
      text = writeHistory(readHistory(text), { ...entry(`large${index}`), metrics })
    expect(text.length).toBeLessThan(900_001)
    expect(readHistory(text).entries.at(-1)?.sha).toBe('large9')
  })

  it.each(['{}', '[]', '{"schema":2,"entries":[]}', '{"schema":1,"entries":[{"sha":"a"}]}', 'x'])(
    'refuses to read %s',
    (text) => {
      expect(() => readHistory(text)).toThrow()
    },
  )
})

describe('chooseBaseline', () => {
  const coverage = (ancestors: readonly string[] | undefined, own = 'x') =>
    chooseBaseline(history, ancestors, own)?.baseline.get('coverage')

  it('takes the nearest ancestor that was measured', () => {
    expect(coverage(['x', 'y', 'c', 'b', 'a'])).toBe(2)
  })

  it('takes none that is not an ancestor', () => {
    expect(coverage(['x', 'y'])).toBeUndefined()
  })

  it('takes the newest where the ancestors are not known', () => {
    expect(coverage(undefined)).toBe(3)
  })

  it('never compares a commit with itself', () => {
    expect(coverage(['d', 'c'], 'd')).toBe(2)
    expect(coverage(undefined, 'd')).toBe(2)
    expect(chooseBaseline({ entries: [entry('d')] }, ['d'], 'd')).toBeUndefined()
  })

  it('takes what the nearest did not measure from the last that did, up to it and not beyond', () => {
    const runs = [{ coverage: 80, score: 8 }, { coverage: 90, 'tests.total': 5 }, { score: 7 }, { coverage: 10 }]
    const entries = runs.map((metrics, index) => ({ ...entry('abcd'.charAt(index)), metrics }))
    const chosen = chooseBaseline({ entries }, ['c', 'b', 'a'], 'x')
    expect(Object.fromEntries(chosen?.baseline ?? [])).toEqual({ coverage: 90, 'tests.total': 5, score: 7 })
  })

  it('knows the runs up to it, newest first', () => {
    expect(chooseBaseline(history, ['c'], 'x')?.recent.map((run) => run.get('coverage'))).toEqual([2, 1, 0])
  })
})

describe('normalOf', () => {
  it.each([
    [[], undefined],
    [[10, 99, 1], { value: 10, noise: 0 }],
    [[10, 10, 10, 10, 10], { value: 10, noise: 0 }],
    [[9, 10, 11, 10, 100], { value: 10, noise: 3 * 1.4826 }],
    [[1, 2, 3, 4, 5, 6], { value: 3.5, noise: 3 * 1.4826 * 1.5 }],
  ])('%j → %j: one outlier moves nothing', (values, expected) => {
    expect(normalOf(values)).toEqual(expected)
  })
})
