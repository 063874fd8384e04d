import { describe, expect, it } from '@jest/globals'
import { resolveMetrics } from '../../../../../shared/release/settings/metrics.ts'
import { resolveRules } from '../../../../../shared/release/settings/rules.ts'
import { parseRules } from '../../../../../shared/rules/parse-rule.ts'

const counters = [
  { name: 'requests', query: 'sum(requests{slot="{slot}"})' },
  { name: 'errors', query: 'sum(errors{slot="{slot}"})' },
]
const orders = { name: 'orders', query: '/orders.json?slot={slot} count' }
const resolve = (
  metrics: readonly { name: string; query: string }[],
  evidence: 'probe' | 'metrics',
  ...rules: string[]
) =>
  resolveMetrics(
    { metrics, metricsUrl: 'https://metrics.example.com', metricsToken: 'token', metricsHeaders: [] },
    { evidence, rules: parseRules(rules).rules },
  )

describe('the metrics of a release', () => {
  it('are counters of each slot for the evidence, and figures for the rules', () => {
    const { settings, problems } = resolve([...counters, orders], 'metrics', 'orders >= 5')
    expect(problems).toEqual([])
    expect(settings).toMatchObject({ slots: counters, figures: [orders] })
  })

  it('are figures alone with other evidence', () => {
    const { settings, problems } = resolve([orders], 'probe', 'orders >= 5')
    expect([problems, settings?.slots]).toEqual([[], []])
  })

  it('that nothing reads are a problem, with what to do', () => {
    expect(resolve([orders], 'probe').problems).toMatchObject([
      {
        sentence: expect.stringMatching(/^no rule reads the metric orders: name it in rules, or set evidence: metrics/),
      },
    ])
    expect(resolve(counters, 'probe').problems).toHaveLength(2)
  })

  it('lack a counter, a {slot} or an address: each is told at once', () => {
    const problems = resolveMetrics(
      { metrics: [{ name: 'errors', query: 'sum(errors)' }], metricsUrl: '', metricsToken: '', metricsHeaders: [] },
      { evidence: 'metrics', rules: [] },
    ).problems
    expect(problems.map(({ input }) => input)).toEqual(['metrics-url', 'metrics', 'metrics'])
  })

  it('have no earlier values: a rule against one is a problem', () => {
    const { problems } = resolveRules(
      { rules: parseRules(['orders >= 0.5 * baseline(orders)']).rules },
      undefined,
      'production',
      [{ name: 'orders', query: 'sum(orders)' }],
    )
    expect(problems).toHaveLength(1)
  })
})
