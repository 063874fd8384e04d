import type { Clock } from '../../shared/time/clock.ts'

/** Time that moves on when nobody has anything to do before it does: concurrent sleeps overlap, as in life. */
export function createVirtualClock(): Clock {
  let now = 0
  const timers: { readonly at: number; readonly wake: () => void }[] = []
  let isTicking = false

  function tick(): void {
    isTicking = false
    timers.sort((a, b) => a.at - b.at)
    const timer = timers.shift()
    if (!timer) return
    now = Math.max(now, timer.at)
    timer.wake()
    schedule()
  }
  function schedule(): void {
    if (isTicking || timers.length === 0) return
    isTicking = true
    setImmediate(tick)
  }

  return {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      await new Promise<void>((resolve, reject) => {
        const timer = { at: now + Math.max(0, ms), wake: resolve }
        timers.push(timer)
        signal?.addEventListener(
          'abort',
          () => {
            timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
            reject(signal.reason as Error)
          },
          { once: true },
        )
        schedule()
      })
    },
  }
}
