import type { RateEvidence } from './sequential.ts'

/** What is known of a stream of outcomes; the one vocabulary of every judgement of health. */
export interface Decision {
  readonly verdict: 'healthy' | 'unhealthy' | 'inconclusive'
  /** One line. */
  readonly reason: string
  /** How many outcomes would have been enough, where there were too few. */
  readonly needed?: number
}

/** Judges one stream of good and bad outcomes. Pure: it neither asks nor waits. */
export interface Decider {
  /** As answers come in. @param at  milliseconds  @returns unhealthy as soon as it is known */
  take(ok: boolean, at: number): Decision | undefined
  /**
   * The same outcome, in the order in which the requests began: a slow answer that is still awaited must not be overtaken.
   *
   * @returns healthy as soon as it is known
   */
  settle(ok: boolean): Decision | undefined
  /** What it comes to when no more outcomes follow. */
  timeUp(): Decision
  /** What the decision rests on; undefined where outcomes in a row are counted. */
  figures(): Figures | undefined
}

/** Counts, the evidence that they are, and the bounds that it is held against. */
export interface Figures extends RateEvidence {
  readonly n: number
  readonly k: number
  readonly badAt: number
  readonly goodAt: number
}
