import type { Measured } from './measure.ts'
import { toNumber } from '../../../shared/rules/ratio.ts'
import { printMetric } from '../../../shared/rules/rule.ts'
import type { Baseline } from './facts.ts'

/** The metrics file: flat, name → number, in the order of names. What is n/a is left out. */
export function writeMetrics(metrics: Measured): Readonly<Record<string, number>> {
  const entries = [...metrics.entries()].flatMap(([name, value]) =>
    value === 'n/a' ? [] : [[printMetric(name), toNumber(value.value)] as const],
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @throws Error when this is no metrics file */
export function readMetrics(text: string): Baseline {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it holds no object')
  const entries = Object.entries(value)
  const wrong = entries.find(([, number]) => typeof number !== 'number' || !Number.isFinite(number))
  if (wrong) throw new Error(`${JSON.stringify(wrong[0])} is no number`)
  return new Map(entries as [string, number][])
}
