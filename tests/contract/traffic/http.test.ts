import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Weights, weightsFor } from '../../../shared/rollout/slots.ts'
import { type HttpBench, httpBenches } from './http-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3', deadline: Date.now() + 600_000 }
const { signal } = new AbortController()

describe.each(httpBenches)('traffic driver over HTTP: $name', ({ open, readsBack }) => {
  let bench: HttpBench

  beforeEach(async () => {
    bench = await open()
  })
  afterEach(async () => {
    expect(bench.problems).toEqual([])
    await bench.close()
  })

  const shift = (weights: Weights) => bench.driver.shift(weights, stamp, signal)

  it('says on whose behalf it writes, and why', async () => {
    await shift(weightsFor('green', 100))
    expect(bench.requests('POST')[0]?.body).toMatchObject({
      route: 'shop',
      slot: 'green',
      releaseId: 7,
      reason: 'step 1/3',
      deadline: new Date(stamp.deadline).toISOString(),
    })
  })

  it('an older release does not overwrite what a newer one wrote', async () => {
    await bench.driver.shift(weightsFor('green', 100), { ...stamp, releaseId: 8 }, signal)
    const failure = await shift(weightsFor('blue', 100)).catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({
      code: 'PROVIDER_REFUSED',
      status: 409,
      message: expect.stringContaining('a higher releaseId is in force'),
    })
    expect(bench.truth()).toEqual({ blue: 0, green: 100 })
  })

  it('a write that comes after its deadline is not applied', async () => {
    const late = { ...stamp, deadline: Date.now() - 1 }
    await expect(bench.driver.shift(weightsFor('green', 100), late, signal)).rejects.toMatchObject({ status: 422 })
    expect(bench.truth()).toEqual({ blue: 100, green: 0 })
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
