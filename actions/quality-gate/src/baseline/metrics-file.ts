import { parseJson } from '../../../../shared/reports/json.ts'
import { number, record } from '../../../../shared/reports/shape.ts'
import { toNumber } from '../../../../shared/rules/ratio.ts'
import { printMetric } from '../../../../shared/rules/rule.ts'
import type { Baseline } from '../facts.ts'
import type { Measured } from '../metrics/measure.ts'

/** The metrics file: flat, name → number, in the order of names. What is n/a is left out. */
export function writeMetrics(metrics: Measured): Readonly<Record<string, number>> {
  const entries = [...metrics.entries()].flatMap(([name, value]) =>
    value === 'n/a' ? [] : [[printMetric(name), toNumber(value.value)] as const],
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @throws ReportError when this is not a metrics file */
export function readMetrics(text: string): Baseline {
  return new Map(Object.entries(parseJson(text, record(number))))
}
