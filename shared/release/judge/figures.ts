import { describeError, ProviderError } from '../../errors/action-error.ts'
import type { MetricQuery, MetricSource } from '../../health/metric-source.ts'
import type { Readings } from '../../health/rule-watch.ts'
import type { Log } from '../../log/log.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { Clock } from '../../time/clock.ts'

/** What the team measures besides, for the rules: business figures, errors in logs. */
export interface Figures {
  /** Milliseconds between two looks. */
  readonly interval: number
  latest(signal: AbortSignal): Promise<Readings>
}

/** Milliseconds: they change slowly, and their source is somebody else's. */
const interval = 10_000

/**
 * The figures of one slot. What cannot be asked for now has no data: a rule that lacks it at the end leaves the release open, and turns no
 * good one bad.
 */
export function figuresOf(
  slot: Slot,
  queries: readonly MetricQuery[],
  source: MetricSource,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warning'> },
): Figures {
  async function ask({ name, query }: MetricQuery, signal: AbortSignal): Promise<[string, number | undefined]> {
    try {
      return [name, await source.ask(query.replaceAll('{slot}', slot), clock.now(), signal)]
    } catch (thrown) {
      signal.throwIfAborted()
      if (!(thrown instanceof ProviderError)) throw thrown
      log.warning(`no ${name} for now: ${describeError(thrown)}`)
      return [name, undefined]
    }
  }
  return {
    interval,
    latest: async (signal) => Object.fromEntries(await Promise.all(queries.map((query) => ask(query, signal)))),
  }
}
