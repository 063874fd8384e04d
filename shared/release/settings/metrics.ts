import type { Inputs } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { ruleFields } from '../../health/fields.ts'
import { metricNames } from '../judge/metrics-evidence.ts'
import type { ReleasePolicy } from './policy.ts'

export type MetricsInputs = Pick<Inputs<typeof ruleFields>, 'metrics' | 'metricsUrl' | 'metricsToken'>

/** Where the team's own metrics are, and what is asked for of each slot. */
export interface MetricsSettings {
  readonly queries: readonly { readonly name: string; readonly query: string }[]
  readonly url: string
  /** `''`: none. */
  readonly token: string
}

/** Evidence by metrics needs both counters of both slots; no other evidence reads any. */
export function resolveMetrics(
  { metrics, metricsUrl: url, metricsToken: token }: MetricsInputs,
  { evidence }: Pick<ReleasePolicy, 'evidence'>,
): { readonly settings: MetricsSettings | undefined; readonly problems: readonly Problem[] } {
  if (evidence !== 'metrics') {
    const unread: Problem = { input: 'metrics', sentence: 'metrics are read with evidence: metrics alone' }
    return { settings: undefined, problems: metrics.length > 0 ? [unread] : [] }
  }
  const example = 'requests: sum(http_requests_total{slot="{slot}"})'
  const names: readonly string[] = [...metricNames.needed, ...metricNames.possible]
  const problems: Problem[] = []
  if (url === '')
    problems.push({
      input: 'metrics-url',
      allowed: 'the address of Prometheus',
      example: 'https://prometheus.example.com',
    })
  for (const name of metricNames.needed)
    if (!metrics.some((metric) => metric.name === name))
      problems.push({ input: 'metrics', allowed: `a query ${name}, a raw counter of one slot`, example })
  for (const { name, query } of metrics)
    if (!names.includes(name) || !query.includes('{slot}'))
      problems.push({
        input: 'metrics',
        received: `${name}: ${query}`,
        allowed: `${names.join(', ')}, each with {slot} where blue or green is to stand`,
        example,
      })
  return { settings: { queries: metrics, url, token }, problems }
}
