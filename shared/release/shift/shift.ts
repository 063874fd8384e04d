import { describeError } from '../../errors/action-error.ts'
import { otherSlot, type Weights, weightsFor } from '../../rollout/slots.ts'
import type { AnalysisResult } from '../judge/analysis-result.ts'
import { isJournalUnavailable } from './ledger.ts'
import { isPassing } from './patience.ts'
import { assertNotRecalled, Recalled, unlessRecalled } from './recall.ts'
import { goBackWithoutJournal, type Moves, type Retreat, revert, type Trail, yieldToHand } from './retreat.ts'
import { activeOf, applySplit, assertUntouched, MovedByHand, observe, unexpectedSlot } from './route.ts'
import type { Move, Route, Session, ShiftPlan, Stage } from './session.ts'
import { deploymentOn, type Served, servedBy, whatChanged } from './slot-content.ts'

export interface ShiftResult {
  /** `GATE`: it waits for an approval. */
  readonly ended: 'COMMITTED' | 'REVERTED' | 'FAILED_SAFE' | 'NEEDS_HUMAN' | 'GATE'
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
  const { ledger } = session
  const { moves, steps } = plan
  const slot = moves[0].to
  const before: (Weights | undefined)[] = []
  for (const { route } of moves) before.push(await observe(session, route))
  const refusal = await whyNotArmed(session, plan, before)
  if (refusal !== undefined) {
    await ledger.end({ phase: 'FAILED_SAFE', slot, reason: refusal })
    return { ended: 'FAILED_SAFE', reason: refusal, kind: 'bad', shiftMs: 0, requests: 0, failed: 0 }
  }
  if (plan.park) {
    await ledger.fence()
    return { ended: 'GATE', reason: await plan.park(), kind: 'good', shiftMs: 0, requests: 0, failed: 0 }
  }
  const served = await servedBy(moves)
  const reason = await wayBack(plan)
  await ledger.fence()
  await ledger.append({ phase: 'ARMED', step: [0, steps.length * moves.length], slot, reason })
  const totals: Totals = { shiftMs: 0, requests: 0, failed: 0, trails: [], served }
  try {
    const trouble = (await walk(session, plan, totals, before)) ?? (await bake(session, plan, totals))
    if (!trouble) return { ended: 'COMMITTED', ...keptWith(moves, totals.doubt), ...figuresOf(totals) }
    return {
      ...(await revertOrHold(session, plan, { reason: trouble.reason, trails: totals.trails })),
      kind: trouble.verdict === 'unhealthy' ? 'bad' : 'inconclusive',
      ...figuresOf(totals),
    }
  } catch (thrown) {
    session.signal.throwIfAborted()
    const begun = begunOf(plan, totals.trails)
    if (thrown instanceof Recalled) {
      const why = { reason: thrown.message, trails: totals.trails }
      return { ...(await revert(session, begun, why)), kind: 'error', ...figuresOf(totals) }
    }
    if (thrown instanceof MovedByHand)
      return { ...(await yieldToHand(session, begun, thrown)), kind: 'error', ...figuresOf(totals) }
    if (isJournalUnavailable(thrown)) {
      if (isPassing(thrown) && plan.needsWayBack && plan.onFailure === 'revert')
        await goBackWithoutJournal(session, totals.trails)
      throw thrown
    }
    return {
      ...(await revertOrHold(session, plan, { reason: describeError(thrown), trails: totals.trails })),
      kind: 'error',
      ...figuresOf(totals),
    }
  }
}

/** What a release is refused for before it touches traffic; VERIFIED is journalled when smoke commands have passed. */
async function whyNotArmed(
  session: Session,
  { moves, needsWayBack, fromSplit = !needsWayBack }: ShiftPlan,
  before: readonly (Weights | undefined)[],
): Promise<string | undefined> {
  for (const [index, { route, to }] of moves.entries()) {
    const weights = before[index]
    if (weights?.[to] === 100) return says(route, `${to} already has all the traffic`)
    if (!fromSplit) activeOf(weights)
    const busy = await deploymentOn(session, route, to)
    if (busy !== undefined) return says(route, `${busy}: what it would be given traffic for is about to change`)
    if (!(await route.isHealthy(to))) return says(route, `${to} is not healthy: no traffic goes there`)
    const smoke = await route.smoke?.(to)
    if (smoke && 'refusal' in smoke) return says(route, smoke.refusal)
    const { service } = route
    if (smoke) await session.ledger.append({ phase: 'VERIFIED', slot: to, service, reason: smoke.passed })
  }
  return undefined
}

/** What ARMED records of the way back. */
async function wayBack({ moves, needsWayBack }: ShiftPlan): Promise<string> {
  if (!needsWayBack) return `${targetOf(moves)} is healthy; no way back is needed`
  for (const { route, to } of moves) {
    const from = otherSlot(to)
    if (!(await route.isHealthy(from)))
      return `fixing forward, without a way back: ${says(route, `${from} is unhealthy`)}`
  }
  return `way back: ${moves.map(({ route, to }) => says(route, otherSlot(to))).join(', ')}, healthy`
}

/** What is said of a route, by the name of its service where there are several. */
function says({ service }: Route, what: string): string {
  return service === undefined ? what : `${service}: ${what}`
}

interface Totals {
  shiftMs: number
  requests: number
  failed: number
  /** Why the last analysis knew neither good nor bad, where that is let pass. */
  doubt?: string
  /** Of the moves that have begun. */
  readonly trails: Trail[]
  /** Undefined for a release that somebody else finishes. */
  readonly served?: Served
}

const figuresOf = ({ shiftMs, requests, failed }: Totals) => ({ shiftMs, requests, failed })

/** The moves that may have touched traffic; at ARMED that is the first one. */
function begunOf({ moves }: ShiftPlan, trails: readonly Trail[]): Moves {
  const [first, ...others] = trails.map(({ move }) => move)
  return first ? [first, ...others] : [moves[0]]
}

/** `green`; with several routes each slot with the name of its route. */
function targetOf(moves: readonly Move[]): string {
  return moves
    .map(({ route, to }) => (moves.length === 1 ? to : `${to} of ${route.service ?? route.name}`))
    .join(' and ')
}

/** What was let pass is not what was found good. */
function keptWith(moves: readonly Move[], doubt: string | undefined): Pick<ShiftResult, 'reason' | 'kind'> {
  const kept = `all traffic on ${targetOf(moves)}`
  if (doubt === undefined) return { reason: kept, kind: 'good' }
  return { reason: `${kept}, kept although the analysis was inconclusive: ${doubt}`, kind: 'inconclusive' }
}

/** Each route takes all its steps before the next one begins. */
async function walk(
  session: Session,
  plan: ShiftPlan,
  totals: Totals,
  before: readonly (Weights | undefined)[],
): Promise<AnalysisResult | undefined> {
  const { moves, steps } = plan
  for (const [place, move] of moves.entries()) {
    const { route, to } = move
    const found = before[place]
    const trail: Trail = { move, weights: found ? [found] : [], isUnseen: false }
    totals.trails.push(trail)
    for (const [index, percent] of steps.entries()) {
      // what the new slot has already is not taken from it
      if (percent <= (found?.[to] ?? 0)) continue
      const step = [place * steps.length + index + 1, moves.length * steps.length] as const
      const wanted = weightsFor(to, percent)
      const from = trail.weights.slice(-1)
      await assertUntouched(session, route, from)
      if (plan.needsWayBack) await assertNotRecalled(session)
      const reason = `${percent} % to ${moves.length === 1 ? to : targetOf(moves.slice(place, place + 1))}`
      const note = { phase: 'SWITCHING', step, slot: to, service: route.service, reason } as const
      const asked = { weights: wanted, reason: `step ${step.join('/')}`, from, note }
      totals.shiftMs = await trailing(trail, wanted, () => applySplit(session, route, asked))
      // the last step's analysis is the bake's, where there is one
      if (percent === 100 && plan.bake > 0) continue
      const results = await judge(session, plan, [move], { kind: 'step', index, percent })
      const trouble = recordResult(session, plan, totals, together(results))
      if (trouble) return trouble
    }
  }
  return undefined
}

/** Remembers what is asked for, and whether it was ever seen. */
export async function trailing<T>(trail: Trail, wanted: Weights, work: () => Promise<T>): Promise<T> {
  trail.weights.push(wanted)
  trail.isUnseen = true
  const result = await work()
  trail.isUnseen = false
  return result
}

/** All traffic is on the new slots: confirms it by a second look, watches them at the same time, and commits. */
export async function bake(
  session: Session,
  plan: ShiftPlan,
  totals: Omit<Totals, 'trails'>,
): Promise<AnalysisResult | undefined> {
  const { ledger } = session
  const { moves, steps } = plan
  const slot = moves[0].to
  const { served = new Map() } = totals
  const elsewhere = await verifyStillActive(session, moves, served)
  if (elsewhere) return elsewhere
  const stage = stageOf(plan)
  if (stage) {
    const whole = steps.length * moves.length
    const reason = `all traffic on ${targetOf(moves)}, watching`
    await ledger.append({ phase: 'BAKING', step: [whole, whole], slot, reason })
    const results = await judge(session, plan, moves, stage)
    const trouble =
      recordResult(session, plan, totals, together(results)) ?? (await verifyStillActive(session, moves, served))
    if (trouble) return trouble
  }
  await ledger.fence()
  if (plan.needsWayBack) await assertNotRecalled(session)
  const kept = keptWith(moves, totals.doubt).reason
  const reason = `${kept}; ${totals.requests} requests, ${totals.failed} bad`
  await ledger.append({ phase: 'COMMITTED', slot, reason })
  return undefined
}

/** Judges what moves at once. A rollback, which needs no way back, is not asked to go back either. */
function judge(
  session: Session,
  { needsWayBack }: ShiftPlan,
  moves: Moves,
  stage: Stage,
): Promise<readonly AnalysisResult[]> {
  const all = (signal: AbortSignal) =>
    Promise.all(
      moves.map(async ({ route, to }) => {
        const result = await route.analyse(to, stage, signal)
        return { ...result, reason: says(route, result.reason) }
      }),
    )
  return needsWayBack ? unlessRecalled(session, all) : all(session.signal)
}

/** The worst of several results, with the requests of all. */
function together(results: readonly AnalysisResult[]): AnalysisResult {
  const worst =
    results.find(({ verdict }) => verdict === 'unhealthy') ?? results.find(({ verdict }) => verdict !== 'healthy')
  const sum = (figure: 'requests' | 'failed') => results.reduce((total, each) => total + each[figure], 0)
  const reason = worst?.reason ?? results.map((each) => each.reason).join('; ')
  return { verdict: worst?.verdict ?? 'healthy', reason, requests: sum('requests'), failed: sum('failed') }
}

/** What all traffic on the new slot is judged by: a release that is finished by somebody else is not committed unseen. */
function stageOf({ bake, again = false, needsWayBack, steps }: ShiftPlan): Stage | undefined {
  if (bake > 0) return { kind: 'bake', again }
  return again && needsWayBack ? { kind: 'step', index: steps.length - 1, percent: 100 } : undefined
}

/** @throws MovedByHand when the edge shows it elsewhere */
async function verifyStillActive(
  session: Session,
  moves: readonly Move[],
  served: Served,
): Promise<AnalysisResult | undefined> {
  for (const move of moves) {
    const { route, to } = move
    activeOf(await assertUntouched(session, route, [weightsFor(to, 100)]))
    const other = await unexpectedSlot(route, to)
    const reason = `the edge shows all traffic on ${to}, but ${other} answers at the public URL`
    const trouble = other ? reason : await whatChanged(session, move, served)
    if (trouble !== undefined) return { verdict: 'unhealthy', reason: says(route, trouble), requests: 0, failed: 0 }
  }
  return undefined
}

/** @returns the result when it is trouble */
function recordResult(
  { log }: Session,
  { onInconclusive }: ShiftPlan,
  totals: Omit<Totals, 'trails'>,
  result: AnalysisResult,
): AnalysisResult | undefined {
  totals.requests += result.requests
  totals.failed += result.failed
  log.event(`            ${result.verdict}: ${result.reason}`)
  delete totals.doubt
  if (result.verdict === 'healthy') return undefined
  if (result.verdict === 'unhealthy' || onInconclusive === 'fail') return result
  totals.doubt = result.reason
  return undefined
}

/** Leaves the traffic as it is, or puts it back; ends the release either way. Without trails, all moves may have begun. */
export async function revertOrHold(
  session: Session,
  plan: ShiftPlan,
  why: { readonly reason: string; readonly trails?: readonly Trail[] },
): Promise<Retreat> {
  if (plan.onFailure === 'revert') return revert(session, why.trails ? begunOf(plan, why.trails) : plan.moves, why)
  const whole = `held as it is: ${why.reason}`
  await session.ledger.end({ phase: 'NEEDS_HUMAN', slot: plan.moves[0].to, reason: whole })
  return { ended: 'NEEDS_HUMAN', reason: whole }
}
