import { describeError } from '../errors/action-error.ts'
import type { Clock } from '../time/clock.ts'
import type { Pace } from './pace.ts'

export interface Collection<Measured, Decision> {
  /** A Probe, or anything else that can be measured again and again. */
  readonly probe: { measure(signal: AbortSignal): Promise<Measured> }
  readonly pace: Pace
  readonly clock: Clock
  readonly signal: AbortSignal
  /** No measurement starts after this; milliseconds since the epoch. */
  readonly deadline: number
  /** Measurements under way at once, so that slow answers do not slow the pace. Default 1. */
  readonly parallel?: number
  /**
   * Takes each measurement as it ends.
   *
   * @param place  the how manieth it was to begin, from 0
   * @returns a decision, which ends the collection, or undefined to go on
   */
  readonly judge: (measurement: Measured, place: number) => Decision | undefined
}

/**
 * Measures until a decision or the deadline; what is still under way then is dropped.
 *
 * @returns the decision, or undefined at the deadline
 * @throws the signal's reason when it is aborted
 */
export async function collect<Measured, Decision>(
  collection: Collection<Measured, Decision>,
): Promise<Decision | undefined> {
  const { probe, pace, clock, deadline, judge, parallel = 1 } = collection
  const end = new AbortController()
  const signal = AbortSignal.any([collection.signal, end.signal])
  let decision: Decision | undefined
  let failure: Error | undefined
  let lastStart: number | undefined
  let begun = 0

  async function measureInTurn(): Promise<void> {
    while (!signal.aborted) {
      const start = lastStart === undefined ? clock.now() : Math.max(clock.now(), lastStart + pace.next())
      if (start > deadline) return
      lastStart = start
      await clock.sleep(start - clock.now(), signal)
      const place = begun++
      const measurement = await probe.measure(signal)
      decision ??= judge(measurement, place)
      if (decision !== undefined) end.abort()
    }
  }

  const workers = Array.from({ length: parallel }, () =>
    measureInTurn().catch((cause: unknown) => {
      if (!end.signal.aborted) failure = cause instanceof Error ? cause : new Error(describeError(cause))
      end.abort()
    }),
  )
  await Promise.all(workers)
  collection.signal.throwIfAborted()
  if (failure) throw failure
  return decision
}
