import { describe, expect, it } from '@jest/globals'
import { mergeCoverage } from '../../../shared/reports/coverage.ts'
import { mergeTests } from '../../../shared/reports/tests.ts'
import { coverageFigures, fixture, read } from './read.ts'
import { samples } from './samples.ts'

const tests = async (file: string) => (await read('tests', fixture('tests', file))).report
const coverage = async (sample: string, file: string) => {
  const place = samples.get(sample)?.placeOf('coverage.xml')
  return (await read('coverage', fixture('coverage', file), place ? { place } : {})).report
}

describe('several real reports together', () => {
  it('are what Maven says of the five that surefire wrote', async () => {
    expect(fixture('said', 'java.txt').toString()).toContain(
      'Tests run: 13, Failures: 1, Errors: 2, Skipped: 2, Flakes: 1',
    )
    const files = ['price', 'broken', 'flaky', 'line', 'sums'].map((name) => tests(`surefire-${name}-junit.xml`))
    expect(mergeTests(await Promise.all(files))).toMatchObject({
      total: 13,
      failed: 3,
      errors: 2,
      skipped: 2,
      flaky: 1,
      passed: 8,
    })
  })

  it.each([
    ['javascript', ['jest.lcov', 'jest.cobertura.xml', 'jest.clover.xml', 'jest.coverage-final.json'], '6/10'],
    ['c', ['gcovr.lcov', 'lcov.lcov', 'gcovr.cobertura.xml', 'gcovr.clover.xml'], '11/18'],
    ['python', ['coveragepy.lcov', 'coveragepy.cobertura.xml', 'coveragepy.json'], '19/26'],
    ['javascript', ['vitest-v8.lcov', 'nyc.lcov'], '10/16'],
  ])(
    '%s: %j cover %s lines: the same lines of the same files once, others beside them',
    async (sample, files, lines) => {
      expect(coverageFigures(mergeCoverage(await Promise.all(files.map((file) => coverage(sample, file))))).lines).toBe(
        lines,
      )
    },
  )
})
