import type { Log } from '../log/log.ts'
import { ActionError, DeadlineExceededError, describeError } from '../errors/action-error.ts'
import type { GitHub } from '../github/ports.ts'
import type { JournalEntry, ReleasePhase, TerminalPhase } from '../rollout/journal.ts'
import { activeSlot, describeWeights, isAt, type Slot, type Weights } from '../rollout/slots.ts'
import type { Clock } from '../time/clock.ts'
import { formatDuration } from '../time/duration.ts'
import type { Observation, Stamp, TrafficDriver } from '../traffic/driver.ts'
import { assertHolding, assertOpen } from './lease.ts'
import type { Origin } from './provenance.ts'
import { patiently, patienceWithGitHub } from './patience.ts'
import { writeEntry } from './record.ts'

/** What an analysis of the new slot came to. */
export interface Finding {
  readonly verdict: 'promote' | 'reject' | 'inconclusive'
  readonly reason: string
  /** Requests of the new slot that were looked at, and how many of them were bad. */
  readonly requests: number
  readonly failed: number
}

/** Everything a release needs to move traffic. */
export interface Session {
  readonly github: GitHub
  readonly driver: TrafficDriver
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  readonly runUrl: string
  readonly environmentUrl: string
  /** What the driver moves: a release that moves another route is not this session's to touch. */
  readonly route: string
  /** The release whose turn it is, when another one is put in order in its name. */
  readonly turnOf?: number
  /** What a run must be for its release to count. */
  readonly origin?: Origin
  /** How long a shift may take to be seen at the target, in milliseconds, and the wait between two looks. */
  readonly observation: Observation
  /** Whether a slot answers well, asked at the slot itself. */
  readonly isHealthy: (slot: Slot) => Promise<boolean>
  /** Whether a slot serves what users ask for, whatever its health check says; undefined where nothing tells. */
  readonly serves?: (slot: Slot) => Promise<boolean>
  /** Which slot answers at the public route, asked once; undefined where nothing tells. */
  readonly answering?: () => Promise<Slot | undefined>
  /** Runs what is to pass before any traffic. @returns why it did not; `passed`: what did */
  readonly smoke?: (slot: Slot) => Promise<{ readonly refusal: string } | { readonly passed: string }>
  /** Judges the new slot during a step (its index from 0) or during the bake. */
  readonly analyse: (
    slot: Slot,
    stage: { kind: 'step'; index: number; percent: number } | { kind: 'bake'; again: boolean },
  ) => Promise<Finding>
}

export interface ShiftPlan {
  readonly releaseId: number
  readonly to: Slot
  /** Percentages for the new slot, the last one 100. */
  readonly steps: readonly number[]
  readonly bake: number
  readonly onFailure: 'revert' | 'hold'
  readonly onInconclusive: 'fail' | 'pass'
  /** False for a rollback: the slot it comes from is bad, and there is no going back to it. */
  readonly needsWayBack: boolean
  /** Judged once more after an interruption, from zero evidence. */
  readonly again?: boolean
}

/** Appends to the journal of a release, and says it in the log. */
export async function note(
  session: Session,
  releaseId: number,
  entry: { phase: ReleasePhase; step?: JournalEntry['step']; slot: Slot | undefined; reason: string },
): Promise<void> {
  const links = { logUrl: session.runUrl, environmentUrl: session.environmentUrl }
  await patiently(session, patienceWithGitHub, () =>
    writeEntry(session.github, releaseId, { step: [0, 0], ...entry }, links),
  )
  session.log.event(`${entry.phase.padEnd(11)} ${entry.reason}`)
}

/** The fence: throws LEASE_LOST unless this release may write, and the one in whose name it is put in order is still on. */
export async function fence(session: Session, releaseId: number): Promise<void> {
  const { github, turnOf, origin } = session
  await patiently(session, patienceWithGitHub, async () => {
    await assertHolding(github, releaseId, origin)
    if (turnOf !== undefined) await assertOpen(github, turnOf)
  })
}

/** Ends a release, unless somebody else has ended it meanwhile: then it throws LEASE_LOST. */
export async function end(
  session: Session,
  releaseId: number,
  entry: { phase: TerminalPhase; slot: Slot | undefined; reason: string },
): Promise<void> {
  await patiently(session, patienceWithGitHub, async () => {
    await assertOpen(session.github, releaseId)
    if (session.turnOf !== undefined) await assertOpen(session.github, session.turnOf)
  })
  await note(session, releaseId, entry)
}

/**
 * Moves traffic and waits until the target shows it. The fence is checked right before the write.
 *
 * @returns milliseconds from the write to the first observation
 * @throws ProviderError when the target refuses it and shows another split; DeadlineExceededError when it never shows it
 */
export async function move(session: Session, releaseId: number, weights: Weights, reason: string): Promise<number> {
  const { clock, observation } = session
  await fence(session, releaseId)
  const start = clock.now()
  let isFirst = true
  await patiently(session, observation.timeout, async () => {
    // the write is absolute, so that asking again is safe; but time has passed
    if (!isFirst) await fence(session, releaseId)
    isFirst = false
    await ask(session, weights, { releaseId, reason, deadline: start + observation.timeout })
  })
  const seen = await awaitWeights(session, weights, start + observation.timeout)
  session.log.event(`            ${describeWeights(seen)} (seen after ${formatDuration(clock.now() - start)})`)
  return clock.now() - start
}

/** A bad answer, or none, does not say that nothing was done: what the target shows does. */
async function ask({ driver, log, signal }: Session, weights: Weights, stamp: Stamp): Promise<void> {
  try {
    await driver.shift(weights, stamp, signal)
  } catch (cause) {
    signal.throwIfAborted()
    const seen = await driver.observe(signal).catch(() => undefined)
    if (!seen || !isAt(seen, weights, driver.resolution)) throw cause
    log.warning(`${describeError(cause)}; it was done all the same: ${describeWeights(seen)}`)
  }
}

async function awaitWeights(session: Session, wanted: Weights, deadline: number): Promise<Weights> {
  const { driver, clock, signal, observation } = session
  for (;;) {
    const seen = await patiently(session, deadline - clock.now(), () => driver.observe(signal))
    const isShown = seen && isAt(seen, wanted, driver.resolution)
    const other = isShown && (await strangerTo(session, activeSlot(wanted)))
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
export async function strangerTo({ answering }: Session, expected: Slot | undefined): Promise<Slot | undefined> {
  const found = expected && (await answering?.())
  return found === expected ? undefined : found
}

/** How traffic is split, as the edge shows it; an edge that is away for a moment is asked again. */
export function observe(session: Session): Promise<Weights | undefined> {
  const { driver, signal, observation } = session
  return patiently(session, observation.timeout, () => driver.observe(signal))
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

/** Without GitHub there is no journal and no fence: then nothing may be written, and the next run puts things in order. */
export function isAboutGitHub(thrown: unknown): boolean {
  return (
    thrown instanceof ActionError &&
    (thrown.code === 'LEASE_LOST' || ('provider' in thrown && thrown.provider === 'GitHub'))
  )
}
