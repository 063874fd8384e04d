import { sparkline as bars } from '../markdown/sparkline.ts'
import type { Measurement } from './measurement.ts'

/** The last measurements as one line of text: the higher the bar the slower the answer, × = bad. */
export function sparkline(series: readonly Measurement[], width = 60): string {
  return drawn(series.slice(-width))
}

/** All of them in as much room: each sign stands for as many, for its worst. */
export function overview(series: readonly Measurement[], width = 60): string {
  const each = Math.max(1, Math.ceil(series.length / width))
  const groups = Array.from({ length: Math.ceil(series.length / each) }, (_, at) =>
    series.slice(at * each, (at + 1) * each),
  )
  return drawn(groups.map((group) => ({ ok: group.every(({ ok }) => ok), ms: Math.max(...group.map(({ ms }) => ms)) })))
}

function drawn(shown: readonly Pick<Measurement, 'ok' | 'ms'>[]): string {
  const slowest = Math.max(1, ...shown.filter(({ ok }) => ok).map(({ ms }) => ms))
  return shown.map(({ ok, ms }) => (ok ? bars([ms], 0, slowest) : '×')).join('')
}
