import { ActionError, describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { partsOf } from '../../rollout/intent.ts'
import { slotOf, terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { isParked } from '../../rollout/gate.ts'
import { type Holder, isTaken, type Observation, reconcile, type Reconciliation } from '../../rollout/reconcile.ts'
import { possibleSplits } from '../../rollout/possible-splits.ts'
import { activeSlot, otherSlot, type Slot, type Weights, weightsFor } from '../../rollout/slots.ts'
import { endOfDeployment } from '../lock/close-abandoned.ts'
import { overtaking } from '../lock/lease.ts'
import type { Origin } from '../lock/provenance.ts'
import { readRelease, type ReleaseRecord } from '../lock/record.ts'
import { isJournalUnavailable } from './ledger.ts'
import { type Moves, revert, type Trail, yieldToHand } from './retreat.ts'
import { Recalled } from './recall.ts'
import { applySplit, assertUntouched, MovedByHand } from './route.ts'
import type { Route, Session, ShiftPlan } from './session.ts'
import { bake, revertOrHold, trailing } from './shift.ts'
import { deploymentOn } from './slot-content.ts'

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
  try {
    return await putInOrder(session, record, options)
  } catch (thrown) {
    if (!(thrown instanceof ActionError && thrown.code === 'LEASE_LOST')) throw thrown
    // somebody else may have put it in order between the look and the write
    const now = await readRelease(options.github, record.id)
    if (now && terminalEntry(now.journal)) return 'none'
    throw thrown
  }
}

async function putInOrder(
  session: Session,
  record: ReleaseRecord,
  options: ReconcileOptions,
): Promise<Reconciliation['act'] | 'overtaken'> {
  const { id, intent, journal } = record
  const { ledger } = session
  if (!isTaken(options.holder) && !wasArmed(journal)) {
    // GitHub's reads lag behind its writes: that no traffic was touched, and nothing waits, is not believed at the first look
    const again = await readRelease(options.github, id)
    if (again && wasArmed(again.journal)) return putInOrder(session, again, options)
    if (again && isParked(again.journal) && !isParked(journal)) return 'attach'
  }
  const slot = slotOf(journal)
  const isMine = !isTaken(options.holder) && !terminalEntry(journal)
  if (isMine && intent.op === 'deploy') {
    await ledger.end({ ...endOfDeployment(record), slot: undefined })
    return 'close'
  }
  if (isMine && wasArmed(journal)) {
    const newer = slot && (await overtaking(options.github, record, options.origin))
    if (newer !== undefined) {
      await ledger.end({ phase: 'SUPERSEDED', slot, reason: `release ${newer} has moved traffic since` })
      return 'overtaken'
    }
    await session.clock.sleep(options.grace, session.signal)
  }
  const moves = isMine ? movesOf(record, options.routes) : undefined
  const found = await look(session, record, options.routes, moves).catch(async (thrown: unknown) => {
    if (!(thrown instanceof MovedByHand) || !moves) throw thrown
    await yieldToHand(session, moves, thrown)
    return undefined
  })
  if (!found) return 'human'
  const { seen, moved, splits } = found
  const onFailure = intent.onFailure ?? 'revert'
  const policy = {
    onInterrupt: intent.onInterrupt ?? 'revert',
    onFailure,
    onCancel: intent.op === 'rollback' ? undefined : (intent.onCancel ?? 'revert'),
  } as const
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
    case 'leave':
      if (moved) await revert(session, moved.moves, { reason: decision.reason, trails: moved.trails })
      break
    case 'forward':
    case 'bake':
      if (slot && decision.act === 'bake' && options.isForRollback && intent.op === 'switch') {
        const reason = `${decision.reason}; a rollback takes over before it was judged`
        await ledger.end({ phase: 'SUPERSEDED', slot, reason })
      } else if (moves) {
        const plan: ShiftPlan = {
          moves,
          steps: [100],
          // a rollback is not baked, whoever finishes it
          bake: intent.op === 'rollback' ? 0 : options.bake,
          onInconclusive: options.onInconclusive,
          onFailure,
          needsWayBack: onFailure === 'revert',
          again: true,
        }
        await finishForward(session, plan, { isMoved: decision.act === 'bake', reason: decision.reason, splits })
      }
  }
  return decision.act
}

/** The routes of a release that this run does not have; `''`: it has them all. */
function unknownRoutes({ intent }: ReleaseRecord, routes: readonly Route[]): string {
  const parts = partsOf(intent)
  if (parts.length > 0)
    return parts.flatMap(({ resource }, place) => (resource === routes[place]?.name ? [] : [resource])).join(', ')
  const { route = '' } = intent
  return routes.some(({ name }) => name === route) ? '' : route
}

/** @returns undefined where it is not known yet which slot a route goes to */
function movesOf({ journal, intent }: ReleaseRecord, routes: readonly [Route, ...Route[]]): Moves | undefined {
  const slots = partsOf(intent).map(({ name }) => slotOf(journal, name))
  const moves = routes.flatMap((route, place) => {
    const to = slots.length > 0 ? slots[place] : slotOf(journal)
    return to ? [{ route, to }] : []
  })
  const [first, ...others] = moves
  return first && moves.length === routes.length ? [first, ...others] : undefined
}

interface Found {
  readonly seen: Observation
  /** The moves that are not where the release found them, all of them when none is; and where they are. */
  readonly moved: { readonly moves: Moves; readonly trails: readonly Trail[] } | undefined
  /** Of each route. */
  readonly splits: readonly (Weights | undefined)[]
}

/**
 * Looks where the traffic is, and how the slots are.
 *
 * @throws MovedByHand when traffic is where the release cannot have left it
 */
async function look(
  session: Session,
  record: ReleaseRecord,
  routes: readonly [Route, ...Route[]],
  moves: Moves | undefined,
): Promise<Found> {
  const { intent, journal } = record
  const unknown = { route: 'unknown', fromHealthy: false, toHealthy: false } as const
  const foreign = unknownRoutes(record, routes)
  if (foreign !== '') {
    const own = routes.map(({ name }) => name).join(', ')
    const why = `it moves route ${foreign}, which is not the ${own} of this run`
    return { seen: { ...unknown, why }, moved: undefined, splits: [] }
  }
  if (!moves) return { seen: unknown, moved: undefined, splits: [] }
  const splits: (Weights | undefined)[] = []
  const targets = moves.map(({ to }) => to)
  const possible = wasArmed(journal) ? possibleSplits(journal, targets, intent.steps ?? [100]) : []
  for (const [place, route] of routes.entries())
    splits.push(await assertUntouched(session, route, possible[place] ?? []))
  const [first, ...others] = moves.filter(({ to }, index) => activeOfSplit(splits[index]) !== otherSlot(to))
  const moved: Moves = first ? [first, ...others] : moves
  const trails = moved.map((move): Trail => {
    const seen = splits[routes.indexOf(move.route)]
    return { move, weights: seen ? [seen] : [], isUnseen: false }
  })
  const [fromHealthy, toHealthy] = await Promise.all([
    all(moved, ({ route, to }) => route.isHealthy(otherSlot(to))),
    all(moves, async ({ route, to }) => (await route.isHealthy(to)) && !(await isBusy(session, route, to))),
  ])
  return { seen: { route: whereAll(splits, targets), fromHealthy, toHealthy }, moved: { moves: moved, trails }, splits }
}

/** What is being deployed to a slot makes something else of it: whoever takes over does not go on to it. */
async function isBusy(session: Session, route: Route, slot: Slot): Promise<boolean> {
  const busy = await deploymentOn(session, route, slot)
  if (busy !== undefined) session.log.event(`            ${busy}: traffic does not go there`)
  return busy !== undefined
}

const activeOfSplit = (weights: Weights | undefined) => weights && activeSlot(weights)

function whereAll(splits: readonly (Weights | undefined)[], targets: readonly Slot[]): Observation['route'] {
  if (splits.includes(undefined)) return 'unknown'
  const active = splits.map(activeOfSplit)
  if (active.includes(undefined)) return 'mixed'
  const there = active.filter((slot, place) => slot === targets[place]).length
  return there === active.length ? 'to' : there === 0 ? 'from' : 'mixed'
}

async function all<T>(each: readonly T[], holds: (one: T) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(each.map(holds))).every(Boolean)
}

async function finishForward(
  session: Session,
  plan: ShiftPlan,
  { isMoved, reason, splits }: { isMoved: boolean; reason: string; splits: Found['splits'] },
): Promise<void> {
  const { moves } = plan
  const trails: Trail[] = []
  const goBack = (why: string) =>
    revertOrHold(session, plan, trails.length > 0 ? { reason: why, trails } : { reason: why })
  try {
    if (!isMoved) {
      for (const [index, move] of moves.entries()) {
        const step = [index + 1, moves.length] as const
        const note = { phase: 'SWITCHING', step, slot: move.to, service: move.route.service, reason } as const
        const before = splits[index]
        const found = await assertUntouched(session, move.route, before ? [before] : [])
        const trail: Trail = { move, weights: found ? [found] : [], isUnseen: false }
        trails.push(trail)
        const wanted = weightsFor(move.to, 100)
        const asked = { weights: wanted, reason: 'forward', from: [...trail.weights], note }
        await trailing(trail, wanted, () => applySplit(session, move.route, asked))
      }
    }
    const trouble = await bake(session, plan, { shiftMs: 0, requests: 0, failed: 0 })
    if (trouble) await goBack(trouble.reason)
  } catch (thrown) {
    session.signal.throwIfAborted()
    if (isJournalUnavailable(thrown)) throw thrown
    if (thrown instanceof MovedByHand) await yieldToHand(session, moves, thrown)
    else if (thrown instanceof Recalled) await revert(session, moves, { reason: thrown.message, trails })
    else await goBack(describeError(thrown))
  }
}
