import type { ActionContext } from '../../../shared/action/action.ts'
import { DeadlineExceededError } from '../../../shared/errors/action-error.ts'
import { openRelease } from '../../../shared/release/open.ts'
import { note, type Session } from '../../../shared/release/session.ts'
import { shiftTraffic, type ShiftResult } from '../../../shared/release/shift.ts'
import type { Judging, Workbench } from '../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import type { RollbackInputs } from './inputs.ts'
import { type Candidate, nameOf } from './plan.ts'

export interface Undoing {
  readonly candidate: Candidate
  readonly live: Candidate | undefined
  readonly reason: string
  readonly judging: Judging
}

export interface Flip {
  readonly releaseId: number
  readonly to: Slot
  readonly result: ShiftResult
  readonly session: Session
}

/** The version that a slot answers with on its health path; undefined when it is unhealthy or tells none. */
export async function versionIn(
  bench: Workbench,
  slot: Slot,
  path: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { ok, version } = await bench.probes.health(slot, { version: '', path }).measure(signal)
  return ok ? (version ?? '') : undefined
}

/**
 * Moves all traffic to the slot that still holds the candidate: a release of its own, under the lock.
 *
 * @param prepare  brings the candidate to the free slot first, where it is not there any more
 */
export async function flip(
  inputs: RollbackInputs,
  context: ActionContext,
  bench: Workbench,
  {
    candidate,
    live,
    reason,
    judging,
    prepare,
  }: Undoing & { prepare?: (slot: Slot, releaseId: number) => Promise<void> },
): Promise<Flip> {
  const { releaseId, active } = await openRelease(
    {
      op: 'rollback',
      environment: inputs.environment,
      service: inputs.service,
      artifact: candidate.artifact,
      version: candidate.version,
      onInterrupt: 'forward',
      lock: inputs.lock !== 'none',
      rollbackOf: live?.releaseId,
      reason,
    },
    context,
    bench,
    { judging, remember: (id) => context.state.save('release-id', String(id)) },
  )
  const to = otherSlot(active)
  const session = withQuickLook(bench.session(judging, to))
  await note(session, releaseId, {
    phase: 'LOCKED',
    slot: to,
    reason: `${active} is active; back to ${nameOf(candidate)} on ${to}`,
  })
  await prepare?.(to, releaseId)
  const result = await shiftTraffic(session, {
    releaseId,
    to,
    steps: [100],
    bake: 0,
    // never an automatic rollback of a rollback
    onFailure: 'hold',
    onInconclusive: inputs.onInconclusive,
    needsWayBack: false,
  })
  return { releaseId, to, result, session }
}

/** Seconds count: once traffic is back, the old version is looked at for its health only; `watch` comes after. */
function withQuickLook(session: Session): Session {
  return {
    ...session,
    async analyse(slot) {
      const healthy = await session.isHealthy(slot)
      return {
        verdict: healthy ? 'promote' : 'reject',
        reason: `${slot} is ${healthy ? '' : 'not '}healthy with all the traffic`,
        requests: 3,
        failed: healthy ? 0 : 3,
      }
    },
  }
}

/** Aborts with a DeadlineExceededError when a rollback takes longer than its level allows. */
export function withDeadline(context: ActionContext, ms: number): ActionContext {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new DeadlineExceededError('the rollback', 'see the journal')), ms)
  timer.unref()
  return { ...context, signal: AbortSignal.any([context.signal, late.signal]) }
}
