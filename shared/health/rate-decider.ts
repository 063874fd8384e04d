import { chainEvidence } from './chain.ts'
import type { Decider, Decision, Figures } from './decision.ts'
import { createDetector } from './detector.ts'
import { createSequentialTest, type SequentialOptions } from './sequential.ts'
import { requestsToPromote } from './sufficiency.ts'

/** The rate of bad outcomes decides, as soon as the evidence is enough. */
export interface RateQuestion extends SequentialOptions {
  readonly mode: 'sequential'
  /** What is counted, in words; default: `requests bad`. */
  readonly what?: string
  /**
   * How many outcomes there may be in a stream that is watched to its end, where half of α goes to a detector of failures that begin late;
   * Infinity where nobody knows. Undefined: the stream ends as soon as it is known.
   */
  readonly horizon?: number | undefined
  /** Milliseconds for which failures must last to be an outage by themselves. Default 7 s. */
  readonly outage?: number
  /** What an earlier one knew, to go on from: all of α goes to the detector then. */
  readonly before?: RateState | undefined
}

/** What is kept from one run to the next. */
export interface RateState {
  readonly n: number
  /** Of the detector of failures, and of that of their beginnings. */
  readonly all: readonly number[]
  readonly starts: readonly number[]
}

export const noState: RateState = { n: 0, all: [], starts: [] }

export interface RateDecider extends Decider {
  figures(): Figures
  state(): RateState
  /** Outcomes of which nobody knows the order, as counters hold them: `take` and `settle` of them all. */
  count(outcomes: { readonly n: number; readonly k: number }, at: number): Decision | undefined
}

/** So much evidence by the beginnings of failures that one burst cannot have made it; in a stream watched to its end there are more chances. */
const spread = { known: Math.log(30), watched: Math.log(250), chain: Math.log(100) }
/** An outage is bad by itself when it lasts so many outcomes (fewer where there never was a good one), or long enough. */
const outageOf = { outcomes: 70, neverGood: 20, ms: 7_000, least: 5 }
/** Of one burst only so many failures count against healthy: what is longer is unhealthy by itself. */
const longestBurst = 8
/** The last part of a stream that must be good by itself: a fifth, and enough that chance does not decide. */
const late = { share: 1 / 5, promotions: 9 }

/**
 * The sequential test, which assumes independent outcomes, made to hold where they are not. A restart or a lost connection fails many
 * requests in a row; at an average that is allowed, that is no reason to call a service bad. So evidence against it counts when failures
 * also *begin* too often (the first failure behind a success is an independent trial of a chain of order one), or when one outage
 * is long. Requiring more can only lower the chance of a wrong `unhealthy`.
 */
export function createRateDecider(question: RateQuestion): RateDecider {
  const { horizon, before, what = 'requests bad', outage = outageOf.ms } = question
  const { n: earlier, all, starts: startsBefore } = before ?? noState
  const isWatched = horizon !== undefined
  const alpha = isWatched && !before ? question.alpha / 2 : question.alpha
  const test = createSequentialTest({ ...question, alpha })
  const change = isWatched ? createDetector(question, all) : undefined
  const starts = createDetector(question, startsBefore)
  const chain = { stayedGood: 0, turnedBad: 0, stayedBad: 0, turnedGood: 0 }
  let [n, k, wasOk] = [0, 0, true]
  let [run, runSince, isOutage] = [0, 0, false]
  let [settled, counted, badCounted, inRow, isGood] = [0, 0, 0, 0, false]
  let countedAt: number | undefined
  /** Among the settled, the places where failures began, and how many. */
  const begun: (readonly [place: number, failures: number])[] = []

  /** What the detector's threshold grows with. */
  const outcomes = () => (horizon === undefined || horizon === Infinity ? n + earlier : horizon)

  function takeOne(ok: boolean): void {
    n++
    if (!ok) k++
    change?.take(ok)
    if (wasOk) starts.take(ok)
    chain[wasOk ? (ok ? 'stayedGood' : 'turnedBad') : ok ? 'turnedGood' : 'stayedBad']++
    wasOk = ok
  }
  /** Nobody knows their order: as if the failures were one burst, which is the least that they can say. */
  function takeMany(failures: number, successes: number): void {
    n += failures + successes
    k += failures
    if (failures + successes === 0) return
    change?.takeMany(failures, successes)
    starts.takeMany(Math.min(1, failures), successes)
    chain.turnedBad += Math.min(1, failures)
    chain.stayedBad += Math.max(0, failures - 1)
    chain.turnedGood += Math.min(1, failures, successes)
    chain.stayedGood += successes
  }
  /** @param since  when the first of these failures may have begun */
  function countOutage(failures: number, since: number, at: number): void {
    if (run === 0) runSince = since
    run += failures
    const enough = run === n + earlier ? outageOf.neverGood : outageOf.outcomes
    isOutage ||= run >= enough || (run >= outageOf.least && at - runSince >= outage)
  }
  function isBad(): boolean {
    const isUnlikely =
      (!before && test.weigh(n, k).logEBad >= test.badAt) ||
      (change !== undefined && change.logE() >= Math.log(outcomes() / alpha))
    if (!isUnlikely || isOutage) return isUnlikely
    return (
      starts.logE() >= (isWatched && !before ? spread.watched : spread.known) ||
      chainEvidence(question.p0, chain) >= spread.chain
    )
  }
  function isGoodLately(): boolean {
    const last = Math.ceil(Math.max(settled * late.share, late.promotions * requestsToPromote(question)))
    if (!isWatched || settled < last) return true
    const bad = begun.reduce((sum, [place, failures]) => (place >= settled - last ? sum + failures : sum), 0)
    return test.weigh(last, Math.min(bad, last)).logEGood >= test.goodAt
  }
  function figures(): Figures {
    const { badAt, goodAt } = test
    return { ...test.weigh(n, k), n, k, badAt, goodAt }
  }
  const told = (verdict: Decision['verdict']): Decision => ({ verdict, reason: wordsOf(figures(), what) })
  function settleMany(outcomes: number, failures: number): Decision | undefined {
    counted += outcomes
    badCounted += failures
    if (isGood) return undefined
    isGood = test.weigh(counted, badCounted).logEGood >= test.goodAt
    return isGood ? told('healthy') : undefined
  }

  return {
    take(ok, at) {
      takeOne(ok)
      if (ok) {
        run = 0
        return undefined
      }
      countOutage(1, at, at)
      return isBad() ? told('unhealthy') : undefined
    },
    settle(ok) {
      if (!ok && inRow === 0) begun.push([settled, 1])
      settled++
      inRow = ok ? 0 : inRow + 1
      return inRow > longestBurst ? undefined : settleMany(1, ok ? 0 : 1)
    },
    count({ n: more, k: failures }, at) {
      takeMany(failures, more - failures)
      if (failures === 0) run = 0
      else countOutage(failures, countedAt ?? at, at)
      countedAt = at
      if (failures > 0) begun.push([settled, failures])
      settled += more
      const healthy = settleMany(more, failures)
      return isBad() ? told('unhealthy') : healthy
    },
    timeUp() {
      const needed = requestsToPromote(question, k)
      if (!isGood && n < needed) {
        const bad = k === 0 ? '' : `, ${k} of them ${what.replace(/^requests /, '')}`
        return { verdict: 'inconclusive', reason: `too few requests: ${n} of the ${needed} needed${bad}`, needed }
      }
      if (!isGood) return told('inconclusive')
      if (isGoodLately()) return told('healthy')
      return { verdict: 'inconclusive', reason: `worse towards the end: ${told('inconclusive').reason}` }
    },
    figures,
    state: () => ({ n: n + earlier, all: change?.state() ?? [], starts: starts.state() }),
  }
}

function wordsOf({ n, k, logEBad, logEGood, badAt, goodAt }: Figures, what: string): string {
  const against = `evidence against it ${logEBad.toFixed(1)} of ${badAt.toFixed(1)}`
  return `${k} of ${n} ${what}; ${against}, for it ${logEGood.toFixed(1)} of ${goodAt.toFixed(1)}`
}
