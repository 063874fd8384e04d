import { setTimeout as delay } from 'node:timers/promises'

/** Time as the code sees it; tests hand in a fake one. */
export interface Clock {
  /** Milliseconds since the Unix epoch, as they were when the process began: it never jumps. */
  now(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  // monotonic: a wall clock that is put right must not stretch or cut an analysis
  now: () => Math.round(performance.timeOrigin + performance.now()),
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    try {
      await delay(ms, undefined, signal ? { signal } : {})
    } catch (cause) {
      signal?.throwIfAborted()
      throw cause
    }
  },
}
