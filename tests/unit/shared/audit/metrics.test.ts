import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { kpis } from '../../../../shared/audit/kpis.ts'
import { dora } from '../../../../shared/audit/metrics.ts'
import { readReleases } from '../../../../shared/audit/release.ts'
import { oracle } from './oracle.ts'
import { generator, record, simulateYear, yearStart } from './year.ts'

const day = 86_400_000
const isWriter = (account: string) => account === 'github-actions[bot]'

describe('the numbers of a year of four teams', () => {
  it('[P83] [P84] are those of a slow and obvious count, in any period, whatever others wrote', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(300), fc.integer({ min: 1, max: 120 }), (seed, first, length) => {
        const random = generator(seed)
        const { truths, incidents } = simulateYear(random)
        const period = { from: yearStart + first * day, to: yearStart + (first + length) * day, name: '' }
        const releases = readReleases(record(truths, random), isWriter)
        const commits = new Map(truths.map(({ sha, commits: own }) => [sha, own]))
        const history = { releases, incidents, commits }
        const expected = oracle(truths, period)
        expect({ ...dora(history, period), ...kpis(history, period) }).toEqual({
          ...expected,
          ...Object.fromEntries((['recovery', 'deployment'] as const).map((name) => [name, near(expected[name])])),
        })
      }),
      { numRuns: 60 },
    )
  })
})

/** The order of a sum may change its last digit. */
function near({ value, n }: { value: number | undefined; n: number }) {
  return { value: value === undefined ? undefined : (expect.closeTo(value, 3) as unknown), n }
}
