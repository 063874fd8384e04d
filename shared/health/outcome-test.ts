import { createDetector } from './detector.ts'
import { createSequentialTest, type SequentialJudgement, type SequentialOptions } from './sequential.ts'
import { requestsToPromote } from './sufficiency.ts'

export interface OutcomeTestOptions extends SequentialOptions {
  /**
   * How many outcomes there may be, where the stream is watched to its end: half of α then goes to a detector of failures
   * that begin late. Undefined: the stream ends as soon as it is known.
   */
  readonly horizon: number | undefined
}

/** One stream of good and bad outcomes under test. */
export interface OutcomeTest {
  /** As answers come in. @param at  milliseconds */
  take(ok: boolean, at: number): void
  /** The same outcome, in the order in which the requests began: a promotion must not run ahead of slow answers. */
  settle(ok: boolean): void
  isBad(): boolean
  /** Whether the evidence of good was enough, at any time. */
  isGood(): boolean
  /** Whether it still is, over the last part of a stream that was watched to its end. */
  isGoodLately(): boolean
  judgement(): SequentialJudgement & { readonly rejectAt: number; readonly promoteAt: number }
}

/** Evidence by the beginnings of failures alone: so many separate ones that a burst cannot have made them. */
const spreadAt = Math.log(50)
/** An outage is bad by itself when it lasts so many outcomes (fewer where there never was a good one), or milliseconds. */
const outage = { outcomes: 70, neverGood: 20, ms: 7_000, least: 5 }
/** Of one outage only so many outcomes count against a promotion: what is longer rejects by itself. */
const longestBurst = 10
/** The last part of a stream that must be good by itself: a fifth, and enough that chance does not decide. */
const late = { share: 1 / 5, promotions: 9 }

/**
 * The sequential test, which assumes independent outcomes, made to hold where they are not. A restart or a lost connection fails many
 * requests in a row; at an average that is allowed, that is not a reason to reject. So evidence of bad counts when failures also
 * *begin* too often (the first failure behind a success is an independent trial of a chain of order one), or when
 * one outage is long. Requiring more can only lower the chance of a false rejection.
 */
export function createOutcomeTest({ horizon, ...rates }: OutcomeTestOptions): OutcomeTest {
  const alpha = horizon === undefined ? rates.alpha : rates.alpha / 2
  const test = createSequentialTest({ ...rates, alpha })
  const change = horizon === undefined ? undefined : createDetector(rates)
  const changedAt = Math.log((horizon ?? 0) / alpha)
  const starts = createDetector(rates)
  let [n, k, settled, counted] = [0, 0, 0, 0]
  let [inRow, badCounted] = [0, 0]
  let isGood = false
  let wasOk = true
  let [run, runSince, isOutage] = [0, 0, false]
  /** Places of the beginnings of failures among the settled. */
  const begun: number[] = []

  function countRun(ok: boolean, at: number): void {
    if (wasOk && !ok) runSince = at
    run = ok ? 0 : run + 1
    const enough = run === n ? outage.neverGood : outage.outcomes
    isOutage ||= run >= enough || (run >= outage.least && at - runSince >= outage.ms)
  }

  return {
    take(ok, at) {
      n++
      if (!ok) k++
      change?.take(ok)
      if (wasOk) starts.take(ok)
      countRun(ok, at)
      wasOk = ok
    },
    settle(ok) {
      if (!ok && inRow === 0) begun.push(settled)
      settled++
      inRow = ok ? 0 : inRow + 1
      if (inRow > longestBurst) return
      counted++
      if (!ok) badCounted++
      isGood ||= test.judge(counted, badCounted).logEGood >= test.promoteAt
    },
    isBad() {
      const isUnlikely = test.judge(n, k).logEBad >= test.rejectAt || (change && change.logE() >= changedAt)
      return isUnlikely === true && (isOutage || starts.logE() >= spreadAt)
    },
    isGood: () => isGood,
    isGoodLately() {
      const last = Math.ceil(Math.max(settled * late.share, late.promotions * requestsToPromote(rates)))
      if (settled < last) return isGood
      const badOnes = begun.filter((place) => place >= settled - last).length
      return isGood && test.judge(last, badOnes).logEGood >= test.promoteAt
    },
    judgement: () => ({ ...test.judge(n, k), rejectAt: test.rejectAt, promoteAt: test.promoteAt }),
  }
}
