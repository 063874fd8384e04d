import { describeError } from '../errors/action-error.ts'
import { slotOf, terminalEntry, wasArmed } from '../rollout/journal.ts'
import { type Holder, type Observation, reconcile, type Reconciliation } from '../rollout/reconcile.ts'
import { activeSlot, otherSlot, type Slot, weightsFor } from '../rollout/slots.ts'
import { overtaking } from './lease.ts'
import type { ReleaseRecord } from './record.ts'
import { MovedByHand, revert, yieldToHand } from './retreat.ts'
import { end, isAboutGitHub, move, note, observe, type Session, type ShiftPlan } from './session.ts'
import { backOut, bake } from './shift.ts'

export interface SettlePolicy extends Pick<ShiftPlan, 'bake' | 'onInconclusive'> {
  /** Milliseconds in which a write that was sent last may still land: nothing is looked at before. */
  readonly grace: number
  /** It is put in order for a rollback, which is about to undo it: it is not judged, and not committed. */
  readonly isForRollback?: boolean
}

/**
 * Puts a release in order that nobody finished, so that it ends in a terminal phase with all traffic on one slot, or
 * calls somebody. Any number of passes, each of them killed anywhere, and one more that is not, come to the same end.
 *
 * @param policy  what holds for the release's bake and inconclusive evidence, from this run's inputs
 */
export async function settle(
  session: Session,
  record: ReleaseRecord,
  holder: Holder,
  policy: SettlePolicy,
): Promise<Reconciliation['act'] | 'overtaken'> {
  const { id, intent, journal } = record
  const to = slotOf(journal)
  const isMine = holder !== 'other' && !terminalEntry(journal)
  if (isMine && wasArmed(journal)) {
    const newer = to && (await overtaking(session.github, record, session.origin))
    if (newer !== undefined) {
      const reason = `release ${newer} has moved traffic since`
      await end(session, id, { phase: 'SUPERSEDED', slot: to, reason })
      return 'overtaken'
    }
    await session.clock.sleep(policy.grace, session.signal)
  }
  const seen = await look(session, record, to)
  const onFailure = intent.onFailure ?? 'revert'
  const decision = reconcile(journal, seen, holder, { onInterrupt: intent.onInterrupt ?? 'revert', onFailure })
  switch (decision.act) {
    case 'none':
    case 'attach':
      break
    case 'close':
      await end(session, id, { phase: decision.phase, slot: to, reason: decision.reason })
      break
    case 'human':
      await end(session, id, { phase: 'NEEDS_HUMAN', slot: to, reason: decision.reason })
      break
    case 'revert':
      if (to) await revert(session, id, to, { reason: decision.reason })
      break
    case 'forward':
    case 'bake':
      if (to && decision.act === 'bake' && policy.isForRollback && intent.op === 'switch') {
        const reason = `${decision.reason}; a rollback takes over before it was judged`
        await end(session, id, { phase: 'SUPERSEDED', slot: to, reason })
      } else if (to) {
        const { bake: length, onInconclusive } = policy
        const plan: ShiftPlan = {
          releaseId: id,
          to,
          steps: [100],
          // a rollback is not baked, whoever finishes it
          bake: intent.op === 'rollback' ? 0 : length,
          onInconclusive,
          onFailure,
          needsWayBack: onFailure === 'revert',
          again: true,
        }
        await goOn(session, plan, { moved: decision.act === 'bake', reason: decision.reason })
      }
  }
  return decision.act
}

async function look(session: Session, { intent }: ReleaseRecord, to: Slot | undefined): Promise<Observation> {
  const unknown = { route: 'unknown', fromHealthy: false, toHealthy: false } as const
  if (!to) return unknown
  if (intent.route !== undefined && intent.route !== session.route)
    return { ...unknown, why: `it moves route ${intent.route}, which is not the ${session.route} of this run` }
  const weights = await observe(session)
  const active = weights && activeSlot(weights)
  const route = active ? (active === to ? 'to' : 'from') : weights ? 'mixed' : 'unknown'
  const [fromHealthy, toHealthy] = await Promise.all([session.isHealthy(otherSlot(to)), session.isHealthy(to)])
  return { route, fromHealthy, toHealthy }
}

async function goOn(session: Session, plan: ShiftPlan, how: { moved: boolean; reason: string }): Promise<void> {
  const { releaseId, to } = plan
  try {
    if (!how.moved) {
      await note(session, releaseId, { phase: 'SWITCHING', step: [1, 1], slot: to, reason: how.reason })
      await move(session, releaseId, weightsFor(to, 100), 'forward')
    }
    const trouble = await bake(session, plan, { shiftMs: 0, requests: 0, failed: 0 })
    if (trouble) await backOut(session, plan, { reason: trouble.reason })
  } catch (thrown) {
    session.signal.throwIfAborted()
    if (isAboutGitHub(thrown)) throw thrown
    if (thrown instanceof MovedByHand) await yieldToHand(session, plan, thrown)
    else await backOut(session, plan, { reason: describeError(thrown) })
  }
}
