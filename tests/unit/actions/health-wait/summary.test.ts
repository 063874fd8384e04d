import { describe, expect, it } from '@jest/globals'
import { renderReport } from '../../../../actions/health-wait/src/summary.ts'
import { combine } from '../../../../actions/health-wait/src/verdict.ts'
import { createTargetAnalysis } from '../../../../shared/health/target-analysis.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'

const policy = {
  mode: 'sequential',
  successes: 3,
  failures: undefined,
  maxErrorRate: 0.01,
  rejectErrorRate: 0.05,
  alpha: 0.01,
  beta: 0.05,
  timeout: 60_000,
  grace: 10_000,
  watch: 0,
} as const

function targetAfter(outcomes: string, name = 'api') {
  const analysis = createTargetAnalysis(
    { name, startedAt: 0 },
    policy,
    { rules: [parseRule('p95 <= 5ms')], warn: [] },
    {},
  )
  for (const [index, one] of Array.from(outcomes).entries()) {
    const reason = one === '+' ? {} : { reason: `status 50${index % 10}, <b>expected</b> 200` }
    const measurement = { at: index * 250, ms: index, ok: one === '+', status: 200, ...reason }
    const stage = analysis.stage()
    analysis.take(measurement)
    if (analysis.stage() === stage) analysis.settle(measurement)
    if (analysis.stage() === 'done' || analysis.stage() === 'judging') break
  }
  if (analysis.stage() === 'judging') analysis.judge(60_000)
  return analysis.result()
}

describe('the report', () => {
  it('says the verdict and why, the figures, the bounds, the rules and the latest measurements', () => {
    const report = renderReport(combine([targetAfter(`--${'+'.repeat(90)}`)], 'all'), policy)
    expect(report.split('\n')[0]).toBe('### ❌ unhealthy: broken: p95 \\(65ms\\) &lt;= 5ms')
    for (const fact of [
      'attempts**: 69 (2 failed)',
      'judged**: 66 (0 bad)',
      'p99**: 35 ms · 65 ms · 68 ms',
      'after**: 750 ms',
    ])
      expect(report).toContain(fact)
    expect(report).toContain('0 of 66 failed: 0 %, 95 % interval 0 % to 5.5 %. Evidence')
    expect(report).toContain('- against an error rate of at least 5 % (healthy): 20.6 of 20 (reached)')
    expect(report).toContain('| ❌ broken | `p95 (65ms) <= 5ms` |')
    expect(report).toMatch(/\n {4}[▁-█]{60}$/)
  })

  it('lets nothing from outside be more than text', () => {
    const report = renderReport(combine([targetAfter('----', 'a|b')], 'all'), policy)
    expect(report).not.toContain('<b>')
    expect(report).toContain('a\\|b')
  })

  it('counts what it failed by, the most frequent first, and only some of them', () => {
    const report = renderReport(combine([targetAfter('-'.repeat(21))], 'all'), policy)
    expect(report).toMatch(/- 3 × status 500[^\n]*\n- 2 × status 501/)
    expect(report).toContain('- 2 other kinds of failure')
  })

  it('gives each of several targets a part of its own', () => {
    const report = renderReport(combine([targetAfter('+', 'api'), targetAfter('-', 'web')], 'all'), policy)
    expect(report.match(/^#### \w+$/gm)).toEqual(['#### api', '#### web'])
  })
})
