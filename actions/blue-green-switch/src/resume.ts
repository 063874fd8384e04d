import { admit } from '../../../shared/deploy/fleet/window.ts'
import { resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { whyNoShift } from './shift-window.ts'
import { ActionError, ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { Count } from '../../../shared/policy/approval.ts'
import { patienceWithGitHub, patiently } from '../../../shared/release/shift/patience.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import { record as writeDown, take } from '../../../shared/release/approval/park.ts'
import { hashOf } from '../../../shared/release/approval/plan.ts'
import { tellIssue } from '../../../shared/release/approval/tell.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { type Gate, gateOf } from '../../../shared/rollout/gate.ts'
import { slotOf, wasArmed } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights, otherSlot } from '../../../shared/rollout/slots.ts'
import type { Begun, Going } from './begin.ts'
import type { SwitchOutcome } from './conclude.ts'
import { countFor, otherPlan, planFor, ruleOf, stillMissing } from './approval.ts'
import type { Lane, Lanes } from './lanes.ts'
import type { Whole } from './whole.ts'

/** The parked release that this run goes on with, or what is said instead. */
export type Resumed =
  { readonly record: ReleaseRecord; readonly goings: Begun['goings'] } | { readonly instead: SwitchOutcome }

/** Goes on with a parked release if it is approved, its window is open, and traffic is where it was: that of every service, or none goes on. */
export async function resumeRelease(
  found: ReleaseRecord,
  whole: Whole,
  context: ReleaseContext,
  lanes: Lanes,
): Promise<Resumed> {
  const { id, journal, environment } = found
  const { run, clock, log } = context
  const { lead: bench } = lanes
  const { github } = bench
  const gate = gateOf(journal)
  const slot = slotOf(journal)
  const rule = await ruleOf(found, whole, context, github)
  if (!gate || !slot || !rule) throw notParked(id)
  const holder = await holderOf(github, run, found, clock.now())
  // of two jobs of one run the other one is at work as well
  if (holder === 'other' || holder === 'self' || wasArmed(journal))
    throw new ActionError('LEASE_LOST', `run ${gate.taker?.id ?? 'unknown'} goes on with release ${id} already`)
  const session = bench.session(id)
  const hash = hashOf(planFor(found, whole))
  if (hash !== gate.plan) throw new ConfigurationError([otherPlan(gate.plan, hash)])
  const count = await patiently(context, patienceWithGitHub, () =>
    countFor(found, hash, rule, { polling: whole.polling, context, github }),
  )
  const end = async (reason: string): Promise<Resumed> => {
    await session.ledger.end({ phase: 'FAILED_SAFE', slot, reason })
    await tellIssue(gate.issue, `Release ${id} has ended: ${reason}.`, { github, log })
    return { instead: { phase: 'Failed', reason, outputs: { 'release-id': id } } }
  }
  const ending = endingOf(gate, count, clock.now())
  if (ending !== undefined) return end(ending)
  if (count.approvers.length < rule.quorum) return waiting(found, stillMissing(count, rule))
  const window = await whyNotNow(environment, whole, context, bench)
  if (window !== undefined) return waiting(found, `approved, and ${window}: start it again then`)
  const goings = goingsOf(found, lanes)
  for (const going of goings) {
    const weights = await going.lane.bench.driver.observe(context.signal)
    const whose = goings.length > 1 ? ` of ${going.lane.part.service}` : ''
    if (!weights) return waiting(found, `approved, and the edge${whose} does not tell where traffic is: start it again`)
    const is = `traffic${whose} is at ${describeWeights(weights)}`
    if (activeSlot(weights) !== going.active)
      return end(`${is}, and not where the plan found it: somebody moved it meanwhile`)
  }
  await writeDown(found, hash, count, session)
  const record = await takeOver(found, context, bench)
  const people = count.approvers.map(({ user }) => `@${user}`).join(', ')
  await tellIssue(gate.issue, `Approved by ${people}: ${run.runUrl} goes on with release ${id}.`, { github, log })
  return { record, goings }
}

function goingsOf({ id, journal }: ReleaseRecord, { lanes: [first, ...others] }: Lanes): Begun['goings'] {
  const going = (lane: Lane): Going => {
    const slot = slotOf(journal, others.length > 0 ? lane.part.service : undefined)
    if (!slot) throw notParked(id)
    return { lane, active: otherSlot(slot), slot }
  }
  return [going(first), ...others.map(going)]
}

/** Takes it, and tells the post step of it unless somebody else was faster. */
async function takeOver(found: ReleaseRecord, context: ReleaseContext, bench: Workbench): Promise<ReleaseRecord> {
  const { run, state } = context
  const by = { id: run.runId, attempt: run.runAttempt }
  state.save('release-id', String(found.id))
  try {
    return await take(bench.github, found, by, { ...bench.session(found.id), settle: bench.settings.patience.settle })
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.code === 'LEASE_LOST') state.save('release-id', '')
    throw thrown
  }
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

async function whyNotNow(
  environment: string,
  { polling }: Whole,
  context: ReleaseContext,
  { github }: Workbench,
): Promise<string | undefined> {
  const { value: rules, problems } = resolveWindow({ environment, window: [] }, polling.rules)
  const wrong = [...problems, ...wrongBranch(environment, polling.rules, context.run)]
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const { admitted, reason } = await admit(rules, polling.windowOverride, { ...context, environment }, () =>
    Promise.resolve(github),
  )
  return admitted ? whyNoShift(environment, polling, context, github) : reason
}

function waiting({ id }: ReleaseRecord, why: string): Resumed {
  return { instead: { phase: 'Paused', reason: `release ${id} waits: ${why}`, outputs: { 'release-id': id } } }
}
