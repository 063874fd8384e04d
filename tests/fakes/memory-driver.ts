import type { Weights } from '../../shared/rollout/slots.ts'
import type { AnyDriver, Observation, Stamp } from '../../shared/traffic/driver.ts'

/** Traffic in memory: what is asked for is so at once, unless `land` says when. */
export interface MemoryDriver extends AnyDriver {
  weights(): Weights
  /** Somebody else moves it. */
  set(weights: Weights): void
}

export interface MemoryDriverOptions {
  readonly weights?: Weights
  /** The finest step in percent that it keeps; any by default. */
  readonly resolution?: number
  readonly observation?: Observation
  /** Told before a write takes effect. */
  readonly onShift?: (wanted: Weights, stamp: Stamp, before: Weights) => void
  readonly onObserve?: (seen: Weights) => void
  /** Makes a write take effect: at once, unless a test lets it land later or never. */
  readonly land?: (apply: () => void) => void
}

export function createMemoryDriver(options: MemoryDriverOptions = {}): MemoryDriver {
  const { resolution, observation, onShift, onObserve, land = (apply: () => void) => apply() } = options
  const keep = (wanted: Weights): Weights => (resolution === undefined ? wanted : roundTo(wanted, resolution))
  let weights = options.weights ?? { blue: 100, green: 0 }
  return {
    kind: 'webhook',
    resolution: resolution ?? 1e-6,
    ...(observation && { observation }),
    weights: () => weights,
    set: (wanted) => void (weights = keep(wanted)),
    async observe(signal) {
      signal.throwIfAborted()
      onObserve?.(weights)
      return weights
    },
    async shift(wanted, stamp, signal) {
      signal.throwIfAborted()
      onShift?.(wanted, stamp, weights)
      land(() => (weights = keep(wanted)))
    },
  }
}

/** As an edge keeps it that counts in whole steps. */
function roundTo({ green }: Weights, resolution: number): Weights {
  const kept = Math.round(green / resolution) * resolution
  return { blue: 100 - kept, green: kept }
}
