import type { ActionContext } from '../../../shared/action/action.ts'
import { collect } from '../../../shared/health/collect.ts'
import type { Measurement } from '../../../shared/health/measurement.ts'
import type { MetricsReader } from '../../../shared/health/metrics-reader.ts'
import { createAdaptivePace, createFixedPace } from '../../../shared/health/pace.ts'
import type { Probe } from '../../../shared/health/probe.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { TargetAnalysis } from './verdict.ts'

/** While evidence is counted, so many requests may be under way, so that slow answers do not slow the decision. */
const parallelWhileCounting = 4

export interface Target {
  readonly name: string
  readonly probe: Probe
  readonly metrics: MetricsReader
  /** Milliseconds; undefined: adaptive. */
  readonly interval: number | undefined
}

/** Measures one target through its stages until its analysis is done; each change is logged, in one line. */
export async function follow(
  target: Target,
  analysis: TargetAnalysis,
  { clock, log, signal }: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  let state: string | undefined

  function logChange(measurement: Measurement) {
    const now = describe(measurement)
    if (now !== state) log.event(`${target.name}: ${now}`)
    state = now
  }

  async function measure(): Promise<void> {
    const stage = analysis.stage()
    const isCounting = stage === 'counting'
    const isPaced = isCounting || target.interval !== undefined
    const pace = isPaced ? createFixedPace(target.interval) : createAdaptivePace(Math.random)
    let wasGood: boolean | undefined
    const probe = {
      async measure(signal: AbortSignal) {
        if (stage === 'watching') analysis.read(await target.metrics.latest(signal))
        return target.probe.measure(signal)
      },
    }
    function judge(measurement: Measurement): true | undefined {
      logChange(measurement)
      analysis.take(measurement)
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
      analysis.read(await target.metrics.latest(signal))
      analysis.judge(clock.now())
    } else {
      await measure()
      if (analysis.stage() === 'watching') {
        log.event(`${target.name}: healthy; watched for ${formatDuration(analysis.deadline() - clock.now())} from now`)
      }
    }
  }
}

function describe({ ok, version, reason = '' }: Measurement): string {
  if (!ok) return reason
  return version === undefined ? 'answers as expected' : `answers as expected, version ${version}`
}
