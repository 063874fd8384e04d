import { details } from '../../../../shared/markdown/markdown.ts'
import { mergeCoverage, coverageMeasures, totalOf } from '../../../../shared/reports/coverage.ts'
import type { Tally } from '../../../../shared/reports/marks.ts'
import { compareQuantities, dimensionOf, type Quantity } from '../../../../shared/rules/quantity.ts'
import { subtract } from '../../../../shared/rules/ratio.ts'
import { type MetricName, metricsOf } from '../../../../shared/rules/rule.ts'
import { createGateMetrics } from '../metrics/gate-metrics.ts'
import { patchTally } from '../metrics/measure-coverage.ts'
import type { Words } from './messages.ts'
import type { GateResult, Section } from './section.ts'
import { cutList, cutTable, shortCode, shortSpan } from './table-cells.ts'

const mostSeries = 10
/** A table longer than this is folded: what is to be done comes first, and stays in sight. */
const mostOpen = 12
const nothing = '–'
/** What stands for a series; the others are below, with each report. */
const leadingFigures = ['p95', 'mean', 'p50', 'score', 'rate']
const seriesFigures = ['p50', 'p95', 'p99', 'mean', 'rate', 'score']

/** Base, head and what lies between, in one table; what is zero on both sides is left out. */
export function figuresSection(result: GateResult, say: Words): Section {
  const names = Object.keys(say.rows).filter((name) => name !== 'score' || showsScore(result))
  const rows = names.flatMap((name) => rowOf(say.rows[name] ?? name, { name }, result, say))
  const series = labelsOf(result, 'performance').flatMap((label) => {
    const figure = leadingFigures.find((one) => result.metrics.get({ name: `performance.${one}`, label }) !== undefined)
    return figure === undefined
      ? []
      : rowOf(`${shortCode(label)} ${figure}`, { name: `performance.${figure}`, label }, result, say)
  })
  const all = [...rows, ...series]
  if (all.length === 0) return ''
  const shown = cutTable(
    [say.metricTitle, ...columns(result, say)],
    all.map((row) => trimmed(row, result)),
    say,
    rows.length + mostSeries,
  )
  return all.length > mostOpen ? details(say.figures(all.length), shown) : shown
}

/** The same of each named report, and every figure of a series: a line each. */
export function reportsSection(result: GateResult, say: Words): Section {
  const figures = new Map<string, string[]>()
  const add = (label: string, title: string, metric: MetricName) => {
    for (const [, base = nothing, head = nothing, change] of rowOf(title, metric, result, say)) {
      const text = base === nothing || change === '=' ? head : `${base} → ${head}`
      figures.set(label, [...(figures.get(label) ?? []), `${title} ${text}`])
    }
  }
  for (const [name, title] of Object.entries(say.rows))
    for (const label of labelsOf(result, name.split('.')[0] ?? '')) add(label, title, { name, label })
  for (const label of labelsOf(result, 'performance'))
    for (const figure of seriesFigures) add(label, figure, { name: `performance.${figure}`, label })
  const items = [...figures].map(([label, known]) => `${shortSpan(label)}${say.colon}${known.join(' · ')}`)
  return items.length === 0 ? '' : details(say.byReport, cutList(items, say, 2 * mostSeries))
}

/** A score above ten failed tests misleads: a build that is blocked shows none unless a rule asks for it. */
function showsScore({ decision }: GateResult): boolean {
  return (
    decision.verdict !== 'block' ||
    decision.rules.some(({ condition }) => metricsOf(condition).some(({ metric }) => metric.name === 'score'))
  )
}

function columns({ facts }: GateResult, say: Words): readonly string[] {
  return facts.baseline === undefined ? [`${say.now}:`] : [`${say.base}:`, `${say.head}:`, `${say.change}:`]
}

/** Without a baseline there is one figure. */
function trimmed(row: readonly string[], { facts }: GateResult): readonly string[] {
  return facts.baseline === undefined ? row.toSpliced(-3, 3, row.at(-2) ?? nothing) : row
}

function rowOf(title: string, metric: MetricName, result: GateResult, say: Words): readonly (readonly string[])[] {
  const head = quantityOf(result.metrics.get(metric))
  const base = quantityOf(createGateMetrics(result.metrics, result.facts).baseline?.(metric))
  const isZero = (one: Quantity | undefined) => one === undefined || one.value.numerator === 0n
  if (head === undefined || (isZero(head) && isZero(base) && head.unit !== '%')) return []
  const tally = tallyOf(metric, result)
  const counts = tally ? ` (${tally.covered}/${tally.total})` : ''
  return [[title, base ? say.quantity(base) : nothing, `${say.quantity(head)}${counts}`, changeOf(base, head, say)]]
}

function changeOf(base: Quantity | undefined, head: Quantity, say: Words): string {
  if (!base || dimensionOf(base.unit) !== dimensionOf(head.unit)) return nothing
  const order = compareQuantities(head, base)
  if (order === 0) return '='
  if (base.unit !== head.unit) return order > 0 ? '+' : '−'
  const change = { ...head, value: subtract(head.value, base.value) }
  const text = head.unit === '%' ? say.points(say.quantity({ ...change, unit: '' })) : say.quantity(change)
  return order > 0 ? `+${text}` : text
}

function quantityOf(reading: Quantity | 'n/a' | undefined): Quantity | undefined {
  return reading === 'n/a' ? undefined : reading
}

function tallyOf({ name, label }: MetricName, { facts: { reports, changedLines } }: GateResult): Tally | undefined {
  if (!name.startsWith('coverage.')) return undefined
  const report = label === undefined ? mergeCoverage([...reports.coverage.values()]) : reports.coverage.get(label)
  if (!report) return undefined
  if (name === 'coverage.patch')
    return changedLines && changedLines !== 'n/a' ? patchTally(report, changedLines) : undefined
  const measure = coverageMeasures.find((one) => name === `coverage.${one}`)
  return measure && totalOf(report, measure)
}

function labelsOf({ metrics }: GateResult, kind: string): readonly string[] {
  const labels = [...metrics.entries()].flatMap(([{ name, label }]) =>
    label !== undefined && name.split('.')[0] === kind ? [label] : [],
  )
  return [...new Set(labels)]
}
