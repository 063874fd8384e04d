import { describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { slotOf, terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { type Holder, type Observation, reconcile, type Reconciliation } from '../../rollout/reconcile.ts'
import { possibleSplits } from '../../rollout/possible-splits.ts'
import { activeSlot, otherSlot, type Slot, type Weights, weightsFor } from '../../rollout/slots.ts'
import { overtaking } from '../lock/lease.ts'
import type { Origin } from '../lock/provenance.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import { isJournalUnavailable } from './ledger.ts'
import { assertUntouched, MovedByHand, type Moves, revert, type Trail, yieldToHand } from './retreat.ts'
import { applySplit, observe } from './route.ts'
import type { Route, Session, ShiftPlan } from './session.ts'
import { bake, revertOrHold, trailing } from './shift.ts'

export interface ReconcileOptions extends Pick<ShiftPlan, 'bake' | 'onInconclusive'> {
  readonly github: GitHub
  /** Those of the release, in the order in which it moves them. */
  readonly routes: readonly [Route, ...Route[]]
  readonly holder: Holder
  /** What a run must be for its release to count. */
  readonly origin?: Origin
  /** Milliseconds in which a write that was sent last may still land: nothing is looked at before. */
  readonly grace: number
  /** It is put in order for a rollback, which is about to undo it: it is not judged, and not committed. */
  readonly isForRollback?: boolean
}

/**
 * Puts a release in order that nobody finished, so that it ends in a terminal phase with all traffic of each route on one
 * slot, or calls somebody. Any number of passes, each of them killed anywhere, and one more that is not, come to the same end.
 */
export async function reconcileRelease(
  session: Session,
  record: ReleaseRecord,
  options: ReconcileOptions,
): Promise<Reconciliation['act'] | 'overtaken'> {
  const { intent, journal } = record
  const { ledger } = session
  const slot = slotOf(journal)
  const isMine = options.holder !== 'other' && !terminalEntry(journal)
  if (isMine && wasArmed(journal)) {
    const newer = slot && (await overtaking(options.github, record, options.origin))
    if (newer !== undefined) {
      await ledger.end({ phase: 'SUPERSEDED', slot, reason: `release ${newer} has moved traffic since` })
      return 'overtaken'
    }
    await session.clock.sleep(options.grace, session.signal)
  }
  if (isMine && slot && (await isMovedByHand(session, record, slot, options.routes))) return 'human'
  const { seen, moved } = await look(session, record, options.routes, slot)
  const onFailure = intent.onFailure ?? 'revert'
  const policy = { onInterrupt: intent.onInterrupt ?? 'revert', onFailure }
  const decision = reconcile(journal, seen, options.holder, policy)
  switch (decision.act) {
    case 'none':
    case 'attach':
      break
    case 'close':
      await ledger.end({ phase: decision.phase, slot, reason: decision.reason })
      break
    case 'human':
      await ledger.end({ phase: 'NEEDS_HUMAN', slot, reason: decision.reason })
      break
    case 'revert':
      if (moved) await revert(session, moved, { reason: decision.reason })
      break
    case 'forward':
    case 'bake':
      if (slot && decision.act === 'bake' && options.isForRollback && intent.op === 'switch') {
        const reason = `${decision.reason}; a rollback takes over before it was judged`
        await ledger.end({ phase: 'SUPERSEDED', slot, reason })
      } else if (slot) {
        const plan: ShiftPlan = {
          moves: movesTo(slot, options.routes),
          steps: [100],
          // a rollback is not baked, whoever finishes it
          bake: intent.op === 'rollback' ? 0 : options.bake,
          onInconclusive: options.onInconclusive,
          onFailure,
          needsWayBack: onFailure === 'revert',
          again: true,
        }
        await finishForward(session, plan, { isMoved: decision.act === 'bake', reason: decision.reason })
      }
  }
  return decision.act
}

/** What is seen where the release cannot have left it was put there by somebody: it stays, and the release ends. */
async function isMovedByHand(
  session: Session,
  { intent, journal }: ReleaseRecord,
  slot: Slot,
  routes: readonly [Route, ...Route[]],
): Promise<boolean> {
  if (!wasArmed(journal) || !isKnown(intent, routes)) return false
  const possible = possibleSplits(journal, slot, intent.steps ?? [100], routes.length)
  try {
    for (const [place, route] of routes.entries()) await assertUntouched(session, route, possible[place] ?? [])
    return false
  } catch (thrown) {
    if (!(thrown instanceof MovedByHand)) throw thrown
    await yieldToHand(session, movesTo(slot, routes), thrown)
    return true
  }
}

const isKnown = ({ route }: ReleaseRecord['intent'], routes: readonly Route[]) =>
  route === undefined || routes.some(({ name }) => name === route)

function movesTo(to: Slot, [first, ...others]: readonly [Route, ...Route[]]): Moves {
  return [{ route: first, to }, ...others.map((route) => ({ route, to }))]
}

/** @returns moved: those that are not where the release found them; all of them when none is */
async function look(
  session: Session,
  { intent }: ReleaseRecord,
  routes: readonly [Route, ...Route[]],
  to: Slot | undefined,
): Promise<{ seen: Observation; moved: Moves | undefined }> {
  const unknown = { route: 'unknown', fromHealthy: false, toHealthy: false } as const
  if (!to) return { seen: unknown, moved: undefined }
  if (!isKnown(intent, routes)) {
    const why = `it moves route ${intent.route ?? ''}, which is not the ${routes[0].name} of this run`
    return { seen: { ...unknown, why }, moved: undefined }
  }
  const moves = movesTo(to, routes)
  const splits: (Weights | undefined)[] = []
  for (const route of routes) splits.push(await observe(session, route))
  const [first, ...others] = moves.filter((_, index) => activeOfSplit(splits[index]) !== otherSlot(to))
  const moved: Moves = first ? [first, ...others] : moves
  const [fromHealthy, toHealthy] = await Promise.all([
    all(moved, ({ route }) => route.isHealthy(otherSlot(to))),
    all(moves, ({ route }) => route.isHealthy(to)),
  ])
  return { seen: { route: whereAll(splits, to), fromHealthy, toHealthy }, moved }
}

const activeOfSplit = (weights: Weights | undefined) => weights && activeSlot(weights)

function whereAll(splits: readonly (Weights | undefined)[], to: Slot): Observation['route'] {
  if (splits.includes(undefined)) return 'unknown'
  const active = new Set(splits.map(activeOfSplit))
  if (active.size > 1 || active.has(undefined)) return 'mixed'
  return active.has(to) ? 'to' : 'from'
}

async function all<T>(each: readonly T[], holds: (one: T) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(each.map(holds))).every(Boolean)
}

async function finishForward(
  session: Session,
  plan: ShiftPlan,
  { isMoved, reason }: { isMoved: boolean; reason: string },
): Promise<void> {
  const { moves } = plan
  const trails: Trail[] = []
  const goBack = (why: string) =>
    revertOrHold(session, plan, trails.length > 0 ? { reason: why, trails } : { reason: why })
  try {
    if (!isMoved) {
      for (const [index, move] of moves.entries()) {
        const step = [index + 1, moves.length] as const
        await session.ledger.append({ phase: 'SWITCHING', step, slot: move.to, reason })
        const found = await observe(session, move.route)
        const trail: Trail = { move, weights: found ? [found] : [], isUnseen: false }
        trails.push(trail)
        const wanted = weightsFor(move.to, 100)
        await trailing(trail, wanted, () => applySplit(session, move.route, wanted, 'forward'))
      }
    }
    const trouble = await bake(session, plan, { shiftMs: 0, requests: 0, failed: 0 })
    if (trouble) await goBack(trouble.reason)
  } catch (thrown) {
    session.signal.throwIfAborted()
    if (isJournalUnavailable(thrown)) throw thrown
    if (thrown instanceof MovedByHand) await yieldToHand(session, moves, thrown)
    else await goBack(describeError(thrown))
  }
}
