import { ActionError, describeError } from '../../errors/action-error.ts'
import {
  activeSlot,
  describeWeights,
  isAt,
  otherSlot,
  type Slot,
  type Weights,
  weightsFor,
} from '../../rollout/slots.ts'
import { end, fence, isAboutGitHub, move, note, observe, type Session, type ShiftPlan } from './session.ts'

/** How a release ended that did not go well, and why, for people. */
export interface Retreat {
  readonly ended: 'REVERTED' | 'NEEDS_HUMAN'
  readonly reason: string
}

/** What this release has done to traffic so far. */
export interface Trail {
  /** Splits that it found or asked for, the last one last. */
  readonly weights: Weights[]
  /** Whether a write was never seen to take effect: it may still land. */
  isUnseen: boolean
}

/** Somebody else has moved traffic since this release wrote last: it stops, and overwrites nothing. */
export class MovedByHand extends ActionError {
  readonly seen: Weights

  constructor(seen: Weights, expected: Weights) {
    const where = `${describeWeights(seen)}, where this release left ${describeWeights(expected)}`
    super('TRAFFIC_MOVED_BY_HAND', `somebody else moved traffic: it is at ${where}`)
    this.seen = seen
  }
}

/**
 * Makes sure that traffic is where this release left it. What differs is looked at until a write would have shown: an edge
 * may answer with what was before.
 *
 * @param ours  the splits that it may be at, the last one last
 * @returns what is seen; undefined when the edge does not tell
 * @throws MovedByHand
 */
export async function assertUntouched(session: Session, ours: readonly Weights[]): Promise<Weights | undefined> {
  const { clock, signal, observation, driver } = session
  const expected = ours.at(-1)
  const deadline = clock.now() + observation.timeout
  for (;;) {
    const seen = await observe(session)
    if (!seen || !expected || ours.some((each) => isAt(seen, each, driver.resolution))) return seen
    if (clock.now() >= deadline) throw new MovedByHand(seen, expected)
    await clock.sleep(Math.max(1, Math.min(observation.poll, deadline - clock.now())), signal)
  }
}

/** Leaves the traffic where a person put it, and ends the release. */
export async function yieldToHand(
  session: Session,
  { releaseId, to }: Pick<ShiftPlan, 'releaseId' | 'to'>,
  { seen, message }: MovedByHand,
): Promise<Retreat> {
  const isBack = activeSlot(seen) === otherSlot(to)
  const ended = isBack ? 'REVERTED' : 'NEEDS_HUMAN'
  const reason = isBack ? `somebody else moved all traffic back to ${otherSlot(to)}` : `${message}; left as it is`
  await end(session, releaseId, { phase: ended, slot: to, reason })
  return { ended, reason }
}

/** A write that was not seen may land after one that was: so often it is put right, before a person is called. */
const corrections = 3

/**
 * Puts all traffic back, if the old slot is well; ends the release either way. Where the old slot is not and the new one is,
 * traffic goes there instead, and a person is called: never does it stay on the dead one.
 */
export async function revert(
  session: Session,
  releaseId: number,
  to: Slot,
  { reason, trail }: { readonly reason: string; readonly trail?: Trail },
): Promise<Retreat> {
  const from = otherSlot(to)
  const callSomebody = async (why: string): Promise<Retreat> => {
    const whole = `not reverted: ${why}; ${reason}`
    await end(session, releaseId, { phase: 'NEEDS_HUMAN', slot: to, reason: whole })
    return { ended: 'NEEDS_HUMAN', reason: whole }
  }
  try {
    if (trail) await assertUntouched(session, trail.weights.slice(-2))
    if (!(await isWell(session, from))) return await callSomebody(await leaveTheDead(session, releaseId, to))
    await fence(session, releaseId)
    await note(session, releaseId, { phase: 'REVERTING', slot: to, reason })
    await move(session, releaseId, weightsFor(from, 100), 'revert')
    if (trail?.isUnseen && !(await staysOn(session, releaseId, from)))
      return await callSomebody(`traffic left ${from} again after it was put back`)
  } catch (cause) {
    session.signal.throwIfAborted()
    if (cause instanceof MovedByHand) return yieldToHand(session, { releaseId, to }, cause)
    if (isAboutGitHub(cause)) throw cause
    return callSomebody(describeError(cause))
  }
  await end(session, releaseId, { phase: 'REVERTED', slot: to, reason })
  return { ended: 'REVERTED', reason }
}

/** The users of a slot that is live are evidence as well, not only its health check. */
async function isWell(session: Session, slot: Slot): Promise<boolean> {
  return (await session.isHealthy(slot)) || (await session.serves?.(slot)) === true
}

/** @returns what was done about traffic whose way back is closed */
async function leaveTheDead(session: Session, releaseId: number, to: Slot): Promise<string> {
  const from = otherSlot(to)
  if (!(await session.isHealthy(to))) return `${from} is unhealthy, and so is ${to}`
  const seen = await observe(session)
  if (seen && activeSlot(seen) === to) return `${from} is unhealthy; all traffic stays on ${to}, which is healthy`
  await fence(session, releaseId)
  const reason = `100 % to ${to}: ${from} is unhealthy`
  await note(session, releaseId, { phase: 'SWITCHING', step: [1, 1], slot: to, reason })
  await move(session, releaseId, weightsFor(to, 100), reason)
  return `${from} is unhealthy; all traffic was sent to ${to}, which is healthy`
}

/** Looks again when an earlier write must have landed, and puts right what it did. */
async function staysOn(session: Session, releaseId: number, slot: Slot): Promise<boolean> {
  for (let correction = 0; correction < corrections; correction++) {
    await session.clock.sleep(session.observation.timeout, session.signal)
    const seen = await observe(session)
    if (seen && activeSlot(seen) === slot) return true
    await move(session, releaseId, weightsFor(slot, 100), 'revert, after an earlier write landed late')
  }
  return false
}

/**
 * GitHub is away and traffic is split. Nobody else can pass a fence either, and ARMED has recorded the way back: so this release,
 * which still holds the lock, goes back first. The journal is written by the post step or the next run.
 */
export async function goBackWithoutJournal(
  session: Session,
  releaseId: number,
  to: Slot,
  { weights }: Trail,
): Promise<void> {
  const { driver, signal, log } = session
  const from = otherSlot(to)
  await assertUntouched(session, weights.slice(-2))
  if (!(await isWell(session, from))) return
  await driver.shift(weightsFor(from, 100), { releaseId, reason: 'revert, GitHub is away' }, signal)
  const seen = await observe(session)
  log.error(
    `GitHub is away: all traffic was sent back to ${from} without the journal (${seen ? describeWeights(seen) : 'not seen'})`,
  )
}
