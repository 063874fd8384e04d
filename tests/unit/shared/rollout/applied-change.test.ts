import { describe, expect, it } from '@jest/globals'
import {
  decodeStanding,
  encodeStanding,
  readChange,
  type SchemaSeen,
  standingBy,
} from '../../../../shared/rollout/applied-change.ts'

describe('the record of a change that was applied beside releases', () => {
  it('is read as it was written, and what others write is nothing', () => {
    for (const standing of ['begun', 'applied', 'gone'] as const)
      expect(decodeStanding(encodeStanding(standing, 'the schema | is at\n2'))).toBe(standing)
    expect(encodeStanding('gone', ' at\n1 ')).toBe('rks1|GONE|at 1')
    for (const other of ['', 'APPLIED', 'rks1|DONE|', 'rk2|COMMITTED|0/0|green|||applied'])
      expect(decodeStanding(other)).toBeUndefined()
  })

  it('needs everything that a rollback goes by', () => {
    const written = {
      ...{ v: 1, change: 'contract', from: '1', files: ['m/2.sql'], at: '2026-11-29T08:00:00.500Z' },
      run: { id: 7, attempt: 1 },
    }
    expect(readChange(written)).toEqual(written)
    for (const broken of [{ v: 2 }, { change: 'some' }, { at: 'yesterday' }, { files: undefined }, { run: {} }])
      expect(readChange({ ...written, ...broken })).toBeUndefined()
    expect(readChange(undefined)).toBeUndefined()
  })
})

describe('what is seen of a change', () => {
  const change = { from: '1', files: ['m/2.sql', 'm/3.sql'], at: Date.parse('2026-11-29T08:00:00Z') }
  const seen = (version: string, pending?: readonly string[], restoredFrom?: string): SchemaSeen => ({
    version,
    isPending: (file) => pending?.includes(file),
    restoredFrom,
  })

  it.each([
    ['the schema is where it was before', seen('1'), 'gone'],
    ['all of its files are pending', seen('0', change.files), 'gone'],
    ['one of its files is applied', seen('2', ['m/3.sql']), 'applied'],
    ['its files are applied', seen('3', []), 'applied'],
    ['a backup from before it is live', seen('', undefined, '2026-11-29T07:59:59Z'), 'gone'],
    ['a backup from after it is live', seen('', undefined, '2026-11-29T08:00:01Z'), undefined],
    ['nobody tells', seen(''), undefined],
    ['only another version is told', seen('3'), undefined],
  ])('where %s', (_, schema, standing) => {
    expect(standingBy(change, schema)).toBe(standing)
  })

  it('is nothing where neither a version nor files are known', () => {
    expect(standingBy({ from: '', files: [], at: 0 }, seen('', []))).toBeUndefined()
  })
})
