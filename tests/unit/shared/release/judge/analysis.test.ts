import { describe, expect, it } from '@jest/globals'
import type { Measurement } from '../../../../../shared/health/measurement.ts'
import type { Probe } from '../../../../../shared/health/probe.ts'
import { analyse, type Evidence, roundRobin } from '../../../../../shared/release/judge/analysis.ts'
import type { AnalysisPolicy } from '../../../../../shared/release/judge/slot-judge.ts'
import { parseRules } from '../../../../../shared/rules/parse-rule.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import type { Clock } from '../../../../../shared/time/clock.ts'
import { createVirtualClock } from '../../../../fakes/virtual-clock.ts'
import { createRecordingLog } from '../../../../fakes/context.ts'

const policy: Omit<AnalysisPolicy, 'isCompared'> = {
  mode: 'sequential',
  rates: { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 },
  failures: 3,
  rate: 10,
  duration: 60_000,
  whole: false,
  rules: [],
  paths: 1,
}

/** A probe whose n-th answer is what `answer` says. */
function probeOf(answer: (index: number) => Partial<Measurement>): Probe & { asked: () => number } {
  let asked = 0
  return { asked: () => asked, measure: async () => ({ at: 0, ms: 10, ok: true, ...answer(asked++) }) }
}

const run = (
  evidence: Partial<Evidence> & Pick<Evidence, 'probe'>,
  more: Partial<AnalysisPolicy> = {},
  signal = new AbortController().signal,
  clock: Clock = createFakeClock(0),
) =>
  analyse(
    'green',
    { counts: () => true, route: undefined, ...evidence },
    { ...policy, ...more },
    { clock, log: createRecordingLog(), signal },
  )

describe('the analysis of a step', () => {
  it('promotes by the slot alone', async () => {
    expect(await run({ probe: probeOf(() => ({})) })).toMatchObject({ verdict: 'healthy', failed: 0 })
  })

  it('lets the public route reject, though the slot itself is fine', async () => {
    const route = probeOf((index) => ({ ok: index % 3 !== 0, reason: 'answered 502' }))
    const finding = await run({ probe: probeOf(() => ({})), route }, { whole: true })
    expect(finding).toMatchObject({ verdict: 'unhealthy', reason: expect.stringMatching(/^public route: .*502/) })
  })

  it('never lets the public route promote: a slot that nobody heard of is not good', async () => {
    const unheard = await run(
      { probe: probeOf(() => ({ slot: 'blue' })), counts: ({ slot }) => slot === 'green' },
      { duration: 5_000 },
    )
    expect(unheard).toMatchObject({
      verdict: 'inconclusive',
      reason: 'green: no request of this slot was seen',
      requests: 0,
    })
  })

  it('counts on the public route only what the slot answered', async () => {
    const mixed = probeOf((index) => (index % 2 === 0 ? { slot: 'green' } : { slot: 'blue', ok: true }))
    const finding = await run({ probe: mixed, counts: ({ slot }) => slot === 'green' })
    expect(finding.verdict).toBe('healthy')
    expect(mixed.asked()).toBeGreaterThan(finding.requests * 1.8)
  })

  it('stops asking the route when the slot is decided, and the slot when the route has rejected', async () => {
    const route = probeOf(() => ({}))
    await run({ probe: probeOf(() => ({})), route })
    expect(route.asked()).toBeLessThan(120)
    const slot = probeOf(() => ({}))
    await run({ probe: slot, route: probeOf((index) => ({ ok: index % 2 === 0 })) }, { whole: true })
    expect(slot.asked()).toBeLessThan(60)
  })

  it('does not blame the slot for what the other one answered on the public route', async () => {
    const route = probeOf(() => ({ ok: false, slot: 'blue' }))
    expect(await run({ probe: probeOf(() => ({})), route })).toMatchObject({ verdict: 'healthy' })
  })

  describe('beside the live slot, where no rule bounds the latency', () => {
    /** Whatever is asked for the n-th time takes so many milliseconds. */
    function beside(live: (index: number) => number, slot: (index: number) => number, whole = true) {
      const clock = createFakeClock(0)
      const timed = (ms: (index: number) => number) => {
        const probe = probeOf((index) => ({ ms: ms(index), status: 200 }))
        return { measure: async (signal: AbortSignal) => ({ ...(await probe.measure(signal)), at: clock.now() }) }
      }
      return run({ probe: timed(slot), live: timed(live) }, { whole }, undefined, clock)
    }

    it('[P30] finds a slot that is much slower, by what is usual for the live one', async () => {
      const finding = await beside(
        () => 30,
        (index) => (index % 4 === 0 ? 30 : 2_000),
      )
      expect(finding).toMatchObject({
        verdict: 'unhealthy',
        reason: expect.stringMatching(/answers slower than 160 ms, twice the live slot’s slowest/),
      })
      expect(finding.requests).toBeLessThan(100)
    })

    it('lets one pass that is a little slower', async () => {
      const finding = await beside(
        () => 30,
        () => 50,
        false,
      )
      expect(finding.verdict).toBe('healthy')
    })

    it('lets one pass that is slow when the live one is as well: a machine may be overloaded', async () => {
      const overloaded = (index: number) => (index > 60 && index % 3 > 0 ? 900 : 30)
      expect((await beside(overloaded, overloaded)).verdict).toBe('healthy')
      const both = (index: number) => (index > 25 ? 2_000 : 30)
      expect((await beside(both, both)).verdict).toBe('healthy')
    })

    it('finds one that becomes slow late, alone', async () => {
      const finding = await beside(
        () => 30,
        (index) => (index > 150 ? 700 : 30),
      )
      expect(finding.verdict).toBe('unhealthy')
    })
  })

  it('does not promote ahead of requests that are still under way', async () => {
    let asked = 0
    const clock = createFakeClock(0)
    // every twentieth request hangs for five seconds, and is bad
    const probe: Probe = {
      async measure(signal) {
        const hangs = asked++ % 20 === 10
        await clock.sleep(hangs ? 5_000 : 10, signal)
        return { at: clock.now(), ms: hangs ? 5_000 : 10, ok: !hangs, ...(hangs ? { cause: 'timeout' as const } : {}) }
      },
    }
    const evidence = { probe, counts: () => true, route: undefined }
    const finding = await analyse('green', evidence, policy, {
      clock,
      log: createRecordingLog(),
      signal: new AbortController().signal,
    })
    expect(finding).not.toMatchObject({ verdict: 'healthy', failed: 0 })
  })

  it('passes a cancellation on', async () => {
    const cancelled = new AbortController()
    const probe = probeOf((index) => {
      if (index === 5) cancelled.abort(new Error('cancelled'))
      return {}
    })
    await expect(run({ probe }, {}, cancelled.signal)).rejects.toThrow('cancelled')
  })

  it('passes on what a probe throws', async () => {
    const broken: Probe = { measure: () => Promise.reject(new Error('no network at all')) }
    await expect(run({ probe: broken })).rejects.toThrow('no network at all')
  })
})

it('asks several paths in turn', async () => {
  const [home, checkout] = [probeOf(() => ({ status: 1 })), probeOf(() => ({ status: 2 }))]
  const tour = roundRobin([home, checkout])
  const { signal } = new AbortController()
  const seen = [await tour.measure(signal), await tour.measure(signal), await tour.measure(signal)]
  expect(seen.map(({ status }) => status)).toEqual([1, 2, 1])
})

describe('figures that the team measures besides', () => {
  const rules = parseRules(['orders >= 5', 'critical-errors <= 10']).rules
  /** @param figures  each look's */
  const withFigures = (figures: readonly Readonly<Record<string, number | undefined>>[]) => {
    let looks = 0
    const latest = async () => figures[Math.min(looks++, figures.length - 1)] ?? {}
    const probe = probeOf(() => ({ status: 200 }))
    return run({ probe, figures: { interval: 10_000, latest } }, { rules }, undefined, createVirtualClock())
  }

  it('[P41] let a release pass while their rules hold', async () => {
    expect((await withFigures([{ orders: 7, 'critical-errors': 0 }])).verdict).toBe('healthy')
  })

  it('are looked at once more before a release passes', async () => {
    expect(
      await withFigures([
        { orders: 7, 'critical-errors': 0 },
        { orders: 1, 'critical-errors': 0 },
      ]),
    ).toMatchObject({
      verdict: 'unhealthy',
      reason: 'green: rule broken: orders >= 5: orders (1) >= 5',
    })
  })

  it('leave it open where there is no data', async () => {
    expect(await withFigures([{ orders: 7 }])).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('nothing supplies critical-errors'),
    })
  })
})

describe('a public route that is told by version', () => {
  const told = (live: Partial<Measurement>) => {
    const clock = createVirtualClock()
    const probe = probeOf((index) => ({ version: index % 2 === 0 ? 'v2' : 'v1', ok: index % 2 === 0, status: 200 }))
    const evidence = {
      probe,
      counts: ({ version }: Measurement) => version === 'v2',
      isOther: ({ version }: Measurement) => version === 'v1',
      live: probeOf(() => live),
      confusedBy: ({ version }: Measurement) =>
        version === 'v2' ? 'the live slot answers with v2 as well' : undefined,
    }
    return run(evidence, {}, undefined, clock)
  }

  it('counts the answers with the new version, and does not blame the new slot for the others', async () => {
    expect(await told({ version: 'v1' })).toMatchObject({ verdict: 'healthy', failed: 0 })
  })

  it('is inconclusive where both slots have that version', async () => {
    expect(await told({ version: 'v2' })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the live slot answers with v2 as well',
    })
  })
})
