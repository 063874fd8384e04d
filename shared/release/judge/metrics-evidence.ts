import { describeError, ProviderError } from '../../errors/action-error.ts'
import type { MetricQuery, MetricSource } from '../../health/metric-source.ts'
import type { SequentialOptions } from '../../health/sequential.ts'
import type { Log } from '../../log/log.ts'
import { type Slot, slots } from '../../rollout/slots.ts'
import type { Clock } from '../../time/clock.ts'
import type { AnalysisResult } from './analysis-result.ts'
import { createMetricsJudge, type Reading } from './metrics-judge.ts'

/** Names of the queries, each with `{slot}` in it: two raw counters, and a latency where one is given. */
export const metricNames = { needed: ['requests', 'errors'], possible: ['latency'] } as const

export type ReadMetrics = (at: number, signal: AbortSignal) => Promise<Readonly<Record<Slot, Reading>>>

/** Both slots' counters by instant queries: both queries of a slot are asked about the same time. */
export function slotMetrics(source: MetricSource, queries: readonly MetricQuery[]): ReadMetrics {
  return async (at, signal) => {
    const ask = async (name: string, slot: Slot) => {
      const { query } = queries.find((each) => each.name === name) ?? {}
      return query === undefined ? undefined : source.ask(query.replaceAll('{slot}', slot), at, signal)
    }
    const read = async (slot: Slot): Promise<[Slot, Reading]> => {
      const [requests, errors, latency] = await Promise.all(
        ['requests', 'errors', 'latency'].map((name) => ask(name, slot)),
      )
      // a counter of errors begins with the first of them
      return [slot, { totals: requests === undefined ? undefined : { requests, errors: errors ?? 0 }, latency }]
    }
    return Object.fromEntries(await Promise.all(slots.map(read))) as Record<Slot, Reading>
  }
}

interface Following {
  readonly rates: SequentialOptions
  /** Milliseconds at most; to the full when `whole`. */
  readonly duration: number
  readonly whole: boolean
}

/** Milliseconds between two looks: Prometheus itself looks every 15 s or so. */
const interval = 5_000
/** So many failures in a row are borne; more leave it open, and turn no good release bad. */
const borneFailures = 4

/** Looks again and again until it is known, or the time is over. */
export async function followMetrics(
  slot: Slot,
  read: ReadMetrics,
  { rates, duration, whole }: Following,
  { clock, log, signal }: { clock: Clock; log: Pick<Log, 'warning'>; signal: AbortSignal },
): Promise<AnalysisResult> {
  const judge = createMetricsJudge(slot, rates, whole)
  const deadline = clock.now() + duration
  for (let failures = 0; ;) {
    try {
      const at = clock.now()
      const bad = judge.add(await read(at, signal), at)
      failures = 0
      if (bad) return bad
    } catch (thrown) {
      signal.throwIfAborted()
      if (!(thrown instanceof ProviderError)) throw thrown
      log.warning(`no metrics for now: ${describeError(thrown)}`)
      if (++failures > borneFailures)
        return { ...judge.atDeadline(), verdict: 'inconclusive', reason: describeError(thrown) }
    }
    const left = deadline - clock.now()
    if (left <= 0 || (judge.isGood() && !whole)) return judge.atDeadline()
    await clock.sleep(Math.min(interval, left), signal)
  }
}

/** Both were ended, each by the other: there is no such case. */
const neither: AnalysisResult = { verdict: 'inconclusive', reason: 'no evidence', requests: 0, failed: 0 }

type Analyse = (signal: AbortSignal) => Promise<AnalysisResult>

/** Two kinds of evidence at once: unhealthy by one of them is unhealthy, and what one leaves open is not healthy. */
export async function analyseBoth(analyses: readonly [Analyse, Analyse], signal: AbortSignal): Promise<AnalysisResult> {
  const end = new AbortController()
  const both = AbortSignal.any([signal, end.signal])
  const run = async (analyse: Analyse): Promise<AnalysisResult | undefined> => {
    try {
      const result = await analyse(both)
      if (result.verdict === 'unhealthy') end.abort()
      return result
    } catch (thrown) {
      // ended by what the other one found
      if (!signal.aborted && end.signal.aborted) return undefined
      end.abort()
      throw thrown
    }
  }
  const [one, other] = await Promise.all([run(analyses[0]), run(analyses[1])])
  if (one === undefined || other === undefined) return one ?? other ?? neither
  if (one.verdict === 'unhealthy') return one
  return other.verdict === 'unhealthy' || one.verdict === 'healthy' ? other : one
}
