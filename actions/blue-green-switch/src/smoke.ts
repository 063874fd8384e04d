import { whyBroken } from '../../../shared/release/judge/functions.ts'
import { runSmoke } from '../../../shared/command/smoke.ts'
import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import { analyseBoth } from '../../../shared/release/judge/metrics-evidence.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import type { Whole } from './whole.ts'

type Smoking = Pick<Whole, 'smoke'>

/** They see the slot's URL as SLOT_URL, its service as SERVICE, the environment's variables and flags, and no secret. */
function seenBy(
  slot: Slot,
  { smoke: { timeout, isolation, variables } }: Smoking,
  { settings, secrets }: Workbench,
): Parameters<typeof runSmoke>[1] {
  const env = { ...variables, SLOT_URL: settings.traffic.slotUrl[slot], SLOT: slot, SERVICE: settings.service }
  return { env, timeout, place: `on ${slot}`, secrets, isolation }
}

/**
 * A route of whose slots functions are tried, and which are put to the smoke commands, one after the other, to the first that fails: before
 * any traffic, and again and again during the bake.
 */
export function smokeTested(
  route: Route,
  whole: Smoking & Pick<Whole, 'policy'>,
  context: ReleaseContext,
  bench: Workbench,
): Route {
  const { functions } = whole.policy
  const { smoke, interval } = whole.smoke
  if (functions.length + smoke.length === 0) return route
  const { clock } = context
  const base = (slot: Slot) => bench.settings.traffic.slotUrl[slot]
  const passed = [
    ...(functions.length === 0 ? [] : [`functions work: ${functions.map(({ name }) => name).join(', ')}`]),
    ...(smoke.length === 0 ? [] : [`smoke passed: ${smoke.map(({ name }) => name).join(', ')}`]),
  ].join('; ')

  async function run(slot: Slot, signal: AbortSignal): Promise<string | undefined> {
    const broken = await whyBroken(base(slot), functions, `on ${slot}`, { ...context, signal })
    if (broken !== undefined || smoke.length === 0) return broken
    return runSmoke(smoke, seenBy(slot, whole, bench), { ...context, signal })
  }

  /** A round that fails is run once more: a single odd answer takes no release back. */
  async function goOn(slot: Slot, signal: AbortSignal): Promise<AnalysisResult> {
    const end = clock.now() + whole.policy.bake
    for (let rounds = 0; ; rounds++) {
      if (clock.now() + interval >= end)
        return { verdict: 'healthy', reason: `${rounds} rounds of smoke passed`, requests: 0, failed: 0 }
      await clock.sleep(interval, signal)
      const refusal = (await run(slot, signal)) && (await run(slot, signal))
      if (refusal !== undefined)
        return { verdict: 'unhealthy', reason: `${refusal}, twice during the bake`, requests: 0, failed: 0 }
    }
  }

  return {
    ...route,
    async smoke(slot) {
      const refusal = await run(slot, context.signal)
      if (refusal !== undefined) return { refusal }
      return { passed }
    },
    analyse: (slot, stage, until) =>
      stage.kind === 'bake' && interval > 0
        ? analyseBoth([(signal) => goOn(slot, signal), (signal) => route.analyse(slot, stage, signal)], until)
        : route.analyse(slot, stage, until),
  }
}

/** What makes a slot ready before something is deployed to it: its data, its size. @returns why it is not */
export async function prepareSlot(
  slot: Slot,
  whole: Smoking,
  context: ReleaseContext,
  bench: Workbench,
): Promise<string | undefined> {
  const { prepare } = whole.smoke
  if (prepare.length === 0) return undefined
  return runSmoke(prepare, { ...seenBy(slot, whole, bench), what: 'prepare' }, context)
}
