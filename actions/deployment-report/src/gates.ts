import type { Trend } from '../../../shared/audit/gates.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { percent, type Report, stamp } from './report.ts'
import type { Words } from './words.ts'

/** Plain cells of the gates' security; each renderer escapes them for itself. */
export function securityCells({ security }: Report): readonly (readonly string[])[] {
  return security.lines.map(({ gate, at, critical, high, first }) => [
    gate,
    stamp(at),
    String(critical),
    String(high),
    String(first),
  ])
}

/** Likewise of performance: slower is +. */
export function performanceCells({ performance }: Report, spoken: Words): readonly (readonly string[])[] {
  return performance.map(({ gate, metric, now, earlier, n }) => [
    gate,
    metric,
    formatDuration(now),
    earlier === undefined ? '' : formatDuration(earlier),
    changeOf({ now, earlier }, spoken),
    String(n),
  ])
}

function changeOf({ now, earlier }: Pick<Trend, 'now' | 'earlier'>, spoken: Words): string {
  if (earlier === undefined || earlier === 0) return ''
  const change = now / earlier - 1
  return `${change > 0 ? '+' : ''}${percent(change, spoken)}`
}
