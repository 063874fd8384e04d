import { mergeCoverage, totalOf } from '../../../shared/reports/coverage.ts'
import type { Metrics, Reading } from '../../../shared/rules/metrics.ts'
import { percentageOf, quantity } from '../../../shared/rules/quantity.ts'
import { type MetricName, printMetric } from '../../../shared/rules/rule.ts'
import type { Baseline, Facts } from './facts.ts'
import type { Measured } from './measure.ts'
import { unitOf } from './metric-units.ts'
import { nearest } from './nearest.ts'

export interface GateMetrics extends Metrics {
  /** The name of a metric that there is, where this one that there is not looks like a slip of it. */
  meant(metric: MetricName): string | undefined
}

/** A label that is longer may be a path, and is no slip. */
const longestSlip = 100

/** What the gate's rules see: the metrics, coverage of single files and folders, and the baseline. */
export function createGateMetrics(measured: Measured, facts: Facts): GateMetrics {
  const value = (metric: MetricName) => measured.get(metric) ?? coverageBelow(metric, facts)
  return {
    value,
    baseline: (metric) => facts.baseline && baselineOf(metric, facts.baseline, value(metric)),
    meant(metric) {
      const wanted = printMetric(metric)
      if (wanted.length > longestSlip) return undefined
      return nearest(
        wanted,
        [...measured.entries()].map(([name]) => printMetric(name)),
      )
    },
  }
}

/** `coverage["src/dates.py"]`, `coverage["src/payment"].branches`: a label that is no report's name is a path. */
function coverageBelow({ name, label }: MetricName, { reports }: Facts): Reading {
  const measure = (
    {
      coverage: 'lines',
      'coverage.lines': 'lines',
      'coverage.branches': 'branches',
      'coverage.functions': 'functions',
      'coverage.statements': 'statements',
    } as const
  )[name]
  if (measure === undefined || label === undefined) return undefined
  const path = label.replace(/\/$/, '')
  const { files } = mergeCoverage([...reports.coverage.values()])
  const below = new Map([...files].filter(([file]) => file === path || file.startsWith(`${path}/`)))
  const tally = totalOf({ files: below }, measure)
  return tally && percentageOf(tally.covered, tally.total)
}

/** Percentages of counts exactly; the unit is what the metric has now. */
function baselineOf(metric: MetricName, baseline: Baseline, now: Reading): Reading {
  const key = printMetric(metric)
  const measure = metric.name === 'coverage' ? printMetric({ ...metric, name: 'coverage.lines' }) : key
  const [covered, total] = [baseline.get(`${measure}.covered`), baseline.get(`${measure}.total`)]
  if (covered !== undefined && total !== undefined) return percentageOf(covered, total)
  const value = baseline.get(key)
  const unit = now !== undefined && now !== 'n/a' ? now.unit : unitOf(metric.name)
  return value === undefined ? undefined : quantity(value, unit)
}
