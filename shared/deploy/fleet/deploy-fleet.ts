import type { Log } from '../../log/log.ts'
import { formatDuration } from '../../time/duration.ts'
import type { DeployTarget } from '../target.ts'
import { cancelAll, deployJob, type DeployRun, type FleetContext, undoJob } from './deploy-job.ts'
import type { FleetOptions } from './options.ts'
import { type Conclusion, conclude, isBad, type Job, planUndo, type Result, type Undone } from './plan.ts'
import type { Recording } from './record.ts'
import { describeProgress } from './progress.ts'
import { runWaves } from './run-waves.ts'

export interface Fleet {
  readonly target: DeployTarget
  readonly options: FleetOptions
  readonly context: FleetContext
  readonly recording: Recording
}

export interface FleetOutcome {
  readonly results: readonly Result[]
  /** What was put back after a failure, and how that went. */
  readonly undone: readonly Undone[]
  readonly verdict: Conclusion | 'cancelled'
  /** Milliseconds that it all took. */
  readonly ms: number
}

/**
 * Deploys wave after wave, puts back what a failure touched where that is wanted, and ends the record. When the run is
 * cancelled, deployments under way are cancelled or left, as `onCancel` says.
 */
export async function deployFleet(
  waves: readonly (readonly Job[])[],
  { target, options, context, recording }: Fleet,
): Promise<FleetOutcome> {
  const { clock, log, signal } = context
  const startedAt = clock.now()
  const all = waves.flat()
  const run: DeployRun = {
    target,
    options,
    pollInterval: spacedOut(waves, options),
    context,
    underWay: new Map(),
    earlier: recording.earlier,
    holds: () => recording.holds(),
    onStarted: (job, id) => recording.started(job, id, [all.indexOf(job) + 1, all.length]),
  }
  const results: Result[] = []
  const undone: Undone[] = []
  const underWay = new Set<string>()
  try {
    await runWaves(waves, options.parallel, async (job) => {
      underWay.add(job.name)
      const result = await deployJob(job, run)
      if (options.onFailure === 'stop') await endEach([result], [], recording)
      results.push(result)
      underWay.delete(job.name)
      await tell(result, log)
      if (all.length > 1) log.event(describeProgress(waves, results, underWay))
      return result
    })
    if (results.some(isBad) && options.onFailure === 'rollback') {
      for (const result of planUndo(results)) {
        log.event(`${result.job.name}: putting back what ran before`)
        undone.push({ name: result.job.name, ...(await undoJob(result, run)) })
      }
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown
    const isStopped = await cancelAll(run)
    // what may go live all the same stays open: the next attempt goes on with it
    const safely = isStopped ? 'FAILED_SAFE' : 'INTERRUPTED'
    const end = options.onCancel === 'leave' ? 'INTERRUPTED' : results.some(isBad) ? 'NEEDS_HUMAN' : safely
    await recording.end(end, 'cancelled')
    for (const job of all) if (underWay.has(job.name)) await recording.endItem(job, end, 'cancelled')
    if (options.onFailure === 'rollback') await endEach(results, undone, recording)
    return { results, undone, verdict: 'cancelled', ms: clock.now() - startedAt }
  }
  const verdict = conclude(results, undone, clock.now() - startedAt)
  if (options.onFailure === 'rollback') await endEach(results, undone, recording)
  const before = await recording.end(verdict.end, verdict.reason)
  const ended =
    before === undefined ? verdict : { ...verdict, phase: 'Failed' as const, reason: `${before}; ${verdict.reason}` }
  return { results, undone, verdict: ended, ms: clock.now() - startedAt }
}

/** Services that together stay far below what a target bears in a minute. */
const few = 12

/** Many at once look less often each: together at most 75 times a minute, for targets that bear few requests (Coolify: 200). */
function spacedOut(waves: readonly (readonly Job[])[], { parallel, pollInterval }: FleetOptions): number {
  const width = Math.min(parallel, Math.max(...waves.map(({ length }) => length)))
  return waves.flat().length <= few ? pollInterval : Math.max(pollInterval, (width * 60_000) / 75)
}

/** What became of each by itself: the whole may have failed for another. */
async function endEach(results: readonly Result[], undone: readonly Undone[], recording: Recording): Promise<void> {
  for (const result of results) {
    const own = undone.filter(({ name }) => name === result.job.name)
    const { end, reason } = conclude([result], own, result.seconds * 1_000)
    const back = own.every(({ ok }) => ok) ? 'REVERTED' : 'NEEDS_HUMAN'
    await recording.endItem(result.job, own.length > 0 ? back : end, own[0]?.reason ?? reason)
  }
}

/** Why it failed, where people look first. */
async function tell({ job, status, reason, seconds, log: lines }: Result, log: Log): Promise<void> {
  log.event(`${job.name}: ${status} after ${formatDuration(seconds * 1_000)}: ${reason}`)
  if (lines.length === 0) return
  await log.group(`Build log of ${job.name}`, () => {
    for (const line of lines) log.info(line)
    return Promise.resolve()
  })
}
