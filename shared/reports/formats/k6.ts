import { percentageOf, type Quantity, quantity, type Unit } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { notNegative, type Series } from '../performance.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const count = s.between(s.int, 0)
const figures = s.record(s.unknown)
const metricFields = {
  contains: s.optional(s.string),
  values: s.optional(figures),
  /** true is good in `{ok: true}`, and bad when it stands alone (`--summary-export`). */
  thresholds: s.optional(s.record(s.union(s.boolean, s.object({ ok: s.boolean })))),
}
const metric = s.looseObject(metricFields)
const named = s.looseObject({ ...metricFields, name: s.string })
const summary = s.object({ metrics: s.record(metric) })
/** k6 1.x `--new-machine-readable-summary`. */
const machine = s.object({
  config: s.object({ duration: s.number }),
  results: s.object({
    checks: s.optional(s.object({ metrics: s.array(named) })),
    metrics: s.array(named),
  }),
})

type Metric = s.Output<typeof metric>
type Values = Record<string, Quantity>

/** The response time that a test is about: the first of these that it has; with what counts its requests and failures. */
const mains = [
  ['http_req_duration', 'http_reqs', 'http_req_failed'],
  ['grpc_req_duration', 'grpc_reqs', ''],
  ['ws_session_duration', 'ws_sessions', ''],
  ['browser_http_req_duration', '', 'browser_http_req_failed'],
  ['iteration_duration', 'iterations', ''],
] as const

/**
 * k6: what `handleSummary` is given, `--summary-export`, and the machine-readable summary of k6 1.x. The report's own
 * series holds the response time (ms), `rate` (requests a second), `requests`, `error-rate`, `checks` (percent passed) and
 * `thresholds-failed`; each k6 metric is a series of its own as well. The machine-readable summary says nothing about
 * thresholds, so there is no `thresholds-failed` then.
 */
export const k6: Format<'performance'> = {
  name: 'k6',
  kind: 'performance',
  async parse({ chunks }) {
    const given = await readJson(chunks, s.union(summary, machine))
    const metrics = 'metrics' in given ? given.metrics : metricsOf(given)
    const all = new Map(
      Object.entries(metrics)
        .map(([name, values]) => [name, readMetric(name, values)] as const)
        .filter(([name, values]) => isMeasured(name, values)),
    )
    const main = mains.find(([duration]) => duration in metrics)
    if (!main) throw new ReportError('it has no iteration_duration or other duration of k6')
    const [duration, requests, failures] = main
    const own: Series = {
      name: '',
      values: {
        ...all.get(duration),
        ...renamed(all.get(requests), { rate: 'rate', count: 'requests' }),
        ...renamed(all.get(failures), { share: 'error-rate' }),
        ...renamed(all.get('checks'), { share: 'checks' }),
        ...('metrics' in given ? { 'thresholds-failed': quantity(failedThresholds(metrics)) } : {}),
      },
    }
    return { series: [own, ...[...all].map(([name, values]) => ({ name, values }))] }
  },
}

function metricsOf({ config, results }: s.Output<typeof machine>): Record<string, Metric> {
  const all = results.metrics.map((one) => {
    const total = one.values?.count
    const rate = typeof total === 'number' && config.duration > 0 ? { rate: total / config.duration } : {}
    return [one.name, { ...one, values: { ...one.values, ...rate } }] as const
  })
  const checks = results.checks?.metrics.find(({ name }) => name === 'checks_succeeded')
  return Object.fromEntries<Metric>(checks ? [...all, ['checks', checks]] : all)
}

const words: ReadonlyMap<string, string> = new Map([
  ['avg', 'mean'],
  ['med', 'p50'],
  ['min', 'min'],
  ['max', 'max'],
  ['count', 'count'],
  ['value', 'value'],
])

function readMetric(name: string, metric: Metric): Values {
  const given = metric.values ?? metric
  const isTime =
    metric.contains === 'time' ||
    (metric.contains === undefined &&
      'avg' in given &&
      /duration|_(?:blocked|connecting|receiving|sending|waiting|tls_handshaking)$/.test(name))
  const values: Values = {}
  for (const [key, value] of Object.entries(given)) {
    const word = words.get(key) ?? /^p\(?(\d+(?:\.\d+)?)\)?$/.exec(key)?.[1]?.replace(/^/, 'p').replace('.', '-')
    if (word !== undefined) values[word] = read(`${name} ${key}`, value, isTime ? 'ms' : '', isResponseTime(name))
    else if (key === 'rate' && !('passes' in given || 'matches' in given))
      values.rate = read(`${name} ${key}`, value, '/s')
  }
  return { ...values, ...shareOf(name, given) }
}

/**
 * A threshold makes k6 list a response time that nothing was measured of (a tag that no request has, a server that is not there) as
 * zeros, which would keep any limit.
 */
function isMeasured(name: string, values: Values): boolean {
  return (
    !isResponseTime(name) || Object.values(values).some(({ value, unit }) => unit === 'ms' && value.numerator !== 0n)
  )
}

/** A k6 rate counts how often its value was true; for `http_req_failed` that is a failure. */
function shareOf(name: string, given: Readonly<Record<string, unknown>>): Values {
  const isMachine = 'matches' in given
  if (!isMachine && !('passes' in given && 'fails' in given)) return {}
  const matches = whole(name, isMachine ? given.matches : given.passes)
  const share = percentageOf(matches, isMachine ? whole(name, given.total) : matches + whole(name, given.fails))
  return share ? { share } : {}
}

function whole(name: string, value: unknown): number {
  const found = count(value)
  if (found instanceof s.Misfit) throw new ReportError(`${excerpt(name)}: ${told(value)} is not a count`)
  return found
}

const isResponseTime = (name: string) =>
  mains.some(([duration]) => name === duration || name.startsWith(`${duration}{`))

function read(what: string, value: unknown, unit: Unit, isPositive = false): Quantity {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new ReportError(`${excerpt(what)}: ${told(value)} is not a figure`)
  return quantity(isPositive ? notNegative(value) : value, unit)
}

/** Not every value can be made a text: a list may be too deep. */
function told(value: unknown): string {
  return typeof value === 'string' ? excerpt(value) : s.nameOf(value)
}

function renamed(values: Values | undefined, names: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([name, value]) => (names[name] === undefined ? [] : [[names[name], value]])),
  )
}

function failedThresholds(metrics: Readonly<Record<string, Metric>>): number {
  const results = Object.values(metrics).flatMap(({ thresholds }) => Object.values(thresholds ?? {}))
  return results.filter((result) => (typeof result === 'boolean' ? result : !result.ok)).length
}
