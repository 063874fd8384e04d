/** How long to wait from the start of one measurement to the start of the next. */
export interface Pace {
  /** Milliseconds. */
  next(): number
  /** Something changed: be quick again. */
  restart(): void
}

const shortest = 250
const growth = 1.5
const longest = 5_000
/** ± 10 %, so that several runs do not beat in step. */
const jitter = 0.1

/**
 * 250 ms, growing by half to 5 s.
 *
 * @param random  gives numbers in [0, 1)
 */
export function createAdaptivePace(random: () => number): Pace {
  let interval = shortest
  return {
    next() {
      const wait = interval * (1 + jitter * (2 * random() - 1))
      interval = Math.min(longest, interval * growth)
      return wait
    },
    restart: () => void (interval = shortest),
  }
}

/** Milliseconds between two measurements where nothing else is said. */
export const usualInterval = shortest

/** At once after a good answer, or another one than before; 250 ms after one as bad as the last. */
export function createEagerPace(): Pace {
  let wait = shortest
  return {
    next() {
      const now = wait
      wait = shortest
      return now
    },
    restart: () => void (wait = 0),
  }
}

/** @param interval  milliseconds */
export function createFixedPace(interval = usualInterval): Pace {
  return { next: () => interval, restart: () => undefined }
}
