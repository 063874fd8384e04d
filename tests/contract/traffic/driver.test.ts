import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Slot, type Weights, weightsFor } from '../../../shared/rollout/slots.ts'
import { builtDrivers } from '../../../shared/traffic/registry.ts'
import { benches, type TrafficBench } from './benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()

it('has a bench for every driver that is built', () => {
  expect([...new Set(benches.map(({ kind }) => kind))].sort()).toEqual([...builtDrivers].sort())
})

describe.each(benches)('traffic driver $name', ({ open, readsBack }) => {
  let bench: TrafficBench

  beforeEach(async () => {
    bench = await open()
  })
  afterEach(async () => {
    expect(bench.problems).toEqual([])
    await bench.close()
  })

  const shift = (weights: Weights) => bench.driver.shift(weights, stamp, signal)
  const share = () => (bench.driver.splits ? fc.integer({ min: 0, max: 100 }) : fc.constantFrom(0, 100))
  const weights = () =>
    fc.tuple(fc.constantFrom<Slot>('blue', 'green'), share()).map(([slot, percent]) => weightsFor(slot, percent))

  it('writes absolutely: what is asked for last holds, whatever was before', async () => {
    const anything = fc.array(weights(), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 0, max: 100 }), async (asked, percent) => {
        bench.move(weightsFor('blue', percent))
        for (const each of asked) await shift(each)
        expect(bench.truth()).toEqual(asked.at(-1))
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
      bench.move(weightsFor(slot, 100))
      expect(await bench.driver.observe(signal)).toEqual(weightsFor(slot, 100))
    },
  )

  it('tells of a split what it is, or that it does not know; never that one slot has all', async () => {
    for (const percent of [10, 50, 90]) {
      bench.move(weightsFor('green', percent))
      const seen = await bench.driver.observe(signal)
      if (bench.driver.splits) expect(seen).toEqual(weightsFor('green', percent))
      else expect(seen).toBeUndefined()
    }
  })

  it('does not take accepted for applied', async () => {
    bench.behave({ writes: 'ignore' })
    await shift(weightsFor('green', 100))
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('blue', 100))
  })

  it('sees a write that takes effect late only when it has', async () => {
    bench.behave({ settle: 150 })
    await shift(weightsFor('green', 100))
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('blue', 100))
    while (bench.truth().green === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await bench.driver.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('says on whose behalf it writes, and why', async () => {
    await shift(weightsFor('green', 100))
    expect(bench.requests('POST')[0]?.body).toMatchObject({
      route: 'shop',
      slot: 'green',
      releaseId: 7,
      reason: 'step 1/3',
    })
  })

  const failures = [
    [401, 'PROVIDER_UNAUTHORIZED'],
    [403, 'PROVIDER_FORBIDDEN'],
    [404, 'PROVIDER_NOT_FOUND'],
    [422, 'PROVIDER_REFUSED'],
    [429, 'PROVIDER_RATE_LIMITED'],
    [500, 'PROVIDER_FAILED'],
    [503, 'PROVIDER_FAILED'],
    [302, 'PROVIDER_NONSENSE'],
  ] as const

  it.each(failures)('a write that is answered %i fails as %s, says so and hides the token', async (status, code) => {
    const body = { error: `no entry with ${bench.token}` }
    bench.fail({ match: 'POST /routes', times: Infinity, with: { status, body } })
    const failure = await shift(weightsFor('green', 100)).catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code, status, message: expect.stringContaining(`→ ${status}`) })
    expect((failure as Error).message).toContain('***')
    expect(JSON.stringify([failure, String((failure as Error).cause)])).not.toContain(bench.token)
    expect(bench.truth()).toEqual({ blue: 100, green: 0 })
  })

  it('a write that is never answered fails as unreachable, in time', async () => {
    bench.fail({ match: 'POST /routes', times: Infinity, with: { latency: 60_000 } })
    await expect(shift(weightsFor('green', 100))).rejects.toMatchObject({ code: 'PROVIDER_UNREACHABLE' })
  })

  it('a wrong token and a route that is not there are told apart', async () => {
    const by = (changes: { token?: string; route?: string }) =>
      bench.with(changes).shift(weightsFor('green', 100), stamp, signal)
    await expect(by({ token: 'some-other-token' })).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
    await expect(by({ route: 'elsewhere' })).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
  })

  it.each([
    ['fails', { with: { status: 503, body: {} } }],
    ['is cut off before it takes effect', { with: 'reset' as const }],
    ['is cut off after it took effect', { with: 'reset' as const, applied: true }],
  ])('a write that %s is tried again with the same Idempotency-Key', async (_, fault) => {
    bench.fail({ match: 'POST /routes', ...fault })
    await shift(weightsFor('green', 100))
    const keys = bench.requests('POST').map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(bench.truth()).toEqual({ blue: 0, green: 100 })
  })

  it('two writes have two Idempotency-Keys: going back is not taken for a repetition', async () => {
    await shift(weightsFor('green', 100))
    await shift(weightsFor('blue', 100))
    await shift(weightsFor('green', 100))
    expect(new Set(bench.requests('POST').map(({ headers }) => headers['idempotency-key'])).size).toBe(3)
    expect(bench.truth()).toEqual({ blue: 0, green: 100 })
  })

  it('gives up at once when it is cancelled, and leaves nothing under way', async () => {
    bench.fail({ match: 'POST /routes', with: { latency: 60_000 } })
    const cancelled = new AbortController()
    const writing = bench.driver.shift(weightsFor('green', 100), stamp, cancelled.signal)
    setTimeout(() => cancelled.abort(new Error('cancelled')), 30)
    await expect(writing).rejects.toThrow('cancelled')
    await expect(bench.driver.observe(cancelled.signal)).rejects.toThrow('cancelled')
    expect(bench.truth()).toEqual({ blue: 100, green: 0 })
  })

  if (!readsBack) {
    it('looks past answers that name no slot, and knows nothing when none does', async () => {
      bench.failFront(3)
      expect(await bench.driver.observe(signal)).toEqual(weightsFor('blue', 100))
      bench.failFront(Infinity)
      expect(await bench.driver.observe(signal)).toBeUndefined()
    })
  }

  if (readsBack) {
    it.each(failures)('a look that is answered %i fails as %s and hides the token', async (status, code) => {
      bench.fail({ match: 'GET /routes', times: Infinity, with: { status, body: bench.token } })
      const failure = await bench.driver.observe(signal).catch((thrown: unknown) => thrown)
      expect(failure).toMatchObject({ code, status })
      expect(JSON.stringify([failure, (failure as Error).message])).not.toContain(bench.token)
    })

    it.each([
      ['no JSON', '<html>log in</html>'],
      ['no weights', {}],
      ['weights that do not add up', { weights: { blue: 70, green: 70 } }],
      ['weights out of range', { weights: { blue: -10, green: 110 } }],
      ['text for numbers', { weights: { blue: '100', green: '0' } }],
    ])('an answer with %s is nonsense, not a split', async (_, body) => {
      bench.fail({ match: 'GET /routes', with: { status: 200, body } })
      await expect(bench.driver.observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
    })

    it('takes fractions of a percent that add up but for rounding', async () => {
      bench.fail({
        match: 'GET /routes',
        with: { status: 200, body: { weights: { blue: 33.4, green: 66.60000000000001 } } },
      })
      expect(await bench.driver.observe(signal)).toEqual({ blue: 33.4, green: 66.60000000000001 })
    })
  }
})
