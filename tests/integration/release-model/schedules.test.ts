import { describe, expect, it } from '@jest/globals'
import { play } from './schedules.ts'

describe('two thousand seeded schedules of faults against the release code', () => {
  it('violate no invariant, whatever happens at a call of the release and at one of its recovery', async () => {
    const happened = new Set<string>()
    for (let seed = 1; seed <= 2_000; seed++) {
      const { struck, violations, story } = await play(seed)
      for (const kind of struck) happened.add(kind)
      if (violations.length > 0) throw new Error([`seed ${seed}`, ...violations, ...story].join('\n'))
    }
    expect(happened.size).toBe(12)
  }, 120_000)
})
