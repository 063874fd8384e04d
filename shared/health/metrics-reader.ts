import type { ActionContext } from '../action/action.ts'
import { describeError, ProviderError } from '../errors/action-error.ts'
import { createMetricSource, hasPast, type MetricAddress, type MetricQuery } from './metric-source.ts'
import type { Readings } from './rule-watch.ts'

/** The values of the metrics that were asked for, for the rules. */
export interface MetricsReader {
  readonly baseline: Readings
  /** At most 10 s old; asked again when older. */
  latest(signal: AbortSignal): Promise<Readings>
}

const freshFor = 10_000
/** So many failures in a row are borne: no data then, and no verdict from it. */
const borneFailures = 4

/** @throws what the first questions meet: a wrong query or address is told before the wait begins */
export async function createMetricsReader(
  {
    metrics,
    baselineAge,
    ...address
  }: MetricAddress & {
    readonly metrics: readonly MetricQuery[]
    /** Milliseconds before now that `baseline(name)` is about. */
    readonly baselineAge: number
  },
  { clock, redactor, log, signal }: ActionContext,
): Promise<MetricsReader> {
  if (metrics.length === 0) return { baseline: {}, latest: () => Promise.resolve({}) }
  const source = createMetricSource(address, { clock, redactor, timeout: 10_000, tries: 3 })
  const ask = async (at: number, signal: AbortSignal, queries = metrics): Promise<Readings> => {
    const asked = queries.map(async ({ name, query }) => [name, await source.ask(query, at, signal)] as const)
    return Object.fromEntries(await Promise.all(asked))
  }
  const startedAt = clock.now()
  const past = metrics.filter(({ query }) => hasPast(query))
  const baseline = await ask(startedAt - baselineAge, signal, past)
  let reading = { at: startedAt, values: ask(startedAt, signal) }
  await reading.values
  let failures = 0

  async function askAgain(at: number, signal: AbortSignal): Promise<Readings> {
    try {
      const values = await ask(at, signal)
      failures = 0
      return values
    } catch (failure) {
      if (!(failure instanceof ProviderError) || ++failures > borneFailures) throw failure
      log.warning(`no metrics for now: ${describeError(failure)}`)
      return {}
    }
  }

  return {
    baseline,
    latest(signal) {
      const now = clock.now()
      if (now - reading.at >= freshFor) reading = { at: now, values: askAgain(now, signal) }
      return reading.values
    },
  }
}
