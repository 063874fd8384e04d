import { describe, expect, it } from '@jest/globals'
import { read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)

describe('figures that no tool writes', () => {
  it.each([
    ['more statements than there can be', `mode: set\na.go:1.1,2.2 ${'9'.repeat(400)} 1\n`],
    ['that are too many together', `mode: set\na.go:1.1,2.2 ${2 ** 53 - 1} 1\na.go:3.1,4.2 1 1\n`],
  ])('a cover profile with blocks of %s is refused', async (_, profile) => {
    await expect(read('coverage', profile)).rejects.toThrow(/line \d: .*statements/)
  })

  it('segments that go backwards are refused: of their lines none would count', async () => {
    const segments = [
      [100, 1, 0, true, true],
      [1, 1, 0, true, true],
    ]
    const report = {
      type: 'llvm.coverage.json.export',
      data: [{ files: [{ filename: 'a.rs', segments, summary: {} }] }],
    }
    await expect(read('coverage', json(report))).rejects.toThrow('the segments of "a.rs" are in no order')
  })
})
