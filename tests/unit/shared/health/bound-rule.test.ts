import { describe, expect, it } from '@jest/globals'
import { boundOf } from '../../../../shared/health/bound-rule.ts'
import { parseRules } from '../../../../shared/rules/parse-rule.ts'

const bound = (text: string) => boundOf(parseRules([text]).rules[0]!)
const answer = (ms: number, ok = true) => ({ at: 0, ms, ok, status: ok ? 200 : 500 })

describe('a rule that bounds a share', () => {
  it.each([
    ['p95 <= 500ms', 0.05, 0.1],
    ['0.5s >= p99', 0.01, 0.02],
    ['p50 < 500ms', 0.5, 0.75],
    ['success-rate >= 95%', 0.05, 0.1],
    ['error-rate <= 2', 0.02, 0.04],
  ])('%s allows a share of %d, and not %d', (text, p0, p1) => {
    const rates = bound(text)?.rates
    expect(rates?.p0).toBeCloseTo(p0, 10)
    expect(rates?.p1).toBeCloseTo(p1, 10)
  })

  it('tells slow answers, and leaves out what has no latency', () => {
    const { isOk } = bound('p95 <= 500ms')!
    expect([isOk(answer(500)), isOk(answer(500.5))]).toEqual([true, false])
    expect(isOk({ at: 0, ms: 3, ok: false })).toBeUndefined()
    expect(isOk({ at: 0, ms: 5_000, ok: false, cause: 'timeout' })).toBe(false)
    expect(bound('p95 < 500ms')!.isOk(answer(500))).toBe(false)
  })

  it.each([
    'p95 >= 500ms',
    'p95 <= 500ms for 5m',
    'p95 <= 2 * baseline(p95)',
    'p95 <= 500ms || p50 <= 100ms',
    'mean <= 500ms',
    'success-rate >= 100%',
    'error-rate == 0%',
    'orders > 5',
  ])('%s is judged as it was', (text) => {
    expect(bound(text)).toBeUndefined()
  })
})
