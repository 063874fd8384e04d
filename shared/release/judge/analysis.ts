import { collect } from '../../health/collect.ts'
import { createInOrder } from '../../health/in-order.ts'
import type { Measurement } from '../../health/measurement.ts'
import { createFixedPace } from '../../health/pace.ts'
import type { Probe } from '../../health/probe.ts'
import { otherSlot, type Slot } from '../../rollout/slots.ts'
import type { Log } from '../../log/log.ts'
import type { Clock } from '../../time/clock.ts'
import { formatDuration } from '../../time/duration.ts'
import type { AnalysisResult } from './analysis-result.ts'
import { type AnalysisPolicy, createSlotJudge } from './slot-judge.ts'

export interface Evidence {
  /** Asks the new slot, or the public route. */
  readonly probe: Probe
  /** Only these count for the slot: what cannot be attributed may speak against it, never for it. */
  readonly counts: (measurement: Measurement) => boolean
  /** The public route, watched as well: it can make unhealthy, never healthy. */
  readonly route: Probe | undefined
  /** The live slot, whose answers tell what is slow; undefined where there is none. */
  readonly live?: Probe | undefined
}

/** Measurements under way at once, so that a slow slot does not slow its own judgement. */
const parallel = 4
/** Requests a second to the live slot at most: it has customers. */
const fastestLive = 10
/** Milliseconds between two lines of the log that say how it goes. */
const between = 30_000

/** Judges the new slot by its own evidence, and lets the public route object. */
export async function analyse(
  slot: Slot,
  evidence: Evidence,
  policy: Omit<AnalysisPolicy, 'isCompared'>,
  { clock, log, signal }: { clock: Clock; log: Pick<Log, 'event'>; signal: AbortSignal },
): Promise<AnalysisResult> {
  const end = new AbortController()
  const own = createSlotJudge(slot, { ...policy, isCompared: evidence.live !== undefined })
  const route = createSlotJudge(slot, { ...policy, mode: 'sequential', isCompared: false })
  const order = createInOrder<Measurement>()
  const start = clock.now()
  let saidAt = start

  async function follow<Found>(
    probe: Probe,
    judge: (measurement: Measurement, place: number) => Found | undefined,
    rate = policy.rate,
  ): Promise<Found | undefined> {
    try {
      return await collect({
        probe,
        judge,
        parallel,
        clock,
        pace: createFixedPace(1_000 / rate),
        deadline: clock.now() + policy.duration,
        signal: AbortSignal.any([signal, end.signal]),
      })
    } catch (thrown) {
      if (signal.aborted || !end.signal.aborted) throw thrown
      return undefined
    }
  }
  /** What the other slot answered is not this one's fault. */
  function objectionOf(measurement: Measurement): AnalysisResult | undefined {
    if (measurement.slot === otherSlot(slot)) return undefined
    const finding = route.take(measurement)
    return finding && { ...finding, reason: `public route: ${finding.reason}` }
  }
  async function followSlot(): Promise<AnalysisResult | undefined> {
    const found = await follow(evidence.probe, (measurement, place) => {
      const rejected = evidence.counts(measurement) ? own.take(measurement) : objectionOf(measurement)
      if (clock.now() - saidAt >= between) {
        saidAt = clock.now()
        log.event(
          `            ${own.soFar()}, ${formatDuration(saidAt - start)} of at most ${formatDuration(policy.duration)}`,
        )
      }
      const settled = order.add(place, measurement).filter(evidence.counts)
      return rejected ?? settled.map((each) => own.settle(each)).find((each) => each !== undefined)
    })
    end.abort()
    return found
  }
  async function followRoute(probe: Probe): Promise<AnalysisResult | undefined> {
    const objected = await follow(probe, objectionOf)
    if (objected) end.abort()
    return objected
  }

  const followLive = (probe: Probe): Promise<unknown> =>
    follow(probe, (measurement) => void own.takeLive(measurement), Math.min(fastestLive, policy.rate))

  const [found, objected] = await Promise.all([
    followSlot(),
    evidence.route ? followRoute(evidence.route) : undefined,
    evidence.live ? followLive(evidence.live) : undefined,
  ])
  return objected ?? found ?? own.atDeadline(clock.now())
}

/** Takes its probes in turn. */
export function roundRobin(probes: readonly [Probe, ...Probe[]]): Probe {
  let next = 0
  return { measure: (signal) => (probes[next++ % probes.length] ?? probes[0]).measure(signal) }
}
