import type { Measurement } from './measurement.ts'

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** The last measurements as one line of text: the higher the bar the slower the answer, × = bad. */
export function sparkline(series: readonly Measurement[], width = 60): string {
  const last = series.slice(-width)
  const slowest = Math.max(1, ...last.filter(({ ok }) => ok).map(({ ms }) => ms))
  const bar = (ms: number) => bars[Math.min(bars.length - 1, Math.floor((ms / slowest) * bars.length))] ?? ''
  return last.map(({ ok, ms }) => (ok ? bar(ms) : '×')).join('')
}
