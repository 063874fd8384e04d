import { collect } from '../health/collect.ts'
import type { Measurement } from '../health/measurement.ts'
import { createFixedPace } from '../health/pace.ts'
import type { Probe } from '../health/probe.ts'
import type { Slot } from '../rollout/slots.ts'
import type { Clock } from '../time/clock.ts'
import type { Finding } from './session.ts'
import { type AnalysisPolicy, createSlotJudge } from './slot-judge.ts'

export interface Evidence {
  /** Asks the new slot, or the public route. */
  readonly probe: Probe
  /** Only these count for the slot: what cannot be attributed may abort, never promote. */
  readonly counts: (measurement: Measurement) => boolean
  /** The public route, watched as well: it can reject, never promote. */
  readonly route: Probe | undefined
}

/** Measurements under way at once, so that a slow slot does not slow its own judgement. */
const parallel = 4

/** Judges the new slot by its own evidence, and lets the public route object. */
export async function analyse(
  slot: Slot,
  evidence: Evidence,
  policy: AnalysisPolicy,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<Finding> {
  const end = new AbortController()
  const own = createSlotJudge(slot, policy)
  const route = createSlotJudge(slot, { ...policy, mode: 'sequential' })

  async function follow(
    probe: Probe,
    judge: (measurement: Measurement) => Finding | undefined,
  ): Promise<Finding | undefined> {
    try {
      return await collect({
        probe,
        judge,
        parallel,
        clock,
        pace: createFixedPace(1_000 / policy.rate),
        deadline: clock.now() + policy.duration,
        signal: AbortSignal.any([signal, end.signal]),
      })
    } catch (thrown) {
      if (signal.aborted || !end.signal.aborted) throw thrown
      return undefined
    }
  }
  async function followSlot(): Promise<Finding | undefined> {
    const found = await follow(evidence.probe, (measurement) =>
      evidence.counts(measurement) ? own.take(measurement) : objection(route.take(measurement)),
    )
    end.abort()
    return found
  }
  async function followRoute(probe: Probe): Promise<Finding | undefined> {
    const objected = await follow(probe, (measurement) => objection(route.take(measurement)))
    if (objected) end.abort()
    return objected
  }

  const [found, objected] = await Promise.all([followSlot(), evidence.route ? followRoute(evidence.route) : undefined])
  return objected ?? found ?? own.atDeadline(clock.now())
}

function objection(finding: Finding | undefined): Finding | undefined {
  return finding?.verdict === 'reject' ? { ...finding, reason: `public route: ${finding.reason}` } : undefined
}

/** Takes its probes in turn. */
export function roundRobin(probes: readonly [Probe, ...Probe[]]): Probe {
  let next = 0
  return { measure: (signal) => (probes[next++ % probes.length] ?? probes[0]).measure(signal) }
}
