import { collect } from './collect.ts'
import { createInOrder } from './in-order.ts'
import type { Measurement } from './measurement.ts'
import { createAdaptivePace, createFixedPace, type Pace } from './pace.ts'
import type { Probe } from './probe.ts'
import type { Clock } from '../time/clock.ts'
import { formatDuration } from '../time/duration.ts'
import type { Readings } from './rule-watch.ts'
import type { TargetAnalysis } from './target-analysis.ts'

/** While evidence is counted, so many requests may be under way, so that slow answers do not slow the decision. */
const parallelWhileCounting = 4

export interface Target {
  readonly name: string
  readonly probe: Probe
  /** Metrics from elsewhere; absent: none. */
  readonly metrics?: { latest(signal: AbortSignal): Promise<Readings> }
  /** Milliseconds; absent: adaptive. */
  readonly interval?: number | undefined
}

export interface Following {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told of each change, in one line. */
  readonly say?: (line: string) => void
  /** Until it is healthy; default: the interval, or adaptive. */
  readonly pace?: Pace | undefined
}

/** Measures one target through its stages until its analysis is done. */
export async function follow(
  target: Target,
  analysis: TargetAnalysis,
  { clock, signal, say, pace: waiting }: Following,
): Promise<void> {
  let state: string | undefined

  function logChange(measurement: Measurement) {
    const now = describe(measurement)
    if (now !== state) say?.(`${target.name}: ${now}`)
    state = now
  }

  async function readMetrics(until: AbortSignal): Promise<void> {
    if (target.metrics) analysis.read(await target.metrics.latest(until))
  }

  async function measure(): Promise<void> {
    const stage = analysis.stage()
    const isCounting = stage === 'counting'
    const isPaced = isCounting || target.interval !== undefined
    const usual = isPaced ? createFixedPace(target.interval) : createAdaptivePace(Math.random)
    const pace = stage === 'waiting' ? (waiting ?? usual) : usual
    let wasGood: boolean | undefined
    const probe = {
      async measure(signal: AbortSignal) {
        if (stage === 'watching') await readMetrics(signal)
        return target.probe.measure(signal)
      },
    }
    const order = createInOrder<Measurement>()
    function judge(measurement: Measurement, place: number): true | undefined {
      logChange(measurement)
      analysis.take(measurement)
      if (analysis.stage() === stage) order.add(place, measurement).forEach((each) => analysis.settle(each))
      const mayEndSoon = stage === 'waiting' && measurement.ok
      if (mayEndSoon || measurement.ok !== wasGood) pace.restart()
      wasGood = measurement.ok
      return analysis.stage() === stage ? undefined : true
    }
    const parallel = isCounting ? parallelWhileCounting : 1
    const isOver = await collect({ probe, pace, parallel, clock, signal, deadline: analysis.deadline(), judge })
    if (!isOver) analysis.timeUp()
  }

  while (analysis.stage() !== 'done') {
    if (analysis.stage() === 'judging') {
      await readMetrics(signal)
      analysis.judge(clock.now())
    } else {
      await measure()
      if (analysis.stage() === 'watching') {
        say?.(`${target.name}: healthy; watched for ${formatDuration(analysis.deadline() - clock.now())} from now`)
      }
    }
  }
}

function describe({ ok, version, reason = '' }: Measurement): string {
  if (!ok) return reason
  return version === undefined ? 'answers as expected' : `answers as expected, version ${version}`
}
