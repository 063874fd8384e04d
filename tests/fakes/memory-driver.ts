import type { Weights } from '../../shared/rollout/slots.ts'
import type { Stamp, TrafficDriver } from '../../shared/traffic/driver.ts'

/** Traffic in memory: what is asked for is so at once, unless `land` says when. */
export interface MemoryDriver extends TrafficDriver {
  weights(): Weights
  /** Somebody else moves it. */
  set(weights: Weights): void
}

export interface MemoryDriverOptions {
  readonly weights?: Weights
  /** Told before a write takes effect. */
  readonly onShift?: (wanted: Weights, stamp: Stamp, before: Weights) => void
  readonly onObserve?: (seen: Weights) => void
  /** Makes a write take effect: at once, unless a test lets it land later or never. */
  readonly land?: (apply: () => void) => void
}

export function createMemoryDriver(options: MemoryDriverOptions = {}): MemoryDriver {
  const { onShift, onObserve, land = (apply: () => void) => apply() } = options
  let weights = options.weights ?? { blue: 100, green: 0 }
  return {
    kind: 'webhook',
    splits: true,
    weights: () => weights,
    set: (wanted) => void (weights = wanted),
    observe(signal) {
      signal.throwIfAborted()
      onObserve?.(weights)
      return Promise.resolve(weights)
    },
    shift(wanted, stamp, signal) {
      signal.throwIfAborted()
      onShift?.(wanted, stamp, weights)
      land(() => (weights = wanted))
      return Promise.resolve()
    },
  }
}
