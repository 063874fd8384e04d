import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Measurement } from '../../../../shared/health/measurement.ts'
import {
  createTargetAnalysis,
  type HealthPolicy,
  type TargetResult,
} from '../../../../shared/health/target-analysis.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'

const policy: HealthPolicy = {
  mode: 'consecutive',
  successes: 3,
  failures: undefined,
  maxErrorRate: 0.01,
  rejectErrorRate: 0.05,
  alpha: 0.01,
  beta: 0.05,
  timeout: 60_000,
  grace: 10_000,
  watch: 0,
}

/** Feeds one outcome a second until the stage is `done` or `judging`, then judges. */
function analyse(outcomes: string, overrides: Partial<HealthPolicy> = {}, rules: readonly string[] = []) {
  const analysis = createTargetAnalysis(
    { name: 'api', startedAt: 0 },
    { ...policy, ...overrides },
    { rules: rules.map(parseRule), warn: [] },
    {},
  )
  let now = 0
  for (const one of outcomes) {
    if (analysis.stage() === 'done' || analysis.stage() === 'judging') break
    now += 1_000
    const measurement: Measurement = {
      at: now,
      ms: 10,
      ok: one === '+',
      status: 200,
      ...(one === '+' ? {} : { reason: 'down', cause: 'transient' }),
    }
    const stage = analysis.stage()
    analysis.take(measurement)
    if (analysis.stage() === stage) analysis.settle(measurement)
  }
  return { analysis, now }
}

const settle = (...given: Parameters<typeof analyse>): TargetResult => {
  const { analysis, now } = analyse(...given)
  while (analysis.stage() !== 'done') {
    if (analysis.stage() === 'judging') analysis.judge(now)
    else analysis.timeUp()
  }
  return analysis.result()
}

describe('one target', () => {
  it('goes from waiting to judging to done, or past watching', () => {
    expect(analyse('--').analysis.stage()).toBe('waiting')
    expect(analyse('+++').analysis.stage()).toBe('judging')
    expect(analyse('+++', { watch: 5_000 }).analysis.stage()).toBe('watching')
    expect(analyse('+', { mode: 'sequential' }).analysis.stage()).toBe('counting')
  })

  it('may take its time until the timeout, and then the watch counts from when it was healthy', () => {
    expect(analyse('--').analysis.deadline()).toBe(60_000)
    expect(analyse('--+++', { watch: 7_000 }).analysis.deadline()).toBe(12_000)
  })

  it('knows how long it took, how often it was asked and what went wrong', () => {
    expect(settle('--+-+++')).toMatchObject({
      verdict: 'healthy',
      attempts: 7,
      failures: 3,
      timeToHealthy: 5_000,
      reasons: new Map([['down', 3]]),
    })
  })

  it('is inconclusive when a rule has no data, and unhealthy when another is broken', () => {
    expect(settle('+++', {}, ['errors == 0'])).toMatchObject({
      verdict: 'inconclusive',
      reason: 'no data for errors (missing) == 0',
    })
    expect(settle('+++', {}, ['errors == 0', 'p95 <= 5ms'])).toMatchObject({
      verdict: 'unhealthy',
      reason: 'broken: p95 (10ms) <= 5ms',
    })
  })

  it('is inconclusive when the watch ends in a failure', () => {
    expect(settle('+++++-', { watch: 3_000 })).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/last answer/),
    })
  })

  it('[D40] once healthy bears three failures in a row, and not a fourth', () => {
    expect(settle(`+++---+---${'+'.repeat(23)}`, { watch: 30_000 }).verdict).toBe('healthy')
    expect(settle('+++----++', { watch: 30_000 })).toMatchObject({
      verdict: 'unhealthy',
      reason: 'was healthy, then 4 failures in a row; last failure: down',
    })
  })

  it('rests on the streak that made it healthy, not on the start before it', () => {
    expect(settle('---+-+++').evidence.map(({ at }) => at)).toEqual([6_000, 7_000, 8_000])
  })

  it('is inconclusive when it flaps towards the end of a watch, though never for long', () => {
    expect(settle('+++++++-+++-+++', { watch: 12_000 })).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/^flapping: 4 changes in the last 12 answers/),
    })
  })

  it('does not count the start in mode sequential, nor the good answer that ends it', () => {
    const { evidence, figures } = settle(`${'-'.repeat(40)}+++-+`, { mode: 'sequential' })
    expect([evidence.length, figures?.n]).toEqual([4, 4])
  })

  it('in mode sequential gives up a start after as many failures as are allowed, and one without a good answer', () => {
    expect(settle('------', { mode: 'sequential', failures: 5 })).toMatchObject({
      verdict: 'unhealthy',
      reason: '5 failures in a row; last failure: down',
      attempts: 5,
    })
    expect(settle('---', { mode: 'sequential' }).reason).toMatch(/^never a good answer in 3 attempts/)
    expect(settle('---++-+', { mode: 'sequential' })).toMatchObject({
      verdict: 'inconclusive',
      reason:
        'too few requests: 3 of the 130 needed, 1 of them bad; raise timeout, or shorten interval; last failure: down',
    })
  })

  it('in mode sequential sees in the watch what turns bad late', () => {
    const late = settle(`${'+'.repeat(400)}${'-++++'.repeat(20)}`, { mode: 'sequential', watch: 430_000 })
    expect(late).toMatchObject({ verdict: 'unhealthy', reason: expect.stringMatching(/^was healthy, then /) })
  })

  it('that was dropped because another decided first says so', () => {
    expect(analyse('-').analysis.result()).toMatchObject({
      verdict: 'inconclusive',
      reason: 'another target decided first',
    })
  })

  it('is never healthy without the successes asked for, whatever came', () => {
    const outcomes = fc.string({ unit: fc.constantFrom('+', '-'), maxLength: 40 })
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 5 }), (series, successes) => {
        const isHealthy = settle(series, { successes }).verdict === 'healthy'
        expect(isHealthy).toBe(series.includes('+'.repeat(successes)))
      }),
    )
  })
})
