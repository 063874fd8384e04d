import { parseMetric } from './parse-rule.ts'
import type { Quantity } from './quantity.ts'
import type { MetricName } from './rule.ts'

/** `n/a`: cannot be known yet, and that is not a fault (no baseline, nothing to cover). undefined: nothing supplies it. */
export type Reading = Quantity | 'n/a' | undefined

/** Where a rule's values come from. */
export interface Metrics {
  value(metric: MetricName): Reading
  /** The value of an earlier state to compare with; undefined when there is none. */
  baseline?(metric: MetricName): Reading
}

/** A map from metrics to what you like; `coverage[api].lines` and `coverage.lines[api]` are the same metric. */
export interface MetricMap<T> {
  get(metric: MetricName): T | undefined
  set(metric: MetricName | string, value: T): void
  entries(): Iterable<readonly [MetricName, T]>
}

export function createMetricMap<T>(): MetricMap<T> {
  const all = new Map<string, readonly [MetricName, T]>()
  const keyOf = ({ name, label }: MetricName) => (label === undefined ? name : `${name}[${label}]`)
  return {
    get: (metric) => all.get(keyOf(metric))?.[1],
    set(metric, value) {
      const parsed = typeof metric === 'string' ? parseMetric(metric) : metric
      all.set(keyOf(parsed), [parsed, value])
    },
    entries: () => all.values(),
  }
}

/**
 * Metrics from a record whose keys are written as in rules: `{ p95: quantity(312.5, 'ms'), 'performance[api].rate': … }`.
 *
 * @throws RuleError when a key is not a metric's name
 */
export function metricsFrom(
  record: Readonly<Record<string, Quantity | 'n/a'>>,
  baseline: Readonly<Record<string, Quantity | 'n/a'>> = {},
): Metrics {
  const [now, before] = [record, baseline].map((entries) => {
    const map = createMetricMap<Quantity | 'n/a'>()
    for (const [key, value] of Object.entries(entries)) map.set(key, value)
    return map
  })
  return { value: (metric) => now?.get(metric), baseline: (metric) => before?.get(metric) }
}
