import { sparkline as bars } from '../markdown/sparkline.ts'
import type { Measurement } from './measurement.ts'

/** The last measurements as one line of text: the higher the bar the slower the answer, × = bad. */
export function sparkline(series: readonly Measurement[], width = 60): string {
  const last = series.slice(-width)
  const slowest = Math.max(1, ...last.filter(({ ok }) => ok).map(({ ms }) => ms))
  return last.map(({ ok, ms }) => (ok ? bars([ms], 0, slowest) : '×')).join('')
}
