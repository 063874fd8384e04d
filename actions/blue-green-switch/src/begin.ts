import type { Admission } from '../../../shared/deploy/fleet/window.ts'
import { openRelease, splitRoute } from '../../../shared/release/lock/open.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { describeWeights, type Slot } from '../../../shared/rollout/slots.ts'
import { targetSlot } from './plan.ts'
import type { Opening } from './resolve.ts'

/** It was open when the release was opened, and not any more when its turn had come. */
export interface Late {
  readonly releaseId: number
  readonly refused: string
}

export interface Begun {
  readonly releaseId: number
  /** Undefined while traffic is split, and the caller has named the slot that is to have it. */
  readonly active: Slot | undefined
  /** The slot that this release goes to. */
  readonly slot: Slot
  /** The release whose turn was before. */
  readonly last?: ReleaseRecord | undefined
}

/**
 * Opens the release and finds out which slot it goes to.
 *
 * @param ask  whether it may still begin, after the wait for its turn
 */
export async function begin(
  opening: Opening,
  context: ReleaseContext,
  bench: Workbench,
  ask: () => Promise<Admission>,
): Promise<Begun | Late> {
  const { release, policy, version, artifact, onInterrupt, onFailure, onCancel, told, smoke, kept, approval } = opening
  const { environment, service, isProduction, isLocked, traffic } = release
  const { run, log, signal, state } = context
  let last: ReleaseRecord | undefined
  const { releaseId, active, weights } = await openRelease(
    {
      op: 'switch',
      environment,
      isProduction,
      service,
      driver: traffic.kind,
      route: traffic.driver.route,
      artifact: artifact || run.sha,
      version,
      onInterrupt,
      onFailure,
      onCancel,
      lock: isLocked,
      steps: policy.steps,
      told,
      kept,
      approval,
      smoke: smoke.smoke.map(({ name }) => name),
    },
    {
      github: bench.github,
      driver: bench.driver,
      run,
      log,
      signal,
      lock: (mine) => bench.lock(mine, policy, (found) => (last = found)),
      remember: (id) => state.save('release-id', String(id)),
    },
  )
  const { ledger } = bench.session(releaseId)
  const { admitted, reason: refused } = await ask()
  if (!admitted) {
    await ledger.append({ phase: 'FAILED_SAFE', slot: undefined, reason: refused })
    return { releaseId, refused }
  }
  const found = targetSlot(opening.to, active)
  if (!found) throw await splitRoute(bench, release, weights)
  const { slot, isActive } = found
  const where = active
    ? `${active} is active`
    : `traffic is at ${weights ? describeWeights(weights) : 'an unknown split'}`
  await ledger.append(
    isActive
      ? { phase: 'SUPERSEDED', slot, reason: `${slot} has all the traffic already` }
      : { phase: 'LOCKED', slot, reason: `${where}, ${slot} is ${active ? 'free' : 'asked for'}` },
  )
  return { releaseId, active, slot, last }
}
