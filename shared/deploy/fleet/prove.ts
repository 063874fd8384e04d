import type { ActionContext } from '../../action/action.ts'
import type { NamedCommand } from '../../command/named-command.ts'
import { runSmoke, type SmokeOptions } from '../../command/smoke.ts'
import { awaitHealthy, type Health } from '../../health/await-healthy.ts'
import type { Probe } from '../../health/probe.ts'
import { whyBroken } from '../../release/judge/functions.ts'
import type { FunctionBelow } from '../../release/settings/functions.ts'
import type { Rule } from '../../rules/rule.ts'
import { formatDuration } from '../../time/duration.ts'

/** What is asked of a version that is live and healthy, before it may stay. */
export interface Proof {
  readonly functions: readonly FunctionBelow[]
  readonly smoke?: {
    readonly commands: readonly NamedCommand[]
    readonly options: Omit<SmokeOptions, 'env' | 'place'>
  }
  /** Milliseconds for which its answers are watched. */
  readonly bake: number
  readonly rules: readonly Rule[]
}

/** Between two requests of the watch. */
const pause = 1_000
/** Bad answers in a row that end the watch. */
const failures = 4

/**
 * Tries functions and runs the smoke commands against what is live, then watches its answers and holds the rules against them.
 *
 * @param url  where users reach it; the commands see it as SLOT_URL
 */
export async function prove(
  { functions, smoke, bake, rules }: Proof,
  { probe, url, healthy }: { readonly probe: Probe; readonly url: string; readonly healthy: Health },
  context: Pick<ActionContext, 'clock' | 'log' | 'env' | 'run' | 'signal'>,
): Promise<Health> {
  const broken = await whyBroken(url, functions, '', context)
  if (broken !== undefined) return { ok: false, reason: broken }
  const failed =
    smoke && smoke.commands.length > 0
      ? await runSmoke(smoke.commands, { ...smoke.options, place: '', env: { SLOT_URL: url } }, context)
      : undefined
  if (failed !== undefined) return { ok: false, reason: failed }
  if (bake === 0) return healthy
  context.log.event(`watching ${url} for ${formatDuration(bake)}`)
  const watched = { successes: 1, failures, timeout: bake, watch: bake, rules, interval: Math.min(pause, bake) }
  const { ok, reason } = await awaitHealthy(probe, watched, context)
  return { ok, reason: ok ? `good for ${formatDuration(bake)}` : reason }
}
