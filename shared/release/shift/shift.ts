import { describeError } from '../../errors/action-error.ts'
import { otherSlot, type Slot, type Weights, weightsFor } from '../../rollout/slots.ts'
import { isPassing } from './patience.ts'
import {
  assertUntouched,
  goBackWithoutJournal,
  MovedByHand,
  type Retreat,
  revert,
  type Trail,
  yieldToHand,
} from './retreat.ts'
import {
  activeOf,
  end,
  fence,
  type Finding,
  isAboutGitHub,
  move,
  note,
  observe,
  type Session,
  type ShiftPlan,
  strangerTo,
} from './session.ts'

export interface ShiftResult {
  readonly ended: 'COMMITTED' | 'REVERTED' | 'FAILED_SAFE' | 'NEEDS_HUMAN'
  readonly reason: string
  /** Whether it ended because something could not be measured or moved, rather than because it was bad. */
  readonly kind: 'good' | 'bad' | 'inconclusive' | 'error'
  /** Milliseconds from the last write that went forward to its observation. */
  readonly shiftMs: number
  readonly requests: number
  readonly failed: number
}

/**
 * Takes a prepared release through its steps and its bake to a terminal phase. ARMED is written before the first
 * effect, with the way back proven; every later effect is journalled before and observed after.
 */
export async function shiftTraffic(session: Session, asked: ShiftPlan): Promise<ShiftResult> {
  const { releaseId, to } = asked
  const from = otherSlot(to)
  const before = await observe(session)
  // what the new slot has already is not taken from it
  const plan = { ...asked, steps: asked.steps.filter((percent) => percent > (before?.[to] ?? 0)) }
  const refusal = await whyNotArmed(session, plan, before)
  if (refusal !== undefined) {
    await end(session, releaseId, { phase: 'FAILED_SAFE', slot: to, reason: refusal })
    return { ended: 'FAILED_SAFE', reason: refusal, kind: 'bad', shiftMs: 0, requests: 0, failed: 0 }
  }
  const wayBack = !plan.needsWayBack
    ? `${to} is healthy; no way back is needed`
    : (await session.isHealthy(from))
      ? `way back: ${from}, healthy`
      : `fixing forward, without a way back: ${from} is unhealthy`
  await fence(session, releaseId)
  await note(session, releaseId, { phase: 'ARMED', step: [0, plan.steps.length], slot: to, reason: wayBack })
  const trail: Trail = { weights: before ? [before] : [], isUnseen: false }
  const totals: Totals = { shiftMs: 0, requests: 0, failed: 0, trail }
  try {
    const trouble = (await walk(session, plan, totals)) ?? (await bake(session, plan, totals))
    if (!trouble) return { ended: 'COMMITTED', ...keptWith(to, totals.doubt), ...figuresOf(totals) }
    return {
      ...(await backOut(session, plan, { reason: trouble.reason, trail })),
      kind: trouble.verdict === 'reject' ? 'bad' : 'inconclusive',
      ...figuresOf(totals),
    }
  } catch (thrown) {
    session.signal.throwIfAborted()
    if (thrown instanceof MovedByHand)
      return { ...(await yieldToHand(session, plan, thrown)), kind: 'error', ...figuresOf(totals) }
    if (isAboutGitHub(thrown)) {
      if (isPassing(thrown) && plan.needsWayBack && plan.onFailure === 'revert')
        await goBackWithoutJournal(session, releaseId, to, trail)
      throw thrown
    }
    return {
      ...(await backOut(session, plan, { reason: describeError(thrown), trail })),
      kind: 'error',
      ...figuresOf(totals),
    }
  }
}

/** What a release is refused for before it touches traffic; VERIFIED is journalled when smoke commands have passed. */
async function whyNotArmed(
  session: Session,
  { releaseId, to, needsWayBack, fromSplit = !needsWayBack }: ShiftPlan,
  weights: Weights | undefined,
): Promise<string | undefined> {
  if (weights?.[to] === 100) return `${to} already has all the traffic`
  if (!fromSplit) activeOf(weights)
  if (!(await session.isHealthy(to))) return `${to} is not healthy: no traffic goes there`
  const smoke = await session.smoke?.(to)
  if (smoke && 'refusal' in smoke) return smoke.refusal
  if (smoke) await note(session, releaseId, { phase: 'VERIFIED', slot: to, reason: smoke.passed })
  return undefined
}

interface Totals {
  shiftMs: number
  requests: number
  failed: number
  /** Why the last analysis knew neither good nor bad, where that is let pass. */
  doubt?: string
  readonly trail?: Trail
}

const figuresOf = ({ shiftMs, requests, failed }: Totals) => ({ shiftMs, requests, failed })

/** What was let pass is not what was found good. */
function keptWith(to: Slot, doubt: string | undefined): Pick<ShiftResult, 'reason' | 'kind'> {
  if (doubt === undefined) return { reason: `all traffic on ${to}`, kind: 'good' }
  return { reason: `all traffic on ${to}, kept although neither good nor bad: ${doubt}`, kind: 'inconclusive' }
}

async function walk(session: Session, plan: ShiftPlan, totals: Totals): Promise<Finding | undefined> {
  const { releaseId, to, steps } = plan
  for (const [index, percent] of steps.entries()) {
    const step = [index + 1, steps.length] as const
    const wanted = weightsFor(to, percent)
    if (totals.trail) await assertUntouched(session, totals.trail.weights.slice(-1))
    await note(session, releaseId, { phase: 'SWITCHING', step, slot: to, reason: `${percent} % to ${to}` })
    totals.shiftMs = await trailing(totals.trail, wanted, () =>
      move(session, releaseId, wanted, `step ${step.join('/')}`),
    )
    // the last step's analysis is the bake's, where there is one
    if (percent === 100 && plan.bake > 0) continue
    const finding = await session.analyse(to, { kind: 'step', index, percent })
    const trouble = weigh(session, plan, totals, finding)
    if (trouble) return trouble
  }
  return undefined
}

/** Remembers what is asked for, and whether it was ever seen. */
async function trailing<T>(trail: Trail | undefined, wanted: Weights, work: () => Promise<T>): Promise<T> {
  trail?.weights.push(wanted)
  if (trail) trail.isUnseen = true
  const result = await work()
  if (trail) trail.isUnseen = false
  return result
}

/** Traffic is on `to`: confirms it by a second look, watches, and commits. */
export async function bake(session: Session, plan: ShiftPlan, totals: Totals): Promise<Finding | undefined> {
  const { releaseId, to } = plan
  const elsewhere = await whereElse(session, to)
  if (elsewhere) return elsewhere
  const stage = stageOf(plan)
  if (stage) {
    await note(session, releaseId, {
      phase: 'BAKING',
      step: [plan.steps.length, plan.steps.length],
      slot: to,
      reason: `all traffic on ${to}, watching`,
    })
    const trouble = weigh(session, plan, totals, await session.analyse(to, stage)) ?? (await whereElse(session, to))
    if (trouble) return trouble
  }
  await fence(session, releaseId)
  await note(session, releaseId, {
    phase: 'COMMITTED',
    slot: to,
    reason: `${keptWith(to, totals.doubt).reason}; ${totals.requests} requests, ${totals.failed} bad`,
  })
  return undefined
}

/** What all traffic on the new slot is judged by: a release that is finished by somebody else is not committed unseen. */
function stageOf({
  bake,
  again = false,
  needsWayBack,
  steps,
}: ShiftPlan): Parameters<Session['analyse']>[1] | undefined {
  if (bake > 0) return { kind: 'bake', again }
  return again && needsWayBack ? { kind: 'step', index: steps.length - 1, percent: 100 } : undefined
}

async function whereElse(session: Session, to: Slot): Promise<Finding | undefined> {
  activeOf(await assertUntouched(session, [weightsFor(to, 100)]))
  const other = await strangerTo(session, to)
  const reason = `the edge shows all traffic on ${to}, but ${other} answers at the public URL`
  return other && { verdict: 'reject', reason, requests: 0, failed: 0 }
}

function weigh(session: Session, plan: ShiftPlan, totals: Totals, finding: Finding): Finding | undefined {
  totals.requests += finding.requests
  totals.failed += finding.failed
  session.log.event(`            ${finding.verdict}: ${finding.reason}`)
  delete totals.doubt
  if (finding.verdict === 'promote') return undefined
  if (finding.verdict === 'reject' || plan.onInconclusive === 'fail') return finding
  totals.doubt = finding.reason
  return undefined
}

/** Leaves the traffic as it is, or puts it back; ends the release either way. */
export async function backOut(
  session: Session,
  plan: ShiftPlan,
  why: { readonly reason: string; readonly trail?: Trail },
): Promise<Retreat> {
  const { releaseId, to, onFailure } = plan
  if (onFailure === 'revert') return revert(session, releaseId, to, why)
  const whole = `held as it is: ${why.reason}`
  await end(session, releaseId, { phase: 'NEEDS_HUMAN', slot: to, reason: whole })
  return { ended: 'NEEDS_HUMAN', reason: whole }
}
