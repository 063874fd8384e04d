import { ActionError, DeadlineExceededError, describeError } from '../../errors/action-error.ts'
import { activeSlot, describeWeights, isAt, type Slot, type Weights } from '../../rollout/slots.ts'
import { formatDuration } from '../../time/duration.ts'
import type { Stamp } from '../../traffic/driver.ts'
import { isPassing, patiently } from './patience.ts'
import type { Note, Route, Session } from './session.ts'

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
 * Makes sure that traffic is where this release left it. What differs is looked at for as long as a write may take to show: an
 * edge may answer with what was before.
 *
 * @param ours  the splits that it may be at, the last one last
 * @returns what is seen; undefined when the edge does not tell
 * @throws MovedByHand
 */
export async function assertUntouched(
  session: Session,
  route: Route,
  ours: readonly Weights[],
): Promise<Weights | undefined> {
  const { clock, signal } = session
  const { driver, observation } = route
  const expected = ours.at(-1)
  const deadline = clock.now() + observation.timeout
  for (;;) {
    const seen = await observe(session, route)
    if (!seen || !expected || ours.some((each) => isAt(seen, each, driver.resolution))) return seen
    if (clock.now() >= deadline) throw new MovedByHand(seen, expected)
    await clock.sleep(Math.max(1, Math.min(observation.poll, deadline - clock.now())), signal)
  }
}

/** What is asked of an edge. */
interface Wanted {
  readonly weights: Weights
  readonly reason: string
  /** The splits that this release may have left; what differs is somebody else's, and is not written over. */
  readonly from?: readonly Weights[]
  /** Journalled with the fence, before the write. */
  readonly note?: Note
}

/**
 * Moves the traffic of a route and waits until the target shows it. The fence is checked right before the write, and that nobody
 * else has moved traffic.
 *
 * @returns milliseconds from the write to the first observation
 * @throws ProviderError when the target refuses it and shows another split; DeadlineExceededError when it never shows it;
 *   MovedByHand
 */
export async function applySplit(
  session: Session,
  route: Route,
  { weights, reason, from = [], note }: Wanted,
): Promise<number> {
  const { ledger, clock, log } = session
  const { timeout } = route.observation
  await ledger.fence(note)
  const start = clock.now()
  let isFirst = true
  let landsUntil = start
  const stamp = { releaseId: ledger.releaseId, reason, deadline: start + timeout }
  await patiently(session, timeout, async () => {
    // the write is absolute, so that asking again is safe; but time has passed
    if (!isFirst) await ledger.fence()
    else if (from.length > 0) await assertUntouched(session, route, from)
    isFirst = false
    try {
      await requestSplit(session, route, weights, stamp)
    } catch (thrown) {
      if (isPassing(thrown)) landsUntil = clock.now() + timeout
      throw thrown
    }
  })
  const seen = await awaitSplit(session, route, weights, start + timeout)
  log.event(`            ${describeWeights(seen)} (seen after ${formatDuration(clock.now() - start)})`)
  const shiftMs = clock.now() - start
  // what was not answered may still land: nothing else is asked for before it must have
  if (landsUntil > clock.now()) await clock.sleep(landsUntil - clock.now(), session.signal)
  return shiftMs
}

/** A bad answer, or none, does not say that nothing was done: what the target shows does. */
async function requestSplit(
  { log, signal }: Session,
  { driver }: Route,
  weights: Weights,
  stamp: Stamp,
): Promise<void> {
  try {
    await driver.shift(weights, stamp, signal)
  } catch (cause) {
    signal.throwIfAborted()
    const seen = await driver.observe(signal).catch(() => undefined)
    if (!seen || !isAt(seen, weights, driver.resolution)) throw cause
    log.warning(`${describeError(cause)}; the edge applied it anyway: ${describeWeights(seen)}`)
  }
}

async function awaitSplit(session: Session, route: Route, wanted: Weights, deadline: number): Promise<Weights> {
  const { clock, signal } = session
  const { driver, observation } = route
  for (;;) {
    const seen = await patiently(session, deadline - clock.now(), () => driver.observe(signal))
    const isShown = seen && isAt(seen, wanted, driver.resolution)
    const other = isShown && (await unexpectedSlot(route, activeSlot(wanted)))
    if (isShown && !other) return seen
    if (clock.now() + observation.poll > deadline) {
      const shown = seen ? describeWeights(seen) : 'no split to read'
      const last = other ? `${shown} as the edge has it, but ${other} answers at the public URL` : shown
      throw new DeadlineExceededError(`the split ${describeWeights(wanted)}`, last)
    }
    await clock.sleep(observation.poll, signal)
  }
}

/**
 * The slot that answers at the public route although another one is to have all the traffic: an edge may show what it was
 * told, and not do it.
 *
 * @param expected  undefined while traffic is split: either may answer then
 */
export async function unexpectedSlot({ answering }: Route, expected: Slot | undefined): Promise<Slot | undefined> {
  const found = expected && (await answering?.())
  return found === expected ? undefined : found
}

/** How the traffic of a route is split, as the edge shows it; an edge that is away for a moment is asked again. */
export function observe(session: Session, { driver, observation }: Route): Promise<Weights | undefined> {
  return patiently(session, observation.timeout, () => driver.observe(session.signal))
}

/**
 * Makes sure that no customers are on a slot that is about to be deployed to.
 *
 * @param seen  how traffic is split; undefined where the edge does not tell
 * @throws ActionError TRAFFIC_MOVED_BY_HAND
 */
export function assertWithoutTraffic(slot: Slot, seen: Weights | undefined): void {
  if (!seen || seen[slot] === 0) return
  const where = `traffic is at ${describeWeights(seen)}: customers are on ${slot}`
  throw new ActionError('TRAFFIC_MOVED_BY_HAND', `${where}, and nothing is deployed over them`)
}

/** The slot with all the traffic; throws ROUTE_UNKNOWN when there is none. */
export function activeOf(weights: Weights | undefined): Slot {
  const active = weights && activeSlot(weights)
  if (!active)
    throw new ActionError(
      'ROUTE_UNKNOWN',
      `the route is at ${weights ? describeWeights(weights) : 'a split that cannot be read'}`,
    )
  return active
}
