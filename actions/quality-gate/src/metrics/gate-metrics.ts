import { type CoverageMeasure, coverageMeasures, mergeCoverage, totalOf } from '../../../../shared/reports/coverage.ts'
import type { Tally } from '../../../../shared/reports/marks.ts'
import { tidy } from '../../../../shared/reports/paths.ts'
import { mergeTests, testsNamed } from '../../../../shared/reports/tests.ts'
import type { Metrics, Reading } from '../../../../shared/rules/metrics.ts'
import { percentageOf, quantity } from '../../../../shared/rules/quantity.ts'
import { type MetricName, metricsOf, printMetric, type Rule } from '../../../../shared/rules/rule.ts'
import type { Baseline, Facts } from '../facts.ts'
import { type Measured, put } from './measure.ts'
import { tallyFigures } from './measure-coverage.ts'
import { unitOf } from './metric-units.ts'
import { nearest } from '../../../../shared/text/nearest.ts'

export interface GateMetrics extends Metrics {
  /** The name of a metric that there is, where this one that there is not looks like a slip of it. */
  meant(metric: MetricName): string | undefined
  /** What `coverage[…]` could name, of a metric whose label names nothing: reports, and the topmost folders and files. */
  labelsOf(metric: MetricName): readonly string[]
}

/** Of a message that people read in a line. */
const mostLabels = 12

/** A label that is longer may be a path, and is not a slip. */
const longestSlip = 100

/** What the gate's rules see: the metrics and the baseline. */
export function createGateMetrics(measured: Measured, facts: Facts): GateMetrics {
  return {
    value: (metric) => measured.get(metric),
    baseline: (metric) => facts.baseline && baselineOf(metric, facts.baseline, measured.get(metric)),
    meant(metric) {
      const wanted = printMetric(metric)
      if (metric.name === 'baseline' && metric.label === undefined) return 'baseline(coverage)'
      if (wanted.length > longestSlip) return undefined
      const labels = metric.label === undefined ? [] : labelsFor(metric.name, facts)
      return nearest(wanted, [
        ...[...measured.entries()].map(([name]) => printMetric(name)),
        ...labels.map((label) => printMetric({ ...metric, label })),
      ])
    },
    labelsOf({ name, label }) {
      if (label === undefined || name.split('.')[0] !== 'coverage') return []
      const names = [...facts.reports.coverage.keys()].filter((report) => report !== '')
      const all = [...names, ...pathsOf(facts).filter((path) => !path.includes('/'))]
      return all.length > mostLabels ? [...all.slice(0, mostLabels), '…'] : all
    },
  }
}

/**
 * Adds the coverage of files and folders, and the tests by name, that rules ask for, so that it is stored, and
 * `baseline(coverage["src/payment"])` known to a later run.
 */
export function measureAsked(measured: Measured, rules: readonly Rule[], facts: Facts): void {
  for (const { metric } of rules.flatMap(({ condition }) => metricsOf(condition))) {
    if (measured.get(metric) === undefined) putNamedTests(measured, metric, facts)
    const below = measured.get(metric) === undefined ? coverageBelow(metric, facts) : undefined
    if (!below || metric.label === undefined) continue
    const figures = tallyFigures(below.measure, below.tally)
    const own = below.measure === 'lines' ? { '': figures.lines } : {}
    put(measured, 'coverage', metric.label, { ...own, ...figures })
  }
}

/**
 * `tests["signs in"].failed`: a label that is not a report's name is a test's. Of one that only was skipped nothing else is known, so that a
 * rule about it misses its evidence.
 */
function putNamedTests(measured: Measured, { name, label }: MetricName, { reports }: Facts): void {
  if (label === undefined || !name.startsWith('tests.')) return
  const found = testsNamed(label, [...reports.tests.values()]) ?? []
  const [passed = 0, failed = 0, skipped = 0] = (['passed', 'failed', 'skipped'] as const).map((outcome) =>
    found.reduce((sum, test) => sum + test[outcome], 0),
  )
  if (found.length === 0) return
  const ran = passed + failed === 0 ? {} : { total: passed + failed + skipped, passed, failed }
  put(measured, 'tests', label, { ...ran, skipped })
}

/** `coverage["src/dates.py"]`, `coverage["src/payment"].branches`: a label that is not a report's name is a path. */
function coverageBelow(
  { name, label }: MetricName,
  { reports }: Facts,
): { readonly measure: CoverageMeasure; readonly tally: Tally } | undefined {
  const measure = name === 'coverage' ? 'lines' : coverageMeasures.find((one) => name === `coverage.${one}`)
  if (measure === undefined || label === undefined) return undefined
  const path = tidy(label)
  const { files } = mergeCoverage([...reports.coverage.values()])
  const below = new Map([...files].filter(([file]) => file === path || file.startsWith(`${path}/`)))
  const tally = totalOf({ files: below }, measure)
  return tally && { measure, tally }
}

function labelsFor(name: string, facts: Facts): readonly string[] {
  if (!name.startsWith('tests.')) return pathsOf(facts)
  return (mergeTests([...facts.reports.tests.values()]).named ?? []).map((test) => test.name)
}

/** The files that coverage is known of, and the folders that they are in. */
function pathsOf({ reports }: Facts): readonly string[] {
  const files = [...mergeCoverage([...reports.coverage.values()]).files.keys()].sort()
  const parents = files.flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/')))
  return [...new Set(parents)]
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
