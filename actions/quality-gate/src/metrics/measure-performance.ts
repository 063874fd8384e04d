import type { Series } from '../../../../shared/reports/performance.ts'
import { compareQuantities, dimensionOf, quantity, type Quantity } from '../../../../shared/rules/quantity.ts'
import {
  compare,
  divide,
  fromNumber,
  multiply,
  ratio,
  type Ratio,
  subtract,
  toNumber,
} from '../../../../shared/rules/ratio.ts'
import { printMetric } from '../../../../shared/rules/rule.ts'
import type { Baseline, Facts } from '../facts.ts'
import type { Figures, Labelled } from './figures.ts'
import { isBiggerBetter } from './metric-units.ts'
import { type Normal, normalOf } from './normal-range.ts'

/** What a loss is judged by; other figures (a maximum, a count) say too little about it. */
const telling = new Set(['p50', 'p95', 'p99', 'mean', 'rate', 'score'])

/**
 * `performance[label]` for each thing measured: a report's own series goes by the report's name (else its format's), any other
 * by its own name. Without a label: the worst of the reports' own series, or of all where there are none. Of several series
 * of one label the worst counts.
 */
export function performanceFigures({ reports, files, baseline, recent }: Facts): Labelled {
  const named = [...reports.performance].flatMap(([name, { series }]) => {
    const format = files.find((file) => file.kind === 'performance' && file.name === name)?.format ?? ''
    return series.map((one) => ({ ...one, label: one.name === '' ? name || format : one.name }))
  })
  if (named.length === 0) return []
  const own = named.filter(({ name }) => name === '')
  const groups = Map.groupBy(named, ({ label }) => label)
  const byLabel = new Map([...groups].map(([label, series]) => [label, worst(series)] as const))
  return [
    [
      '',
      {
        ...worst(own.length > 0 ? own : named),
        regression: regressionOf(byLabel, recent.length > 0 ? recent : baseline ? [baseline] : []),
      },
    ],
    ...byLabel,
  ]
}

function worst(series: readonly Series[]): Readonly<Record<string, Quantity>> {
  const figures: Record<string, Quantity> = {}
  for (const { values } of series) {
    for (const [name, value] of Object.entries(values)) {
      const known = figures[name]
      const isComparable = known !== undefined && dimensionOf(known.unit) === dimensionOf(value.unit)
      const order = isComparable ? compareQuantities(value, known) : 0
      if (known === undefined || (isBiggerBetter(name) ? order < 0 : order > 0)) figures[name] = value
    }
  }
  return figures
}

/**
 * The largest loss, in percent of what a figure normally was: the median of the last runs where there are five, else the last
 * one. A difference within the noise of those runs is none. Negative when everything got better.
 *
 * @param runs  newest first
 */
function regressionOf(byLabel: ReadonlyMap<string, Figures>, runs: readonly Baseline[]): Quantity | 'n/a' {
  const losses = [...byLabel].flatMap(([label, figures]) =>
    Object.entries(figures).flatMap(([figure, now]) => {
      const key = printMetric({ name: `performance.${figure}`, label })
      const normal = telling.has(figure) ? normalOf(runs.flatMap((run) => run.get(key) ?? [])) : undefined
      if (normal === undefined || normal.value <= 0 || typeof now !== 'object') return []
      return [lossOf(figure, now.value, normal)]
    }),
  )
  const [first, ...rest] = losses
  if (!first) return 'n/a'
  return quantity(
    rest.reduce((worst, loss) => (compare(loss, worst) > 0 ? loss : worst), first),
    '%',
  )
}

function lossOf(figure: string, now: Ratio, { value, noise }: Normal): Ratio {
  const before = fromNumber(value)
  const difference = subtract(now, before)
  if (Math.abs(toNumber(difference)) <= noise) return ratio(0)
  const change = multiply(divide(difference, before), ratio(100))
  return isBiggerBetter(figure) ? multiply(change, ratio(-1)) : change
}
