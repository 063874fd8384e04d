import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { activeSlot, isAt, type Slot, type Weights, weightsFor } from '../../../shared/rollout/slots.ts'
import { applySplit } from '../../../shared/release/shift/route.ts'
import { observationOf } from '../../../shared/traffic/driver.ts'
import { supportedDrivers } from '../../../shared/traffic/registry.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createLedger, stageOn } from '../../unit/shared/release/ledger.ts'
import { httpBenches, type TrafficBench } from './http-benches.ts'
import { memoryBenches } from './memory-benches.ts'
import { programBenches } from './program-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3', deadline: Date.now() + 600_000 }
const { signal } = new AbortController()

it('has a bench for every driver that is supported', () => {
  expect([...new Set([...httpBenches, ...programBenches].map(({ kind }) => kind))].sort()).toEqual(
    [...supportedDrivers].sort(),
  )
})

describe.each([...httpBenches, ...programBenches, ...memoryBenches])('traffic driver $name', ({ open }) => {
  let bench: TrafficBench

  beforeEach(async () => {
    bench = await open()
  })
  afterEach(async () => {
    expect(bench.problems).toEqual([])
    await bench.close()
  })

  const shift = (weights: Weights) => bench.driver.shift(weights, stamp, signal)
  const canSplit = () => bench.driver.resolution < 100
  /** What a plan may ask for: finer steps than the edge has are refused before. */
  const finest = () => Math.max(1, bench.driver.resolution)
  const share = () => fc.integer({ min: 0, max: 100 / finest() }).map((step) => step * finest())
  const weights = () =>
    fc.tuple(fc.constantFrom<Slot>('blue', 'green'), share()).map(([slot, percent]) => weightsFor(slot, percent))

  it('writes absolutely: what is asked for last holds as nearly as it can be kept, whatever was before', async () => {
    const anything = fc.array(weights(), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 0, max: 100 }), async (asked, percent) => {
        await bench.move(weightsFor('blue', percent))
        for (const each of asked) await shift(each)
        expect(isAt(bench.truth(), asked.at(-1)!, bench.driver.resolution)).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('writes idempotently: a second time changes nothing', async () => {
    await shift(weightsFor('green', 100))
    await shift(weightsFor('green', 100))
    expect(bench.truth()).toEqual({ blue: 0, green: 100 })
  })

  it.each(['blue', 'green'] as const)(
    'sees that %s has all the traffic, also when somebody else moved it',
    async (slot) => {
      await bench.move(weightsFor(slot, 100))
      expect(await bench.driver.observe(signal)).toEqual(weightsFor(slot, 100))
    },
  )

  it('tells of a split what it is, or that it does not know; never that one slot has all', async () => {
    for (const percent of [1, 10, 50, 90, 99]) {
      await bench.move(weightsFor('green', percent))
      const seen = await bench.driver.observe(signal)
      if (canSplit()) expect(seen).toEqual(bench.truth())
      // by samples a share of 1 % is seldom seen: what is not read back says so in its README
      else if (percent >= 10 && percent <= 90) expect(seen).toBeUndefined()
      if (canSplit()) expect(activeSlot(seen!)).toBeUndefined()
    }
  })

  it('does not take accepted for applied', async () => {
    bench.ignoreWrites()
    // an edge that says what became of a write is believed at once
    await shift(weightsFor('green', 100)).catch((thrown: unknown) => {
      expect(thrown).toMatchObject({ code: 'PROVIDER_REFUSED' })
    })
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('blue', 100))
  })

  it('sees a write that takes effect late only when it has', async () => {
    const landed = bench.delayWrites()
    const shifting = shift(weightsFor('green', 100))
    await Promise.race([shifting, new Promise((resolve) => setTimeout(resolve, 100))])
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('blue', 100))
    await landed()
    await shifting
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('does nothing for a release that was cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    await expect(bench.driver.shift(weightsFor('green', 100), stamp, cancelled)).rejects.toThrow('cancelled')
    await expect(bench.driver.observe(cancelled)).rejects.toThrow('cancelled')
    expect(bench.truth()).toEqual(weightsFor('blue', 100))
  })
})

describe('a shift over an edge of the real world', () => {
  it.each([1, 5, 10, 33.4, 90, 100])('is there at %d % where the edge counts in 256ths', async (percent) => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    const { session, route, driver } = stageOn(ledger, { driver: createMemoryDriver({ resolution: 100 / 256 }) })
    await applySplit(session(id), route, { weights: weightsFor('green', percent), reason: 'step 1/1' })
    expect(isAt(await driver.observe(signal).then((seen) => seen!), weightsFor('green', percent), 0.4)).toBe(true)
  })

  it('waits as long as the driver says where a write shows after 300 s, and the inputs win', async () => {
    const slow = () => {
      const clock = createFakeClock(0)
      const waiting: { at: number; apply: () => void }[] = []
      const driver = createMemoryDriver({
        observation: { timeout: 600_000, poll: 30_000 },
        land: (apply) => void waiting.push({ at: clock.now() + 300_000, apply }),
        onObserve: () => waiting.filter(({ at }) => at <= clock.now()).forEach(({ apply }) => apply()),
      })
      return { clock, driver }
    }
    const shiftBy = async (asked: { timeout: number | undefined; poll: number | undefined }) => {
      const { clock, driver } = slow()
      const ledger = createLedger()
      const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
      const { session, route } = stageOn(ledger, { driver, clock, observation: observationOf(driver, asked) })
      return applySplit(session(id), route, { weights: weightsFor('green', 100), reason: 'step 1/1' })
    }
    const took = await shiftBy({ timeout: undefined, poll: undefined })
    expect(took).toBeGreaterThanOrEqual(300_000)
    expect(took).toBeLessThanOrEqual(360_000)
    await expect(shiftBy({ timeout: 30_000, poll: 200 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  })
})
