import type { ActionContext } from '../../../shared/action/action.ts'
import { openRelease, splitRoute } from '../../../shared/release/lock/open.ts'
import type { Judging, Workbench } from '../../../shared/release/workbench.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import type { SwitchInputs } from './inputs.ts'
import { targetSlot } from './plan.ts'

export interface Begun {
  readonly releaseId: number
  readonly active: Slot
  /** The slot that this release goes to. */
  readonly slot: Slot
}

/** Opens the release and finds out which slot it goes to. */
export async function begin(
  inputs: SwitchInputs,
  context: ActionContext,
  bench: Workbench,
  judging: Judging,
): Promise<Begun> {
  const { environment, service, version, onInterrupt, onFailure, artifact, lock } = inputs
  const { releaseId, active, weights } = await openRelease(
    {
      op: 'switch',
      environment,
      service,
      version,
      onInterrupt,
      onFailure,
      artifact: artifact || context.run.sha,
      lock: lock !== 'none',
    },
    context,
    bench,
    { judging, remember: (id) => context.state.save('release-id', String(id)) },
  )
  if (!active) throw await splitRoute(bench, inputs, weights)
  const { slot, isActive } = targetSlot(inputs.to, active)
  await bench
    .session(releaseId)
    .ledger.append(
      isActive
        ? { phase: 'SUPERSEDED', slot, reason: `${slot} has all the traffic already` }
        : { phase: 'LOCKED', slot, reason: `${active} is active, ${slot} is free` },
    )
  return { releaseId, active, slot }
}
