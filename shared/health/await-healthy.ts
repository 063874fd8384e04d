import type { Rule } from '../rules/rule.ts'
import type { Clock } from '../time/clock.ts'
import { follow } from './follow.ts'
import type { Pace } from './pace.ts'
import type { Probe } from './probe.ts'
import { createTargetAnalysis, type HealthPolicy } from './target-analysis.ts'

/** Times are milliseconds. Usual are three good answers in a row. */
export interface Awaiting extends Partial<Pick<HealthPolicy, 'successes' | 'failures' | 'grace' | 'watch'>> {
  readonly timeout: number
  /** Held against what is watched. */
  readonly rules?: readonly Rule[]
  readonly interval?: number
  /** Default: adaptive. */
  readonly pace?: Pace
}

export interface Health {
  readonly ok: boolean
  /** One line; of what never was healthy, what was wrong at last. */
  readonly reason: string
}

/** How long the old version may still answer, and a new name not be known. */
const usualGrace = 60_000

/**
 * Asks until there were so many good answers in a row, waiting cannot help any more, or the time is up; then watches for as long as is
 * asked for.
 *
 * @throws the signal's reason when it is aborted
 */
export async function awaitHealthy(
  probe: Probe,
  { timeout, successes = 3, failures, grace = usualGrace, watch = 0, rules = [], interval, pace }: Awaiting,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Health> {
  const decision = { mode: 'consecutive', maxErrorRate: 0, rejectErrorRate: 0, alpha: 0, beta: 0 } as const
  const policy = { ...decision, successes, failures, timeout, grace, watch }
  const analysis = createTargetAnalysis({ name: '', startedAt: clock.now() }, policy, { rules, warn: [] }, {})
  await follow({ name: '', probe, interval }, analysis, { clock, signal, pace })
  const { verdict, reason, timeToHealthy, last } = analysis.result()
  const neverSo = timeToHealthy === undefined ? last.findLast(({ ok }) => !ok)?.reason : undefined
  return { ok: verdict === 'healthy', reason: neverSo ?? reason }
}
