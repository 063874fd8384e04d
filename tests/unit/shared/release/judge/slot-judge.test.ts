import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Measurement } from '../../../../../shared/health/measurement.ts'
import { type AnalysisPolicy, createSlotJudge } from '../../../../../shared/release/judge/slot-judge.ts'
import { parseRules } from '../../../../../shared/rules/parse-rule.ts'

const policy: AnalysisPolicy = {
  mode: 'sequential',
  rates: { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 },
  failures: 3,
  rate: 10,
  duration: 60_000,
  whole: false,
  rules: [],
  paths: 1,
  isCompared: false,
}
const judge = (more: Partial<AnalysisPolicy> = {}) => createSlotJudge('green', { ...policy, ...more })
const rules = (...lines: string[]) => parseRules(lines).rules
const measurement = (ok: boolean, more: Partial<Measurement> = {}): Measurement => ({
  at: 0,
  ms: 20,
  status: ok ? 200 : 500,
  ok,
  ...more,
})

/** Feeds outcomes until there is a finding. @returns it, and after how many */
function feed(given: Partial<AnalysisPolicy>, outcomes: readonly Measurement[]) {
  const judging = judge(given)
  for (const [index, outcome] of outcomes.entries()) {
    const finding = judging.take(outcome) ?? judging.settle(outcome)
    if (finding) return { ...finding, after: index + 1 }
  }
  return { ...judging.atDeadline(outcomes.at(-1)?.at ?? 0), after: outcomes.length }
}
const good = (count: number) => Array.from({ length: count }, () => measurement(true))

describe('the judge of a slot', () => {
  it('promotes a clean slot as soon as the evidence is there, not before', () => {
    expect(feed({}, good(500))).toMatchObject({ verdict: 'healthy', after: 66, requests: 66, failed: 0 })
    expect(feed({}, good(65))).toMatchObject({ verdict: 'inconclusive', after: 65 })
  })

  it('rejects a slot of which one in five requests fails within a few dozen requests, and says why', () => {
    const outcomes = Array.from({ length: 200 }, (_, index) => measurement(index % 5 !== 4, { reason: 'answered 500' }))
    const finding = feed({}, outcomes)
    expect(finding.verdict).toBe('unhealthy')
    expect(finding.after).toBeLessThan(60)
    expect(finding.reason).toMatch(
      /^green: \d+ of \d+ requests bad; evidence against it \d.*; last failure: answered 500$/,
    )
  })

  it('counts every request and every bad one, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (outcomes) => {
        const judging = judge({ whole: true, rates: { ...policy.rates, alpha: 1e-300 } })
        for (const ok of outcomes) judging.take(measurement(ok))
        const { requests, failed } = judging.atDeadline(0)
        expect([requests, failed]).toEqual([outcomes.length, outcomes.filter((ok) => !ok).length])
      }),
    )
  })

  it('says what it lacked when time is up: how many requests, and which inputs give them', () => {
    const short = { whole: true, duration: 3_000 }
    expect(feed(short, good(31)).reason).toBe(
      'green: too few requests: 31 of the 66 needed; raise bake to 7s or request-rate to 22',
    )
    expect(feed({ duration: 3_000 }, good(31)).reason).toContain('raise step-duration to 7s')
    expect(feed(short, [...good(30), measurement(false, { reason: 'answered 500' })]).reason).toBe(
      'green: too few requests: 31 of the 130 needed, 1 of them bad; raise bake to 13s or request-rate to 43; last failure: answered 500',
    )
  })

  it('does not advise to ask faster what answers too slowly for its pace', () => {
    expect(feed({ whole: true, duration: 10_000 }, good(20)).reason).toMatch(/66 .*; raise bake to 33s$/)
  })

  it('knows nothing when it saw nothing', () => {
    expect(judge().atDeadline(0)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'green: no request of this slot was seen',
    })
  })

  it('watches to the end when it is told to, and rejects what turns bad after it was known to be good', () => {
    expect(feed({ whole: true }, good(300))).toMatchObject({ verdict: 'healthy', after: 300 })
    const turning = [...good(300), ...Array.from({ length: 60 }, (_, index) => measurement(index % 3 !== 0))]
    expect(feed({ whole: true }, turning).verdict).toBe('unhealthy')
  })

  describe('with rules', () => {
    it('promotes only when they hold over the whole series', () => {
      const slow = good(200).map((each) => ({ ...each, ms: 900 }))
      expect(feed({ rules: rules('p95 <= 1s') }, slow)).toMatchObject({ verdict: 'healthy' })
      expect(feed({ rules: rules('p95 <= 500ms') }, slow)).toMatchObject({
        verdict: 'unhealthy',
        reason: expect.stringMatching(/^green: 20 of 20 answers outside p95 <= 500ms/),
      })
    })

    it('puts a percentile to a test of its own, instead of judging it once over few answers', () => {
      // 3 of 66 are above the limit of 5 % × 66 only by chance at 2.5 %; nearest rank would call p95 broken at 4
      const someSlow = Array.from({ length: 400 }, (_, index) => measurement(true, { ms: index % 16 === 5 ? 900 : 20 }))
      const within = { rules: rules('p95 <= 500ms') }
      expect(feed(within, someSlow.slice(0, 66)).verdict).toBe('inconclusive')
      const manySlow = Array.from({ length: 400 }, (_, index) => measurement(true, { ms: index % 4 === 1 ? 900 : 20 }))
      expect(feed(within, manySlow)).toMatchObject({
        verdict: 'unhealthy',
        reason: expect.stringMatching(/answers outside p95 <= 500ms/),
      })
    })

    it('is inconclusive when nothing supplies what a rule asks for', () => {
      expect(feed({ rules: rules('orders > 5') }, good(200))).toMatchObject({
        verdict: 'inconclusive',
        reason: expect.stringContaining('nothing supplies'),
      })
    })

    it('rejects at once what a rule about failures in a row forbids', () => {
      const outcomes = [...good(3), measurement(false), measurement(false), ...good(300)]
      expect(feed({ rules: rules('consecutive-failures < 2') }, outcomes)).toMatchObject({
        verdict: 'unhealthy',
        after: 5,
      })
    })
  })

  describe('in mode consecutive', () => {
    it('rejects after so many failures in a row, and not after as many apart', () => {
      const apart = Array.from({ length: 30 }, (_, index) => measurement(index % 3 === 0))
      expect(feed({ mode: 'consecutive' }, apart).verdict).not.toBe('unhealthy')
      const row = [measurement(true), measurement(false), measurement(false), measurement(false), ...good(5)]
      expect(feed({ mode: 'consecutive' }, row)).toMatchObject({ verdict: 'unhealthy', after: 4 })
    })

    it('promotes at the deadline when it ends well, and does not know when it ends badly', () => {
      expect(feed({ mode: 'consecutive' }, good(5))).toMatchObject({ verdict: 'healthy', after: 5 })
      expect(feed({ mode: 'consecutive' }, [...good(5), measurement(false)]).verdict).toBe('inconclusive')
    })
  })
})
