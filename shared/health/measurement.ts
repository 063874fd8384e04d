/** Why a measurement is bad, as far as it tells whether waiting can help. */
export type Cause =
  | 'unknown-host'
  | 'wrong-certificate'
  | 'untrusted-certificate'
  | 'unauthorized'
  | 'wrong-version'
  | 'timeout'
  | 'transient'

/** One request, one observation. */
export interface Measurement {
  /** When the answer was there; milliseconds since the epoch. */
  readonly at: number
  readonly ok: boolean
  /** From the start of the request (connection and redirects included) to the end of the body. */
  readonly ms: number
  /** Absent when nothing answered. */
  readonly status?: number
  /** Why it is not ok; one line. Comes partly from outside: escape it before it enters Markdown. */
  readonly reason?: string
  readonly cause?: Cause
  /** Which slot answered, where the probe was told how to see it. */
  readonly slot?: string
  readonly version?: string
  /** What the answer says of each of its checks. From outside. */
  readonly checks?: Readonly<Record<string, string>>
  /** Which of several paths was asked. */
  readonly path?: string
  readonly bodyExcerpt?: string
  /** Days until the certificate that answered ends. */
  readonly certificateDays?: number
}

/** These are final at once: no amount of waiting mends them. */
const finalAtOnce: readonly Cause[] = ['wrong-certificate', 'unauthorized']
/** These may belong to a start (DNS spreads, a first certificate is issued, an old version still answers), for a while. */
const finalInTime: readonly Cause[] = ['unknown-host', 'untrusted-certificate', 'wrong-version']

/** Follows one target: since when its measurements have had the same cause. */
export interface CauseRun {
  readonly cause: Cause | undefined
  readonly since: number
}

export function nextCauseRun(run: CauseRun | undefined, { cause, at, ms }: Measurement): CauseRun {
  return run && run.cause === cause ? run : { cause, since: at - ms }
}

/**
 * Whether waiting longer is pointless.
 *
 * @param grace  milliseconds for which an unknown host, an untrusted certificate or a wrong version may last without a
 *   break; every permanent cause, once there was a good answer
 */
export function isPermanent(
  run: CauseRun,
  now: number,
  { grace, wasGood }: { grace: number; wasGood: boolean },
): boolean {
  if (run.cause === undefined || ![...finalAtOnce, ...finalInTime].includes(run.cause)) return false
  return now - run.since >= grace || (finalAtOnce.includes(run.cause) && !wasGood)
}
