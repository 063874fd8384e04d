import * as z from 'zod/mini'
import { mean, type Measured, share } from './metrics.ts'
import { before, isIn, type Period } from './period.ts'

/** Where gates keep what they measured on a branch: a branch of data, a folder for each branch of code, a file a gate. */
export const gateBranch = 'release-kit-data'
export const gateFolder = (branch: string): string => `quality-gate/${encodeURIComponent(branch)}`

/** What one gate measured on one commit. */
export interface GateRun {
  readonly gate: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** `security.critical`, `performance[api].p95` → figure; times are in milliseconds. */
  readonly metrics: Readonly<Record<string, number>>
}

const file = z.object({
  schema: z.literal(1),
  entries: z.array(z.object({ at: z.string(), metrics: z.record(z.string(), z.number()) })),
})

/** @returns undefined when it is no such file, or one of a later version */
export function readGateFile(gate: string, text: string): readonly GateRun[] | undefined {
  try {
    const { entries } = file.parse(JSON.parse(text))
    return entries.map(({ at, metrics }) => ({ gate, at: Date.parse(at), metrics }))
  } catch {
    // whoever may write to the branch of data may have written anything
    return undefined
  }
}

/** What a gate last found, and what it had found at first. */
export interface SecurityLine {
  readonly gate: string
  readonly at: number
  readonly critical: number
  readonly high: number
  /** Critical and high ones together, of its first run in the period. */
  readonly first: number
}

export interface Security {
  /** Runs of gates without a critical finding ÷ runs that looked for some. */
  readonly compliance: Measured
  readonly before: Measured
  readonly lines: readonly SecurityLine[]
}

const criticalOf = ({ metrics }: GateRun) => metrics['security.critical']

export function securityOf(runs: readonly GateRun[], period: Period): Security {
  const looked = runs.filter((run) => criticalOf(run) !== undefined).sort((one, other) => one.at - other.at)
  const within = looked.filter(({ at }) => isIn(period, at))
  const cleanOf = (some: readonly GateRun[]) => share(some.filter((run) => criticalOf(run) === 0).length, some.length)
  const gates = [...new Set(within.map(({ gate }) => gate))].sort()
  return {
    compliance: cleanOf(within),
    before: cleanOf(looked.filter(({ at }) => isIn(before(period), at))),
    lines: gates.flatMap((gate) => {
      const own = within.filter((run) => run.gate === gate)
      const [first, last] = [own.at(0), own.at(-1)]
      if (!first || !last) return []
      const [critical, high] = severeOf(last)
      const [criticalFirst, highFirst] = severeOf(first)
      return [{ gate, at: last.at, critical, high, first: criticalFirst + highFirst }]
    }),
  }
}

function severeOf({ metrics }: GateRun): readonly [critical: number, high: number] {
  return [metrics['security.critical'] ?? 0, metrics['security.high'] ?? 0]
}

/** How one figure of performance went. */
export interface Trend {
  readonly gate: string
  readonly metric: string
  /** Means in milliseconds; undefined: not measured then. */
  readonly now: number
  readonly earlier: number | undefined
  readonly n: number
  /** Of the period, oldest first. */
  readonly points: readonly number[]
}

/** Every 95th percentile that a gate measured in the period, with the period before. */
export function trendsOf(runs: readonly GateRun[], period: Period): readonly Trend[] {
  const series = new Map<string, { at: number; value: number }[]>()
  for (const { gate, at, metrics } of [...runs].sort((one, other) => one.at - other.at))
    for (const [metric, value] of Object.entries(metrics)) {
      if (!/^performance.*\.p95$/.test(metric)) continue
      const key = JSON.stringify([gate, metric])
      series.set(key, [...(series.get(key) ?? []), { at, value }])
    }
  return [...series].flatMap(([key, all]) => {
    const [gate, metric] = JSON.parse(key) as [string, string]
    const valuesIn = (span: Period) => all.filter(({ at }) => isIn(span, at)).map(({ value }) => value)
    const points = valuesIn(period)
    const now = mean(points)
    return now === undefined
      ? []
      : [{ gate, metric, now, earlier: mean(valuesIn(before(period))), n: points.length, points }]
  })
}
