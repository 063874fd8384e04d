import type { ReleasePhase } from './journal.ts'
import type { Weights } from './slots.ts'

/** What a release came through, for its page. Times are milliseconds since 1970. */
export interface Course {
  readonly phases: readonly { readonly at: number; readonly phase: ReleasePhase; readonly reason: string }[]
  /** How traffic was seen to be split, whenever that had changed. */
  readonly splits: readonly { readonly at: number; readonly weights: Weights }[]
  readonly analyses: readonly Analysis[]
}

/** One judgement of a slot: of a step, or of the bake. */
export interface Analysis extends Judged {
  /** The share of traffic that the slot had, in percent. */
  readonly percent: number
  readonly verdict: 'healthy' | 'unhealthy' | 'inconclusive'
  readonly reason: string
}

/** What a judgement rests on; long series are thinned out. */
export interface Judged {
  /** Requests so far, and the bad ones among them. */
  readonly answers: readonly { readonly at: number; readonly requests: number; readonly failed: number }[]
  readonly evidence: readonly EvidenceCourse[]
}

/** An e-process: natural logarithms of the evidence after `n` answers, and of what it takes to decide. */
export interface EvidenceCourse {
  /** What is counted: `requests bad`, `answers outside p95 <= 500ms`. */
  readonly what: string
  readonly rejectAt: number
  readonly promoteAt: number
  readonly points: readonly { readonly n: number; readonly against: number; readonly inFavour: number }[]
}

/** A series of at most so many values and the last one, evenly spread over however many there were. */
export interface Series<T> {
  /** @param value  asked for when it is kept */
  add(value: () => T): void
  values(): readonly T[]
}

const most = 60

export function createSeries<T>(): Series<T> {
  let kept: readonly T[] = []
  let [seen, every] = [0, 1]
  let last: (() => T) | undefined
  return {
    add(value) {
      const isKept = seen++ % every === 0
      last = isKept ? undefined : value
      if (isKept) kept = [...kept, value()]
      if (kept.length <= most) return
      kept = kept.filter((_, index) => index % 2 === 0)
      every *= 2
    },
    values: () => (last ? [...kept, last()] : kept),
  }
}
