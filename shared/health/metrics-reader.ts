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
/** Milliseconds until one is asked again that did not answer, where all failures are borne: a silent one must not hold up the rest. */
const restFor = 60_000

/**
 * @param bears  every failure is borne: what else is measured counts as well
 * @throws what the first questions meet, unless it is borne: a wrong query or address is told before the wait begins
 */
export async function createMetricsReader(
  {
    metrics,
    baselineAge,
    bears = false,
    ...address
  }: MetricAddress & {
    readonly metrics: readonly MetricQuery[]
    /** Milliseconds before now that `baseline(name)` is about. */
    readonly baselineAge: number
    readonly bears?: boolean
  },
  { clock, redactor, log, signal }: ActionContext,
): Promise<MetricsReader> {
  if (metrics.length === 0) return { baseline: {}, latest: () => Promise.resolve({}) }
  const source = createMetricSource(address, {
    clock,
    redactor,
    ...(bears ? { timeout: 5_000, tries: 1 } : { timeout: 10_000, tries: 3 }),
  })
  const ask = async (at: number, signal: AbortSignal, queries = metrics): Promise<Readings> => {
    const asked = queries.map(async ({ name, query }) => [name, await source.ask(query, at, signal)] as const)
    return Object.fromEntries(await Promise.all(asked))
  }
  const startedAt = clock.now()
  const past = metrics.filter(({ query }) => hasPast(query))
  let failures = 0
  let freshUntil = startedAt + freshFor

  async function askAgain(at: number, signal: AbortSignal, queries = metrics): Promise<Readings> {
    try {
      const values = await ask(at, signal, queries)
      failures = 0
      return values
    } catch (failure) {
      if (!(failure instanceof ProviderError) || (++failures > borneFailures && !bears)) throw failure
      if (bears) freshUntil = clock.now() + restFor
      log.warning(`no metrics for now: ${describeError(failure)}`)
      return {}
    }
  }

  const first = bears ? askAgain : ask
  const values = first(startedAt, signal)
  const [baseline] = await Promise.all([first(startedAt - baselineAge, signal, past), values])
  let reading = values

  return {
    baseline,
    latest(signal) {
      const now = clock.now()
      if (now >= freshUntil) {
        freshUntil = now + freshFor
        reading = askAgain(now, signal)
      }
      return reading
    },
  }
}
