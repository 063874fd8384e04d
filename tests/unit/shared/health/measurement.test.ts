import { describe, expect, it } from '@jest/globals'
import { type Cause, isPermanent, type Measurement, nextCauseRun } from '../../../../shared/health/measurement.ts'

const bad = (at: number, cause: Cause): Measurement => ({ at, ms: 10, ok: false, cause })
const after = (...measurements: Measurement[]) =>
  measurements.reduce<ReturnType<typeof nextCauseRun> | undefined>(nextCauseRun, undefined)!

const limits = { grace: 60_000, wasGood: false }

describe('a cause that waiting does not mend', () => {
  it.each(['wrong-certificate', 'unauthorized'] as const)('%s is permanent at once', (cause) => {
    expect(isPermanent(after(bad(1_000, cause)), 1_000, limits)).toBe(true)
  })

  it.each(['unknown-host', 'untrusted-certificate', 'wrong-version'] as const)(
    '%s is permanent after the grace',
    (cause) => {
      const run = after(bad(1_010, cause), bad(30_000, cause))
      expect(isPermanent(run, 60_999, limits)).toBe(false)
      expect(isPermanent(run, 61_000, limits)).toBe(true)
    },
  )

  it.each(['transient', 'timeout'] as const)('%s is never permanent', (cause) => {
    expect(isPermanent(after(bad(1_000, cause)), 1e12, limits)).toBe(false)
  })

  it('starts the grace again when anything else came between', () => {
    const run = after(bad(10, 'wrong-version'), { at: 50_000, ms: 5, ok: true }, bad(50_510, 'wrong-version'))
    expect(isPermanent(run, 70_000, limits)).toBe(false)
    expect(run.since).toBe(50_500)
  })

  it('is not final at once where there was a good answer before', () => {
    const run = after(bad(1_010, 'unauthorized'))
    expect(isPermanent(run, 30_000, { ...limits, wasGood: true })).toBe(false)
    expect(isPermanent(run, 61_000, { ...limits, wasGood: true })).toBe(true)
  })

  it('is not there when the answer was good', () => {
    expect(isPermanent(after({ at: 5, ms: 5, ok: true }), 1e12, { grace: 0, wasGood: false })).toBe(false)
  })
})
