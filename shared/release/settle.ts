import { standing } from '../rollout/journal.ts'
import { type Holder, type Observation, reconcile, type Reconciliation } from '../rollout/reconcile.ts'
import { activeSlot, otherSlot, type Slot, weightsFor } from '../rollout/slots.ts'
import type { ReleaseRecord } from './record.ts'
import { move, note, revert, type Session, type ShiftPlan } from './session.ts'
import { bake } from './shift.ts'

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
  policy: Pick<ShiftPlan, 'bake' | 'onInconclusive'>,
): Promise<Reconciliation['act']> {
  const to = standing(record.journal.filter(({ slot }) => slot !== undefined))?.slot
  const seen = to ? await observe(session, to) : { route: 'unknown' as const, fromHealthy: false, toHealthy: false }
  const decision = reconcile(record.journal, seen, holder, { onInterrupt: record.intent.onInterrupt ?? 'revert' })
  switch (decision.act) {
    case 'none':
    case 'attach':
      break
    case 'close':
      await note(session, record.id, { phase: decision.phase, slot: to, reason: decision.reason })
      break
    case 'human':
      await note(session, record.id, { phase: 'NEEDS_HUMAN', slot: to, reason: decision.reason })
      break
    case 'revert':
      if (to) await revert(session, record.id, to, decision.reason)
      break
    case 'forward':
    case 'bake':
      if (to) await goOn(session, record, to, { ...policy, moved: decision.act === 'bake', reason: decision.reason })
  }
  return decision.act
}

async function observe(session: Session, to: Slot): Promise<Observation> {
  const weights = await session.driver.observe(session.signal)
  const active = weights && activeSlot(weights)
  const route = active ? (active === to ? 'to' : 'from') : weights ? 'mixed' : 'unknown'
  const [fromHealthy, toHealthy] = await Promise.all([session.isHealthy(otherSlot(to)), session.isHealthy(to)])
  return { route, fromHealthy, toHealthy }
}

async function goOn(
  session: Session,
  record: ReleaseRecord,
  to: Slot,
  how: Pick<ShiftPlan, 'bake' | 'onInconclusive'> & { moved: boolean; reason: string },
): Promise<void> {
  const steps = [100]
  const plan: ShiftPlan = {
    releaseId: record.id,
    to,
    steps,
    bake: how.bake,
    onInconclusive: how.onInconclusive,
    onFailure: 'revert',
    needsWayBack: true,
  }
  if (!how.moved) {
    await note(session, record.id, { phase: 'SWITCHING', step: [1, 1], slot: to, reason: how.reason })
    await move(session, record.id, weightsFor(to, 100), 'forward')
  }
  const trouble = await bake(session, plan, { shiftMs: 0, requests: 0, failed: 0 })
  if (trouble) await revert(session, record.id, to, trouble.reason)
}
