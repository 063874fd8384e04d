import { describeError } from '../errors/action-error.ts'
import { otherSlot, type Slot, weightsFor } from '../rollout/slots.ts'
import {
  end,
  fence,
  type Finding,
  isAboutGitHub,
  move,
  note,
  observeActive,
  type Retreat,
  revert,
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
export async function shiftTraffic(session: Session, plan: ShiftPlan): Promise<ShiftResult> {
  const { releaseId, to } = plan
  const from = otherSlot(to)
  const refusal = await whyNotArmed(session, plan)
  if (refusal !== undefined) {
    await end(session, releaseId, { phase: 'FAILED_SAFE', slot: to, reason: refusal })
    return { ended: 'FAILED_SAFE', reason: refusal, kind: 'bad', shiftMs: 0, requests: 0, failed: 0 }
  }
  await fence(session, releaseId)
  await note(session, releaseId, {
    phase: 'ARMED',
    step: [0, plan.steps.length],
    slot: to,
    reason: plan.needsWayBack ? `way back: ${from}, healthy` : `${to} is healthy; no way back is needed`,
  })
  const totals: Totals = { shiftMs: 0, requests: 0, failed: 0 }
  try {
    const trouble = (await walk(session, plan, totals)) ?? (await bake(session, plan, totals))
    if (!trouble) return { ended: 'COMMITTED', ...keptWith(to, totals.doubt), ...totals }
    return {
      ...(await backOut(session, plan, trouble.reason)),
      kind: trouble.verdict === 'reject' ? 'bad' : 'inconclusive',
      ...totals,
    }
  } catch (thrown) {
    session.signal.throwIfAborted()
    if (isAboutGitHub(thrown)) throw thrown
    return { ...(await backOut(session, plan, describeError(thrown))), kind: 'error', ...totals }
  }
}

/** What a release is refused for before it touches traffic; VERIFIED is journalled when smoke commands have passed. */
async function whyNotArmed(session: Session, { releaseId, to, needsWayBack }: ShiftPlan): Promise<string | undefined> {
  const { driver, signal } = session
  const from = otherSlot(to)
  const weights = await driver.observe(signal)
  if (weights?.[to] === 100) return `${to} already has all the traffic`
  // going back is done from any split
  if (needsWayBack) await observeActive(driver, signal)
  if (!(await session.isHealthy(to))) return `${to} is not healthy: no traffic goes there`
  const smoke = await session.smoke?.(to)
  if (smoke && 'refusal' in smoke) return smoke.refusal
  if (smoke) await note(session, releaseId, { phase: 'VERIFIED', slot: to, reason: smoke.passed })
  if (needsWayBack && !(await session.isHealthy(from))) return `${from} is not healthy: there would be no way back`
  return undefined
}

interface Totals {
  shiftMs: number
  requests: number
  failed: number
  /** Why the last analysis knew neither good nor bad, where that is let pass. */
  doubt?: string
}

/** What was let pass is not what was found good. */
function keptWith(to: Slot, doubt: string | undefined): Pick<ShiftResult, 'reason' | 'kind'> {
  if (doubt === undefined) return { reason: `all traffic on ${to}`, kind: 'good' }
  return { reason: `all traffic on ${to}, kept although neither good nor bad: ${doubt}`, kind: 'inconclusive' }
}

async function walk(session: Session, plan: ShiftPlan, totals: Totals): Promise<Finding | undefined> {
  const { releaseId, to, steps } = plan
  for (const [index, percent] of steps.entries()) {
    const step = [index + 1, steps.length] as const
    await note(session, releaseId, { phase: 'SWITCHING', step, slot: to, reason: `${percent} % to ${to}` })
    totals.shiftMs = await move(session, releaseId, weightsFor(to, percent), `step ${step.join('/')}`)
    // the last step's analysis is the bake's, where there is one
    if (percent === 100 && plan.bake > 0) continue
    const finding = await session.analyse(to, { kind: 'step', index, percent })
    const trouble = weigh(session, plan, totals, finding)
    if (trouble) return trouble
  }
  return undefined
}

/** Traffic is on `to`: confirms it by a second look, watches, and commits. */
export async function bake(session: Session, plan: ShiftPlan, totals: Totals): Promise<Finding | undefined> {
  const { releaseId, to } = plan
  const elsewhere = await whereElse(session, to)
  if (elsewhere) return elsewhere
  if (plan.bake > 0) {
    await note(session, releaseId, {
      phase: 'BAKING',
      step: [plan.steps.length, plan.steps.length],
      slot: to,
      reason: `all traffic on ${to}, watching`,
    })
    const stage = { kind: 'bake', again: plan.again ?? false } as const
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

async function whereElse(session: Session, to: Slot): Promise<Finding | undefined> {
  const reject = (reason: string): Finding => ({ verdict: 'reject', reason, requests: 0, failed: 0 })
  const active = await observeActive(session.driver, session.signal)
  if (active !== to) return reject(`somebody else moved the traffic to ${active}`)
  const other = await strangerTo(session, to)
  return other && reject(`the edge shows all traffic on ${to}, but ${other} answers at the public URL`)
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
export async function backOut(session: Session, plan: ShiftPlan, reason: string): Promise<Retreat> {
  const { releaseId, to, onFailure } = plan
  if (onFailure === 'revert') return revert(session, releaseId, to, reason)
  const whole = `held as it is: ${reason}`
  await end(session, releaseId, { phase: 'NEEDS_HUMAN', slot: to, reason: whole })
  return { ended: 'NEEDS_HUMAN', reason: whole }
}
