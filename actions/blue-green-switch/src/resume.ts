import { admit } from '../../../shared/deploy/fleet/window.ts'
import { resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { whyNoShift } from './shift-window.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import { type Hindrance, notParked, passGate } from '../../../shared/release/approval/gate.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { slotOf } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights, otherSlot } from '../../../shared/rollout/slots.ts'
import type { Begun, Going } from './begin.ts'
import { conclude, type SwitchOutcome } from './conclude.ts'
import { atGate, planFor } from './approval.ts'
import type { Lane, Lanes } from './lanes.ts'
import type { Whole } from './whole.ts'

/** The parked release that this run goes on with, or what is said instead. */
export type Resumed =
  { readonly record: ReleaseRecord; readonly goings: Begun['goings'] } | { readonly instead: SwitchOutcome }

/** Goes on with a parked release if it is approved, its window is open, and traffic is where it was: that of every service, or none goes on. */
export async function resumeRelease(
  found: ReleaseRecord,
  whole: Whole,
  context: ReleaseContext,
  lanes: Lanes,
): Promise<Resumed> {
  const { id, environment } = found
  const { lead: bench } = lanes
  const goings = goingsOf(found, lanes)
  const passed = await passGate(found, atGate(found, whole, context, bench), {
    planned: () => planFor(found, whole),
    remember: (release) => context.state.save('release-id', release),
    settle: bench.settings.patience.settle,
    async hindrance() {
      const window = await whyNotNow(environment, whole, context, bench)
      return window === undefined
        ? whyMoved(goings, context)
        : { waits: `approved, and ${window}: start it again then` }
    },
  })
  if ('record' in passed) return { record: passed.record, goings }
  return { instead: await conclude(context, lanes, { releaseId: id, ...passed }) }
}

/** Where somebody has moved the traffic of a service, or its edge does not tell. */
async function whyMoved(goings: Begun['goings'], { signal }: ReleaseContext): Promise<Hindrance | undefined> {
  for (const { lane, active } of goings) {
    const weights = await lane.bench.driver.observe(signal)
    const whose = goings.length > 1 ? ` of ${lane.part.service}` : ''
    if (!weights) return { waits: `approved, and the edge${whose} does not tell where traffic is: start it again` }
    const is = `traffic${whose} is at ${describeWeights(weights)}`
    if (activeSlot(weights) !== active)
      return { ends: `${is}, and not where the plan found it: somebody moved it meanwhile` }
  }
  return undefined
}

function goingsOf({ id, journal }: ReleaseRecord, { lanes: [first, ...others] }: Lanes): Begun['goings'] {
  const going = (lane: Lane): Going => {
    const slot = slotOf(journal, others.length > 0 ? lane.part.service : undefined)
    if (!slot) throw notParked(id)
    return { lane, active: otherSlot(slot), slot }
  }
  return [going(first), ...others.map(going)]
}

async function whyNotNow(
  environment: string,
  { polling }: Whole,
  context: ReleaseContext,
  { github }: Workbench,
): Promise<string | undefined> {
  const { value: rules, problems } = resolveWindow({ environment, window: [] }, polling.rules)
  const wrong = [...problems, ...wrongBranch(environment, polling.rules, context.run)]
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const { admitted, reason } = await admit(rules, polling.windowOverride, { ...context, environment }, () =>
    Promise.resolve(github),
  )
  return admitted ? whyNoShift(environment, polling, context, github) : reason
}
