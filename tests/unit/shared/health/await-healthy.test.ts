import { describe, expect, it } from '@jest/globals'
import { type Awaiting, awaitHealthy } from '../../../../shared/health/await-healthy.ts'
import type { Cause } from '../../../../shared/health/measurement.ts'
import { createEagerPace } from '../../../../shared/health/pace.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'
import { createFakeClock } from '../../../fakes/clock.ts'

/** @param answers  `+` good, `-` bad; the last one goes on for ever */
async function ask(answers: string, wait: Partial<Awaiting> = {}, cause: Cause = 'transient') {
  const clock = createFakeClock(0)
  let asked = 0
  const measure = () => {
    const ok = answers[Math.min(asked++, answers.length - 1)] === '+'
    const bad = { reason: 'status 503', cause }
    return Promise.resolve({ at: clock.now(), ms: 0, status: ok ? 200 : 503, ok, ...(ok ? {} : bad) })
  }
  const signal = new AbortController().signal
  const { ok, reason } = await awaitHealthy({ measure }, { timeout: 10_000, ...wait }, { clock, signal })
  return { ok, reason, asked, ms: clock.now() }
}

describe('waiting until something is healthy', () => {
  it('takes three good answers in a row', async () => {
    expect(await ask('++-+++')).toMatchObject({ ok: true, reason: '3 good answers in a row', asked: 6 })
  })

  it('ends when the time is up, and says what was wrong', async () => {
    const { ok, reason, ms } = await ask('-')
    expect([ok, reason]).toEqual([false, 'status 503'])
    expect(ms).toBeLessThanOrEqual(10_000)
  })

  it('does not wait for what waiting cannot mend', async () => {
    expect(await ask('-', {}, 'unauthorized')).toMatchObject({ ok: false, asked: 1 })
    const old = await ask('-', { grace: 2_000 }, 'wrong-version')
    expect([old.ok, old.ms < 4_000]).toEqual([false, true])
  })

  it('loses no time between good answers where seconds count', async () => {
    expect(await ask('+', { pace: createEagerPace() })).toMatchObject({ ok: true, ms: 0 })
    expect(await ask('-', { pace: createEagerPace(), timeout: 1_000 })).toMatchObject({ asked: 6, ms: 1_000 })
  })

  it('watches afterwards as long as is asked for, with its rules', async () => {
    const watch = { successes: 1, failures: 4, watch: 5_000, interval: 1_000 }
    expect(await ask('+', watch)).toMatchObject({ ok: true, asked: 7 })
    expect(await ask('++--+', watch)).toMatchObject({ ok: true })
    expect(await ask('++-', watch)).toMatchObject({ reason: expect.stringContaining('was healthy, then 4 failures') })
    expect(await ask('+++++-', watch)).toMatchObject({ ok: false })
    const rules = [parseRule('success-rate >= 99%')]
    expect(await ask('++-+', { ...watch, rules })).toMatchObject({ ok: false })
  })
})
