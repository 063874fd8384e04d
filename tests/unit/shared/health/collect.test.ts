import { describe, expect, it } from '@jest/globals'
import { collect, type Collection } from '../../../../shared/health/collect.ts'
import type { Measurement } from '../../../../shared/health/measurement.ts'
import { createAdaptivePace, createFixedPace } from '../../../../shared/health/pace.ts'
import { systemClock } from '../../../../shared/time/clock.ts'
import { createFakeClock } from '../../../fakes/clock.ts'

function setUp(overrides: Partial<Collection<Measurement, string>> = {}) {
  const clock = createFakeClock(0)
  const starts: number[] = []
  const collection: Collection<Measurement, string> = {
    probe: {
      async measure() {
        starts.push(clock.now())
        return { at: clock.now(), ms: 0, ok: true }
      },
    },
    pace: createFixedPace(100),
    clock,
    signal: new AbortController().signal,
    deadline: 1_000,
    judge: () => undefined,
    ...overrides,
  }
  return { collection, starts, clock }
}

describe('collecting measurements', () => {
  it('measures in its pace until the deadline, and has no decision then', async () => {
    const { collection, starts } = setUp()
    expect(await collect(collection)).toBeUndefined()
    expect(starts).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000])
  })

  it('ends with the first decision', async () => {
    const { collection, starts } = setUp({ judge: ({ at }) => (at >= 200 ? 'enough' : undefined) })
    expect(await collect(collection)).toBe('enough')
    expect(starts).toHaveLength(3)
  })

  it('[P23] is quick again once the pace was restarted', async () => {
    const pace = createAdaptivePace(() => 0.5)
    const { collection, starts } = setUp({
      pace,
      deadline: 4_000,
      judge({ at }) {
        if (at > 1_000 && at < 1_300) pace.restart()
        return undefined
      },
    })
    await collect(collection)
    expect(starts.map(Math.round)).toEqual([0, 250, 625, 1_188, 1_438, 1_813, 2_375, 3_219])
  })

  it('does not let a slow answer shift the next start beyond itself', async () => {
    const { collection, clock } = setUp()
    const starts: number[] = []
    const slow = {
      async measure(): Promise<Measurement> {
        starts.push(clock.now())
        await clock.sleep(250)
        return { at: clock.now(), ms: 250, ok: true }
      },
    }
    await collect({ ...collection, probe: slow })
    expect(starts).toEqual([0, 250, 500, 750, 1_000])
  })

  it('keeps its pace over slow answers when several may be under way', async () => {
    let underWay = 0
    let most = 0
    const slow = {
      async measure(): Promise<Measurement> {
        most = Math.max(most, ++underWay)
        await systemClock.sleep(60)
        underWay--
        return { at: systemClock.now(), ms: 60, ok: true }
      },
    }
    let count = 0
    const done = await collect({
      ...setUp().collection,
      probe: slow,
      clock: systemClock,
      pace: createFixedPace(10),
      deadline: systemClock.now() + 50_000,
      parallel: 4,
      judge: () => (++count === 20 ? 'done' : undefined),
    })
    expect(done).toBe('done')
    expect(most).toBe(4)
  })

  it('drops what is under way when it ends', async () => {
    let dropped = 0
    const probe = {
      async measure(signal: AbortSignal): Promise<Measurement> {
        if (dropped++ > 0)
          await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
        return { at: 0, ms: 0, ok: true }
      },
    }
    const collection = { ...setUp().collection, clock: systemClock, deadline: systemClock.now() + 5_000 }
    expect(await collect({ ...collection, probe, parallel: 2, pace: createFixedPace(0), judge: () => 'first' })).toBe(
      'first',
    )
  })

  it('rejects with the reason of the signal', async () => {
    const cancellation = new AbortController()
    const { collection } = setUp({
      signal: cancellation.signal,
      judge() {
        cancellation.abort(new Error('cancelled'))
        return undefined
      },
    })
    await expect(collect(collection)).rejects.toThrow('cancelled')
  })

  it('rejects with what the probe threw', async () => {
    const probe = {
      measure: async (): Promise<Measurement> => {
        throw new Error('broken probe')
      },
    }
    await expect(collect({ ...setUp().collection, probe, parallel: 2 })).rejects.toThrow('broken probe')
  })
})
