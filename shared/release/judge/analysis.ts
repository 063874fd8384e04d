import { collect } from '../../health/collect.ts'
import { createInOrder } from '../../health/in-order.ts'
import type { Measurement } from '../../health/measurement.ts'
import { createFixedPace } from '../../health/pace.ts'
import type { Readings } from '../../health/rule-watch.ts'
import type { Probe } from '../../health/probe.ts'
import { otherSlot, type Slot } from '../../rollout/slots.ts'
import type { Log } from '../../log/log.ts'
import type { Clock } from '../../time/clock.ts'
import { formatDuration } from '../../time/duration.ts'
import type { AnalysisResult } from './analysis-result.ts'
import type { Figures } from './figures.ts'
import { type AnalysisPolicy, createSlotJudge } from './slot-judge.ts'

export interface Evidence {
  /** Asks the new slot, or the public route. */
  readonly probe: Probe
  /** Only these count for the slot: what cannot be attributed may speak against it, never for it. */
  readonly counts: (measurement: Measurement) => boolean
  /** What the other slot answered is not this one's fault; default: by the header that names the slot. */
  readonly isOther?: (measurement: Measurement) => boolean
  /** The public route, watched as well: it can make unhealthy, never healthy. */
  readonly route: Probe | undefined
  /** The live slot, whose answers tell what is slow; undefined where there is none. */
  readonly live?: Probe | undefined
  /** Why an answer of the live slot cannot be told from one of the new slot; undefined: it can. */
  readonly confusedBy?: ((live: Measurement) => string | undefined) | undefined
  /** For the rules. */
  readonly figures?: Figures | undefined
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
  const { live, figures, isOther = (answer: Measurement) => answer.slot === otherSlot(slot) } = evidence
  const end = new AbortController()
  const own = createSlotJudge(slot, { ...policy, isCompared: live !== undefined })
  const route = createSlotJudge(slot, { ...policy, mode: 'sequential', isCompared: false })
  const order = createInOrder<Measurement>()
  const start = clock.now()
  let saidAt = start

  async function follow<Found, Measured = Measurement>(
    probe: { measure(signal: AbortSignal): Promise<Measured> },
    judge: (measurement: Measured, place: number) => Found | undefined,
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
  function objectionOf(measurement: Measurement): AnalysisResult | undefined {
    if (isOther(measurement)) return undefined
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

  async function followLive(probe: Probe): Promise<AnalysisResult | undefined> {
    function take(measurement: Measurement): AnalysisResult | undefined {
      own.takeLive(measurement)
      const reason = evidence.confusedBy?.(measurement)
      return reason === undefined ? undefined : { verdict: 'inconclusive', reason, requests: 0, failed: 0 }
    }
    const found = await follow(probe, take, Math.min(fastestLive, policy.rate))
    if (found) end.abort()
    return found
  }
  async function followFigures(figures: Figures): Promise<void> {
    function take(readings: Readings): undefined {
      own.read(readings)
    }
    await follow({ measure: (until: AbortSignal) => figures.latest(until) }, take, 1_000 / figures.interval)
  }

  if (figures) own.read(await figures.latest(signal))
  const [found, objected, confused] = await Promise.all([
    followSlot(),
    evidence.route ? followRoute(evidence.route) : undefined,
    live ? followLive(live) : undefined,
    figures ? followFigures(figures) : undefined,
  ])
  const result = objected ?? confused ?? found ?? own.atDeadline(clock.now())
  if (!figures || result.verdict !== 'healthy') return result
  own.read(await figures.latest(signal))
  return own.rulesAt(clock.now()) ?? result
}

/** Takes its probes in turn. */
export function roundRobin(probes: readonly [Probe, ...Probe[]]): Probe {
  let next = 0
  return { measure: (signal) => (probes[next++ % probes.length] ?? probes[0]).measure(signal) }
}
