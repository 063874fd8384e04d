import { describe, expect, it } from '@jest/globals'
import { read } from '../../../contract/reports/read.ts'

describe('figures that no tool writes', () => {
  it.each([
    ['more statements than there can be', `mode: set\na.go:1.1,2.2 ${'9'.repeat(400)} 1\n`],
    ['that are too many together', `mode: set\na.go:1.1,2.2 ${2 ** 53 - 1} 1\na.go:3.1,4.2 1 1\n`],
  ])('a cover profile with blocks of %s is refused', async (_, profile) => {
    await expect(read('coverage', profile)).rejects.toThrow(/line \d: .*statements/)
  })
})
