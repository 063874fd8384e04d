import type { Clock } from '../../shared/time/clock.ts'

/** A clock whose sleeps take no time: each moves `now` on and yields once to pending work. */
export function createFakeClock(start = Date.parse('2026-01-15T10:00:00Z')): Clock & { slept: readonly number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
  }
}
