import type { Quantity } from '../rules/quantity.ts'

/** One thing that was measured: an endpoint, a page, a benchmark. */
export interface Series {
  /** '' for what the whole report is about. */
  readonly name: string
  /** `p95`, `mean`, `rate`, `score`, … */
  readonly values: Readonly<Record<string, Quantity>>
}

export interface PerformanceReport {
  readonly series: readonly Series[]
}

export function mergePerformance(reports: readonly PerformanceReport[]): PerformanceReport {
  return { series: reports.flatMap(({ series }) => series) }
}
