import { createMemoryDriver, type MemoryDriverOptions } from '../../fakes/memory-driver.ts'
import type { BenchDefinition, TrafficBench } from './http-benches.ts'

/** Two edges that the world has and no HTTP: they show what the port promises and what it does not. */
export const memoryBenches: readonly BenchDefinition[] = [
  { name: 'in memory, in steps of 1/256', kind: 'webhook', open: async () => openMemory({ resolution: 100 / 256 }) },
  {
    name: 'in memory, seen after 300 s',
    kind: 'webhook',
    open: async () => openMemory({ observation: { timeout: 600_000, poll: 30_000 } }),
  },
]

function openMemory(options: MemoryDriverOptions): TrafficBench {
  const waiting: (() => void)[] = []
  let land = (apply: () => void) => apply()
  const driver = createMemoryDriver({ ...options, land: (apply) => land(apply) })
  return {
    driver,
    truth: () => driver.weights(),
    move: (weights) => driver.set(weights),
    ignoreWrites: () => void (land = () => undefined),
    delayWrites() {
      land = (apply) => void waiting.push(apply)
      return async () => waiting.splice(0).forEach((apply) => apply())
    },
    problems: [],
    close: async () => undefined,
  }
}
