import { code, table } from '../../../../shared/markdown/markdown.ts'
import { sparkline } from '../../../../shared/markdown/sparkline.ts'
import { fromNumber, toNumber } from '../../../../shared/rules/ratio.ts'
import type { Facts } from '../facts.ts'
import type { Measured } from '../metrics/measure.ts'
import type { Words } from './messages.ts'

const trends = ['coverage', 'score', 'tests.total', 'tests.seconds', 'lint.total', 'security.total', 'complexity.mean']

/** The runs before this one, oldest first, and this one: where a baseline was read. @param recent  newest first */
export function trendTable(recent: Facts['recent'], metrics: Measured, say: Words): string {
  const rows = trends.flatMap((name) => {
    const now = metrics.get({ name })
    if (now === undefined || now === 'n/a') return []
    const values = [...recent.map((run) => run.get(name)).toReversed(), toNumber(now.value)]
    const known = values.filter((value) => value !== undefined)
    if (known.length < 2) return []
    const [lowest, highest] = [Math.min(...known), Math.max(...known)]
    const range = `${say.quantity({ ...now, value: fromNumber(lowest) })} … ${say.quantity({ ...now, value: fromNumber(highest) })}`
    return [[code(name), code(sparkline(values, lowest, highest)), range, say.quantity(now)]]
  })
  return rows.length === 0 ? '' : table([say.metricTitle, say.trend, say.range, `${say.now}:`], rows)
}
