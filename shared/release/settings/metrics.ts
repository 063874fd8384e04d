import type { Inputs } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import { metricAddress, type ruleFields } from '../../health/fields.ts'
import type { MetricAddress, MetricQuery } from '../../health/metric-source.ts'
import { metricNames } from '../judge/metrics-evidence.ts'
import type { ReleasePolicy } from './policy.ts'
import { figuresIn } from './rules.ts'

export type MetricsInputs = Pick<
  Inputs<typeof ruleFields>,
  'metrics' | 'metricsUrl' | 'metricsToken' | 'metricsHeaders'
>

/** Where the team's own metrics are, and what is asked for. */
export interface MetricsSettings {
  readonly address: MetricAddress
  /** Counters and a latency of each slot, with evidence by metrics. */
  readonly slots: readonly MetricQuery[]
  /** What rules read: of the new slot where the query has `{slot}` in it. */
  readonly figures: readonly MetricQuery[]
}

/** Evidence by metrics needs both counters of both slots; every other query must be read by a rule. */
export function resolveMetrics(
  inputs: MetricsInputs,
  { evidence, rules }: Pick<ReleasePolicy, 'evidence' | 'rules'>,
): { readonly settings: MetricsSettings | undefined; readonly problems: readonly Problem[] } {
  const { metrics } = inputs
  const address = metricAddress(inputs)
  const byMetrics = evidence === 'metrics'
  if (!byMetrics && metrics.length === 0) return { settings: undefined, problems: [] }
  const example = 'requests: sum(http_requests_total{slot="{slot}"})'
  const names: readonly string[] = byMetrics ? [...metricNames.needed, ...metricNames.possible] : []
  const slots = metrics.filter(({ name }) => names.includes(name))
  const figures = metrics.filter(({ name }) => !names.includes(name))
  const read = figuresIn(rules)
  const missing = metricNames.needed.filter((name) => byMetrics && !slots.some((each) => each.name === name))
  const problems: Problem[] = [
    ...(address.url === ''
      ? [{ input: 'metrics-url', allowed: 'where metrics are asked for', example: 'https://prometheus.example.com' }]
      : []),
    ...missing.map((name) => ({ input: 'metrics', allowed: `a query ${name}, a raw counter of one slot`, example })),
    ...slots
      .filter(({ query }) => !query.includes('{slot}'))
      .map(({ name, query }) => ({
        input: 'metrics',
        received: `${name}: ${query}`,
        allowed: `${names.join(', ')}, each with {slot} where blue or green is to stand`,
        example,
      })),
    ...figures
      .filter(({ name }) => !read.includes(name))
      .map(({ name }) => ({
        input: 'metrics',
        sentence: `no rule reads the metric ${name}: name it in rules${byMetrics ? '' : ', or set evidence: metrics for counters of each slot'}`,
      })),
  ]
  return { settings: { address, slots, figures }, problems }
}
