import { describeError } from '../../errors/action-error.ts'
import type { Slot } from '../../rollout/slots.ts'
import { within } from '../../time/within.ts'
import type { Move, Route, Session } from './session.ts'

/** The version that each route's new slot answered with when it was proven healthy; a slot that tells none is left out. */
export type Served = ReadonlyMap<Route, string>

export async function servedBy(moves: readonly Move[]): Promise<Served> {
  const served = new Map<Route, string>()
  for (const { route, to } of moves) {
    const version = await route.version?.(to)
    if (version) served.set(route, version)
  }
  return served
}

/**
 * Whether a slot holds something else than what was proven healthy, or is about to: a slot holds what it holds only as long as
 * nothing is deployed to it. A target that does not answer, and a single odd answer of the slot, decide nothing.
 *
 * @returns what has changed, in words; undefined for nothing
 */
export async function whatChanged(session: Session, { route, to }: Move, served: Served): Promise<string | undefined> {
  const busy = await deploymentOn(session, route, to)
  if (busy !== undefined) return busy
  const before = served.get(route)
  if (before === undefined) return undefined
  const { clock, signal } = session
  const other = async () => {
    const now = await route.version?.(to)
    return now === before ? undefined : now
  }
  if (!(await other())) return undefined
  await clock.sleep(route.observation.poll, signal)
  const now = await other()
  return now && `${to} answers as ${now}, and was proven healthy as ${before}: something else was deployed to it`
}

/** Milliseconds that a target has to say what it deploys: traffic does not wait for one that is away. */
const patience = 5_000

/** Deployments under way on a slot, in words; undefined for none, or where the target does not tell. */
export async function deploymentOn(
  session: Pick<Session, 'clock' | 'log' | 'signal'>,
  { deployments }: Pick<Route, 'deployments'>,
  slot: Slot,
): Promise<string | undefined> {
  if (!deployments) return undefined
  try {
    const limit = { ms: patience, what: 'the answer of the target' }
    const ids = await within(session, limit, (signal) => deployments.underWay(slot, signal))
    return ids.length === 0 ? undefined : `deployment ${ids.join(', ')} is under way on ${slot}`
  } catch (thrown) {
    session.signal.throwIfAborted()
    session.log.warning(`could not ask whether something is being deployed to ${slot}: ${describeError(thrown)}`)
    return undefined
  }
}

/**
 * Ends what is being deployed to a slot that traffic is about to go back to. What cannot be ended in time changes nothing: traffic
 * must leave the slot where it is.
 */
export async function endDeploymentsOn(
  session: Session,
  { deployments, observation }: Route,
  slot: Slot,
): Promise<void> {
  if (!deployments) return
  const limit = { ms: observation.timeout, what: `ending deployments on ${slot}` }
  await within(session, limit, (signal) => deployments.stop(slot, signal)).catch((thrown: unknown) => {
    session.signal.throwIfAborted()
    session.log.warning(`something may still be being deployed to ${slot}: ${describeError(thrown)}`)
  })
}
