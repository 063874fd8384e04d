import { describeError } from '../../errors/action-error.ts'
import { activeSlot, describeWeights, otherSlot, type Slot, type Weights, weightsFor } from '../../rollout/slots.ts'
import { isJournalUnavailable } from './ledger.ts'
import { applySplit, assertUntouched, MovedByHand, observe } from './route.ts'
import type { Move, Route, Session } from './session.ts'
import { endDeploymentsOn } from './slot-content.ts'

/** How a release ended that did not go well, and why, for people. */
export interface Retreat {
  readonly ended: 'REVERTED' | 'NEEDS_HUMAN'
  readonly reason: string
}

/** What this release has done to the traffic of a route so far. */
export interface Trail {
  readonly move: Move
  /** Splits that it found or asked for, the last one last. */
  readonly weights: Weights[]
  /** Whether a write was never seen to take effect: it may still land. */
  isUnseen: boolean
}

export type Moves = readonly [Move, ...Move[]]

/** The last two splits of a trail: the last one may not have taken effect. */
const lastTwo = ({ weights }: Trail) => weights.slice(-2)
const leftBy = (route: Route, trails: readonly Trail[]) =>
  trails.filter(({ move }) => move.route === route).flatMap(lastTwo)

/** Leaves the traffic where a person put it, and ends the release. */
export async function yieldToHand({ ledger }: Session, moves: Moves, { seen, message }: MovedByHand): Promise<Retreat> {
  const [{ to }] = moves
  const isBack = moves.length === 1 && activeSlot(seen) === otherSlot(to)
  const ended = isBack ? 'REVERTED' : 'NEEDS_HUMAN'
  const reason = isBack ? `somebody else moved all traffic back to ${otherSlot(to)}` : `${message}; left as it is`
  await ledger.end({ phase: ended, slot: to, reason })
  return { ended, reason }
}

/** A write that was not seen may land after one that was: so often it is put right, before a person is called. */
const corrections = 3

/**
 * Puts all traffic back, the last move first, if the old slots are well; ends the release either way. Where an old slot is not and
 * the new one is, its traffic goes there instead, and a person is called: never does it stay on the dead one.
 *
 * @param moves  those that may have begun
 */
export async function revert(
  session: Session,
  moves: Moves,
  { reason, trails = [] }: { readonly reason: string; readonly trails?: readonly Trail[] },
): Promise<Retreat> {
  const { ledger } = session
  const slot = moves[0].to
  const callSomebody = async (why: string): Promise<Retreat> => {
    const whole = `not reverted: ${why}; ${reason}`
    await ledger.end({ phase: 'NEEDS_HUMAN', slot, reason: whole })
    return { ended: 'NEEDS_HUMAN', reason: whole }
  }
  try {
    for (const trail of trails) await assertUntouched(session, trail.move.route, lastTwo(trail))
    const dead = await whereNotWell(moves)
    if (dead.length > 0) return await callSomebody(await leaveTheDead(session, { dead, moves, trails }))
    for (const { route, to } of moves) await endDeploymentsOn(session, route, otherSlot(to))
    const note = { phase: 'REVERTING', slot, reason } as const
    for (const [index, { route, to }] of moves.toReversed().entries()) {
      const asked = { weights: weightsFor(otherSlot(to), 100), reason: 'revert', from: leftBy(route, trails) }
      await applySplit(session, route, index === 0 ? { ...asked, note } : asked)
    }
    for (const { move } of trails.filter(({ isUnseen }) => isUnseen)) {
      const from = otherSlot(move.to)
      if (!(await staysOn(session, move.route, from)))
        return await callSomebody(`traffic left ${from} again after it was put back`)
    }
  } catch (cause) {
    session.signal.throwIfAborted()
    if (cause instanceof MovedByHand) return yieldToHand(session, moves, cause)
    if (isJournalUnavailable(cause)) throw cause
    return callSomebody(describeError(cause))
  }
  await ledger.end({ phase: 'REVERTED', slot, reason })
  return { ended: 'REVERTED', reason }
}

/** The moves that cannot be undone. The users of a slot that is live are evidence as well, not only its health check. */
async function whereNotWell(moves: readonly Move[]): Promise<readonly Move[]> {
  const dead: Move[] = []
  for (const move of moves) {
    const from = otherSlot(move.to)
    if (!(await move.route.isHealthy(from)) && (await move.route.serves?.(from)) !== true) dead.push(move)
  }
  return dead
}

/** @returns what was done about traffic whose way back is closed */
async function leaveTheDead(
  session: Session,
  { dead, moves, trails }: { dead: readonly Move[]; moves: Moves; trails: readonly Trail[] },
): Promise<string> {
  const done: string[] = []
  for (const { route, to } of dead) {
    const old = otherSlot(to)
    if (!(await route.isHealthy(to))) {
      done.push(`${old} is unhealthy, and so is ${to}`)
      continue
    }
    const from = leftBy(route, trails)
    const seen = await assertUntouched(session, route, from)
    if (seen && activeSlot(seen) === to) {
      done.push(`${old} is unhealthy; all traffic stays on ${to}, which is healthy`)
      continue
    }
    const reason = `100 % to ${to}: ${old} is unhealthy`
    const step = [moves.length, moves.length] as const
    const note = { phase: 'SWITCHING', step, slot: to, service: route.service, reason } as const
    await applySplit(session, route, { weights: weightsFor(to, 100), reason, from, note })
    done.push(`${old} is unhealthy; all traffic was sent to ${to}, which is healthy`)
  }
  return done.join('; ')
}

/** Looks again when an earlier write must have landed, and puts right what it did. */
async function staysOn(session: Session, route: Route, slot: Slot): Promise<boolean> {
  for (let correction = 0; correction < corrections; correction++) {
    await session.clock.sleep(route.observation.timeout, session.signal)
    const seen = await observe(session, route)
    if (seen && activeSlot(seen) === slot) return true
    await applySplit(session, route, {
      weights: weightsFor(slot, 100),
      reason: 'revert, after an earlier write landed late',
    })
  }
  return false
}

/**
 * GitHub is away and traffic is split. Nobody else can pass a fence either, and ARMED has recorded the way back: so this release,
 * which still holds the lock, goes back first. The journal is written by the post step or the next run.
 */
export async function goBackWithoutJournal(session: Session, trails: readonly Trail[]): Promise<void> {
  const { ledger, signal, log } = session
  for (const trail of trails) await assertUntouched(session, trail.move.route, lastTwo(trail))
  const moves = trails.map(({ move }) => move)
  if ((await whereNotWell(moves)).length > 0) return
  for (const { route, to } of moves.toReversed()) {
    const from = otherSlot(to)
    const stamp = { releaseId: ledger.releaseId, reason: 'revert, GitHub is away' }
    await route.driver.shift(weightsFor(from, 100), stamp, signal)
    const seen = await observe(session, route)
    log.error(
      `GitHub is away: all traffic was sent back to ${from} without the journal (${seen ? describeWeights(seen) : 'not seen'})`,
    )
  }
}
