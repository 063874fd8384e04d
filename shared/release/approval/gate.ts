import { ActionError, ConfigurationError, type Problem } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Count } from '../../policy/approval.ts'
import { type Gate, gateOf } from '../../rollout/gate.ts'
import { slotOf, wasArmed } from '../../rollout/journal.ts'
import { holderOf } from '../lock/holder.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import type { Session } from '../shift/session.ts'
import { type Asking, type AskingContext, countPatiently, ruleOf, stillMissing } from './asking.ts'
import { park, type Parked, record as writeDown, take } from './park.ts'
import { hashOf, type Plan } from './plan.ts'
import { tellIssue } from './tell.ts'

/** What a release that may have to wait is asked with. */
export interface AtGate {
  readonly asking: Asking
  readonly context: AskingContext
  readonly github: GitHub
  readonly session: Session
}

/**
 * What parks a release that nobody has approved yet; undefined where nobody needs to, or enough people have. Of one that was parked before
 * it is asked once more: that this run goes on with it stands in a journal that others may write.
 *
 * @throws ConfigurationError when another plan was approved than would be carried out; ActionError NOT_APPROVED when it was parked, and
 *   not enough people approve it now
 */
export async function parkOf(
  found: ReleaseRecord,
  planned: () => Plan,
  { asking, context, github, session }: AtGate,
): Promise<(() => Promise<Parked>) | undefined> {
  const rule = await ruleOf(found, asking, context, github)
  if (!rule) return undefined
  const plan = planned()
  const hash = hashOf(plan)
  const gate = gateOf(found.journal)
  if (gate && gate.plan !== hash) throw new ConfigurationError([otherPlan(gate.plan, hash)])
  const count = await countPatiently(found, hash, rule, { polling: asking.polling, context, github })
  if (count.approvers.length >= rule.quorum && count.rejectedBy === undefined) {
    await writeDown(found, hash, count, session)
    return undefined
  }
  if (gate) {
    const why = count.rejectedBy === undefined ? stillMissing(count, rule) : `rejected by @${count.rejectedBy}`
    throw new ActionError('NOT_APPROVED', `release ${found.id} may not go on: ${why}`)
  }
  return () => park(plan, rule, { github, session, runUrl: context.run.runUrl })
}

/** The parked release that this run goes on with; else that it waits still, or how it has ended. */
export type Passage =
  { readonly record: ReleaseRecord } | { readonly phase: 'Paused' | 'Failed'; readonly reason: string }

/** Why an approved release does not go on: it `waits` still, or it `ends`. */
export type Hindrance = { readonly waits: string } | { readonly ends: string }

/**
 * Goes on with a parked release if it is approved by now.
 *
 * @param how.planned  what this run would do
 * @param how.hindrance  asked once it is approved, before it is taken: windows, and what somebody has changed meanwhile
 * @param how.remember  told the id of the release that is taken, and `''` where another run was faster
 * @param how.settle  milliseconds until what was written before is shown, as with the lock
 */
export async function passGate(
  found: ReleaseRecord,
  at: AtGate,
  how: {
    readonly planned: () => Plan
    readonly hindrance: () => Promise<Hindrance | undefined>
    readonly remember: (id: string) => void
    readonly settle: number
  },
): Promise<Passage> {
  const { asking, context, github, session } = at
  const { id, journal } = found
  const { run, clock, log } = context
  const gate = gateOf(journal)
  const rule = await ruleOf(found, asking, context, github)
  if (!gate || !rule) throw notParked(id)
  const holder = await holderOf(github, run, found, clock.now())
  // of two jobs of one run the other one is at work as well
  if (holder === 'other' || holder === 'self' || hasBegun(found))
    throw new ActionError('LEASE_LOST', `run ${gate.taker?.id ?? 'unknown'} goes on with release ${id} already`)
  const hash = hashOf(how.planned())
  if (hash !== gate.plan) throw new ConfigurationError([otherPlan(gate.plan, hash)])
  const count = await countPatiently(found, hash, rule, { polling: asking.polling, context, github })
  const end = async (reason: string): Promise<Passage> => {
    await session.ledger.end({ phase: 'FAILED_SAFE', slot: slotOf(journal), reason })
    await tellIssue(gate.issue, `Release ${id} has ended: ${reason}.`, { github, log })
    return { phase: 'Failed', reason }
  }
  const ending = endingOf(gate, count, clock.now())
  if (ending !== undefined) return end(ending)
  if (count.approvers.length < rule.quorum) return waiting(id, stillMissing(count, rule))
  const hindrance = await how.hindrance()
  if (hindrance) return 'ends' in hindrance ? end(hindrance.ends) : waiting(id, hindrance.waits)
  await writeDown(found, hash, count, session)
  const record = await takeOver(found, at, how)
  const people = count.approvers.map(({ user }) => `@${user}`).join(', ')
  await tellIssue(gate.issue, `Approved by ${people}: ${run.runUrl} goes on with release ${id}.`, { github, log })
  return { record }
}

/** Takes it, and tells the post step of it unless somebody else was faster. */
async function takeOver(
  found: ReleaseRecord,
  { context: { run }, github, session }: AtGate,
  { remember, settle }: { readonly remember: (id: string) => void; readonly settle: number },
): Promise<ReleaseRecord> {
  remember(String(found.id))
  try {
    return await take(github, found, { id: run.runId, attempt: run.runAttempt }, { ...session, settle })
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.code === 'LEASE_LOST') remember('')
    throw thrown
  }
}

/** Whether traffic was touched, or something was deployed in place. */
function hasBegun({ intent, journal }: ReleaseRecord): boolean {
  return wasArmed(journal) || (intent.op === 'deploy' && journal.some(({ phase }) => phase === 'PREPARED'))
}

/** Why a release ends without having gone on; undefined while it may. */
export function endingOf({ until }: Gate, { rejectedBy }: Count, now: number): string | undefined {
  if (rejectedBy !== undefined) return `rejected by @${rejectedBy}`
  return now >= until ? 'nobody approved it in time; no traffic has moved' : undefined
}

export function notParked(id: number): ConfigurationError {
  const allowed = 'the id of a release that waits for an approval'
  return new ConfigurationError([{ input: 'resume', received: String(id), allowed }])
}

function waiting(id: number, why: string): Passage {
  return { phase: 'Paused', reason: `release ${id} waits: ${why}` }
}

function otherPlan(asked: string, found: string): Problem {
  const sentence = `the inputs are not those that the release was parked with: plan ${asked} is what people approve, and this would be plan ${found}`
  return { input: 'resume', sentence }
}
