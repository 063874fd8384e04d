import { describe, expect, it } from '@jest/globals'
import { combine, isDecisive, policyForEach, rulesFor } from '../../../../actions/health-wait/src/verdict.ts'
import type { HealthPolicy, TargetResult } from '../../../../shared/health/target-analysis.ts'
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

describe('several targets', () => {
  const target = (name: string, verdict: TargetResult['verdict']): TargetResult => ({
    attempts: 3,
    failures: 0,
    timeToHealthy: 0,
    evidence: [],
    figures: undefined,
    findings: [],
    warnings: [],
    reasons: new Map(),
    last: [],
    name,
    verdict,
    reason: `is ${verdict}`,
  })
  const [good, bad, unclear] = [target('a', 'healthy'), target('b', 'unhealthy'), target('c', 'inconclusive')]

  it.each([
    ['all', [good, bad, unclear], 'unhealthy', 'b: is unhealthy'],
    ['all', [good, unclear], 'inconclusive', 'c: is inconclusive'],
    ['all', [good, good], 'healthy', 'a: is healthy; a: is healthy'],
    ['any', [good, bad, unclear], 'healthy', 'a: is healthy'],
    ['any', [bad, unclear], 'inconclusive', 'c: is inconclusive'],
    ['any', [bad], 'unhealthy', 'is unhealthy'],
  ] as const)('%s of them: %#', (require, targets, verdict, reason) => {
    expect(combine(targets, require)).toMatchObject({ verdict, reason })
  })

  it('need no more measuring once one has decided for all', () => {
    expect([isDecisive(bad, 'all'), isDecisive(good, 'all'), isDecisive(unclear, 'all')]).toEqual([true, false, false])
    expect([isDecisive(bad, 'any'), isDecisive(good, 'any')]).toEqual([false, true])
  })

  it('share the risk of rejecting all by one, or of accepting any by one', () => {
    const urls = ['a', 'b'].map((name) => ({ name, url: 'https://x.example' }))
    expect(policyForEach({ ...policy, urls, require: 'all' })).toMatchObject({ alpha: 0.005, beta: 0.05 })
    expect(policyForEach({ ...policy, urls, require: 'any' })).toMatchObject({ alpha: 0.01, beta: 0.025 })
  })

  it('each have the rules without a label and those with theirs', () => {
    const rules = ['p95 <= 1s', 'p95[a] <= 1s', 'p95[b] <= 1s'].map(parseRule)
    expect(rulesFor('a', rules).map(({ text }) => text)).toEqual(['p95 <= 1s', 'p95[a] <= 1s'])
  })
})
