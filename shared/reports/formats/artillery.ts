import { percentageOf, quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds, type Series } from '../performance.ts'
import { ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const figure = s.between(s.number, 0)
const optional = s.nullish(figure)
const latencies = s.object({
  min: optional,
  max: optional,
  mean: optional,
  median: optional,
  p50: optional,
  p95: optional,
  p99: optional,
})
/** Artillery 2 */
const current = s.object({
  aggregate: s.object({
    counters: s.record(figure),
    rates: s.nullish(s.record(figure)),
    summaries: s.record(latencies),
  }),
})
const old = s.object({
  aggregate: s.object({
    latency: latencies,
    rps: s.object({ mean: optional }),
    requestsCompleted: s.int,
    codes: s.nullish(s.record(figure)),
    errors: s.nullish(s.record(figure)),
  }),
})

/** Artillery's report, version 1 and 2: http response times, requests a second, and the share of answers from 500 and of errors. */
export const artillery: Format<'performance'> = {
  name: 'artillery',
  kind: 'performance',
  async parse({ chunks }) {
    const given = await readJson(chunks, s.union(current, old))
    return {
      series: [
        { name: '', values: 'counters' in given.aggregate ? fromCurrent(given.aggregate) : fromOld(given.aggregate) },
      ],
    }
  },
}

function fromCurrent({ counters, rates, summaries }: s.Output<typeof current>['aggregate']): Series['values'] {
  const time = summaries['http.response_time']
  if (!time) throw new ReportError('it has no http.response_time: nothing was answered')
  const requests = counters['http.requests'] ?? 0
  return {
    ...timesOf(time),
    ...known({
      rate: quantity(rates?.['http.request_rate'] ?? counters['http.request_rate'] ?? 0, '/s'),
      requests: quantity(requests),
      'error-rate': percentageOf(Math.min(requests, sum(counters, /^http\.codes\.5\d\d$|^errors\./)), requests),
    }),
  }
}

function fromOld({
  latency,
  rps,
  requestsCompleted,
  codes,
  errors,
}: s.Output<typeof old>['aggregate']): Series['values'] {
  const times = timesOf(latency)
  if (Object.keys(times).length === 0) throw new ReportError('it has no latency: nothing was answered')
  const asked = requestsCompleted + sum(errors ?? {}, /./)
  return {
    ...times,
    ...known({
      rate: quantity(rps.mean ?? 0, '/s'),
      requests: quantity(requestsCompleted),
      'error-rate': percentageOf(Math.min(asked, sum(codes ?? {}, /^5\d\d$/) + sum(errors ?? {}, /./)), asked),
    }),
  }
}

function timesOf({ min, max, mean, median, p50, p95, p99 }: s.Output<typeof latencies>): Series['values'] {
  const time = (value: number | null | undefined) => (typeof value === 'number' ? milliseconds(value) : undefined)
  return known({
    min: time(min),
    max: time(max),
    mean: time(mean),
    p50: time(p50 ?? median),
    p95: time(p95),
    p99: time(p99),
  })
}

function sum(counters: Readonly<Record<string, number>>, names: RegExp): number {
  return Object.entries(counters).reduce((total, [name, value]) => total + (names.test(name) ? value : 0), 0)
}
