import { percentageOf, quantity } from '../../rules/quantity.ts'
import { splitCsv } from '../csv.ts'
import type { Format } from '../format.ts'
import { textLines } from '../input.ts'
import { milliseconds, mostSeries, type Series } from '../performance.ts'
import { excerpt, refuseMany, ReportError } from '../report-error.ts'

const times = {
  '50%': 'p50',
  '90%': 'p90',
  '95%': 'p95',
  '99%': 'p99',
  'Average Response Time': 'mean',
  'Min Response Time': 'min',
  'Max Response Time': 'max',
} as const

/** Locust's `_stats.csv`: a series a request (`GET /users`), and the aggregated line as the report's own. */
export const locust: Format<'performance'> = {
  name: 'locust',
  kind: 'performance',
  async parse({ chunks }) {
    let header: readonly string[] | undefined
    const series: Series[] = []
    for await (const line of textLines(chunks)) {
      const cells = splitCsv(line)
      if (!header) header = cells
      else
        refuseMany(
          series.push(seriesOf(new Map(header.map((name, index) => [name, cells[index] ?? ''])))),
          'series',
          mostSeries,
        )
    }
    if (!series.some(({ name }) => name === '')) throw new ReportError('it has no line "Aggregated": cut short')
    return { series }
  },
}

function seriesOf(row: ReadonlyMap<string, string>): Series {
  const read = (column: string) => {
    const text = row.get(column) ?? ''
    const value = Number(text || NaN)
    if (!Number.isFinite(value) || value < 0)
      throw new ReportError(`${column} is ${excerpt(text)}, which is not a figure`)
    return value
  }
  const [requests, failures] = [read('Request Count'), read('Failure Count')]
  // without a request Locust writes N/A
  const measured =
    requests === 0 ? [] : Object.entries(times).map(([column, name]) => [name, milliseconds(read(column))] as const)
  const share = percentageOf(failures, requests)
  const isAll = row.get('Name') === 'Aggregated' && row.get('Type') === ''
  return {
    name: isAll ? '' : `${row.get('Type') ?? ''} ${row.get('Name') ?? ''}`.trim(),
    values: {
      ...Object.fromEntries(measured),
      rate: quantity(read('Requests/s'), '/s'),
      requests: quantity(requests),
      ...(share ? { 'error-rate': share } : {}),
    },
  }
}
