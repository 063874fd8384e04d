import type { ActionContext } from '../../action/action.ts'
import type { NamedCommand } from '../../command/named-command.ts'
import { runSmoke, type SmokeOptions } from '../../command/smoke.ts'
import { collect } from '../../health/collect.ts'
import { createDecider } from '../../health/decider.ts'
import type { Measurement } from '../../health/measurement.ts'
import { createFixedPace } from '../../health/pace.ts'
import type { Probe } from '../../health/probe.ts'
import { createRuleWatch } from '../../health/rule-watch.ts'
import type { Rule } from '../../rules/rule.ts'
import { formatDuration } from '../../time/duration.ts'
import type { HealthVerdict } from './health.ts'

/** What is asked of a version that is live and healthy, before it may stay. */
export interface Proof {
  readonly smoke: readonly NamedCommand[]
  readonly smokeOptions: Omit<SmokeOptions, 'env' | 'place'>
  /** Milliseconds for which its answers are watched. */
  readonly bake: number
  readonly rules: readonly Rule[]
}

/** Between two requests of the watch. */
const pause = 1_000
/** One bad answer ends no watch: `createDecider` says how many in a row do. */
const alreadyHealthy = {
  mode: 'consecutive',
  successes: 1,
  failures: undefined,
  maxErrorRate: 0,
  rejectErrorRate: 0,
  alpha: 0,
  beta: 0,
} as const

/**
 * Runs the smoke commands against what is live, then watches its answers and holds the rules against them.
 *
 * @param url  where users reach it; the commands see it as SLOT_URL
 */
export async function prove(
  { smoke, smokeOptions, bake, rules }: Proof,
  { probe, url, healthy }: { readonly probe: Probe; readonly url: string; readonly healthy: HealthVerdict },
  context: Pick<ActionContext, 'clock' | 'log' | 'env' | 'run' | 'signal'>,
): Promise<HealthVerdict> {
  const failed =
    smoke.length === 0
      ? undefined
      : await runSmoke(smoke, { ...smokeOptions, place: '', env: { SLOT_URL: url } }, context)
  if (failed !== undefined) return { ok: false, reason: failed }
  if (bake === 0) return healthy
  context.log.event(`watching ${url} for ${formatDuration(bake)}`)
  return watch({ probe, bake, rules }, context)
}

async function watch(
  { probe, bake, rules }: Pick<Proof, 'bake' | 'rules'> & { readonly probe: Probe },
  { clock, signal }: Pick<ActionContext, 'clock' | 'signal'>,
): Promise<HealthVerdict> {
  const [decider, ruleWatch] = [createDecider(alreadyHealthy), createRuleWatch(rules)]
  let last: Measurement | undefined
  const early = await collect<Measurement, HealthVerdict>({
    probe,
    pace: createFixedPace(Math.min(pause, bake)),
    clock,
    signal,
    deadline: clock.now() + bake,
    judge(measurement) {
      last = measurement
      ruleWatch.add(measurement)
      const broken = ruleWatch.early(measurement.at).find(({ state }) => state === 'broken')
      if (broken) return { ok: false, reason: `broken: ${broken.explanation}` }
      const found = decider.take(measurement)
      return found?.verdict === 'unhealthy'
        ? { ok: false, reason: `was healthy, then ${found.reason}: ${measurement.reason ?? ''}` }
        : undefined
    },
  })
  if (early) return early
  const unmet = ruleWatch.final(clock.now()).filter(({ state }) => state === 'broken' || state === 'missing')
  if (unmet.length > 0)
    return { ok: false, reason: unmet.map(({ state, explanation }) => `${state}: ${explanation}`).join('; ') }
  if (last?.ok !== true) return { ok: false, reason: `the last answer of the watch was bad: ${last?.reason ?? 'none'}` }
  return { ok: true, reason: `good for ${formatDuration(bake)}` }
}
