import { type Quantity, quantity } from '../rules/quantity.ts'
import { fromNumber, multiply, ratio } from '../rules/ratio.ts'
import { ReportError } from './report-error.ts'

/** One thing that was measured: an endpoint, a page, a benchmark. */
export interface Series {
  /** '' for what the whole report is about. */
  readonly name: string
  /** `p95`, `mean`, `rate`, `score`, … */
  readonly values: Readonly<Record<string, Quantity>>
}

/** Each gives about ten metrics, which rules and summaries look through. */
export const mostSeries = 10_000

export interface PerformanceReport {
  readonly series: readonly Series[]
}

export function mergePerformance(reports: readonly PerformanceReport[]): PerformanceReport {
  return { series: reports.flatMap(({ series }) => series) }
}

/** Figures that a tool gives in seconds, nanoseconds…: all times are kept in milliseconds. */
export function milliseconds(value: number, unit: 'ns' | 'us' | 'ms' | 's' = 'ms'): Quantity {
  const scale = { ns: ratio(1, 1_000_000), us: ratio(1, 1_000), ms: ratio(1), s: ratio(1_000) }[unit]
  return quantity(multiply(fromNumber(notNegative(value)), scale), 'ms')
}

/** A time or a rate that is less than nothing would keep any limit. @throws ReportError */
export function notNegative(value: number): number {
  if (value < 0) throw new ReportError(`${value} is less than nothing`)
  return value
}

/** Leaves out what a tool does not give. */
export function known(values: Readonly<Record<string, Quantity | undefined>>): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Quantity] => entry[1] !== undefined),
  )
}
