import { isParked } from './gate.ts'
import { type JournalEntry, recallOf, standing, terminalEntry, wasArmed } from './journal.ts'

/** Who holds the release: this run, another one that is alive, one that is over, or nobody as long as it waits for an approval. */
export type Holder = 'self' | 'other' | 'dead' | 'parked'

/** Whether a release is nobody's to put in order now. */
export function isTaken(holder: Holder): boolean {
  return holder === 'other' || holder === 'parked'
}

/** What is seen at the target now; never taken from memory. */
export interface Observation {
  /** `from`: all traffic on the slot the release comes from; `to`: all on the slot it goes to. */
  readonly route: 'from' | 'to' | 'mixed' | 'unknown'
  readonly fromHealthy: boolean
  readonly toHealthy: boolean
  /** Why the route is `unknown`. */
  readonly why?: string
}

export interface ReconcilePolicy {
  readonly onInterrupt: 'revert' | 'forward'
  /** `hold`: what turns out bad is left to a person; so it is with every rollback. */
  readonly onFailure: 'revert' | 'hold'
  /** `ask`: what a person cancels stays where it is, and somebody is called; undefined for what is not theirs to cancel, a rollback. */
  readonly onCancel?: 'revert' | 'ask' | undefined
}

export type Reconciliation =
  /** Nothing to do: it has ended. */
  | { readonly act: 'none' }
  /** Somebody is at work on it. */
  | { readonly act: 'attach' }
  /** Write this terminal phase, touch no traffic. */
  | { readonly act: 'close'; readonly phase: 'FAILED_SAFE' | 'REVERTED'; readonly reason: string }
  /** Put all traffic on `from`, then REVERTED. */
  | { readonly act: 'revert'; readonly reason: string }
  /** The way back is closed: put all traffic on `to`, which is healthy, and call somebody. */
  | { readonly act: 'leave'; readonly reason: string }
  /** Put all traffic on `to`, then bake. */
  | { readonly act: 'forward'; readonly reason: string }
  /** Traffic is on `to`: bake again, from zero evidence. */
  | { readonly act: 'bake'; readonly reason: string }
  /** Touch nothing and call somebody. */
  | { readonly act: 'human'; readonly reason: string }

/**
 * What to do about a release that nobody finished. One function for the next run, the `post:` step and the janitor.
 * The table is progressive-delivery's C3 with its two refinements: a revert to an unhealthy slot is never written, and
 * traffic found back on `from` after the switch was moved there by somebody else.
 */
export function reconcile(
  journal: readonly JournalEntry[],
  seen: Observation,
  holder: Holder,
  policy: ReconcilePolicy,
): Reconciliation {
  if (terminalEntry(journal)) return { act: 'none' }
  if (isTaken(holder)) return { act: 'attach' }
  const last = standing(journal)?.phase ?? 'PLANNED'
  if (!wasArmed(journal) && isParked(journal))
    return { act: 'close', phase: 'FAILED_SAFE', reason: 'nobody approved it in time; no traffic has moved' }
  if (!wasArmed(journal))
    return { act: 'close', phase: 'FAILED_SAFE', reason: `stopped at ${last}, before any traffic moved` }
  if (seen.route === 'unknown')
    return { act: 'human', reason: `stopped at ${last} and ${seen.why ?? 'the route cannot be read'}` }
  const asked = recallOf(journal)
  const isCancelled = policy.onCancel !== undefined && journal.some(({ phase }) => phase === 'INTERRUPTED')
  if (seen.route === 'from')
    return whenOnFrom(last, seen, asked || isCancelled ? { ...policy, onInterrupt: 'revert' } : policy)
  if (last === 'REVERTING') return revertOr(seen, 'the revert was not finished')
  if (asked && seen.fromHealthy) return { act: 'revert', reason: `asked to go back: ${asked.reason}` }
  if (isCancelled) return whenCancelled(last, seen, policy)
  if (seen.route === 'to') {
    if (seen.toHealthy) return { act: 'bake', reason: `stopped at ${last} with all traffic on the new slot` }
    const reason = `stopped at ${last} and the new slot is unhealthy`
    return policy.onFailure === 'hold' ? { act: 'human', reason: `${reason}; held as it is` } : revertOr(seen, reason)
  }
  if (policy.onInterrupt === 'forward' && seen.toHealthy)
    return { act: 'forward', reason: `stopped at ${last} with split traffic` }
  if (policy.onInterrupt === 'forward' && policy.onFailure === 'hold') {
    return { act: 'human', reason: `stopped at ${last} with split traffic and the new slot unhealthy; held as it is` }
  }
  if (seen.fromHealthy) return { act: 'revert', reason: `stopped at ${last} with split traffic` }
  if (seen.toHealthy)
    return { act: 'forward', reason: `stopped at ${last} with split traffic, and the old slot is unhealthy` }
  return { act: 'human', reason: `stopped at ${last} with split traffic, and neither slot is healthy` }
}

function whenOnFrom(last: string, seen: Observation, policy: ReconcilePolicy): Reconciliation {
  if (last === 'ARMED' || last === 'SWITCHING') {
    if (policy.onInterrupt === 'forward' && seen.toHealthy) return { act: 'forward', reason: `stopped at ${last}` }
    return { act: 'close', phase: 'FAILED_SAFE', reason: `stopped at ${last}; all traffic is on the old slot` }
  }
  if (last === 'REVERTING') return { act: 'close', phase: 'REVERTED', reason: 'the revert had reached the route' }
  return { act: 'close', phase: 'REVERTED', reason: `stopped at ${last}; somebody else moved the traffic back` }
}

/** What a person cancels is not committed behind their back, and never stays on a dead slot. */
function whenCancelled(last: string, seen: Observation, { onCancel }: ReconcilePolicy): Reconciliation {
  const reason = `cancelled at ${last}`
  const isWell = seen.toHealthy && (seen.route === 'to' || seen.fromHealthy)
  if (onCancel === 'ask' && isWell) return { act: 'human', reason: `${reason}; left as it is (on-cancel: ask)` }
  return revertOr(seen, reason)
}

function revertOr(seen: Observation, reason: string): Reconciliation {
  if (!seen.fromHealthy && seen.toHealthy) return { act: 'leave', reason }
  return seen.fromHealthy
    ? { act: 'revert', reason }
    : { act: 'human', reason: `${reason}, and the old slot is unhealthy` }
}
